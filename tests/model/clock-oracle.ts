/**
 * A second clock for tests, written as an official would count on a wall calendar: day by day, minute by minute, over
 * sets of ISO strings. It shares no code with `model/`: neither its calendar index nor its date arithmetic.
 */

export interface OracleStop {
  readonly from: string;
  readonly to: string;
  readonly restarts: boolean;
}

export interface OracleCase {
  readonly amount: number;
  readonly unit: string;
  readonly anchor: string;
  readonly cutoff?: string;
  readonly stops: readonly OracleStop[];
  readonly extension?: { readonly amount: number; readonly unit: string };
  readonly stopDayCounts: boolean;
  readonly resumeDayCounts: boolean;
}

export interface OracleCalendar {
  /** Every ISO date from 2015 to 2034, and its place. */
  readonly days: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  readonly isWorking: (date: string) => boolean;
  /** Minutes of the day in which the office is open, by date. */
  readonly isOpen: (date: string, minute: number) => boolean;
}

/** Monday–Friday 07:30–11:30 and 13:00–17:00, without the days off, with the worked days. */
export function oracleCalendar(off: readonly string[], worked: readonly string[]): OracleCalendar {
  const days: string[] = [];
  const weekend = new Set<string>();
  for (
    const at = new Date("2015-01-01T00:00:00Z");
    at.getUTCFullYear() < 2035;
    at.setUTCDate(at.getUTCDate() + 1)
  ) {
    const date = at.toISOString().slice(0, 10);
    days.push(date);
    if (at.getUTCDay() === 0 || at.getUTCDay() === 6) weekend.add(date);
  }
  const offDays = new Set(off);
  const workedDays = new Set(worked);
  const isWorking = (date: string): boolean =>
    !offDays.has(date) && (workedDays.has(date) || !weekend.has(date));
  return {
    days,
    places: new Map(days.map((date, place) => [date, place])),
    isWorking,
    isOpen: (date, minute) =>
      isWorking(date) && ((minute >= 450 && minute < 690) || (minute >= 780 && minute < 1020)),
  };
}

/** The due date (or date-time) of a case, counted out. */
export function oracleDue(calendar: OracleCalendar, given: OracleCase): string {
  let anchor = given.anchor;
  for (const stop of given.stops)
    if (stop.restarts && (anchor === given.anchor || stop.to > anchor)) anchor = stop.to;
  const restarted = given.stops.some((stop) => stop.restarts);
  const stops = restarted ? given.stops.filter((stop) => !stop.restarts) : given.stops;

  let moved = false;
  let place = placeOf(calendar, anchor);
  if (given.cutoff !== undefined && anchor.slice(11) > given.cutoff) {
    moved = true;
    do place += 1;
    while (!calendar.isWorking(dateAt(calendar, place)));
  }
  if (!["hour", "working-hour", "minute"].includes(given.unit))
    return dayByDay(calendar, given, place, stops);
  const start = moved ? 450 : minuteOf(anchor);
  return minuteByMinute(calendar, given, place, start, stops);
}

function dayByDay(
  calendar: OracleCalendar,
  given: OracleCase,
  start: number,
  stops: readonly OracleStop[],
): string {
  const taken = new Set<number>();
  let notBefore = start;
  const begin = (stop: OracleStop): void => {
    const first = placeOf(calendar, stop.from) + (given.stopDayCounts ? 1 : 0);
    const last = placeOf(calendar, stop.to) - (given.resumeDayCounts ? 0 : 1);
    for (let day = first; day <= last; day += 1) taken.add(day);
    notBefore = Math.max(notBefore, placeOf(calendar, stop.to));
  };
  for (const stop of stops) if (placeOf(calendar, stop.from) < start) begin(stop);

  let extension = given.extension;
  let unit = given.unit;
  let left = daysToCount(calendar, start, given.amount, unit);
  for (let day = start; ; day += 1) {
    for (const stop of stops) if (placeOf(calendar, stop.from) === day) begin(stop);
    if (
      day > start &&
      left > 0 &&
      !taken.has(day) &&
      (unit !== "working-day" || calendar.isWorking(dateAt(calendar, day)))
    )
      left -= 1;
    if (left > 0 || day < notBefore) continue;
    if (extension !== undefined) {
      unit = extension.unit;
      left = daysToCount(calendar, day, extension.amount, unit);
      extension = undefined;
      if (left > 0) continue;
    }
    if (calendar.isWorking(dateAt(calendar, day))) return dateAt(calendar, day);
  }
}

/** How many days a unit asks for; months by counting to the corresponding day. */
function daysToCount(calendar: OracleCalendar, from: number, amount: number, unit: string): number {
  if (unit === "same-day") return 0;
  if (unit === "week") return amount * 7;
  if (unit !== "month" && unit !== "year") return amount;
  const date = dateAt(calendar, from);
  let year = Number(date.slice(0, 4));
  let month = Number(date.slice(5, 7));
  for (let step = 0; step < (unit === "year" ? amount * 12 : amount); step += 1) {
    month += 1;
    if (month === 13) {
      month = 1;
      year += 1;
    }
  }
  let day = Number(date.slice(8));
  const named = (): string => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  while (!calendar.places.has(named())) day -= 1;
  return placeOf(calendar, named()) - from;
}

function minuteByMinute(
  calendar: OracleCalendar,
  given: OracleCase,
  startPlace: number,
  startMinute: number,
  stops: readonly OracleStop[],
): string {
  const spans = stops.map((stop) => ({ from: timeOf(calendar, stop.from), to: timeOf(calendar, stop.to) }));
  let time = startPlace * 1440 + startMinute;
  let left = given.unit === "minute" ? given.amount : given.amount * 60;
  for (; ; time += 1) {
    const stopped = spans.some((span) => span.from <= time && span.to > time);
    if (left === 0 && !stopped) return textAt(calendar, time);
    const open =
      given.unit !== "working-hour" ||
      calendar.isOpen(dateAt(calendar, Math.floor(time / 1440)), time % 1440);
    if (left > 0 && open && !stopped) left -= 1;
  }
}

function textAt(calendar: OracleCalendar, time: number): string {
  const minute = time % 1440;
  const clock = `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
  return `${dateAt(calendar, Math.floor(time / 1440))}T${clock}`;
}

function timeOf(calendar: OracleCalendar, moment: string): number {
  return placeOf(calendar, moment) * 1440 + minuteOf(moment);
}

function minuteOf(moment: string): number {
  return Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));
}

function placeOf(calendar: OracleCalendar, moment: string): number {
  const place = calendar.places.get(moment.slice(0, 10));
  if (place === undefined) throw new Error(`the oracle has no day ${moment}`);
  return place;
}

function dateAt(calendar: OracleCalendar, place: number): string {
  const date = calendar.days[place];
  if (date === undefined) throw new Error("the oracle ran out of days");
  return date;
}
