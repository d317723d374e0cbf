import type { Calendar, OpenInterval } from "./calendar.ts";
import { dayOf, formatDate, weekdayOf } from "./civil-date.ts";
import { type DayKind, type ListedDays, dayKindOf, listedDaysOf, officeHoursOf } from "./day-kind.ts";

/** Around the listed days the index keeps this many spare weeks; beyond, the week alone decides by arithmetic. */
const SPARE_WEEKS = 104;

/** A calendar that claims to be known for longer (days, a century) is not tabled for all of it. */
const LONGEST_KNOWN = 36525;

/**
 * Cumulative index of one calendar: the n-th working day after a day is two array reads. It spans the days the calendar
 * knows or lists; outside that span only the week matters, which closed arithmetic answers, so the index never has to grow.
 * Days are epoch days. Nothing here rolls or skips for legal reasons: that is the clock's work.
 */
export class CalendarIndex {
  /** First and last epoch day the calendar is known for; results beyond are provisional. */
  readonly knownFrom: number;
  readonly knownUntil: number;
  readonly listed: ListedDays;
  /** First day of the span, a Monday, and its length in days, whole weeks. */
  readonly origin: number;
  readonly length: number;
  /** Working days of the span before each of its days. */
  readonly #rank: Int32Array;
  /** Epoch day of the n-th working day of the span. */
  readonly #select: Int32Array;
  readonly #weekRank: readonly number[];
  readonly #weekSelect: readonly number[];
  readonly #dates: (string | undefined)[];

  constructor(calendar: Calendar) {
    this.listed = listedDaysOf(calendar);
    this.knownFrom = dayOf(calendar.knownFrom);
    this.knownUntil = dayOf(calendar.knownUntil);
    const span = spanOf(this.listed, this.knownFrom, this.knownUntil);
    this.origin = span.origin;
    this.length = span.length;
    this.#dates = new Array<string | undefined>(this.length).fill(undefined);
    this.#rank = new Int32Array(this.length + 1);
    const select: number[] = [];
    for (let at = 0; at < this.length; at += 1) {
      this.#rank[at] = select.length;
      if (dayKindOf(this.listed, this.origin + at).working) select.push(this.origin + at);
    }
    this.#rank[this.length] = select.length;
    this.#select = Int32Array.from(select);
    this.#weekSelect = [0, 1, 2, 3, 4, 5, 6].filter(
      (weekday) => (this.listed.week[weekday] ?? []).length > 0,
    );
    this.#weekRank = [0, 1, 2, 3, 4, 5, 6].map(
      (weekday) => this.#weekSelect.filter((other) => other < weekday).length,
    );
  }

  /** The `count`-th working day after `day` (before it when negative); `day` itself when 0. */
  addWorkingDays(day: number, count: number): number {
    // Out of range, or a count below 1 made huge by >>>, reads undefined: one test instead of four on the fast road.
    const rank = this.#rank[day + 1 - this.origin] as number;
    const found = this.#select[rank + ((count - 1) >>> 0)];
    return found === undefined ? this.#addSlowly(day, count) : found;
  }

  /** `addWorkingDays` from and to `yyyy-mm-dd`. */
  addWorkingDaysTo(date: string, count: number): string {
    return this.dateOf(this.addWorkingDays(dayOf(date), count));
  }

  /** Number of working days after `from` up to and including `to`; negative when `to` is earlier. */
  workingDaysBetween(from: number, to: number): number {
    return this.#workingDaysBefore(to + 1) - this.#workingDaysBefore(from + 1);
  }

  isWorkingDay(day: number): boolean {
    return this.#workingDaysBefore(day + 1) > this.#workingDaysBefore(day);
  }

  /** `day` if it is a working day, else the next one. */
  workingDayFrom(day: number): number {
    return this.#nthWorkingDay(this.#workingDaysBefore(day));
  }

  /** `day` if it is a working day, else the one before. */
  workingDayUntil(day: number): number {
    return this.#nthWorkingDay(this.#workingDaysBefore(day + 1) - 1);
  }

  /** Why a day is or is not a working day. */
  kindOf(day: number): DayKind {
    return dayKindOf(this.listed, day);
  }

  /** Office hours of a day, minutes since midnight. */
  officeHoursOf(day: number): readonly OpenInterval[] {
    return officeHoursOf(this.listed, day);
  }

  /** Whether the calendar is known for every day from `from` to `to`, both inclusive. */
  isKnown(from: number, to: number): boolean {
    return from >= this.knownFrom && to <= this.knownUntil;
  }

  /** `yyyy-mm-dd`; inside the span each date is written once and kept. */
  dateOf(day: number): string {
    return this.#dates[day - this.origin] ?? this.#writtenDate(day);
  }

  #writtenDate(day: number): string {
    const date = formatDate(day);
    const at = day - this.origin;
    if (at >= 0 && at < this.length) this.#dates[at] = date;
    return date;
  }

  #addSlowly(day: number, count: number): number {
    if (count === 0) return day;
    return count > 0
      ? this.#nthWorkingDay(this.#workingDaysBefore(day + 1) + count - 1)
      : this.#nthWorkingDay(this.#workingDaysBefore(day) + count);
  }

  /** Working days from the origin up to but without `day`; negative before the origin. */
  #workingDaysBefore(day: number): number {
    const at = day - this.origin;
    if (at >= 0 && at <= this.length) return this.#rank[at] as number;
    const past = at < 0 ? at : at - this.length;
    const weeks = Math.floor(past / 7);
    const inWeek = this.#weekRank[past - weeks * 7] as number;
    return (at < 0 ? 0 : this.#select.length) + weeks * this.#weekSelect.length + inWeek;
  }

  /** The working day that has `rank` working days between the origin and itself. */
  #nthWorkingDay(rank: number): number {
    if (rank >= 0 && rank < this.#select.length) return this.#select[rank] as number;
    const past = rank < 0 ? rank : rank - this.#select.length;
    const perWeek = this.#weekSelect.length;
    const weeks = Math.floor(past / perWeek);
    const inWeek = this.#weekSelect[past - weeks * perWeek] as number;
    return this.origin + (rank < 0 ? 0 : this.length) + weeks * 7 + inWeek;
  }
}

const indexes = new WeakMap<Calendar, CalendarIndex>();

/** The index of a calendar, built once per calendar object. */
export function indexOf(calendar: Calendar): CalendarIndex {
  let index = indexes.get(calendar);
  if (index === undefined) {
    index = new CalendarIndex(calendar);
    indexes.set(calendar, index);
  }
  return index;
}

/** From the first to the last day that is listed or known, in whole weeks, with spare weeks on either side. */
function spanOf(
  listed: ListedDays,
  knownFrom: number,
  knownUntil: number,
): { readonly origin: number; readonly length: number } {
  const known = knownUntil - knownFrom <= LONGEST_KNOWN ? [knownFrom, knownUntil] : [knownFrom];
  const days = [...listed.exceptions.keys(), ...known];
  const first = days.reduce((one, other) => Math.min(one, other));
  const last = days.reduce((one, other) => Math.max(one, other));
  const origin = first - weekdayOf(first) - SPARE_WEEKS * 7;
  const end = last - weekdayOf(last) + (SPARE_WEEKS + 1) * 7;
  return { origin, length: end - origin };
}
