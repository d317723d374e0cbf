import type { Calendar } from "../calendar/calendar.ts";
import { indexOf } from "../calendar/calendar-index.ts";
import { MINUTES_PER_DAY, addMonths, formatDate, momentOf } from "../calendar/civil-date.ts";
import { officeMinutesOf } from "../calendar/office-minutes.ts";
import type { Duration } from "../expression/expression.ts";
import { type Moment, isAfter } from "./running-term.ts";

/** Late results are announced at least one day before the term ends (Nghị định 61/2018/NĐ-CP, Điều 19 khoản 9). */
export const APOLOGY_BEFORE: Duration = { amount: 1, unit: "working-day" };

/**
 * The last working day on which the apology and the new date must be out; absent for terms of a day or less, where no
 * such day exists. `before` is the duty of the flow, counted back from the due day.
 */
export function apologyBy(
  calendar: Calendar,
  duration: Duration,
  due: Moment,
  before: Duration = APOLOGY_BEFORE,
): Moment | undefined {
  return isDayOrLess(calendar, duration) ? undefined : dayBefore(calendar, due, before);
}

/** The last working day that lies a duration before a due date. */
export function dayBefore(calendar: Calendar, due: Moment, before: Duration): Moment {
  const index = indexOf(calendar);
  const day = momentOf(due).day;
  if (before.unit === "working-day") return formatDate(index.addWorkingDays(day, -before.amount));
  return formatDate(index.workingDayUntil(calendarDaysBack(day, before)));
}

/** Terms of a day or less: same-day, up to 24 hours, one day, and the office hours of one day. */
export function isDayOrLess(calendar: Calendar, duration: Duration): boolean {
  if (duration.unit !== "working-hour") return nominalMinutes(duration) <= MINUTES_PER_DAY;
  const office = officeMinutesOf(calendar);
  const minutesOfWeekday = calendar.week.map((_, weekday) => {
    // Any week serves: the hours come from the pattern. Day 4 is Monday 05/01/1970.
    const start = (4 + weekday) * MINUTES_PER_DAY;
    return office.between(start, start + MINUTES_PER_DAY);
  });
  return duration.amount * 60 <= Math.max(...minutesOfWeekday);
}

/** Length of a duration in minutes where units are compared: month 30 days, year 365 (Bộ luật Dân sự 2015, Điều 146). */
export function nominalMinutes({ amount, unit }: Duration): number {
  switch (unit) {
    case "minute":
      return amount;
    case "hour":
    case "working-hour":
      return amount * 60;
    case "same-day":
      return MINUTES_PER_DAY;
    case "day":
    case "working-day":
      return amount * MINUTES_PER_DAY;
    case "week":
      return amount * 7 * MINUTES_PER_DAY;
    case "month":
      return amount * 30 * MINUTES_PER_DAY;
    case "year":
      return amount * 365 * MINUTES_PER_DAY;
  }
}

/** Whether a notice this long before the end still falls within the term; units are compared by length, not by number. */
export function fitsBefore(notice: Duration, term: Duration): boolean {
  return nominalMinutes(notice) < nominalMinutes(term);
}

/**
 * Steps of a ladder of reminders that are due and not yet sent, the earliest first. After an outage all that were missed
 * come, once; `sent` holds the steps already sent, by their place in `steps`.
 */
export function remindersDue(
  calendar: Calendar,
  due: Moment,
  steps: readonly Duration[],
  at: Moment,
  sent: ReadonlySet<number> = new Set(),
): readonly number[] {
  return steps
    .map((step, place) => ({ place, on: formatDate(reminderDay(calendar, due, step)) }))
    .filter(({ place, on }) => !sent.has(place) && !isAfter(on, at))
    .sort((one, other) => (one.on === other.on ? one.place - other.place : one.on < other.on ? -1 : 1))
    .map(({ place }) => place);
}

/** Reminders, unlike the apology, may go out on a rest day. */
function reminderDay(calendar: Calendar, due: Moment, before: Duration): number {
  const day = momentOf(due).day;
  return before.unit === "working-day"
    ? indexOf(calendar).addWorkingDays(day, -before.amount)
    : calendarDaysBack(day, before);
}

function calendarDaysBack(day: number, before: Duration): number {
  if (before.unit === "month") return addMonths(day, -before.amount);
  if (before.unit === "year") return addMonths(day, -12 * before.amount);
  return before.unit === "same-day" ? day : day - Math.ceil(nominalMinutes(before) / MINUTES_PER_DAY);
}
