/**
 * The expression tree: plain JSON, total, no functions of the author's own, the same for every evaluator in any
 * language. `docs/expressions.md` is the normative text; its vectors are shared by all evaluators.
 */
export type Expression =
  Literal | FieldReference | FactReference | OutcomeReference | Operation | Membership | FunctionCall;

/**
 * Exact decimal, at most 6 places and 20 digits before the point: `"1000.5"`.
 * @pattern ^-?[0-9]{1,20}([.][0-9]{1,6})?(?![\s\S])
 */
export type DecimalText = string;

/**
 * Whole đồng, possibly below zero.
 * @pattern ^-?[0-9]{1,20}(?![\s\S])
 */
export type MoneyText = string;

/**
 * Civil date `yyyy-mm-dd`, Asia/Ho_Chi_Minh.
 * @pattern ^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\s\S])
 */
export type DateText = string;

/** A constant. Decimals and money travel as digit strings, never as binary floats. */
export type Literal =
  | { readonly op: "literal"; readonly type: "boolean"; readonly value: boolean }
  | { readonly op: "literal"; readonly type: "text"; readonly value: string }
  | { readonly op: "literal"; readonly type: "number"; readonly value: DecimalText }
  | { readonly op: "literal"; readonly type: "money"; readonly value: MoneyText }
  /** `"50"` is fifty per cent. */
  | { readonly op: "literal"; readonly type: "percent"; readonly value: DecimalText }
  | { readonly op: "literal"; readonly type: "date"; readonly value: DateText }
  /** `yyyy-mm-ddThh:mm`, Asia/Ho_Chi_Minh. */
  | { readonly op: "literal"; readonly type: "date-time"; readonly value: string }
  /** The id of an option, case, channel or kind of applicant. */
  | { readonly op: "literal"; readonly type: "choice"; readonly value: string }
  | { readonly op: "literal"; readonly type: "duration"; readonly value: Duration };

/**
 * How the JSON of a field is read. Without it `"9" < "10"` could not be decided, because decimals, dates, choices and
 * texts all travel as strings. Records are addresses, parcels and groups.
 */
export type FieldType =
  "boolean" | "text" | "number" | "money" | "date" | "date-time" | "choice" | "file" | "record";

/**
 * A field of a form or a fact an official recorded. A path through a repeated group yields a list, and so does an
 * array in the data; `type` is that of one element.
 */
export interface FieldReference {
  readonly op: "field";
  /** @minItems 1 */
  readonly path: readonly string[];
  readonly type: FieldType;
}

/** What the dossier knows about itself. */
export interface FactReference {
  readonly op: "fact";
  readonly fact: "case" | "channel" | "applicant" | "filing-date" | "filing-place";
}

/** The outcome of a branch of a parallel state; read by joins only. */
export interface OutcomeReference {
  readonly op: "outcome";
  readonly branch: string;
}

/**
 * `not`, `negate` and `present` take one argument; `and`, `or`, `+` and `*` two and more; the others exactly two.
 */
export interface Operation {
  readonly op:
    "and" | "or" | "not" | "=" | "≠" | "<" | "≤" | ">" | "≥" | "+" | "-" | "*" | "negate" | "present";
  /** @minItems 1 */
  readonly args: readonly Expression[];
}

export interface Membership {
  readonly op: "in";
  readonly item: Expression;
  /** @minItems 1 */
  readonly members: readonly Expression[];
}

/** Functions of the registry (`model/expression/functions.ts`): `sum`, `count`, `words`, `age`, `min`, `max`, … */
export interface FunctionCall {
  readonly op: "call";
  readonly name: string;
  readonly args: readonly Expression[];
}

export type DurationUnit =
  "working-day" | "working-hour" | "day" | "week" | "month" | "year" | "hour" | "minute" | "same-day";

/** A span that keeps its unit: 5 working days are not 5 days. `amount` is a whole number except for hours. */
export interface Duration {
  /**
   * @fraction
   * @minimum 0
   */
  readonly amount: number;
  readonly unit: DurationUnit;
}
