import type { Citation, LocalText } from "../procedure/law.ts";
import type { Calendar, OpenInterval } from "./calendar.ts";
import { dayOf, weekdayOf } from "./civil-date.ts";

/** What a calendar says about one day and why; `working` already includes the calendar's reading of worked rest days. */
export interface DayKind {
  readonly working: boolean;
  /** `swap`: a day off that another day is worked for; `worked-rest-day`: that other day. */
  readonly reason: "weekday" | "weekend" | "holiday" | "swap" | "worked-rest-day";
  readonly label?: LocalText;
  /** The other day of a swap, an epoch day. */
  readonly counterpart?: number;
  readonly basis?: readonly Citation[];
  readonly assumption?: string;
}

/** The days a calendar lists beside its week, by epoch day, and the hours of each weekday. */
export interface ListedDays {
  readonly week: readonly (readonly OpenInterval[])[];
  readonly exceptions: ReadonlyMap<number, DayKind>;
  /** Epoch day to the office hours of a worked rest day. */
  readonly workedHours: ReadonlyMap<number, readonly OpenInterval[]>;
}

const WEEKDAY: DayKind = { working: true, reason: "weekday" };
const WEEKEND: DayKind = { working: false, reason: "weekend" };

/** Reads the listed days of a calendar; a day listed both as off and as worked is off. */
export function listedDaysOf(calendar: Calendar): ListedDays {
  const week = checkedWeek(calendar);
  const exceptions = new Map<number, DayKind>();
  const workedHours = new Map<number, readonly OpenInterval[]>();
  const workedFor = new Map<number, number>();
  for (const { date, instead, ...grounds } of calendar.worked) {
    const day = dayOf(date);
    const counterpart = instead === undefined ? undefined : dayOf(instead);
    if (counterpart !== undefined) workedFor.set(counterpart, day);
    if (hoursOn(week, weekdayOf(day)).length > 0) continue;
    const working = calendar.reading.workedSaturdayCounts;
    exceptions.set(day, {
      working,
      reason: "worked-rest-day",
      ...grounds,
      ...(counterpart === undefined ? {} : { counterpart }),
    });
    if (working) workedHours.set(day, hoursWorkedFor(week, counterpart));
  }
  for (const { date, ...grounds } of calendar.off) {
    const day = dayOf(date);
    const counterpart = workedFor.get(day);
    exceptions.set(day, {
      working: false,
      reason: counterpart === undefined ? "holiday" : "swap",
      ...grounds,
      ...(counterpart === undefined ? {} : { counterpart }),
    });
    workedHours.delete(day);
  }
  return { week, exceptions, workedHours };
}

/** What the listed days and else the week say about an epoch day. */
export function dayKindOf(listed: ListedDays, day: number): DayKind {
  return listed.exceptions.get(day) ?? (hoursOn(listed.week, weekdayOf(day)).length > 0 ? WEEKDAY : WEEKEND);
}

/** Office hours of an epoch day, minutes since midnight; empty on a day that is not worked. */
export function officeHoursOf(listed: ListedDays, day: number): readonly OpenInterval[] {
  if (listed.exceptions.has(day)) return listed.workedHours.get(day) ?? [];
  return hoursOn(listed.week, weekdayOf(day));
}

/** A worked rest day takes the hours of the day it stands for, else Monday's. */
function hoursWorkedFor(week: ListedDays["week"], instead: number | undefined): readonly OpenInterval[] {
  const own = instead === undefined ? [] : hoursOn(week, weekdayOf(instead));
  if (own.length > 0) return own;
  const monday = hoursOn(week, 0);
  return monday.length > 0 ? monday : (week.find((hours) => hours.length > 0) ?? []);
}

function hoursOn(week: ListedDays["week"], weekday: number): readonly OpenInterval[] {
  return week[weekday] ?? [];
}

/** Without a weekly working day no term could ever end; overlapping hours would count minutes twice. */
function checkedWeek(calendar: Calendar): ListedDays["week"] {
  const { week } = calendar;
  if (week.length !== 7 || week.every((hours) => hours.length === 0)) {
    throw new RangeError(`calendar ${calendar.id}: the week needs seven days, one of them worked`);
  }
  for (const hours of week) {
    let end = 0;
    for (const interval of hours) {
      if (!(interval.from >= end && interval.to > interval.from && interval.to <= 1440)) {
        throw new RangeError(`calendar ${calendar.id}: office hours must be ordered and apart`);
      }
      end = interval.to;
    }
  }
  return week;
}
