import type { DecimalText, Duration, Expression } from "../expression/expression.ts";
import type { Grounded, Id, LocalText, Period } from "./law.ts";

/**
 * Money is whole đồng in a digit string: safe in any JSON reader, `bigint` in code.
 * @pattern ^[0-9]{1,20}(?![\s\S])
 */
export type Dong = string;

export interface AmountRow extends Grounded {
  readonly id: Id;
  /** Absent together with `otherwise`: always. */
  readonly when?: Expression;
  readonly otherwise?: true;
  readonly inForce?: Period;
  readonly amount:
    | { readonly is: "fixed"; readonly dong: Dong; readonly per?: Expression }
    | { readonly is: "bands"; readonly base: Expression; readonly bands: readonly Band[] };
}

/**
 * With `percent` each band's rate applies to the part of the base inside the band (as tax bands do); with `dong` the
 * band in which the base falls gives the whole amount. `upTo` is inclusive and absent on the last band.
 */
export interface Band {
  readonly upTo?: DecimalText;
  readonly percent?: DecimalText;
  readonly dong?: Dong;
}

/** `miễn` (no percent) or `giảm n %`, applied after the table. */
export interface Relief extends Grounded {
  readonly id: Id;
  readonly percent?: DecimalText;
  readonly when?: Expression;
  readonly inForce?: Period;
}

/** A fee (phí) or a levy (lệ phí): different things in law. */
export interface Charge extends Grounded {
  readonly type: "fee" | "levy";
  readonly id: Id;
  readonly label: LocalText;
  readonly hint?: string;
  readonly code?: string;
  readonly rows: readonly AmountRow[];
  readonly reliefs: readonly Relief[];
  /** What holds where two reliefs meet; absent: the source did not say. */
  readonly meeting?: "lowest" | "cumulative";
  readonly atMost?: Dong;
  readonly atLeast?: Dong;
  /** Law of `atMost` and `atLeast`, where it is another than the charge's. */
  readonly boundsBasis?: Grounded["basis"];
  readonly rounding?: { readonly mode: "up" | "down" | "nearest"; readonly to: Dong };
  readonly collected?: "filing" | "acceptance" | "supplement" | "result";
  readonly refundable: boolean;
  readonly formerly?: string;
  /** Further names before, of several that became this one. */
  readonly alsoFormerly?: readonly string[];
}

/** `nhận sau 15:00 thì ngày làm việc kế tiếp`: received later, the day counts as the next working day. */
export interface Cutoff {
  /**
   * `hh:mm`.
   * @pattern ^([01][0-9]|2[0-3]):[0-5][0-9](?![\s\S])
   */
  readonly after: string;
}

export interface TermRow extends Grounded {
  readonly id: Id;
  readonly when?: Expression;
  readonly otherwise?: true;
  readonly duration: Duration;
  /** First exception whose condition holds replaces the duration. */
  readonly exceptions: readonly { readonly when: Expression; readonly duration: Duration }[];
  readonly cutoff?: Cutoff;
  readonly inForce?: Period;
}

/** The promised term (thời hạn giải quyết). */
export interface Term extends Grounded {
  /** `thời hạn không quy định` */
  readonly prescribed: boolean;
  readonly rows: readonly TermRow[];
  readonly anchor:
    { readonly from: "complete" | "accepted" | "filed" } | { readonly from: "state"; readonly state: Id };
  readonly onSupplement: "pause" | "restart" | "own-limit";
  readonly supplementBasis?: Grounded["basis"];
  /** States whose time does not count. */
  readonly notCounted: readonly string[];
  readonly notCountedBasis?: Grounded["basis"];
  readonly extensions: readonly (Grounded & { readonly atMost: Duration; readonly when?: Expression })[];
  /** The longest terms that the law allows (`luật định`), where the promised one is the agency's own. */
  readonly lawLimits?: readonly (Grounded & { readonly duration: Duration; readonly when?: Expression })[];
}

/** A step's limit: a budget for the whole dossier unless it says otherwise. */
export interface Limit extends Grounded {
  readonly duration: Duration;
  readonly eachVisit?: true;
  readonly visits: readonly { readonly visit: number; readonly duration: Duration }[];
  readonly exceptions: readonly { readonly when: Expression; readonly duration: Duration }[];
  readonly cutoff?: Cutoff;
}
