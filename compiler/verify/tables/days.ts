import { dayOf, formatDate, type Period } from "@tthc/model";

/** The days both periods have; absent where they have none. */
export function overlap(a: Period, b: Period): Period | undefined {
  const from = [a.from ?? [], b.from ?? []].flat().sort().at(-1);
  const to = [a.to ?? [], b.to ?? []].flat().sort()[0];
  if (from !== undefined && to !== undefined && from > to) return undefined;
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/**
 * The first days of a period that none of the others covers. A period without a beginning is looked at from where the
 * first of the others begins: how far back it reaches nobody said.
 */
export function firstUncovered(whole: Period, others: readonly Period[]): Period | undefined {
  const spans = others.map(spanOf).sort((a, b) => a.from - b.from);
  const { from, to } = spanOf(whole);
  let day = from === Number.NEGATIVE_INFINITY ? (spans[0]?.from ?? from) : from;
  for (const span of spans) {
    if (span.from > day) return day > to ? undefined : periodOf(day, Math.min(to, span.from - 1));
    day = Math.max(day, span.to + 1);
  }
  return day > to || day === Number.POSITIVE_INFINITY ? undefined : periodOf(day, to);
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function spanOf({ from, to }: Period): Span {
  return {
    from: from === undefined ? Number.NEGATIVE_INFINITY : dayOf(from),
    to: to === undefined ? Number.POSITIVE_INFINITY : dayOf(to),
  };
}

function periodOf(from: number, to: number): Period {
  return {
    ...(Number.isFinite(from) && { from: formatDate(from) }),
    ...(Number.isFinite(to) && { to: formatDate(to) }),
  };
}
