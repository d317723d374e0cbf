import { type CalendarIndex, indexOf } from "../calendar/calendar-index.ts";
import { MINUTES_PER_DAY, formatDate, formatMinute, momentOf } from "../calendar/civil-date.ts";
import type { DayKind } from "../calendar/day-kind.ts";
import type { Grounded } from "../procedure/law.ts";
import type { CountedEntry, ExplanationEntry, ReadingEntry, SkippedEntry } from "./explanation.ts";
import { END_OF_TERM, START_OF_TERM } from "./law-of-time.ts";
import { type Ruler, dayOfPosition, positionOf } from "./ruler.ts";
import type { Moment, RunningTerm, Stop } from "./running-term.ts";
import type { Phase, Settlement } from "./settlement.ts";
import type { SettledStop } from "./stop-walk.ts";

/** The steps by which a settlement came about, in the order an official would check them. */
export function explanationOf(term: RunningTerm, settlement: Settlement): readonly ExplanationEntry[] {
  const [first, second] = settlement.phases;
  const open = settlement.stops.find((stop) => stop.effect === "pending");
  return [
    ...settlement.restarts.map(restartedEntry),
    ...startEntries(term, settlement, first),
    ...phaseEntries(term, first, second === undefined ? open : undefined, takenBy(settlement.stops)),
    ...settlement.stops.map(stoppedEntry),
    ...extendedEntries(term, settlement, second, open),
    ...rolledEntries(term, settlement),
    ...provisionalEntries(term, settlement),
    ...readingEntries(term, settlement),
  ];
}

/** The entry of a term that was closed, and of the stop that closed it, if one did. */
export function restartedEntry({
  stop,
  from,
  to,
}: {
  stop?: Stop;
  from: Moment;
  to: Moment;
}): ExplanationEntry {
  return { kind: "restarted", from, to, ...(stop === undefined ? {} : { ...named(stop), ...grounds(stop) }) };
}

function startEntries(
  term: RunningTerm,
  { received, movedTo }: Settlement,
  first: Phase,
): ExplanationEntry[] {
  const entries: ExplanationEntry[] = [];
  if (movedTo !== undefined && term.cutoff !== undefined) {
    entries.push({
      kind: "cutoff",
      from: received,
      to: formatDate(movedTo),
      after: term.cutoff.after,
      ...grounds(term),
    });
  }
  const dated = first.ruler.positions === "day";
  entries.push({
    kind: "anchor",
    from: movedTo === undefined ? received : formatDate(movedTo),
    to:
      dated && term.duration.unit !== "same-day"
        ? formatDate(first.from + 1)
        : textOf(first.ruler, first.from),
    basis: START_OF_TERM,
  });
  return entries;
}

/** The counted stretch and the days it passed over; while a stop is open, only as far as it began. */
function phaseEntries(
  term: RunningTerm,
  phase: Phase,
  open: SettledStop | undefined,
  taken: number,
): ExplanationEntry[] {
  const { ruler } = phase;
  const end =
    open === undefined ? phase.end : Math.max(phase.from, positionOf(term.calendar, ruler, open.stop.from));
  const counted: CountedEntry = {
    kind: "counted",
    reason: "term",
    from:
      ruler.positions === "day" && end > phase.from ? formatDate(phase.from + 1) : textOf(ruler, phase.from),
    to: textOf(ruler, end),
    ...(open === undefined
      ? { amount: phase.duration.amount, unit: phase.duration.unit }
      : { amount: Math.max(0, ruler.count(phase.from, end) - taken), unit: ruler.unit }),
    ...(term.basis === undefined ? { basis: END_OF_TERM } : {}),
    ...grounds(term),
  };
  return [counted, ...(ruler.readsCalendar ? restDayEntries(indexOf(term.calendar), phase, end) : [])];
}

/** Rest days within a count, grouped by name, and the rest days that were worked. */
function restDayEntries(index: CalendarIndex, { ruler, from }: Phase, end: number): ExplanationEntry[] {
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

function stoppedEntry({ stop, effect, taken, unit, broughtUp }: SettledStop): ExplanationEntry {
  return {
    kind: "stopped",
    from: stop.from,
    to: stop.to ?? stop.from,
    because: stop.because,
    effect,
    amount: taken,
    unit,
    broughtUp,
    ...named(stop),
    ...grounds(stop),
  };
}

function extendedEntries(
  term: RunningTerm,
  { extension }: Settlement,
  phase: Phase | undefined,
  open: SettledStop | undefined,
): ExplanationEntry[] {
  if (phase === undefined || extension === undefined) return [];
  const { ruler, from, end, duration } = phase;
  const upTo = open === undefined ? end : Math.max(from, positionOf(term.calendar, ruler, open.stop.from));
  return [
    {
      kind: "extended",
      from: textOf(ruler, from),
      to: textOf(ruler, upTo),
      amount: duration.amount,
      unit: duration.unit,
      ...grounds(extension),
    },
    ...(ruler.readsCalendar ? restDayEntries(indexOf(term.calendar), phase, upTo) : []),
  ];
}

function rolledEntries(term: RunningTerm, { pending, unrolled, due }: Settlement): ExplanationEntry[] {
  if (pending !== undefined || unrolled === due) return [];
  const { reason, label, assumption } = indexOf(term.calendar).kindOf(unrolled);
  return [
    {
      kind: "rolled",
      from: formatDate(unrolled),
      to: formatDate(due),
      reason,
      ...(label === undefined ? {} : { label }),
      ...(assumption === undefined ? {} : { assumption }),
      basis: END_OF_TERM,
    },
  ];
}

/** The calendar is known for one stretch, so the unknown days are those before it or after it. */
function provisionalEntries(term: RunningTerm, { pending, consulted }: Settlement): ExplanationEntry[] {
  if (pending !== undefined || consulted === undefined) return [];
  const { knownFrom, knownUntil } = indexOf(term.calendar);
  const entries: ExplanationEntry[] = [];
  const add = (from: number, to: number): void => {
    if (from <= to) entries.push({ kind: "provisional", from: formatDate(from), to: formatDate(to) });
  };
  add(consulted.from, Math.min(consulted.to, knownFrom - 1));
  add(Math.max(consulted.from, knownUntil + 1), consulted.to);
  return entries;
}

/** The readings stand in every explanation, whether they mattered or not: they are declared, not found. */
function readingEntries(term: RunningTerm, { received, phases }: Settlement): ReadingEntry[] {
  const { reading, hoursAssumption } = term.calendar;
  const day = formatDate(momentOf(received).day);
  const entry = (of: ReadingEntry["reading"], value: boolean): ReadingEntry => {
    return { kind: "reading", reading: of, value, from: day, to: day };
  };
  const readings = [
    entry("workedSaturdayCounts", reading.workedSaturdayCounts),
    entry("stopDayCounts", reading.stopDayCounts),
    entry("resumeDayCounts", reading.resumeDayCounts),
  ];
  const inHours = phases.some(({ ruler }) => ruler.unit === "working-minute");
  if (hoursAssumption === undefined || !inHours) return readings;
  return [...readings, { ...entry("hours", true), assumption: hoursAssumption }];
}

function takenBy(stops: readonly SettledStop[]): number {
  return stops.reduce((sum, { taken }) => sum + taken, 0);
}

function textOf(ruler: Ruler, position: number): string {
  return ruler.positions === "day" ? formatDate(position) : formatMinute(position);
}

function counterpart(kind: DayKind): { readonly counterpart?: string } {
  return kind.counterpart === undefined ? {} : { counterpart: formatDate(kind.counterpart) };
}

function named({ state, label }: SettledStop["stop"]): Pick<SettledStop["stop"], "state" | "label"> {
  return { ...(state === undefined ? {} : { state }), ...(label === undefined ? {} : { label }) };
}

function grounds({ basis, assumption }: Grounded): Grounded {
  return { ...(basis === undefined ? {} : { basis }), ...(assumption === undefined ? {} : { assumption }) };
}
