import type { Schema } from "./schema.ts";

/** The largest whole number that every JSON reader keeps exactly. */
export const MAX_SAFE = 9_007_199_254_740_991n;

/** The whole number at or below (`floor`), and whether the decimal is that number. */
function split(decimal: string): { floor: bigint; whole: boolean } {
  const match = /^(-?)([0-9]+)(?:[.]([0-9]+))?$/.exec(decimal);
  if (match === null) throw new RangeError(`not a decimal: ${decimal}`);
  const whole = BigInt(match[2] ?? "0");
  const exact = /^0*$/.test(match[3] ?? "");
  if (match[1] !== "-") return { floor: whole, whole: exact };
  return { floor: exact ? -whole : -whole - 1n, whole: exact };
}

const bounded = (value: bigint): number =>
  Number(value > MAX_SAFE ? MAX_SAFE : value < -MAX_SAFE ? -MAX_SAFE : value);

/** Smallest whole number that is at least (or, `strict`, above) the decimal. */
export function lowest(decimal: string, strict: boolean): number {
  const { floor, whole } = split(decimal);
  return bounded(whole && !strict ? floor : floor + 1n);
}

/** Largest whole number that is at most (or, `strict`, below) the decimal. */
export function highest(decimal: string, strict: boolean): number {
  const { floor, whole } = split(decimal);
  return bounded(whole && strict ? floor - 1n : floor);
}

/** The test of a whole number against a decimal; undefined for "not equal", which takes two ranges. */
export function integerBound(op: "=" | "≠" | "<" | "≤" | ">" | "≥", decimal: string): Schema | undefined {
  switch (op) {
    case "=":
      return split(decimal).whole ? { const: lowest(decimal, false) } : undefined;
    case "≠":
      return undefined;
    case "<":
    case "≤":
      return { type: "integer", maximum: highest(decimal, op === "<") };
    case ">":
    case "≥":
      return { type: "integer", minimum: lowest(decimal, op === ">") };
  }
}
