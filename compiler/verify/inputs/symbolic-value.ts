import {
  dayOf,
  type FieldType,
  formatDate,
  formatDecimal,
  formatMinute,
  parseDate,
  parseDecimal,
  type Value,
} from "@tthc/model";
import { constantForm, type LinearForm } from "./linear-form.ts";

export type LinearKind = "number" | "money" | "date" | "date-time";

/**
 * A value of which only some may be known. `pending`: depends on an input nobody has looked at yet. `linear`: a number,
 * amount or date as a sum of variables. `some`: a value is there, but not which. `free`: nothing at all is known, not
 * even whether it is there.
 */
export type Symbolic =
  | { readonly is: "pending" }
  | { readonly is: "free" }
  | { readonly is: "some" }
  | { readonly is: "linear"; readonly of: LinearKind; readonly form: LinearForm }
  | { readonly is: "list"; readonly of: FieldType; readonly items: readonly Symbolic[] }
  | Exclude<Value, { readonly is: LinearKind | "list" }>;

export const UNKNOWN: Symbolic = { is: "unknown" };
export const TRUE: Symbolic = { is: "boolean", value: true };
export const FALSE: Symbolic = { is: "boolean", value: false };
export const PENDING: Symbolic = { is: "pending" };
export const FREE: Symbolic = { is: "free" };
export const SOME: Symbolic = { is: "some" };
/** Millionths in one. */
export const MICRO = 1_000_000n;
const MINUTES_PER_DAY = 1440;

export function linear(of: LinearKind, form: LinearForm): Symbolic {
  return { is: "linear", of, form };
}

/** A known value. */
export function symbolicOf(value: Value): Symbolic {
  switch (value.is) {
    case "number":
      return linear("number", constantForm(value.value.micro));
    case "money":
      return linear("money", constantForm(value.dong));
    case "date": {
      const day = parseDate(value.iso);
      return day === undefined ? { is: "unknown" } : linear("date", constantForm(BigInt(day)));
    }
    case "date-time":
      return linear("date-time", constantForm(minuteOf(value.iso)));
    case "list":
      return { ...value, items: value.items.map(symbolicOf) };
    default:
      return value;
  }
}

/** The value where it is known in full. */
export function knownValue(symbolic: Symbolic): Value | undefined {
  switch (symbolic.is) {
    case "pending":
    case "free":
    case "some":
      return undefined;
    case "linear":
      return symbolic.form.terms.size === 0 ? valueAt(symbolic.of, symbolic.form.constant) : undefined;
    case "list": {
      const items = symbolic.items.map(knownValue);
      return items.every((item) => item !== undefined) ? { ...symbolic, items } : undefined;
    }
    default:
      return symbolic;
  }
}

function valueAt(of: LinearKind, at: bigint): Value | undefined {
  switch (of) {
    case "number":
      return { is: "number", value: { micro: at } };
    case "money":
      return { is: "money", dong: at };
    case "date":
      return { is: "date", iso: formatDate(Number(at)) };
    case "date-time":
      return { is: "date-time", iso: formatMinute(Number(at)) };
  }
}

/** Minutes since 01/01/1970 of `yyyy-mm-ddThh:mm`. */
function minuteOf(iso: string): bigint {
  const [hours = 0, minutes = 0] = iso.slice(11).split(":").map(Number);
  return BigInt(dayOf(iso.slice(0, 10)) * MINUTES_PER_DAY + hours * 60 + minutes);
}

/** Millionths of a decimal in its canonical spelling. */
export function microOf(text: string | undefined): bigint | undefined {
  return text === undefined ? undefined : parseDecimal(text)?.micro;
}

/** `1000.5` of millionths. */
export function decimalText(micro: bigint): string {
  return formatDecimal({ micro });
}
