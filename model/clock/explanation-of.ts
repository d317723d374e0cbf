import { indexOf } from "../calendar/calendar-index.ts";
import { formatDate, formatMinute, momentOf } from "../calendar/civil-date.ts";
import type { CountedEntry, ExplanationEntry, ReadingEntry } from "./explanation.ts";
import { grounds } from "./grounds.ts";
import { END_OF_TERM, START_OF_TERM } from "./law-of-time.ts";
import { restDayEntries } from "./rest-days.ts";
import { type Ruler, positionOf } from "./ruler.ts";
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
  if (term.received !== undefined && received === term.anchor)
    entries.push({ kind: "reception", from: term.received, to: term.anchor });
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

function named({ state, label }: SettledStop["stop"]): Pick<SettledStop["stop"], "state" | "label"> {
  return { ...(state === undefined ? {} : { state }), ...(label === undefined ? {} : { label }) };
}
