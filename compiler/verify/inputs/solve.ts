import type { Expression, Facts, LocalText, Truth } from "@tthc/model";
import type { Example } from "./example.ts";
import type { InputSpace } from "./input-space.ts";

export interface Constraint {
  readonly condition: Expression;
  readonly truths: readonly Truth[];
}

export type Answer =
  | { readonly is: "possible"; readonly example: Example }
  | { readonly is: "impossible" }
  | { readonly is: "undecided"; readonly why: Required<LocalText> };

export interface SolveOptions {
  readonly withoutRules?: boolean;
  readonly given?: Partial<Pick<Facts, "case" | "channel" | "applicant">>;
}

export function solve(_space: InputSpace, _constraints: readonly Constraint[], _options: SolveOptions = {}): Answer {
  return { is: "undecided", why: { vi: "chưa làm", en: "not made yet" } };
}
