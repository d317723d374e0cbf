import { type Calendar, dayBefore, dayOf, type Duration, formatVietnameseDate, indexOf } from "@tthc/model";
import { startDays } from "./comparison.ts";
import { spanOf } from "./span.ts";
import { endOfRuns, runsOf } from "./walk.ts";
import { written } from "./worst-date.ts";

/** A start date on which a notice would have to be out before the office has the dossier. */
export interface TooEarly {
  readonly start: string;
  readonly due: string;
  readonly last: string;
  /** How many start dates are so, of all looked at. */
  readonly dates: number;
  readonly of: number;
}

/** Procedures promise the same few terms and owe the same notices. */
const known = new WeakMap<Calendar, Map<string, TooEarly | undefined>>();

/** Start dates of a term whose last day for a notice is not after the day of acceptance; the last such date is told. */
export function tooEarly(calendar: Calendar, term: Duration, before: Duration): TooEarly | undefined {
  const answers = known.get(calendar) ?? new Map<string, TooEarly | undefined>();
  known.set(calendar, answers);
  const key = `${term.amount} ${term.unit} ${before.amount} ${before.unit}`;
  if (!answers.has(key)) answers.set(key, lookedFor(calendar, term, before));
  return answers.get(key);
}

function lookedFor(calendar: Calendar, term: Duration, before: Duration): TooEarly | undefined {
  const index = indexOf(calendar);
  const runs = runsOf(calendar, [spanOf(calendar, term)]);
  let [dates, of] = [0, 0];
  let found: { readonly start: number; readonly due: string; readonly last: number } | undefined;
  for (const start of startDays(calendar)) {
    const due = endOfRuns(calendar, runs, start);
    if (due.day > index.knownUntil) break;
    of += 1;
    const last = dayOf(dayBefore(calendar, index.dateOf(due.day), before).slice(0, 10));
    if (last > start) continue;
    dates += 1;
    found = { start, due: written(due), last };
  }
  if (found === undefined) return undefined;
  const { start, due, last } = found;
  return { start: formatVietnameseDate(start), due, last: formatVietnameseDate(last), dates, of };
}
