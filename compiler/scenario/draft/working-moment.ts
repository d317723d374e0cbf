import { type Calendar, dayOf, formatDate, formatMinute, weekdayOf } from "@tthc/model";
import { momentOfPlay } from "@tthc/runtime";

const MINUTES_BETWEEN = 15;
/** Enough to get past any holidays. */
const MOST_DAYS = 40;

/** The opening of the first working day from a date on. */
export function openingFrom(calendar: Calendar, date: string): string {
  let day = dayOf(date);
  for (let i = 0; i < MOST_DAYS && !isWorking(calendar, day); i += 1) day += 1;
  return momentOfPlay(calendar, formatDate(day), undefined);
}

/** A quarter of an hour later in office hours, else the next opening. */
export function nextMoment(calendar: Calendar, at: string): string {
  const date = at.slice(0, 10);
  const [hours = 0, minutes = 0] = at.slice(11).split(":").map(Number);
  const minute = hours * 60 + minutes + MINUTES_BETWEEN;
  const open = calendar.week[weekdayOf(dayOf(date))] ?? [];
  const isOpen =
    isWorking(calendar, dayOf(date)) && open.some(({ from, to }) => minute >= from && minute < to);
  if (isOpen) return formatMinute(dayOf(date) * 1440 + minute);
  const later = open.find(({ from }) => from >= minute);
  if (isWorking(calendar, dayOf(date)) && later !== undefined)
    return formatMinute(dayOf(date) * 1440 + later.from);
  return openingFrom(calendar, formatDate(dayOf(date) + 1));
}

function isWorking(calendar: Calendar, day: number): boolean {
  const date = formatDate(day);
  if (calendar.worked.some((one) => one.date === date)) return true;
  return (calendar.week[weekdayOf(day)] ?? []).length > 0 && !calendar.off.some((one) => one.date === date);
}
