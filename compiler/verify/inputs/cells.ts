import type { Expression, LocalText, Truth } from "@tthc/model";
import type { Example } from "./example.ts";
import type { InputSpace } from "./input-space.ts";

export interface Cell {
  readonly truths: readonly Truth[];
  readonly example: Example;
}

export type Cells =
  | { readonly is: "cells"; readonly cells: readonly Cell[] }
  | { readonly is: "undecided"; readonly why: Required<LocalText> };

export interface CellsOptions {
  readonly per?: readonly ("case" | "channel" | "applicant")[];
  readonly withoutRules?: boolean;
  readonly most?: number;
}

export function cellsOf(
  _space: InputSpace,
  _conditions: readonly Expression[],
  _options: CellsOptions = {},
): Cells {
  return { is: "undecided", why: { vi: "chưa làm", en: "not made yet" } };
}
