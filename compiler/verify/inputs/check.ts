import type { Json } from "@tthc/model";
import type { InputField } from "./input-field.ts";
import type { NumberShape } from "./number-shape.ts";
import type { PartialEvaluation } from "./partial-evaluation.ts";
import type { Symbolic } from "./symbolic-value.ts";

/** Something that must not fail; `pending` as long as it depends on inputs nobody has decided. */
export interface Check {
  readonly test: (reader: PartialEvaluation) => boolean | "pending";
  /** Inputs that only this reads are best left empty. */
  readonly minor?: true;
  /** The field without which it stays pending, once that is known. */
  readonly awaits?: InputField | undefined;
}

/** One input as it was decided. */
export interface Taken {
  readonly value: Symbolic | { readonly is: "rows"; readonly count: number };
  /** Of what is not a number, date or list; absent for absence. */
  readonly json?: Json;
  readonly variable?: { readonly number: number; readonly shape: NumberShape };
  /** Decided for the sake of a minor check. */
  readonly minor: boolean;
}
