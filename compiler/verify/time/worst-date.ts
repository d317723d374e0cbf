import {
  dayOf,
  formatMinute,
  formatVietnameseDate,
  indexOf,
  type LocalText,
  type ProcedureModel,
} from "@tthc/model";
import type { WorstDate } from "../../diagnostics/codes/proofs-time.ts";
import type { Comparison } from "./comparison.ts";
import { type Position, startAt } from "./walk.ts";

/** Names of days off that are told; the others would only lengthen the sentence. */
const MOST_NAMES = 3;

/** The worst start date of a comparison in the notation of officials. */
export function worstDate(model: Pick<ProcedureModel, "calendar">, found: Comparison): WorstDate {
  const { start, received, end, due, late, of } = found;
  const days = end.day - due.day;
  const minutes = (end.minute ?? (end.day + 1) * 1440) - (due.minute ?? (due.day + 1) * 1440);
  return {
    start: written(startAt(start, received)),
    end: written(end),
    due: written(due),
    over: days > 0 ? { amount: days, unit: "day" } : { amount: Math.ceil(minutes / 60), unit: "hour" },
    holidays: holidaysBetween(model, start, Math.max(end.day, due.day)),
    late,
    of,
  };
}

/** `20/02/2026`, with the time of day where hours count. */
export function written({ day, minute }: Position): string {
  if (minute === undefined) return formatVietnameseDate(day);
  return `${formatMinute(minute).slice(11)} ${formatVietnameseDate(Math.floor(minute / 1440))}`;
}

function holidaysBetween(
  { calendar }: Pick<ProcedureModel, "calendar">,
  from: number,
  to: number,
): readonly LocalText[] {
  const index = indexOf(calendar);
  const names = new Map<string, LocalText>();
  for (const { date, label } of calendar.off) {
    const day = dayOf(date);
    // A day off that another day was worked for takes nothing.
    if (day <= from || day > to || label === undefined || index.kindOf(day).reason === "swap") continue;
    names.set(label.vi, label);
  }
  return [...names.values()].slice(0, MOST_NAMES);
}
