import { parseDate } from "../calendar/civil-date.ts";
import { compareDecimals, decimalOfJsonNumber } from "./decimal.ts";
import type { Duration, DurationUnit } from "./expression.ts";
import type { Value } from "./value.ts";

/** Truth in three values; undefined is unknown (chưa rõ). */
export type Truth = boolean | undefined;

/** Kleene's conjunction: false as soon as one side is false. */
export function allTrue(truths: readonly Truth[]): Truth {
  return truths.includes(false) ? false : truths.includes(undefined) ? undefined : true;
}

/** Kleene's disjunction: true as soon as one side is true. */
export function anyTrue(truths: readonly Truth[]): Truth {
  return truths.includes(true) ? true : truths.includes(undefined) ? undefined : false;
}

/** `a = b`; unknown where a side is unknown or the two are of different kinds. */
export function equalValues(a: Value, b: Value): Truth {
  if (a.is === "choice" && b.is === "choice") return equalChoices(a, b);
  if (a.is === "boolean" && b.is === "boolean") return a.value === b.value;
  if (a.is === "list" && b.is === "list") {
    // A known difference decides, even where other elements are unknown.
    if (a.items.length !== b.items.length) return false;
    return allTrue(a.items.map((item, i) => equalValues(item, b.items[i] ?? { is: "unknown" })));
  }
  const order = orderOfValues(a, b);
  return order === undefined ? undefined : order === 0;
}

/** Negative, zero or positive; undefined where a side is unknown or the two have no order. */
export function orderOfValues(a: Value, b: Value): number | undefined {
  switch (a.is) {
    case "number":
    case "percent":
      return b.is === a.is ? compareDecimals(a.value, b.value) : undefined;
    case "money":
      return b.is === "money" ? (a.dong < b.dong ? -1 : a.dong > b.dong ? 1 : 0) : undefined;
    case "text":
      return b.is === "text" ? compareCodePoints(a.value, b.value) : undefined;
    case "date":
      return b.is === "date" ? Math.sign((parseDate(a.iso) ?? 0) - (parseDate(b.iso) ?? 0)) : undefined;
    case "date-time":
      return b.is === "date-time" ? (a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : 0) : undefined;
    case "duration":
      return b.is === "duration" ? compareDurations(a.duration, b.duration) : undefined;
    default:
      return undefined;
  }
}

/**
 * `kênh = trực tuyến` holds for the full and the partial online service. A dossier that says only `online` leaves open
 * which of the two it was.
 */
function equalChoices(a: Value & { is: "choice" }, b: Value & { is: "choice" }): Truth {
  if (a.id === b.id) return true;
  if (a.general === b.general) return false;
  const [dossier, word] = a.general === "channel" ? [a.id, b.id] : [b.id, a.id];
  if (word === "online") return dossier.startsWith("online-");
  return dossier === "online" && word.startsWith("online-") ? undefined : false;
}

/** Order of code points; JavaScript's own order of UTF-16 units differs beyond the basic plane. */
export function compareCodePoints(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)];
  for (let i = 0; i < left.length && i < right.length; i++) {
    const difference = (left[i]?.codePointAt(0) ?? 0) - (right[i]?.codePointAt(0) ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return Math.sign(left.length - right.length);
}

/** Units that measure the same thing; 5 working days and 5 days have no order. */
export type UnitFamily = "working-day" | "working-hour" | "day" | "month" | "minute" | "same-day";

const UNITS: Readonly<Record<DurationUnit, readonly [UnitFamily, bigint]>> = {
  "working-day": ["working-day", 1n],
  "working-hour": ["working-hour", 1n],
  day: ["day", 1n],
  week: ["day", 7n],
  month: ["month", 1n],
  year: ["month", 12n],
  minute: ["minute", 1n],
  hour: ["minute", 60n],
  "same-day": ["same-day", 1n],
};

export function unitFamily(unit: DurationUnit): UnitFamily {
  return UNITS[unit][0];
}

function compareDurations(a: Duration, b: Duration): number | undefined {
  const [familyA, factorA] = UNITS[a.unit];
  const [familyB, factorB] = UNITS[b.unit];
  const [amountA, amountB] = [decimalOfJsonNumber(a.amount), decimalOfJsonNumber(b.amount)];
  if (familyA !== familyB || amountA === undefined || amountB === undefined) return undefined;
  return compareDecimals({ micro: amountA.micro * factorA }, { micro: amountB.micro * factorB });
}
