/** What became of a row. */
export type BatchStatus = "applied" | "already-in-force" | "not-applicable" | "not-understood";

/** A sentence in both languages. */
export interface BatchText {
  readonly vi: string;
  readonly en: string;
}

/** Why, as a kind and in words. */
export interface BatchReason extends BatchText {
  readonly kind: string;
}

/** A paper of a row, held against the dossier. */
export interface BatchPaper {
  /** As the plan writes it. */
  readonly asked: string;
  readonly status: BatchStatus;
  readonly reason: BatchReason;
  /** The line of the dossier that is meant, or the nearest one. */
  readonly line?: string;
  readonly way?: string;
  /**
   * From 0.75 on the line is the one that is meant.
   * @fraction
   * @minimum 0
   */
  readonly score?: number;
  /** The line asks for other papers too. */
  readonly isPart?: true;
}

/** A row held against one procedure: a record of the catalogue or a source of our own. */
export interface BatchTarget {
  readonly kind: "record" | "procedure";
  readonly file: string;
  readonly code: string;
  readonly name: string;
  readonly status: BatchStatus;
  readonly reason: BatchReason;
  readonly papers: readonly BatchPaper[];
}

/** How a written code was read. */
export interface BatchCode {
  readonly written: string;
  /** Absent where no single reading is possible. */
  readonly read?: string;
  readonly damage?: "separator" | "lost-zeros";
  readonly readings?: readonly string[];
}

/** One row of the plan with its one outcome. */
export interface BatchRow {
  /** From 1, in the file of the plan. */
  readonly line: number;
  readonly appendix: string;
  readonly field: string;
  readonly number: string;
  readonly code: BatchCode;
  readonly name: string;
  readonly paper: string;
  readonly database: string;
  /** The databases meant. */
  readonly databases: readonly BatchText[];
  readonly law: string;
  readonly status: BatchStatus;
  readonly reason: BatchReason;
  readonly targets: readonly BatchTarget[];
}

/** A fact that became different in a record. */
export interface BatchChange extends BatchText {
  readonly kind: string;
}

/** A record that changed. */
export interface RecordChange {
  readonly code: string;
  readonly file: string;
  readonly name: string;
  readonly changes: readonly BatchChange[];
}

/** A further version of a source of our own. */
export interface SourceChange {
  readonly code: string;
  readonly file: string;
  readonly name: string;
  readonly newFile: string;
  readonly version: number;
  readonly replaces: number;
  /** The whole new source. */
  readonly text: string;
  /** What differs, line by line. */
  readonly difference: string;
}

/** How many rows ended in which way; the four sum to `rows`. */
export interface BatchTotals {
  readonly rows: number;
  readonly applied: number;
  readonly alreadyInForce: number;
  readonly notApplicable: number;
  readonly notUnderstood: number;
}

/** The plan as it was read. */
export interface BatchPlan {
  readonly rows: number;
  /** ISO dates. */
  readonly from?: string;
  readonly to?: string;
  readonly law?: string;
  readonly missingColumns: readonly string[];
}

/** What a plan did to a catalogue. */
export interface BatchReport {
  readonly format: "tthc-batch/1";
  readonly plan: BatchPlan;
  readonly totals: BatchTotals;
  readonly rows: readonly BatchRow[];
  readonly records: readonly RecordChange[];
  readonly sources: readonly SourceChange[];
}

export const FORMAT = "tthc-batch/1";
