import type { ComparedChange, ComparedText, ComparedTotals } from "../diff/comparison-format.ts";

/** What one side of a comparison of records is. */
export interface RecordSide {
  /** `catalogue`: a published record; `source`: a version of a procedure written here. */
  readonly is: "catalogue" | "source";
  readonly code: string;
  readonly name: string;
  /** File of the record, or of the source, as it was named. */
  readonly file: string;
  /** Version of a source. */
  readonly version?: number;
}

/** Two records of one code, or a record and the source that says the same. */
export interface RecordComparison {
  readonly before: RecordSide;
  readonly after: RecordSide;
  readonly changes: readonly ComparedChange[];
  readonly totals: ComparedTotals;
  /** What was not compared and why: a text where an amount is wanted, steps that a record has as text alone. */
  readonly notCompared: readonly ComparedText[];
}

/**
 * What `tthc diff --json` prints where a side is a record of the national catalogue. A record has no flow and no form,
 * so that there is no headline: every difference is a fact with the judgements of its kind.
 */
export interface RecordComparisonSet {
  readonly format: "tthc-record-comparison/1";
  /** Those that differ. */
  readonly comparisons: readonly RecordComparison[];
  /** What stands on the newer side only. */
  readonly added: readonly RecordSide[];
  /** What stands on the older side only. */
  readonly removed: readonly RecordSide[];
  /** How many pairs are the same. */
  readonly same: number;
  /** JSON files that are no records of the catalogue. */
  readonly notRead: readonly string[];
}
