import type { BranchOutcome, Citation, Duration, Json, Moment, Stop, Term } from "@tthc/model";

/** A version as an entry names it. */
export interface MovedVersion {
  readonly procedure: string;
  readonly version: number;
  /** Identity of its model, as in the plan. */
  readonly identity: string;
}

/**
 * The promise that a dossier had under a version it left, as data: a date is derived from it, with the stops that came
 * after, whenever it is read.
 */
export interface KeptPromise {
  readonly version: number;
  readonly duration: Duration;
  /** Absent: the term had not begun. */
  readonly anchor?: Moment;
  readonly stops: readonly Stop[];
  readonly rule: Term["onSupplement"];
  readonly cutoff?: { readonly after: string };
  /** States whose time that version did not count, by their names in the version the dossier moved to. */
  readonly notCounted: readonly string[];
  readonly basis?: readonly Citation[];
  readonly assumption?: string;
}

/** Time that the applicant had left under the version that the dossier left. */
export interface KeptLimit {
  readonly branch?: string;
  readonly until: Moment;
}

/** What an entry of kind migration says: which plan, what is called what, which rights were carried over. No values. */
export interface EntryMigration {
  readonly from: MovedVersion;
  readonly to: MovedVersion;
  /** Identity of the plan. */
  readonly plan: string;
  /** Names of the older version's states, branches (`<state>.<branch>`) and registries in the newer one. */
  readonly states: { readonly [state: string]: string };
  readonly branches: { readonly [branch: string]: string };
  readonly registries: { readonly [registry: string]: string };
  /** Paths of fields that have to be answered anew, in the newer version. */
  readonly asked: readonly string[];
  /** What went to the archive, by name. */
  readonly archived: readonly string[];
  /** The promises of all versions left, the first first. */
  readonly promises: readonly KeptPromise[];
  readonly limits: readonly KeptLimit[];
  /** The most that the dossier pays, in đồng. */
  readonly atMost?: string;
}

/** What a version knew of a dossier and the next one does not, by the names of the version that was left. */
export interface MigrationArchive {
  readonly procedure: string;
  readonly version: number;
  readonly at: Moment;
  readonly facts: { readonly [fact: string]: string };
  /** By path. */
  readonly fields: { readonly [path: string]: Json };
  readonly papers: { readonly [id: string]: boolean };
  readonly registries: { readonly [id: string]: boolean };
  readonly counts: { readonly [way: string]: number };
  readonly visits: { readonly [state: string]: number };
  readonly outcomes: { readonly [branch: string]: BranchOutcome };
}
