import type { Calendar } from "./calendar.ts";
import { indexOf } from "./calendar-index.ts";
import { formatMinute, MINUTES_PER_DAY, momentOf } from "./civil-date.ts";

/**
 * The official moment of what comes in where nobody sits, over the web or a kiosk: the moment itself within office hours,
 * else the next one at which the office is open. A date without a time stays what it is on a working day.
 */
export function receptionMoment(calendar: Calendar, at: string): string {
  const { day, minute } = momentOf(at);
  const index = indexOf(calendar);
  const hours = index.officeHoursOf(day);
  if (minute === undefined && hours.length > 0) return at;
  const open = hours.find(({ to }) => (minute ?? 0) < to);
  if (open !== undefined && minute !== undefined) return minute >= open.from ? at : formatted(day, open.from);
  const next = index.addWorkingDays(day, 1);
  return formatted(next, index.officeHoursOf(next)[0]?.from ?? 0);
}

const formatted = (day: number, minute: number): string => formatMinute(day * MINUTES_PER_DAY + minute);
