import { dayOf, dueDateOf, formatDate, type Calendar, type Duration } from "@tthc/model";
import { officeDayOf } from "../verify/time/span.ts";
import type { ComparedSpan, ComparedTerm } from "./comparison-format.ts";

/** How long a duration is for dossiers of every start day the calendar knows, in calendar days. */
export type Span = ComparedSpan;

/** How two durations compare over the same start days, and the start day that is most to the applicant's disadvantage. */
export type SpanChange = NonNullable<ComparedTerm["change"]>;

const known = new WeakMap<Calendar, Map<string, readonly number[]>>();

/** Calendar days from each start day of the calendar's known range to the day a duration ends. */
function lengths(duration: Duration, calendar: Calendar): readonly number[] {
  const all = known.get(calendar) ?? new Map<string, readonly number[]>();
  known.set(calendar, all);
  const key = `${String(duration.amount)} ${duration.unit}`;
  const found = all.get(key);
  if (found !== undefined) return found;
  const made = startsOf(calendar).map((start) => {
    const due = dueDateOf({ calendar, duration, anchor: formatDate(start) }) ?? formatDate(start);
    return dayOf(due.slice(0, 10)) - start + partOfDay(due);
  });
  all.set(key, made);
  return made;
}

/** Hours count as parts of a day, so that 4 hours are less than 8. */
const partOfDay = (moment: string): number =>
  moment.length === 10 ? 1 : (Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16))) / 1440;

/** The calendar may know ten years: the last 400 days are left out where a term could run beyond what is known. */
function startsOf(calendar: Calendar): readonly number[] {
  const from = dayOf(calendar.knownFrom);
  const to = Math.min(dayOf(calendar.knownUntil), from + 3653);
  const last = to - from > 800 ? to - 400 : to;
  return Array.from({ length: Math.max(1, last - from + 1) }, (_, index) => from + index);
}

/** How long a duration is over the real calendar. */
export const spanOver = (duration: Duration, calendar: Calendar): Span => spanOf(lengths(duration, calendar));

/** Compares two durations over the real calendar: 5 working days are not 5 days, but 8 hours of work are one day of it. */
export function spanChange(before: Duration, after: Duration, calendar: Calendar): SpanChange {
  const old = lengths(inDaysOf(before, after, calendar), calendar);
  const now = lengths(inDaysOf(after, before, calendar), calendar);
  const starts = startsOf(calendar);
  const changes = now.map((length, index) => length - (old[index] as number));
  const shorter = changes.some((days) => days < 0);
  const longer = changes.some((days) => days > 0);
  const worst = changes.reduce(
    (most, days, index) => (days > most.days ? { start: starts[index] as number, days } : most),
    { start: 0, days: Number.NEGATIVE_INFINITY },
  );
  return {
    direction: shorter && longer ? "mixed" : shorter ? "shorter" : longer ? "longer" : "same",
    before: spanOf(old),
    after: spanOf(now),
    worst: { start: formatDate(worst.start), days: worst.days },
  };
}

/** Whole days of work written in hours are days of work beside another term in days: nothing became shorter by it. */
function inDaysOf(one: Duration, beside: Duration, calendar: Calendar): Duration {
  const days = (one.amount * 60) / officeDayOf(calendar);
  const isWhole = one.unit === "working-hour" && beside.unit === "working-day" && Number.isInteger(days);
  return isWhole ? { unit: "working-day", amount: days } : one;
}

function spanOf(all: readonly number[]): Span {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  let sum = 0;
  for (const one of all) {
    least = Math.min(least, one);
    most = Math.max(most, one);
    sum += one;
  }
  return { least, most, mean: Math.round((sum / all.length) * 10) / 10 };
}
