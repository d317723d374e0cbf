import type {
  ActionMeaning,
  ClockOperation,
  DossierFacts,
  Duration,
  Json,
  LocalText,
  MachineContext,
  Slip,
} from "@tthc/model";
import type { AllowedAction } from "./allowed-action.ts";
import type { EntryMigration, MigrationArchive } from "./migration-entry.ts";
import type { CalendarChange } from "./calendar-change.ts";
import type { StateValue } from "./machine-step.ts";
import type { MoneyEvent } from "./money-event.ts";

/** Who acts, as the portal knows them. */
export type Acting = { readonly name?: string } & (
  { readonly is: "applicant" } | { readonly is: "role"; readonly role: string } | { readonly is: "system" }
);

/** What happens to a dossier. */
export interface DossierEvent {
  /** The action: `du_ho_so`. */
  readonly type: string;
  /** Branch of a parallel state that the action belongs to. */
  readonly branch?: string;
  readonly reason?: string;
  readonly facts?: Omit<DossierFacts, "filingDate">;
  readonly fields?: { readonly [id: string]: Json };
  readonly papers?: { readonly [id: string]: boolean };
  /** Answers of registries: whether they have the data. */
  readonly registries?: { readonly [id: string]: boolean };
  readonly changed?: readonly string[];
  /** `hen_lai`: the new date that the applicant is given. */
  readonly until?: string;
  /** `gia_han`: by how much the term is extended; absent: as much as the first extension that is open allows. */
  readonly extension?: Duration;
  /** `thu_tien`, `dieu_chinh_thu`, `hoan_tien`: what was booked. */
  readonly money?: MoneyEvent;
  /** `doi_lich`: the days that were announced after the dossier was filed; the reason names the announcement. */
  readonly calendar?: CalendarChange;
}

export interface Command {
  /** Chosen by the sender, unique in the dossier for ever: a repeated command is answered, not applied. */
  readonly key?: string;
  readonly event: DossierEvent;
  readonly actor: Acting;
  /** `yyyy-mm-ddThh:mm`, Asia/Ho_Chi_Minh; read once by whoever sends the command. */
  readonly at: string;
}

/** One line of a dossier's history. The history is the truth: everything else about the dossier follows from it. */
export interface Entry {
  readonly seq: number;
  readonly key?: string;
  readonly at: string;
  readonly event: DossierEvent;
  readonly actor: Acting;
  readonly label: LocalText;
  readonly meaning: ActionMeaning;
  /** Which of the exits (or outcomes) with this action was taken, from 0. */
  readonly way: number;
  /** Flow state before and after. */
  readonly from: string;
  readonly to: string;
  /** The state after was entered now, also where it is the same as before. */
  readonly entered: boolean;
  /** Machine value after. */
  readonly value: StateValue;
  readonly clock: readonly ClockOperation[];
  readonly slips: readonly Slip[];
  /** What a duty of the office did to the promised date. */
  readonly duty?: {
    readonly action: "hen_lai" | "gia_han";
    readonly until?: string;
    readonly extension?: Duration;
  };
  /** The calendar changed here: the promised date by the old one and by the new one; null while a stop is open. */
  readonly recount?: {
    readonly calendar: string;
    readonly before: string | null;
    readonly after: string | null;
  };
  /** The dossier moved to another version here; entries before this one are in the names of the older version. */
  readonly migration?: EntryMigration;
}

/** A dossier (hồ sơ): plain JSON, the same in every store. */
export interface DossierRecord {
  readonly procedure: string;
  readonly version: number;
  /** Number of the last entry. */
  readonly seq: number;
  readonly value: StateValue;
  readonly context: MachineContext;
  /** `decided`: the case is decided, the result may still wait to be handed over. */
  readonly status: "open" | "decided" | "closed";
  readonly history: readonly Entry[];
  /** What a version that the dossier left knew and the one it moved to does not; never lost, never read by guards. */
  readonly archive?: readonly MigrationArchive[];
}

export type RefusalCode =
  | "MALFORMED"
  | "NOT_FILED"
  | "CLOSED"
  | "NOT_ALLOWED"
  | "WRONG_ACTOR"
  | "WRONG_TIME"
  | "NOT_IN_FORCE"
  | "BAD_VALUE"
  | "NOT_DUE"
  | "TOO_LATE"
  | "REASON_REQUIRED"
  | "FACT_REQUIRED"
  | "GUARD"
  | "GUARD_UNKNOWN"
  | "USED_UP"
  | "NO_JOIN"
  | "NOT_BOOKED"
  | "GUARD_ERROR"
  | "STALE"
  | "NOT_CLOSED"
  | "NO_MIGRATION"
  | "STAYS"
  | "OTHER_VERSION"
  | "NOT_MAPPED"
  | "NO_WAY_ON";

/** A refusal is an answer: it says why, and what may be done instead. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly reason: LocalText;
  readonly allowed: readonly AllowedAction[];
}

export type Decision =
  | { readonly ok: true; readonly record: DossierRecord; readonly entry: Entry; readonly duplicate: boolean }
  | { readonly ok: false; readonly refusal: Refusal };
