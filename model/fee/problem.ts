import type { Input } from "../expression/inputs.ts";

/** An input as it was when something could not be computed; the value is absent where it is unknown. */
export interface ShownInput {
  readonly input: Input;
  /** As JSON writes it. */
  readonly value?: string;
}

/** Why a charge or a term has no value. Never thrown: the caller shows it at the point of need. */
export type Problem =
  /** An absent value is needed: the condition or amount of `where` depends on it. */
  | { readonly is: "missing"; readonly where: readonly string[]; readonly inputs: readonly ShownInput[] }
  /** No row is in force on that date. */
  | { readonly is: "not-in-force"; readonly date: string }
  /** No row holds for these inputs. */
  | { readonly is: "no-row"; readonly inputs: readonly ShownInput[] }
  /** Rows that hold together give different values; `values` are as people read them. */
  | {
      readonly is: "rows-disagree";
      readonly rows: readonly { readonly row: string; readonly value: string }[];
      readonly inputs: readonly ShownInput[];
    }
  /** Reliefs meet and the source does not say what then holds. */
  | {
      readonly is: "reliefs-meet";
      readonly reliefs: readonly string[];
      readonly inputs: readonly ShownInput[];
    }
  /** The base lies in no band: below zero, or above the last one. */
  | { readonly is: "no-band"; readonly row: string; readonly base: string }
  /** The quantity or base has no value the row can use: below zero, inexact, or of another kind. */
  | { readonly is: "unusable"; readonly row: string; readonly what: "quantity" | "base" | "amount" }
  /** The amount is not whole đồng and no rounding is declared. */
  | { readonly is: "needs-rounding"; readonly exact: string };
