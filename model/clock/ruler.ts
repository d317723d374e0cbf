import type { Calendar } from "../calendar/calendar.ts";
import { indexOf } from "../calendar/calendar-index.ts";
import { MINUTES_PER_DAY, addMonths, momentOf } from "../calendar/civil-date.ts";
import { officeMinutesOf } from "../calendar/office-minutes.ts";
import type { Duration } from "../expression/expression.ts";
import type { Moment } from "./running-term.ts";

/** Positions on a day ruler are epoch days, on a minute ruler epoch minutes. */
export interface Ruler {
  readonly positions: "day" | "minute";
  /** Unit in which stops and remainders of such a term are counted. */
  readonly unit: "working-day" | "day" | "working-minute" | "minute";
  /** Counting depends on the calendar, so that beyond its known dates results are provisional. */
  readonly readsCalendar: boolean;
  count(from: number, to: number): number;
  move(from: number, amount: number): number;
}

/** The ruler in which a term of this unit is measured. */
export function rulerFor(calendar: Calendar, unit: Duration["unit"]): Ruler {
  switch (unit) {
    case "working-day": {
      const index = indexOf(calendar);
      return {
        positions: "day",
        unit: "working-day",
        readsCalendar: true,
        count: (from, to) => index.workingDaysBetween(from, to),
        move: (from, amount) => index.addWorkingDays(from, amount),
      };
    }
    case "working-hour": {
      const office = officeMinutesOf(calendar);
      return {
        positions: "minute",
        unit: "working-minute",
        readsCalendar: true,
        count: (from, to) => office.between(from, to),
        move: (from, amount) => office.add(from, amount),
      };
    }
    case "hour":
    case "minute":
      return MINUTES;
    case "same-day":
    case "day":
    case "week":
    case "month":
    case "year":
      return DAYS;
  }
}

const DAYS: Ruler = {
  positions: "day",
  unit: "day",
  readsCalendar: false,
  count: (from, to) => to - from,
  move: (from, amount) => from + amount,
};

const MINUTES: Ruler = { ...DAYS, positions: "minute", unit: "minute" };

/** The end of a duration that begins at a position, before any roll (Bộ luật Dân sự 2015, Điều 148). */
export function endOf(ruler: Ruler, from: number, duration: Duration): number {
  const { amount, unit } = duration;
  switch (unit) {
    case "same-day":
      return from;
    case "working-day":
    case "day":
      return ruler.move(from, wholeAmount(duration, amount));
    case "week":
      return ruler.move(from, wholeAmount(duration, amount) * 7);
    case "month":
      return addMonths(from, wholeAmount(duration, amount));
    case "year":
      return addMonths(from, wholeAmount(duration, amount) * 12);
    case "hour":
    case "working-hour":
      return ruler.move(from, wholeMinutes(duration));
    case "minute":
      return ruler.move(from, wholeAmount(duration, amount));
  }
}

/** Where a moment lies on a ruler; without a time, a minute ruler takes the opening of the office that day. */
export function positionOf(calendar: Calendar, ruler: Ruler, moment: Moment): number {
  const { day, minute } = momentOf(moment);
  if (ruler.positions === "day") return day;
  return minute === undefined ? officeMinutesOf(calendar).openingOf(day) : day * MINUTES_PER_DAY + minute;
}

/** The day a position lies in; a moment at 24:00 belongs to the day it ends. */
export function dayOfPosition(ruler: Ruler, position: number): number {
  return ruler.positions === "day" ? position : Math.ceil(position / MINUTES_PER_DAY) - 1;
}

/** A position carried to another ruler: a day becomes its end, 24:00. */
export function carried(position: number, from: Ruler, to: Ruler): number {
  if (from.positions === to.positions) return position;
  return to.positions === "day" ? dayOfPosition(from, position) : (position + 1) * MINUTES_PER_DAY;
}

function wholeAmount(duration: Duration, amount: number): number {
  if (Number.isSafeInteger(amount) && amount >= 0) return amount;
  throw new RangeError(`not a whole amount: ${duration.amount} ${duration.unit}`);
}

/** Hours may be written with decimals; only whole minutes exist. */
function wholeMinutes(duration: Duration): number {
  const minutes = Math.round(duration.amount * 60);
  // 0.1 hours is 6 minutes although 0.1 is no binary fraction: anything nearer than a second is meant exactly.
  if (Math.abs(duration.amount * 60 - minutes) < 1 / 60) return wholeAmount(duration, minutes);
  throw new RangeError(`not a whole number of minutes: ${duration.amount} ${duration.unit}`);
}
