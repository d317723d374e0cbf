import type { MigrationPlan, Moment, Slip } from "@tthc/model";
import type { Findings } from "../kernel/decide.ts";
import type { StateValue } from "../kernel/machine-step.ts";
import type { Acting, DossierEvent, DossierRecord, Entry, Refusal } from "../kernel/record.ts";
import type { SerialSource } from "../letters/dossier-code.ts";
import type { LogEntry } from "../log/log-entry.ts";
import type { AuditReport } from "./audit.ts";
import type { DefinitionHash } from "./definitions.ts";
import type { DossierState } from "./dossier-state.ts";
import type { Timer } from "./timers.ts";

/** What every order to an engine says. */
export interface Order {
  /** Code of the dossier, 1 to 200 characters, nothing personal in it: it stands in logs and file names. */
  readonly dossier: string;
  /** Chosen by the sender, 1 to 200 characters, unique in the dossier for ever. */
  readonly key: string;
  readonly actor: Acting;
  /** The official moment `yyyy-mm-ddThh:mm`, Asia/Ho_Chi_Minh. */
  readonly at: Moment;
}

/** Something happens to a dossier; the first one files it. */
export interface DossierCommand extends Order {
  readonly event: DossierEvent;
  /** What the surroundings found out for this command. */
  readonly findings?: Findings;
  /** Definition that a new dossier is opened under; not read afterwards, a dossier is pinned. */
  readonly definition?: DefinitionHash;
  /** `seq` of the record that the sender was looking at; refused as `STALE` where somebody acted since. */
  readonly expectSeq?: number;
}

/** A dossier moves to another definition, by the plan that was made from the two versions. */
export interface MigrationOrder extends Order {
  readonly to: DefinitionHash;
  readonly plan: MigrationPlan;
}

/** The answer to an order. A repeated key gets the first answer again, for ever. */
export type Outcome = {
  /** The order was known already; nothing was done. */
  readonly duplicate: boolean;
  /** Line of the dossier's log, and its hash: what a receipt may quote. */
  readonly seq: number;
  readonly hash: string;
} & (
  | {
      readonly ok: true;
      /** `seq` of the record after it. */
      readonly step: number;
      readonly value: StateValue;
      readonly status: DossierRecord["status"];
    }
  | { readonly ok: false; readonly refusal: Refusal }
);

/** Something the surroundings have to do; its id stays the same however often it is handed over. */
export interface Effect {
  /** `<dossier>/<seq>/<n>` */
  readonly id: string;
  readonly dossier: string;
  readonly at: Moment;
  readonly what:
    | { readonly is: "slip"; readonly slip: Slip }
    | { readonly is: "notice"; readonly timer: Pick<Timer, "kind" | "due" | "branch" | "about"> }
    /** The calendar changed, and with it the promised date: the applicant is told both dates. */
    | ({ readonly is: "recount" } & NonNullable<Entry["recount"]>);
}

/** Carries out effects, at least once each; what it returns is sent as a command under a key made from the effect. */
export interface EffectHandler {
  readonly run: (effect: Effect) => Promise<Reply | undefined>;
}

/** An answer that comes back from the surroundings, such as that of a registry. */
export type Reply = Omit<DossierCommand, "dossier" | "key" | "definition">;

/** What one tick did. */
export interface TickReport {
  /** Deadlines that fired. */
  readonly fired: number;
  readonly delivered: number;
  /** What could not be done and is tried again later; the other dossiers went on. */
  readonly failed: readonly { readonly what: string; readonly because: string }[];
}

/** A line of the feed of all dossiers. */
export interface FeedItem {
  /** Rises along the feed; the cursor to go on from. */
  readonly position: number;
  readonly entry: LogEntry;
}

/** The last line of a dossier's log. */
export interface Head {
  readonly dossier: string;
  readonly seq: number;
  readonly hash: string;
}

/** What an installation may rely on. */
export interface Capabilities {
  /** What an answered order survives: nothing, the death of the process and the machine, the loss of a machine. */
  readonly durable: "memory" | "fsync" | "replicated";
  /** Who may write at the same time. */
  readonly writers: "one-process" | "one-machine" | "many";
}

/**
 * The one port that all engines stand behind, and the contract suite tests. An order is decided where the dossier is
 * locked, so the port takes the order, never a snapshot. Promises reject with an `EngineFault` only where the
 * installation is at fault; a command that the procedure does not allow is answered, and recorded.
 */
export interface Engine extends SerialSource {
  readonly apply: (command: DossierCommand) => Promise<Outcome>;
  readonly migrate: (order: MigrationOrder) => Promise<Outcome>;
  /** Erases the personal values of a dossier that has ended; its chain still verifies. */
  readonly erase: (order: Order) => Promise<Outcome>;
  readonly read: (dossier: string) => Promise<DossierState | null>;
  /** Lines of a dossier, personal values withheld. */
  readonly history: (dossier: string, fromSeq?: number) => AsyncIterable<LogEntry>;
  /** Lines of all dossiers behind a position, up to now, each at least once. */
  readonly feed: (after?: number) => AsyncIterable<FeedItem>;
  /** Last lines of all dossiers as recorded up to the end of a day; without one, up to now. */
  readonly heads: (day?: string) => AsyncIterable<Head>;
  /** Replays a dossier from its first line. */
  readonly audit: (dossier: string) => Promise<AuditReport>;
  /**
   * Lets time pass until `now`: deadlines that were missed fire too, then effects are handed over. Call it every second
   * or so; nothing depends on how often.
   */
  readonly tick: (now: Moment) => Promise<TickReport>;
  readonly start: (handler: EffectHandler) => Promise<void>;
  /** Finishes what was begun and closes the store. */
  readonly stop: () => Promise<void>;
  readonly capabilities: () => Capabilities;
}

/** An engine that changes nothing. */
export type EngineReader = Omit<Engine, "apply" | "migrate" | "erase" | "nextSerial" | "tick" | "start">;
