import type { ClockOperation, Json, Moment, Slip } from "@tthc/model";
import type { StateValue } from "../kernel/machine-step.ts";
import type { DossierRecord, RefusalCode } from "../kernel/record.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { Cryptography } from "./cryptography.ts";
import type { PersonalValues } from "./withheld.ts";

/** Version of the form of an entry; an audit reads every form there ever was. */
export const LOG_FORMAT = 1;

/** What stands before the first entry of a dossier. */
export const GENESIS = "";

/** A deadline that was armed, as the log tells of it. */
export interface LoggedTimer {
  readonly id: string;
  readonly generation: number;
  readonly due: Moment;
}

/** What a line came to. Nothing in it is personal: what could be is withheld. */
export type LoggedOutcome =
  | {
      readonly ok: true;
      /** Number of the record's last step. */
      readonly step: number;
      readonly status: DossierRecord["status"];
      readonly value: StateValue;
      readonly clock: readonly ClockOperation[];
      readonly slips: readonly Slip[];
      /** Deadlines that wait after this line. */
      readonly timers: readonly LoggedTimer[];
    }
  | { readonly ok: false; readonly step: number; readonly code: RefusalCode };

/** What a line of the log is sealed over. */
export interface LogBody {
  readonly format: typeof LOG_FORMAT;
  readonly dossier: string;
  /** Place in the dossier's log, from 1, without gaps; refusals and notices count too. */
  readonly seq: number;
  /** Unique in the dossier for ever. */
  readonly key: string;
  readonly kind: "command" | "timer" | "migration" | "erasure";
  /** The official moment, as the command said. */
  readonly at: Moment;
  /** When the engine wrote it down, by its own clock. */
  readonly recorded: Moment;
  readonly actor: Json;
  /** Definition it was decided under, and the calendar in it. */
  readonly definition: string;
  readonly calendar: string;
  /** What was asked, with the facts that were used; personal values are withheld. */
  readonly input: Json;
  readonly outcome: LoggedOutcome;
  /** The reason of a refusal and what was allowed instead, withheld: it may quote what was sent. */
  readonly answer?: Json;
  /** Hash of the line before. */
  readonly prev: string;
}

/** One line of a dossier's log, chained to the one before. */
export interface LogEntry extends LogBody {
  readonly hash: string;
}

/** A line with the values that lie beside it; those may be erased, the entry never. */
export interface LogLine {
  readonly entry: LogEntry;
  readonly personal: PersonalValues;
}

/** Closes a line: from here on every change of it shows. */
export function sealed(body: LogBody, { sha256 }: Cryptography): LogEntry {
  return { ...body, hash: sha256(canonicalJson(body)) };
}

/** Whether a line is still what was sealed. */
export function isUnaltered({ hash, ...body }: LogEntry, { sha256 }: Cryptography): boolean {
  return sha256(canonicalJson(body)) === hash;
}
