import type { Moment } from "@tthc/model";
import type { LogLine } from "../../log/log-entry.ts";
import type { DossierState } from "../dossier-state.ts";
import type { Capabilities, Effect, FeedItem, Head } from "../engine.ts";
import type { Writes } from "../writes.ts";

/** A store that answers at once, in the process of the engine. */
export interface EmbeddedStore {
  /** Runs work alone; what it wrote is durable once this returns, and gone if it throws. */
  readonly exclusively: <T>(work: () => T) => T;
  /** Reads that see one and the same moment of the store, whoever writes meanwhile. */
  readonly consistently: <T>(work: () => T) => T;
  /** After an erasure: makes sure that the values are in none of the store's files any more. */
  readonly scrub: () => void;
  /** Only inside `exclusively`. Throws without having written anything. */
  readonly write: (writes: Writes) => void;
  readonly state: (dossier: string) => DossierState | null;
  /** The line that a key led to. */
  readonly lineOf: (dossier: string, key: string) => LogLine | undefined;
  readonly lines: (dossier: string, fromSeq: number) => Iterable<LogLine>;
  /** Lines of all dossiers behind a position, at most so many. */
  readonly feed: (after: number, atMost: number) => readonly FeedItem[];
  /** Last lines recorded up to a moment, by dossier. */
  readonly heads: (until: Moment | undefined) => Iterable<Head>;
  /** Dossiers with a deadline that is due, the earliest first. */
  readonly due: (now: Moment, atMost: number) => readonly string[];
  /** A dossier that could not be woken is not tried again before that. */
  readonly postpone: (dossier: string, until: Moment) => void;
  /** Effects whose turn has come; taking one puts its next try off, so that nobody else takes it meanwhile. */
  readonly takeEffects: (
    now: Moment,
    atMost: number,
    nextTry: (attempts: number) => Moment,
  ) => readonly Effect[];
  readonly effectDone: (id: string) => void;
  /** Texts that never change, by their hash: definitions, plans of migrations. */
  readonly document: (hash: string) => string | undefined;
  readonly hasDocument: (hash: string) => boolean;
  readonly keepDocument: (hash: string, text: string) => void;
  /** The next number of a unit on a day, from 1. Only inside `exclusively`. */
  readonly nextSerial: (unit: string, day: string) => number;
  readonly capabilities: Capabilities;
  readonly close: () => void;
}
