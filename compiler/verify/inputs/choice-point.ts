import type { FactReference } from "@tthc/model";
import type { InputField } from "./input-field.ts";
import type { DirectedForm } from "./linear-form.ts";

/** Something a search has to decide before it can go on. */
export type ChoicePoint =
  | { readonly is: "field"; readonly field: InputField }
  | { readonly is: "fact"; readonly fact: FactReference["fact"] }
  | { readonly is: "outcome"; readonly branch: string }
  /** How two sums compare. */
  | { readonly is: "sign"; readonly question: DirectedForm }
  /** A truth that cannot be traced back to inputs; whatever is taken has to be verified. */
  | { readonly is: "truth"; readonly key: string };

/** What an input is told apart by. */
export type InputKey = InputField | FactReference["fact"] | `outcome:${string}`;

/** A truth on a path of a search: undefined is unknown, `pending` depends on something nobody has decided yet. */
export type PartialTruth = boolean | undefined | "pending";
