import type { SharedSchemas } from "./shared-schemas.ts";

/** What a schema cannot say of an element; `docs/schemas.md` explains each kind. */
export type LossKind =
  /** Shown only under a condition: the schema does not refuse a value while it is hidden. */
  | "hidden-value"
  /** Required under a condition that the portable subset cannot test. */
  | "required-when"
  /** Computed: the schema does not compare the value with its formula. */
  | "computed"
  /** Bounds of a date or a decimal, which travel as text; the schema knows the sign of a decimal at most. */
  | "bounds"
  /** A rule between fields. */
  | "rule"
  /** One of several papers suffices. */
  | "one-of"
  /** A paper that is asked only from some day on, or where a registry has no data. */
  | "moment"
  /** An event carries what one of several states asks. */
  | "state-dependent";

/** One thing left to the rules of the model. */
export interface SchemaLoss {
  /** File of the schema. */
  readonly schema: string;
  /** Path of the field, paper or rule. */
  readonly at: string;
  readonly kind: LossKind;
}

/** What the makers of schemas share while one file is made. */
export interface SchemaContext {
  readonly shared: SharedSchemas;
  readonly lose: (kind: LossKind, at: string) => void;
}
