import {
  addDecimals,
  type Decimal,
  decimalOfMicro,
  isWithinBounds,
  multiplyDecimals,
  negateDecimal,
  type RoundingMode,
  roundDecimal,
  roundToMultiple,
  subtractDecimals,
} from "./decimal.ts";
import { AMOUNT_UNITS, numberValue, UNKNOWN, type Value } from "./value.ts";

/** Whole đồng, or unknown beyond the bounds of the language. */
export function moneyValue(dong: bigint): Value {
  return isWithinBounds(dong) ? { is: "money", dong } : UNKNOWN;
}

/** `a + b`: two numbers or two amounts of money. */
export function addValues(a: Value, b: Value): Value {
  if (a.is === "number" && b.is === "number") return numberValue(addDecimals(a.value, b.value));
  return a.is === "money" && b.is === "money" ? moneyValue(a.dong + b.dong) : UNKNOWN;
}

/** `a - b`: two numbers or two amounts of money. */
export function subtractValues(a: Value, b: Value): Value {
  if (a.is === "number" && b.is === "number") return numberValue(subtractDecimals(a.value, b.value));
  return a.is === "money" && b.is === "money" ? moneyValue(a.dong - b.dong) : UNKNOWN;
}

/** `-a` of a number or money. */
export function negateValue(a: Value): Value {
  if (a.is === "number") return numberValue(negateDecimal(a.value));
  return a.is === "money" ? moneyValue(-a.dong) : UNKNOWN;
}

/**
 * `a * b`. Numbers and percents give an exact number; money gives money where the product is whole đồng, otherwise an
 * amount that only a rounding turns back into money.
 */
export function multiplyValues(a: Value, b: Value): Value {
  if (a.is === "money") return timesMoney(a.dong, b);
  if (b.is === "money") return timesMoney(b.dong, a);
  if (a.is === "number" && b.is === "number") return numberValue(multiplyDecimals(a.value, b.value));
  if (a.is === "number" && b.is === "percent") return percentOf(a.value, b.value);
  return a.is === "percent" && b.is === "number" ? percentOf(b.value, a.value) : UNKNOWN;
}

function percentOf(number: Decimal, percent: Decimal): Value {
  const product = number.micro * percent.micro;
  return product % AMOUNT_UNITS === 0n ? numberValue(decimalOfMicro(product / AMOUNT_UNITS)) : UNKNOWN;
}

function timesMoney(dong: bigint, factor: Value): Value {
  if (factor.is !== "number" && factor.is !== "percent") return UNKNOWN;
  const units = dong * factor.value.micro * (factor.is === "number" ? 100n : 1n);
  if (!isWithinBounds(units / AMOUNT_UNITS)) return UNKNOWN;
  return units % AMOUNT_UNITS === 0n ? { is: "money", dong: units / AMOUNT_UNITS } : { is: "amount", units };
}

/** Rounds money or an amount to a multiple of money, or a number to a multiple of a number; the step is above zero. */
export function roundValue(value: Value, step: Value, mode: RoundingMode): Value {
  if (value.is === "number" && step.is === "number")
    return numberValue(roundDecimal(value.value, step.value, mode));
  if (step.is !== "money" || step.dong <= 0n || (value.is !== "money" && value.is !== "amount"))
    return UNKNOWN;
  const units = value.is === "money" ? value.dong * AMOUNT_UNITS : value.units;
  return moneyValue(roundToMultiple(units, step.dong * AMOUNT_UNITS, mode) / AMOUNT_UNITS);
}
