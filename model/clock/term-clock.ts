import type { Calendar } from "../calendar/calendar.ts";
import type { Duration } from "../expression/expression.ts";
import type { Cutoff, Term } from "../procedure/charge.ts";
import type { Citation, Grounded } from "../procedure/law.ts";
import { restartedEntry } from "./explanation-of.ts";
import { type Due, dueDateOf, dueOf, isOverdue } from "./due.ts";
import {
  type Extension,
  type Moment,
  type RunningTerm,
  type Stop,
  effectOf,
  isAfter,
} from "./running-term.ts";

/** A term that a restart or a new anchor closed; kept in the record, with its breach if there was one. */
export interface ClosedTerm {
  readonly anchor: Moment;
  readonly stops: readonly Stop[];
  readonly extension?: Extension;
  readonly closedAt: Moment;
  readonly because: "restart" | "anchor-moved";
  /** The supplement that restarted it. */
  readonly restartedBy?: Stop;
  /** What it came to; null where it was closed while its clock stood still. */
  readonly due: Moment | null;
  readonly overdue: boolean;
}

/** A dossier's clock as stored: anchor, term and stops. Due dates and lateness are derived, never stored. Plain JSON. */
export interface TermClock extends Grounded {
  readonly duration: Duration;
  readonly cutoff?: Cutoff;
  readonly rule: Term["onSupplement"];
  /** The longest extension there may be; absent: none. */
  readonly extensionAtMost?: Duration;
  readonly anchor?: Moment;
  readonly stops: readonly Stop[];
  readonly extension?: Extension;
  readonly closed: readonly ClosedTerm[];
  /** The case was decided: the clock ended here. */
  readonly ended?: Moment;
}

/** What happens to a clock; `at` is the moment it happened. A stop is named by its state. */
export type TermClockEvent =
  | { readonly type: "start"; readonly at: Moment }
  | ({ readonly type: "stop"; readonly at: Moment } & Omit<Stop, "from" | "to">)
  | { readonly type: "resume"; readonly at: Moment; readonly state?: string }
  | { readonly type: "re-anchor"; readonly at: Moment; readonly anchor: Moment }
  | {
      readonly type: "extend";
      readonly at: Moment;
      readonly duration: Duration;
      readonly basis?: readonly Citation[];
    }
  | { readonly type: "end"; readonly at: Moment };

/** Why an event is not possible. */
export type ClockRefusal =
  | "not-started"
  | "already-started"
  | "ended"
  | "already-stopped"
  | "not-stopped"
  | "before-it-began"
  | "not-extensible"
  | "already-extended"
  | "too-long"
  | "overdue";

export type ClockStep =
  { readonly ok: true; readonly clock: TermClock } | { readonly ok: false; readonly refused: ClockRefusal };

type NewClock = Pick<TermClock, "duration" | "rule" | "cutoff" | "extensionAtMost" | "basis" | "assumption">;

/** A clock that has not started. */
export function newClock(terms: NewClock): TermClock {
  return { ...terms, stops: [], closed: [] };
}

/** The clock after an event, or why the event is refused; nothing is changed in place. */
export function advanceClock(clock: TermClock, event: TermClockEvent, calendar: Calendar): ClockStep {
  if (clock.ended !== undefined) return refused("ended");
  if (event.type === "start") {
    return clock.anchor === undefined ? advanced({ ...clock, anchor: event.at }) : refused("already-started");
  }
  if (clock.anchor === undefined) return refused("not-started");
  switch (event.type) {
    case "stop":
      return stopped(clock, event);
    case "resume":
      return resumed(clock, event, calendar);
    case "re-anchor":
      return advanced(startedAnew(clock, event.anchor, event.at, { because: "anchor-moved" }, calendar));
    case "extend":
      return extended(clock, event, calendar);
    case "end":
      return advanced({ ...clock, ended: event.at });
  }
}

/** The running term of a clock; undefined before it started. */
export function runningTerm(clock: TermClock, calendar: Calendar): RunningTerm | undefined {
  const { anchor, duration, cutoff, rule, stops, extension, basis, assumption } = clock;
  if (anchor === undefined) return undefined;
  return {
    calendar,
    duration,
    anchor,
    rule,
    stops,
    ...(cutoff === undefined ? {} : { cutoff }),
    ...(extension === undefined ? {} : { extension }),
    ...(basis === undefined ? {} : { basis }),
    ...(assumption === undefined ? {} : { assumption }),
  };
}

/** When a clock's term ends and why; terms closed by a restart stand before it as entries. */
export function dueOfClock(clock: TermClock, calendar: Calendar, asIfEnded?: Moment): Due | undefined {
  const term = runningTerm(clock, calendar);
  if (term === undefined) return undefined;
  const due = dueOf(term, asIfEnded);
  const superseded = clock.closed.map(({ anchor, restartedBy }, place) => {
    const to = clock.closed[place + 1]?.anchor ?? term.anchor;
    return restartedEntry({ from: anchor, to, ...(restartedBy === undefined ? {} : { stop: restartedBy }) });
  });
  return superseded.length === 0 ? due : { ...due, explanation: [...superseded, ...due.explanation] };
}

/** Whether a clock's term has passed at a moment, or had when the case was decided. */
export function isClockOverdue(clock: TermClock, calendar: Calendar, at: Moment): boolean {
  const term = runningTerm(clock, calendar);
  const read = clock.ended !== undefined && isAfter(at, clock.ended) ? clock.ended : at;
  return term !== undefined && isOverdue(term, read);
}

function stopped(clock: TermClock, { type: _, at, ...stop }: TermClockEvent & { type: "stop" }): ClockStep {
  if (clock.anchor !== undefined && isAfter(clock.anchor, at)) return refused("before-it-began");
  if (openStop(clock, stop.state) !== undefined) return refused("already-stopped");
  return advanced({ ...clock, stops: [...clock.stops, { from: at, ...stop }] });
}

/** The end of a stop that restarts closes the old term, stop included, and starts a whole new one. */
function resumed(
  clock: TermClock,
  event: TermClockEvent & { type: "resume" },
  calendar: Calendar,
): ClockStep {
  const open = openStop(clock, event.state);
  if (open === undefined) return refused("not-stopped");
  if (isAfter(open.from, event.at)) return refused("before-it-began");
  const ended = { ...open, to: event.at };
  const stops = clock.stops.map((stop) => (stop === open ? ended : stop));
  if (effectOf(ended, clock.rule) === "pause") return advanced({ ...clock, stops });
  return advanced(
    startedAnew(clock, event.at, event.at, { because: "restart", restartedBy: ended }, calendar),
  );
}

function openStop(clock: TermClock, state: string | undefined): Stop | undefined {
  return clock.stops.find((stop) => stop.to === undefined && stop.state === state);
}

/** The old term is closed, not edited; stops that go on beyond the new anchor go on in the new term. */
function startedAnew(
  clock: TermClock,
  anchor: Moment,
  at: Moment,
  reason: Pick<ClosedTerm, "because" | "restartedBy">,
  calendar: Calendar,
): TermClock {
  const { extension, anchor: oldAnchor, ...rest } = clock;
  const old = runningTerm(clock, calendar);
  const closed: ClosedTerm = {
    anchor: oldAnchor as Moment,
    stops: clock.stops,
    ...(extension === undefined ? {} : { extension }),
    closedAt: at,
    ...reason,
    due: old === undefined ? null : dueDateOf(old),
    overdue: old !== undefined && isOverdue(old, at),
  };
  const going = clock.stops.filter(
    (stop) =>
      stop.to === undefined && (reason.because === "anchor-moved" || effectOf(stop, clock.rule) === "pause"),
  );
  return { ...rest, anchor, stops: going, closed: [...clock.closed, closed] };
}

/** Once for the dossier, however often its term starts anew, and only while the term has not passed. */
function extended(
  clock: TermClock,
  event: TermClockEvent & { type: "extend" },
  calendar: Calendar,
): ClockStep {
  if (clock.extensionAtMost === undefined) return refused("not-extensible");
  if (clock.extension !== undefined || clock.closed.some(({ extension }) => extension !== undefined)) {
    return refused("already-extended");
  }
  const { amount, unit } = clock.extensionAtMost;
  if (event.duration.unit !== unit || event.duration.amount > amount) return refused("too-long");
  if (isClockOverdue(clock, calendar, event.at)) return refused("overdue");
  const { duration, at, basis } = event;
  return advanced({ ...clock, extension: { duration, at, ...(basis === undefined ? {} : { basis }) } });
}

function advanced(clock: TermClock): ClockStep {
  return { ok: true, clock };
}

function refused(reason: ClockRefusal): ClockStep {
  return { ok: false, refused: reason };
}
