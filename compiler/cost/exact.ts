import type { CostDecimal, CostRange } from "./cost-format.ts";

/**
 * An exact range in 10⁻¹⁸: the product of hours, times and subjects, each with six places, needs no rounding. Neither
 * end is below zero but in differences.
 */
export interface Span {
  readonly least: bigint;
  readonly most: bigint;
}

const PLACES = 18;
const ONE = 10n ** BigInt(PLACES);

export const ZERO: Span = { least: 0n, most: 0n };

/** The range of two written decimals, `1.5`; throws a SyntaxError for any other spelling. */
export const spanOf = ({ least, most }: CostRange): Span => ({
  least: exactOf(least),
  most: exactOf(most),
});

export const rangeOf = ({ least, most }: Span): CostRange => ({
  least: decimalText(least),
  most: decimalText(most),
});

export const add = (a: Span, b: Span): Span => ({ least: a.least + b.least, most: a.most + b.most });

export const sum = (all: readonly Span[]): Span => all.reduce(add, ZERO);

/** The product of two ranges that are not below zero. */
export const product = (a: Span, b: Span): Span => ({
  least: (a.least * b.least) / ONE,
  most: (a.most * b.most) / ONE,
});

/** Everything that a minus b can be. */
export const difference = (a: Span, b: Span): Span => ({
  least: a.least - b.most,
  most: a.most - b.least,
});

/** The range that holds every one of some ranges; nothing where there is none. */
export function hull(all: readonly Span[]): Span {
  const [first, ...rest] = all;
  return (
    rest.reduce<Span | undefined>(
      (known, one) =>
        known && {
          least: one.least < known.least ? one.least : known.least,
          most: one.most > known.most ? one.most : known.most,
        },
      first,
    ) ?? ZERO
  );
}

export const equal = (a: Span, b: Span): boolean => a.least === b.least && a.most === b.most;

export const isPoint = ({ least, most }: Span): boolean => least === most;

/** What is left of a sum without one of its parts. */
export const without = (whole: Span, part: Span): Span => ({
  least: whole.least - part.least,
  most: whole.most - part.most,
});

/**
 * Everything that the cut (before − after) / before can be where `same` is the part of both that is one and the same
 * cost; in hundredths of a per cent, rounded to the nearest with halves away from zero. Absent where nothing may have
 * been paid before.
 */
export function cutOf(before: Span, after: Span, same: Span = ZERO): Span | undefined {
  if (before.least <= 0n) return undefined;
  const [old, now] = [without(before, same), without(after, same)];
  // The share grows with what was paid before, falls with what is paid now, and tends to nothing as `same` grows.
  const worst = old.least - now.most;
  const best = old.most - now.least;
  return {
    least: ratio(worst, old.least + (worst < 0n ? same.least : same.most)),
    most: ratio(best, old.most + (best < 0n ? same.most : same.least)),
  };
}

const ratio = (part: bigint, whole: bigint): bigint => roundedQuotient(part * 10_000n, whole);

/** Whole units of an exact number, halves away from zero. */
export const wholeOf = (exact: bigint): bigint => roundedQuotient(exact, ONE);

function roundedQuotient(number: bigint, by: bigint): bigint {
  const size = number < 0n ? -number : number;
  const rounded = (size * 2n + by) / (by * 2n);
  return number < 0n ? -rounded : rounded;
}

/** The number of a decimal in digits; throws a SyntaxError for any other spelling. */
export function exactOf(text: CostDecimal): bigint {
  const [, sign, whole = "", places = ""] = /^(-?)([0-9]+)(?:[.]([0-9]{1,18}))?$/.exec(text) ?? [];
  if (whole === "") throw new SyntaxError(`not a decimal: ${text}`);
  const size = BigInt(whole) * ONE + BigInt(places.padEnd(PLACES, "0"));
  return sign === "-" ? -size : size;
}

/** `13086.25`, never `13086.250` or `-0`. */
export function decimalText(exact: bigint): CostDecimal {
  const size = exact < 0n ? -exact : exact;
  const places = String(size % ONE)
    .padStart(PLACES, "0")
    .replace(/0+$/, "");
  return `${exact < 0n ? "-" : ""}${String(size / ONE)}${places === "" ? "" : `.${places}`}`;
}
