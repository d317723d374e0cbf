import type { RoundingMode } from "../expression/decimal.ts";
import type { Expression } from "../expression/expression.ts";
import type { Citation, Period } from "../procedure/law.ts";

/** What every line says: how many đồng it adds or takes, and the law it stands on. */
interface LineCommon {
  /** Signed whole đồng. The lines of a charge always add up to its total. */
  readonly dong: bigint;
  readonly basis: readonly Citation[];
  readonly assumption?: string;
}

/** One band of a row; the bands of a row add up to the row. */
export interface BandLine {
  readonly upTo?: string;
  readonly percent?: string;
  /** The whole amount of a band in đồng, where the band has one. */
  readonly whole?: bigint;
  /** How much of the base lies in the band. */
  readonly part: string;
  readonly dong: bigint;
}

/** The row of the table that was taken. */
export interface RowLine extends LineCommon {
  readonly is: "row";
  readonly row: string;
  /** Every row that holds and gives the same amount, `row` among them. */
  readonly agreeing: readonly string[];
  readonly when?: Expression;
  readonly otherwise?: true;
  readonly inForce?: Period;
  /** Exact đồng where the row has a fraction that later lines settle: `1234.5`. */
  readonly exact?: string;
  readonly of:
    | { readonly is: "fixed"; readonly each: bigint; readonly quantity?: string; readonly per?: Expression }
    | {
        readonly is: "bands";
        readonly base: string;
        readonly baseIs: "money" | "number";
        readonly bands: readonly BandLine[];
      };
}

/** An exemption (no percent) or a reduction. */
export interface ReliefLine extends LineCommon {
  readonly is: "relief";
  readonly relief: string;
  readonly percent?: string;
  readonly when?: Expression;
  readonly inForce?: Period;
}

/** A bound that changed the amount. */
export interface BoundLine extends LineCommon {
  readonly is: "at-least" | "at-most";
  readonly bound: bigint;
}

export interface RoundingLine extends LineCommon {
  readonly is: "rounding";
  readonly mode: RoundingMode;
  readonly to: bigint;
}

/** One line of the account of a charge. */
export type ChargeLine = RowLine | ReliefLine | BoundLine | RoundingLine;
