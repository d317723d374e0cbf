import { asciiName, type CalendarItem, type DaysOff, type WorkedDay } from "@tthc/grammar";
import {
  dayOf,
  formatDate,
  weekdayOf,
  type Calendar,
  type ClockReading,
  type OpenInterval,
} from "@tthc/model";
import type { DeclaredSymbol } from "../binder/symbols.ts";
import { dateText } from "../diagnostics/words.ts";
import type { Context } from "./context.ts";
import { textOf } from "./local-text.ts";

/** A range of days off longer than this is a slip of the pen, not a holiday. */
const LONGEST_HOLIDAY_DAYS = 62;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

const READING_KEY: Record<Extract<CalendarItem, { kind: "ClockReading" }>["reading"], keyof ClockReading> = {
  "worked-saturday-counts": "workedSaturdayCounts",
  "stop-day-counts": "stopDayCounts",
  "resume-day-counts": "resumeDayCounts",
};

class CalendarDraft {
  readonly week: OpenInterval[][] = [[], [], [], [], [], [], []];
  readonly off = new Map<string, Calendar["off"][number]>();
  readonly worked = new Map<string, Calendar["worked"][number]>();
  readonly context: Context;

  constructor(context: Context) {
    this.context = context;
  }

  addOff(node: DaysOff): void {
    if (this.context.findings.isFull) return;
    const details = {
      ...(node.label !== undefined && { label: textOf(node.label) }),
      ...this.context.grounded(node),
    };
    for (const { from, to } of node.days) {
      // A date that does not exist was reported where it is written.
      if (from.iso === "" || to?.iso === "") continue;
      const first = dayOf(from.iso);
      const last = dayOf(to?.iso ?? from.iso);
      if (last < first || first + LONGEST_HOLIDAY_DAYS < last) {
        this.context.report("TT3010", node, { from: from.iso, to: to?.iso ?? from.iso });
        continue;
      }
      let again: string | undefined;
      for (let day = first; day <= last; day++) {
        const date = formatDate(day);
        if (this.off.has(date)) again ??= date;
        this.off.set(date, { date, ...details });
      }
      if (again !== undefined) this.context.report("TT2010", node, { what: "day", name: dateText(again) });
    }
  }

  addWorked(node: WorkedDay): void {
    const date = node.worked.iso;
    if (date === "") return;
    if (weekdayOf(dayOf(date)) < 5) this.context.report("TT7010", node.worked, { date });
    this.worked.set(date, {
      date,
      ...(node.instead !== undefined && { instead: node.instead.iso }),
      ...this.context.grounded(node),
    });
  }
}

/** A calendar as data; options of `tthc.json` decide which of its switches are on. */
export function lowerCalendar({ id, node }: DeclaredSymbol<"calendar">, context: Context): Calendar {
  const draft = new CalendarDraft(context);
  const options: Calendar["options"][number][] = [];
  let reading: ClockReading = { workedSaturdayCounts: true, stopDayCounts: true, resumeDayCounts: true };
  let knownUntil: string | undefined;
  let hoursAssumption: string | undefined;

  for (const item of node.items) {
    switch (item.kind) {
      case "OfficeHours":
        hoursAssumption ??= item.assumption?.reason;
        for (const weekday of item.weekdays) {
          for (const { from, to } of item.hours) {
            draft.week[weekday - 1]?.push({ from: minutesOf(from.value), to: minutesOf(to.value) });
          }
        }
        break;
      case "DaysOff":
        draft.addOff(item);
        break;
      case "WorkedDay":
        draft.addWorked(item);
        break;
      case "KnownUntil":
        knownUntil = item.date.iso;
        break;
      case "ClockReading":
        reading = { ...reading, [READING_KEY[item.reading]]: item.value };
        break;
      case "CalendarOption": {
        const optionId = asciiName(item.name.text);
        const switches = context.scope.declarations.sources.options;
        const on = (Object.hasOwn(switches, optionId) ? switches[optionId] : undefined) ?? item.on;
        options.push({ id: optionId, label: textOf(item.label, item.name), on });
        if (!on) break;
        for (const entry of item.items) {
          if (entry.kind === "DaysOff") draft.addOff(entry);
          else draft.addWorked(entry);
        }
        break;
      }
    }
  }
  if (draft.week.every((day) => day.length === 0))
    context.report("TT7011", node.name, { name: node.name.text });
  if (knownUntil === undefined) context.report("TT7012", node.name, { name: node.name.text });
  const dates = [...draft.off.keys(), ...draft.worked.keys()].sort();
  return {
    id,
    label: textOf(node.label, node.name),
    week: draft.week.map((day) => day.toSorted((a, b) => a.from - b.from)),
    ...(hoursAssumption !== undefined && { hoursAssumption }),
    off: [...draft.off.values()].sort(byDate),
    worked: [...draft.worked.values()].sort(byDate),
    knownFrom: `${dates[0]?.slice(0, 4) ?? "1970"}-01-01`,
    knownUntil: knownUntil ?? "1970-01-01",
    options,
    reading,
  };
}

const byDate = (a: { readonly date: string }, b: { readonly date: string }): number =>
  a.date < b.date ? -1 : 1;

/** Where no agency names a calendar: Monday to Friday, every date provisional. */
export const weekOnlyCalendar: Calendar = {
  id: "khong_co_lich",
  label: { vi: "Không có lịch: chỉ tính thứ hai đến thứ sáu" },
  week: [0, 1, 2, 3, 4, 5, 6].map((day) =>
    day < 5
      ? [
          { from: 450, to: 690 },
          { from: 780, to: 1020 },
        ]
      : [],
  ),
  off: [],
  worked: [],
  knownFrom: "1970-01-01",
  knownUntil: "1970-01-01",
  options: [],
  reading: { workedSaturdayCounts: true, stopDayCounts: true, resumeDayCounts: true },
};
