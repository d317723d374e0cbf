import type { CalendarIndex } from "../calendar/calendar-index.ts";
import { MINUTES_PER_DAY, formatDate } from "../calendar/civil-date.ts";
import type { DayKind } from "../calendar/day-kind.ts";
import type { CountedEntry, ExplanationEntry, SkippedEntry } from "./explanation.ts";
import { grounds } from "./grounds.ts";
import { dayOfPosition } from "./ruler.ts";
import type { Phase } from "./settlement.ts";

/** Rest days within a count, grouped by name, and the rest days that were worked. */
export function restDayEntries(
  index: CalendarIndex,
  { ruler, from }: Phase,
  end: number,
): ExplanationEntry[] {
  const worked: CountedEntry[] = [];
  const groups = new Map<string, { readonly kind: DayKind; readonly days: number[] }>();
  const firstDay = ruler.positions === "day" ? from + 1 : Math.floor(from / MINUTES_PER_DAY);
  const lastDay = dayOfPosition(ruler, end);
  for (let day = firstDay; day <= lastDay; day += 1) {
    const kind = index.kindOf(day);
    if (kind.reason === "weekday") continue;
    if (kind.working) {
      const date = formatDate(day);
      worked.push({
        kind: "counted",
        reason: "worked-rest-day",
        from: date,
        to: date,
        amount: 1,
        unit: "working-day",
        ...counterpart(kind),
        ...grounds(kind),
      });
      continue;
    }
    const name = groupName(kind);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, { kind, days: [day] });
    else groups.set(name, { kind: shared(group.kind, kind), days: [...group.days, day] });
  }
  return [...worked, ...[...groups.values()].map(({ kind, days }) => skippedEntry(kind, days))];
}

/** Days of one label belong together; an unlabelled swap is named by its own counterpart. */
function groupName(kind: DayKind): string {
  if (kind.label !== undefined) return `label ${kind.label.vi} ${kind.assumption ?? ""}`;
  return kind.counterpart === undefined ? kind.reason : `${kind.reason} ${kind.counterpart}`;
}

/** A holiday and the day swapped to lengthen it share one label: together they are the holiday. */
function shared(one: DayKind, other: DayKind): DayKind {
  if (one.reason === other.reason && one.counterpart === other.counterpart) return one;
  const { counterpart: _, ...rest } = one;
  return one.reason === other.reason ? rest : { ...rest, reason: "holiday" };
}

function skippedEntry(kind: DayKind, days: readonly number[]): SkippedEntry {
  const dates = days.map(formatDate);
  return {
    kind: "skipped",
    reason: kind.reason,
    from: dates[0] as string,
    to: dates[dates.length - 1] as string,
    amount: dates.length,
    dates,
    ...(kind.label === undefined ? {} : { label: kind.label }),
    ...counterpart(kind),
    ...grounds(kind),
  };
}

function counterpart(kind: DayKind): { readonly counterpart?: string } {
  return kind.counterpart === undefined ? {} : { counterpart: formatDate(kind.counterpart) };
}
