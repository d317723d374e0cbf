/**
 * An exact decimal: a whole number of millionths. No binary float ever holds a value of a procedure.
 */
export interface Decimal {
  readonly micro: bigint;
}

/** Rounding the language knows: `lên`, `xuống`, `gần nhất`. A half goes away from zero. */
export type RoundingMode = "up" | "down" | "nearest";

/** Places behind the point. */
export const DECIMAL_PLACES = 6;

/** Digits before the point of any number or amount; what would be longer has no value. Fits a 28-digit decimal. */
export const WHOLE_DIGITS = 20;

const MICRO = 1_000_000n;
const LIMIT = 10n ** BigInt(WHOLE_DIGITS);
const WRITTEN = /^(-?)([0-9]{1,20})(?:[.]([0-9]{1,6}))?$/;

/** Whether a whole number is within the bounds of the language. */
export function isWithinBounds(whole: bigint): boolean {
  return whole < LIMIT && whole > -LIMIT;
}

/** The decimal of so many millionths; absent when out of bounds. */
export function decimalOfMicro(micro: bigint): Decimal | undefined {
  return isWithinBounds(micro / MICRO) ? { micro } : undefined;
}

/** The decimal of a whole number; absent when out of bounds. */
export function decimalOfWhole(whole: bigint): Decimal | undefined {
  return decimalOfMicro(whole * MICRO);
}

/** Reads `1000.5`; absent for any other spelling, more than 6 places or more than 20 digits before the point. */
export function parseDecimal(text: string): Decimal | undefined {
  const parts = WRITTEN.exec(text);
  if (parts === null) return undefined;
  const [, sign, whole = "", places = ""] = parts;
  const micro = BigInt(whole) * MICRO + BigInt(places.padEnd(DECIMAL_PLACES, "0"));
  return { micro: sign === "-" ? -micro : micro };
}

/**
 * Reads a JSON number whose shortest spelling has at most 15 significant digits: those survive the binary float they
 * travelled in. Absent otherwise, since digits may already be lost.
 */
export function decimalOfJsonNumber(value: number): Decimal | undefined {
  const text = String(value);
  if (Number.isSafeInteger(value)) return parseDecimal(Object.is(value, -0) ? "0" : text);
  const significant = text.replace(/[-.]/g, "").replace(/^0+/, "").length;
  return significant <= 15 ? parseDecimal(text) : undefined;
}

export function addDecimals(a: Decimal, b: Decimal): Decimal | undefined {
  return decimalOfMicro(a.micro + b.micro);
}

export function subtractDecimals(a: Decimal, b: Decimal): Decimal | undefined {
  return decimalOfMicro(a.micro - b.micro);
}

/** The exact product; absent when it needs more than 6 places, because nobody declared a rounding. */
export function multiplyDecimals(a: Decimal, b: Decimal): Decimal | undefined {
  const product = a.micro * b.micro;
  return product % MICRO === 0n ? decimalOfMicro(product / MICRO) : undefined;
}

export function negateDecimal(a: Decimal): Decimal {
  return { micro: -a.micro };
}

/** Negative, zero or positive. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  return a.micro < b.micro ? -1 : a.micro > b.micro ? 1 : 0;
}

export function isWholeDecimal(a: Decimal): boolean {
  return a.micro % MICRO === 0n;
}

/** The whole part, towards zero. */
export function wholePart(a: Decimal): bigint {
  return a.micro / MICRO;
}

/** Rounds to a multiple of a positive step: `up` towards plus infinity, `down` towards minus infinity. */
export function roundToMultiple(value: bigint, step: bigint, mode: RoundingMode): bigint {
  const rest = ((value % step) + step) % step;
  const below = value - rest;
  if (rest === 0n || mode === "down") return below;
  if (mode === "up") return below + step;
  if (rest * 2n === step) return value < 0n ? below : below + step;
  return rest * 2n > step ? below + step : below;
}

/** Rounds to a multiple of a positive decimal; absent for a step of zero or less. */
export function roundDecimal(a: Decimal, step: Decimal, mode: RoundingMode): Decimal | undefined {
  return step.micro > 0n ? decimalOfMicro(roundToMultiple(a.micro, step.micro, mode)) : undefined;
}

/** The canonical spelling in the model and in data: `1000.5`, never `1000.50`, `+1` or `-0`. */
export function formatDecimal(a: Decimal): string {
  const size = a.micro < 0n ? -a.micro : a.micro;
  const places = (size % MICRO).toString().padStart(DECIMAL_PLACES, "0").replace(/0+$/, "");
  return `${a.micro < 0n ? "-" : ""}${size / MICRO}${places === "" ? "" : `.${places}`}`;
}

/** A whole number with its thousands grouped: `75.000` in Vietnamese, `75,000` in English. */
export function printWhole(whole: bigint, language: "vi" | "en"): string {
  return whole.toString().replace(/\B(?=([0-9]{3})+$)/g, language === "vi" ? "." : ",");
}

/** A decimal as people read it: `1.000,5` in Vietnamese, `1,000.5` in English. */
export function printDecimal(a: Decimal, language: "vi" | "en"): string {
  const [whole = "0", places] = formatDecimal(a).split(".");
  const negative = whole.startsWith("-");
  const grouped = printWhole(BigInt(negative ? whole.slice(1) : whole), language);
  return `${negative ? "-" : ""}${grouped}${places === undefined ? "" : (language === "vi" ? "," : ".") + places}`;
}
