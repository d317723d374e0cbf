import type { Calendar, Duration } from "@tthc/model";

export const MINUTES_PER_DAY = 1440;

/** Time of one group adds up exactly; time of different groups can only be walked on a calendar. */
export type SpanGroup = "calendar" | "working" | "month";

export interface Span {
  readonly group: SpanGroup;
  /** Calendar minutes, office minutes, or months. */
  readonly amount: number;
  /** Given in days or longer: it runs to the end of a day, not to a minute. */
  readonly whole: boolean;
}

/** How much of each group; the part of a path that the clock counts. */
export type SpanSum = Readonly<Record<SpanGroup, number>>;

export const NO_TIME: SpanSum = { calendar: 0, working: 0, month: 0 };

/** NQ 66.7/2025/NQ-CP Điều 8 sets 8 working hours beside one working day. */
const USUAL_OFFICE_DAY = 8 * 60;

const officeDays = new WeakMap<Calendar, number>();

/** Office minutes that one working day stands for when days and hours of work are added. */
export function officeDayOf(calendar: Calendar): number {
  let minutes = officeDays.get(calendar);
  if (minutes === undefined) {
    minutes = measuredOfficeDay(calendar);
    officeDays.set(calendar, minutes);
  }
  return minutes;
}

function measuredOfficeDay(calendar: Calendar): number {
  const lengths = calendar.week
    .map((hours) => hours.reduce((sum, { from, to }) => sum + to - from, 0))
    .filter((length) => length > 0);
  const [first] = lengths;
  return first !== undefined && lengths.every((length) => length === first) ? first : USUAL_OFFICE_DAY;
}

/** A duration as an amount of its group: week 7 days, day 24 hours, year 12 months (Bộ luật Dân sự 2015, Điều 146). */
export function spanOf(calendar: Calendar, { amount, unit }: Duration): Span {
  switch (unit) {
    case "same-day":
      return { group: "calendar", amount: 0, whole: true };
    case "minute":
      return { group: "calendar", amount, whole: false };
    case "hour":
      return { group: "calendar", amount: amount * 60, whole: false };
    case "day":
      return { group: "calendar", amount: amount * MINUTES_PER_DAY, whole: true };
    case "week":
      return { group: "calendar", amount: amount * 7 * MINUTES_PER_DAY, whole: true };
    case "working-hour":
      return { group: "working", amount: amount * 60, whole: false };
    case "working-day":
      return { group: "working", amount: amount * officeDayOf(calendar), whole: true };
    case "month":
      return { group: "month", amount, whole: true };
    case "year":
      return { group: "month", amount: amount * 12, whole: true };
  }
}

export const plus = (sum: SpanSum, { group, amount }: Span): SpanSum =>
  amount === 0 ? sum : { ...sum, [group]: sum[group] + amount };

/** At least as much of every group. */
export const covers = (one: SpanSum, other: SpanSum): boolean =>
  one.calendar >= other.calendar && one.working >= other.working && one.month >= other.month;

/** The only group there is time of; undefined where groups mix. No time at all fits any group. */
export function onlyGroup(spans: readonly Span[]): SpanGroup | "none" | undefined {
  let found: SpanGroup | "none" = "none";
  for (const { group, amount } of spans) {
    if (amount === 0) continue;
    if (found !== "none" && found !== group) return undefined;
    found = group;
  }
  return found;
}
