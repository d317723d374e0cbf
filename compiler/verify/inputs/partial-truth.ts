import { equalValues, type Operation, orderOfValues, type Truth } from "@tthc/model";
import type { PartialTruth } from "./choice-point.ts";
import { knownValue, type Symbolic } from "./symbolic-value.ts";

/** Kleene's conjunction; false as soon as one side is, whatever is still pending. */
export function allPartly(truths: readonly PartialTruth[]): PartialTruth {
  if (truths.includes(false)) return false;
  if (truths.includes("pending")) return "pending";
  return truths.includes(undefined) ? undefined : true;
}

/** Kleene's disjunction; true as soon as one side is, whatever is still pending. */
export function anyPartly(truths: readonly PartialTruth[]): PartialTruth {
  if (truths.includes(true)) return true;
  if (truths.includes("pending")) return "pending";
  return truths.includes(undefined) ? undefined : false;
}

export function negated(truth: PartialTruth): PartialTruth {
  return typeof truth === "boolean" ? !truth : truth;
}

/** Equality of two values known in full. */
export function equalKnown(a: Symbolic, b: Symbolic): Truth {
  const [left, right] = [knownValue(a), knownValue(b)];
  return left === undefined || right === undefined ? undefined : equalValues(left, right);
}

/** Order of two values known in full. */
export function orderKnown(a: Symbolic, b: Symbolic): number | undefined {
  const [left, right] = [knownValue(a), knownValue(b)];
  return left === undefined || right === undefined ? undefined : orderOfValues(left, right);
}

/** Whether a comparison holds of an order. */
export function compared(op: Operation["op"], order: number | undefined): Truth {
  if (order === undefined) return undefined;
  if (op === "<") return order < 0;
  if (op === "≤") return order <= 0;
  return op === ">" ? order > 0 : order >= 0;
}
