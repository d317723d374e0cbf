import { type Calendar, dayOf, formatDate, weekdayOf } from "@tthc/model";
import type { SheetDate, SheetRest } from "./sheet-format.ts";

/** Beyond this a picture has no room for single days: only announced days off are told. */
const MOST_WEEKLY_DAYS = 200;

/** The rest days between two dates, both inclusive; days that touch a day off make one rest with it. */
export function restDays(calendar: Calendar, from: SheetDate, to: SheetDate): readonly SheetRest[] {
  const [first, last] = [dayOf(from), dayOf(to)];
  const off = new Map(calendar.off.map((one) => [one.date, one.label]));
  const worked = new Set(calendar.worked.map(({ date }) => date));
  const rests: SheetRest[] = [];
  let open: SheetRest | undefined;
  for (let day = first; day <= last; day += 1) {
    const date = formatDate(day);
    const isOff = off.has(date);
    const isWeekly = (calendar.week[weekdayOf(day)]?.length ?? 0) === 0;
    if (isOff || (isWeekly && !worked.has(date))) {
      open = extended(open, date, isOff, off.get(date));
      continue;
    }
    if (open !== undefined) rests.push(open);
    open = undefined;
  }
  if (open !== undefined) rests.push(open);
  const isLong = last - first > MOST_WEEKLY_DAYS;
  return rests.filter(({ kind }) => kind === "holiday" || !isLong);
}

function extended(
  open: SheetRest | undefined,
  date: SheetDate,
  isOff: boolean,
  label: SheetRest["label"],
): SheetRest {
  const before = open ?? { from: date, to: date, kind: "weekly" as const };
  const named = before.label ?? label;
  return {
    from: before.from,
    to: date,
    kind: isOff || before.kind === "holiday" ? "holiday" : "weekly",
    ...(named !== undefined && { label: named }),
  };
}
