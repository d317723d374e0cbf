import { indexOf } from "../calendar/calendar-index.ts";
import { MINUTES_PER_DAY, momentOf, parseTime } from "../calendar/civil-date.ts";
import { officeMinutesOf } from "../calendar/office-minutes.ts";
import type { Duration } from "../expression/expression.ts";
import { VIETNAM } from "./profile.ts";
import { type Ruler, carried, dayOfPosition, endOf, positionOf, rulerFor } from "./ruler.ts";
import {
  type Extension,
  type Moment,
  type Remaining,
  type RunningTerm,
  type Stop,
  effectOf,
  isAfter,
} from "./running-term.ts";
import { type SettledStop, StopWalk } from "./stop-walk.ts";

/** A part of the term measured in one unit: the term itself, or its extension. Positions are not rolled. */
export interface Phase {
  readonly duration: Duration;
  readonly ruler: Ruler;
  readonly from: number;
  /** The end before stops, and after them. */
  readonly planned: number;
  readonly end: number;
}

/** A whole new term after a supplement (`tính lại`). */
export interface Restart {
  readonly stop: Stop;
  /** Anchors of the closed and the new term. */
  readonly from: Moment;
  readonly to: Moment;
}

/** A term worked out in numbers: due date, lateness and explanation are read from it. */
export interface Settlement {
  readonly restarts: readonly Restart[];
  /** The anchor of the term that runs now, as given. */
  readonly received: Moment;
  /** Epoch day that the anchor counts as, where the cutoff moved it. */
  readonly movedTo: number | undefined;
  readonly phases: readonly [Phase, ...Phase[]];
  readonly extension: Extension | undefined;
  readonly stops: readonly SettledStop[];
  /** The end of the last phase, and the same rolled. */
  readonly unrolled: number;
  readonly due: number;
  /** Set while a stop is open: then there is no due date, only what remains. */
  readonly pending: Remaining | undefined;
  /** Epoch days whose kind the result depends on. */
  readonly consulted: { readonly from: number; readonly to: number } | undefined;
}

/** Works a term out: cutoff, restarts, first day out, stops, extension, one roll at the end. */
export function settle(term: RunningTerm): Settlement {
  const { calendar, duration } = term;
  const profile = term.profile ?? VIETNAM;
  const sorted =
    term.stops === undefined || term.stops.length < 2 ? (term.stops ?? []) : [...term.stops].sort(byTime);
  const restarts = restartsOf(term, sorted);
  const received = restarts.at(-1)?.to ?? term.anchor;
  const extension = extensionOf(term, restarts, received);
  const walk = new StopWalk(
    term,
    profile,
    restarts.length === 0 ? sorted : sorted.filter((stop) => runsOn(term, stop, received)),
  );

  const movedTo = cutoffMove(term, received);
  const ruler = rulerFor(calendar, duration.unit);
  const start = startOf(term, ruler, received, movedTo);
  const counted = profile.start === "starts-next-day" && ruler.positions === "day" ? start + 1 : start;
  const planned = endOf(ruler, counted, duration);
  const first: Phase = {
    duration,
    ruler,
    from: start,
    planned,
    end: walk.run(ruler, duration, start, planned, extension === undefined),
  };
  const phases: [Phase, ...Phase[]] = [first];
  let pending = walk.pending;
  if (extension !== undefined) {
    if (pending === undefined) {
      phases.push(extendedBy(extension, term, first, walk));
      pending = walk.pending;
    } else pending = { ...pending, then: extension.duration };
  }

  const last = phases[phases.length - 1] as Phase;
  const rolls = profile.roll && last.ruler.positions === "day";
  const due = rolls ? indexOf(calendar).workingDayFrom(last.end) : last.end;
  const consulted = consultedDays(received, movedTo, phases, rolls ? due : undefined);
  return {
    restarts,
    received,
    movedTo,
    phases,
    extension,
    stops: walk.settled(),
    unrolled: last.end,
    due,
    pending,
    consulted,
  };
}

function extendedBy(extension: Extension, term: RunningTerm, first: Phase, walk: StopWalk): Phase {
  const ruler = rulerFor(term.calendar, extension.duration.unit);
  const from = carried(first.end, first.ruler, ruler);
  const planned = endOf(ruler, from, extension.duration);
  return {
    duration: extension.duration,
    ruler,
    from,
    planned,
    end: walk.run(ruler, extension.duration, from, planned, true),
  };
}

/** Moments in ISO form sort as text. */
function byTime(one: Stop, other: Stop): number {
  if (one.from !== other.from) return one.from < other.from ? -1 : 1;
  const [end, otherEnd] = [one.to ?? "~", other.to ?? "~"];
  return end === otherEnd ? 0 : end < otherEnd ? -1 : 1;
}

function restartsOf(term: RunningTerm, stops: readonly Stop[]): readonly Restart[] {
  const restarting = stops.filter((stop) => stop.to !== undefined && effectOf(stop, term.rule) === "restart");
  let from = term.anchor;
  return restarting
    .sort((one, other) => ((one.to as Moment) < (other.to as Moment) ? -1 : 1))
    .map((stop) => {
      const restart = { stop, from, to: stop.to as Moment };
      from = restart.to;
      return restart;
    });
}

/** Whether a stop still matters to the term that was started anew at `received`. */
function runsOn(term: RunningTerm, stop: Stop, received: Moment): boolean {
  return stop.to === undefined || (effectOf(stop, term.rule) === "pause" && stop.to > received);
}

/** An extension granted before a restart belongs to the closed term. */
function extensionOf(
  term: RunningTerm,
  restarts: readonly Restart[],
  received: Moment,
): Extension | undefined {
  const { extension } = term;
  if (extension?.at === undefined || restarts.length === 0) return extension;
  return isAfter(extension.at, received) ? extension : undefined;
}

/** Received strictly later than the cutoff, the day counts as the next working day. */
function cutoffMove(term: RunningTerm, received: Moment): number | undefined {
  if (term.cutoff === undefined) return undefined;
  const { day, minute } = momentOf(received);
  const after = parseTime(term.cutoff.after);
  if (after === undefined) throw new RangeError(`not a time hh:mm: ${JSON.stringify(term.cutoff.after)}`);
  return minute !== undefined && minute > after ? indexOf(term.calendar).addWorkingDays(day, 1) : undefined;
}

function startOf(term: RunningTerm, ruler: Ruler, received: Moment, movedTo: number | undefined): number {
  if (movedTo === undefined) return positionOf(term.calendar, ruler, received);
  return ruler.positions === "day" ? movedTo : officeMinutesOf(term.calendar).openingOf(movedTo);
}

function consultedDays(
  received: Moment,
  movedTo: number | undefined,
  phases: readonly Phase[],
  rolledTo: number | undefined,
): Settlement["consulted"] {
  let from = Infinity;
  let to = -Infinity;
  const add = (first: number, last: number): void => {
    from = Math.min(from, first);
    to = Math.max(to, last);
  };
  if (movedTo !== undefined) add(momentOf(received).day + 1, movedTo);
  for (const { ruler, from: start, end } of phases) {
    if (!ruler.readsCalendar || end === start) continue;
    add(
      ruler.positions === "day" ? start + 1 : Math.floor(start / MINUTES_PER_DAY),
      dayOfPosition(ruler, end),
    );
  }
  const last = phases[phases.length - 1] as Phase;
  if (rolledTo !== undefined) add(last.end, rolledTo);
  return from > to ? undefined : { from, to };
}
