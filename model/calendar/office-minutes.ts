import type { Calendar, OpenInterval } from "./calendar.ts";
import { type CalendarIndex, indexOf } from "./calendar-index.ts";
import { MINUTES_PER_DAY } from "./civil-date.ts";

/**
 * Cumulative index of a calendar's office minutes, for terms in working hours. Moments are epoch minutes. It covers the
 * same span as the index of days; outside, the week alone decides.
 */
export class OfficeMinutes {
  readonly #days: CalendarIndex;
  /** Office minutes of the span before each of its days. */
  readonly #before: Int32Array;
  /** Office minutes of a week before each weekday; the eighth is the whole week. */
  readonly #weekBefore: readonly number[];

  constructor(days: CalendarIndex) {
    this.#days = days;
    this.#before = new Int32Array(days.length + 1);
    let total = 0;
    for (let at = 0; at < days.length; at += 1) {
      this.#before[at] = total;
      total += lengthOf(days.officeHoursOf(days.origin + at));
    }
    this.#before[days.length] = total;
    const weekBefore = [0];
    for (const hours of days.listed.week) weekBefore.push((weekBefore.at(-1) ?? 0) + lengthOf(hours));
    this.#weekBefore = weekBefore;
  }

  /** Office minutes from one moment to a later one; negative when it is earlier. */
  between(from: number, to: number): number {
    return this.#until(to) - this.#until(from);
  }

  /** First moment at which `minutes` office minutes have passed since `from`; `from` itself when 0. */
  add(from: number, minutes: number): number {
    if (minutes === 0) return from;
    const target = this.#until(from) + minutes;
    const day = this.#dayReaching(target);
    let rest = target - this.#beforeDay(day);
    for (const interval of this.#days.officeHoursOf(day)) {
      const open = interval.to - interval.from;
      if (rest <= open) return day * MINUTES_PER_DAY + interval.from + rest;
      rest -= open;
    }
    throw new RangeError(`office minutes: no moment on day ${day}`);
  }

  /** The opening of the office on a day, an epoch minute; midnight on a day that is not worked. */
  openingOf(day: number): number {
    return day * MINUTES_PER_DAY + (this.#days.officeHoursOf(day)[0]?.from ?? 0);
  }

  /** Office minutes from the origin of the span to a moment. */
  #until(moment: number): number {
    const day = Math.floor(moment / MINUTES_PER_DAY);
    const minute = moment - day * MINUTES_PER_DAY;
    let passed = this.#beforeDay(day);
    for (const interval of this.#days.officeHoursOf(day)) {
      if (minute > interval.from) passed += Math.min(minute, interval.to) - interval.from;
    }
    return passed;
  }

  #beforeDay(day: number): number {
    const at = day - this.#days.origin;
    const length = this.#days.length;
    if (at >= 0 && at <= length) return this.#before[at] as number;
    const past = at < 0 ? at : at - length;
    const weeks = Math.floor(past / 7);
    const start = at < 0 ? 0 : (this.#before[length] as number);
    return start + weeks * this.#perWeek() + (this.#weekBefore[past - weeks * 7] as number);
  }

  /** The day in which the total since the origin reaches `target`: before it less, at its end at least that. */
  #dayReaching(target: number): number {
    const length = this.#days.length;
    const total = this.#before[length] as number;
    let low = this.#days.origin;
    let high = low + length - 1;
    if (target <= 0 || target > total) {
      const past = target <= 0 ? target : target - total;
      const weeks = Math.ceil(past / this.#perWeek()) - 1;
      low += (target <= 0 ? 0 : length) + weeks * 7;
      high = low + 6;
    }
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#beforeDay(middle + 1) >= target) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #perWeek(): number {
    return this.#weekBefore[7] as number;
  }
}

const indexes = new WeakMap<Calendar, OfficeMinutes>();

/** The office minutes of a calendar, indexed once per calendar object. */
export function officeMinutesOf(calendar: Calendar): OfficeMinutes {
  let index = indexes.get(calendar);
  if (index === undefined) {
    index = new OfficeMinutes(indexOf(calendar));
    indexes.set(calendar, index);
  }
  return index;
}

function lengthOf(hours: readonly OpenInterval[]): number {
  return hours.reduce((sum, interval) => sum + interval.to - interval.from, 0);
}
