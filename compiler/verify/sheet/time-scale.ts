import { dayOf, formatVietnameseDate } from "@tthc/model";
import type { SheetDate, SheetMoment, SheetPath } from "./sheet-format.ts";

const DAY = 1440;
/** A way of at most this many days is drawn to the minute, with hours on its axis. */
const SHORT_DAYS = 2;
const DAY_STEPS = [1, 2, 5, 7, 10, 14, 20, 30, 60, 90, 180, 365, 730, 3650];
const HOUR_STEPS = [1, 2, 3, 4, 6, 12];
const MOST_TICKS = 6;

/** Where moments of a way stand on a line from its first day to its last. */
export interface TimeScale {
  /** Share of the line, 0–1, at which a moment stands; a date alone stands at the end of its day. */
  readonly at: (moment: SheetMoment) => number;
  /** Share at which a day begins. */
  readonly dawn: (date: SheetDate) => number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

/** The scale of a way: whole days, from the day on which it begins to that on which it ends or was promised. */
export function timeScale({ begins, ends, promised, legs }: SheetPath): TimeScale {
  const first = dayOf(begins.slice(0, 10)) * DAY;
  const moments = [ends, promised, ...legs.flatMap(({ to }) => to ?? [])].map(minuteOf);
  const last = Math.max(first + DAY, Math.ceil(Math.max(...moments) / DAY) * DAY);
  const share = (minute: number): number => Math.min(1, Math.max(0, (minute - first) / (last - first)));
  return {
    at: (moment) => share(minuteOf(moment)),
    dawn: (date) => share(dayOf(date) * DAY),
    ticks: ticksOf(first, last).map(({ minute, label }) => ({ at: share(minute), label })),
  };
}

/** The epoch minute of a moment; of a day the minute it ends with. */
export function minuteOf(moment: SheetMoment): number {
  const time = moment.length > 10 ? Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16)) : DAY;
  return dayOf(moment.slice(0, 10)) * DAY + time;
}

function ticksOf(
  first: number,
  last: number,
): readonly { readonly minute: number; readonly label: string }[] {
  const days = (last - first) / DAY;
  if (days > SHORT_DAYS) {
    const step = DAY_STEPS.find((one) => days / one <= MOST_TICKS) ?? days;
    return range(days, step).map((day) => ({
      minute: first + day * DAY,
      label: dateLabel(first / DAY + day, days > 300),
    }));
  }
  const hours = days * 24;
  const step = HOUR_STEPS.find((one) => hours / one <= MOST_TICKS) ?? 12;
  return range(hours, step).map((hour) => ({
    minute: first + hour * 60,
    label: hour % 24 === 0 ? formatVietnameseDate(first / DAY + hour / 24).slice(0, 5) : `${hour % 24}h`,
  }));
}

/** `05/02`, and over several years `02/2026`. */
const dateLabel = (day: number, isLong: boolean): string =>
  isLong ? formatVietnameseDate(day).slice(3) : formatVietnameseDate(day).slice(0, 5);

const range = (end: number, step: number): readonly number[] =>
  Array.from({ length: Math.ceil(end / step) }, (_, index) => index * step);
