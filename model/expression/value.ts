import type { Decimal } from "./decimal.ts";
import { formatDecimal } from "./decimal.ts";
import type { Duration, FieldType } from "./expression.ts";

/** A value of plain JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What an element of a list may be; a list that is empty still knows it. */
export type ElementType = FieldType;

/** What an expression gives. `unknown` (chưa rõ) stands for an absent value and for a result that does not exist. */
export type Value =
  | { readonly is: "unknown" }
  | { readonly is: "boolean"; readonly value: boolean }
  /** In NFC. */
  | { readonly is: "text"; readonly value: string }
  | { readonly is: "number"; readonly value: Decimal }
  /** Whole đồng. */
  | { readonly is: "money"; readonly dong: bigint }
  /** Money times a decimal before its declared rounding, in 10⁻⁸ đồng; only rounding takes it. */
  | { readonly is: "amount"; readonly units: bigint }
  | { readonly is: "percent"; readonly value: Decimal }
  /** `yyyy-mm-dd`, a day of the calendar. */
  | { readonly is: "date"; readonly iso: string }
  | { readonly is: "date-time"; readonly iso: string }
  /** `general`: the channel of a dossier, which may be more or less exact than the word it is compared with. */
  | { readonly is: "choice"; readonly id: string; readonly general?: "channel" }
  | { readonly is: "duration"; readonly duration: Duration }
  | { readonly is: "list"; readonly of: ElementType; readonly items: readonly Value[] }
  | { readonly is: "record"; readonly fields: { readonly [key: string]: Json } }
  | { readonly is: "file" };

export const UNKNOWN: Value = { is: "unknown" };
export const TRUE: Value = { is: "boolean", value: true };
export const FALSE: Value = { is: "boolean", value: false };

export function booleanValue(value: boolean): Value {
  return value ? TRUE : FALSE;
}

export function textValue(value: string): Value {
  return { is: "text", value: value.normalize("NFC") };
}

/** A number, or unknown where the exact result does not exist. */
export function numberValue(value: Decimal | undefined): Value {
  return value === undefined ? UNKNOWN : { is: "number", value };
}

/** `có giá trị`: known and, for a list, with at least one element that has a value. */
export function isPresent(value: Value): boolean {
  return value.is === "list" ? value.items.some(isPresent) : value.is !== "unknown";
}

/** The value as plain data, with its type: what the shared vectors compare. */
export type EncodedValue = { readonly type: Value["is"]; readonly value?: Json; readonly of?: ElementType };

/** Writes a value as plain data; numbers and amounts are digit strings. */
export function encodeValue(value: Value): EncodedValue {
  switch (value.is) {
    case "unknown":
    case "file":
      return { type: value.is };
    case "boolean":
    case "text":
      return { type: value.is, value: value.value };
    case "number":
    case "percent":
      return { type: value.is, value: formatDecimal(value.value) };
    case "money":
      return { type: "money", value: value.dong.toString() };
    case "amount":
      return { type: "amount", value: formatUnits(value.units) };
    case "date":
    case "date-time":
      return { type: value.is, value: value.iso };
    case "choice":
      return { type: "choice", value: value.id };
    case "duration":
      return { type: "duration", value: { amount: value.duration.amount, unit: value.duration.unit } };
    case "list":
      return {
        type: "list",
        of: value.of,
        value: value.items.map((item) => encodeValue(item) as unknown as Json),
      };
    case "record":
      return { type: "record", value: value.fields };
  }
}

/** Units of 10⁻⁸ đồng in one đồng: six places of a decimal and two of a percent. */
export const AMOUNT_UNITS = 100_000_000n;

/** `1234.5` for an amount in units of 10⁻⁸ đồng. */
export function formatUnits(units: bigint): string {
  const size = units < 0n ? -units : units;
  const places = (size % AMOUNT_UNITS).toString().padStart(8, "0").replace(/0+$/, "");
  return `${units < 0n ? "-" : ""}${size / AMOUNT_UNITS}${places === "" ? "" : `.${places}`}`;
}
