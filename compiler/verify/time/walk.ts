import {
  addMonths,
  type Calendar,
  type indexOf,
  officeMinutesOf,
  indexOf as indexOfCalendar,
} from "@tthc/model";
import { MINUTES_PER_DAY, officeDayOf, type Span, type SpanGroup } from "./span.ts";

/** A stretch of a path in one group of units. */
export interface Run {
  readonly group: SpanGroup;
  /** Whole days, or months. */
  readonly days: number;
  /** What is left, in minutes of the group. */
  readonly minutes: number;
}

/** Where a path has got to: a day (its end, 24:00), or a minute of a day. */
export interface Position {
  readonly day: number;
  /** Epoch minute; absent on a day. */
  readonly minute?: number;
}

/**
 * Neighbours of one group become one run: their limits add up exactly, as 2 and 3 days are 5 days. The last day of a
 * run that lies on a rest day moves on, since nobody hands a dossier over on that day.
 */
export function runsOf(calendar: Calendar, spans: readonly Span[]): readonly Run[] {
  const runs: { group: SpanGroup; amount: number; whole: boolean }[] = [];
  for (const { group, amount, whole } of spans) {
    if (amount === 0) continue;
    const last = runs.at(-1);
    if (last?.group === group) {
      last.amount += amount;
      last.whole ||= whole;
    } else runs.push({ group, amount, whole });
  }
  return runs.map(({ group, amount, whole }) => {
    if (group === "month") return { group, days: amount, minutes: 0 };
    const perDay = group === "working" ? officeDayOf(calendar) : MINUTES_PER_DAY;
    const days = whole ? Math.floor(amount / perDay) : 0;
    return { group, days, minutes: amount - days * perDay };
  });
}

/**
 * Where runs end that begin on a day, at its opening or at a minute of it: first day out, last day rolled (Bộ luật Dân sự
 * 2015, Điều 147, 148).
 */
export function endOfRuns(
  calendar: Calendar,
  runs: readonly Run[],
  start: number,
  minuteOfDay?: number,
): Position {
  const index = indexOfCalendar(calendar);
  let at = startAt(start, minuteOfDay);
  let fresh = true;
  for (const run of runs) {
    if (!fresh) at = rolled(index, at);
    at = afterRun(calendar, run, at, fresh);
    fresh = false;
  }
  return rolled(index, at);
}

function afterRun(calendar: Calendar, run: Run, at: Position, fresh: boolean): Position {
  const { group, days, minutes } = run;
  if (group === "month") return { day: addMonths(at.day, days) };
  const index = indexOfCalendar(calendar);
  const day = group === "working" ? index.addWorkingDays(at.day, days) : at.day + days;
  if (minutes === 0) return { day };
  const office = officeMinutesOf(calendar);
  const from =
    days > 0
      ? (day + 1) * MINUTES_PER_DAY
      : (at.minute ?? (fresh ? office.openingOf(day) : (day + 1) * MINUTES_PER_DAY));
  const minute = group === "working" ? office.add(from, minutes) : from + minutes;
  return { day: Math.ceil(minute / MINUTES_PER_DAY) - 1, minute };
}

/** A day, or a minute of it that is given from midnight on. */
export const startAt = (day: number, minuteOfDay: number | undefined): Position =>
  minuteOfDay === undefined ? { day } : { day, minute: day * MINUTES_PER_DAY + minuteOfDay };

const rolled = (index: ReturnType<typeof indexOf>, at: Position): Position =>
  at.minute === undefined ? { day: index.workingDayFrom(at.day) } : at;

/** Whether a path that ends here has missed a date. */
export function isLater(end: Position, due: Position): boolean {
  if (due.minute === undefined) return end.day > due.day;
  return (end.minute ?? (end.day + 1) * MINUTES_PER_DAY) > due.minute;
}
