import { indexOf } from "../calendar/calendar-index.ts";
import { formatDate, formatMinute } from "../calendar/civil-date.ts";
import type { ExplanationEntry } from "./explanation.ts";
import { explanationOf } from "./explanation-of.ts";
import { positionOf } from "./ruler.ts";
import { type Moment, type Remaining, type RunningTerm, asKnownAt, isAfter } from "./running-term.ts";
import { type Phase, type Settlement, settle } from "./settlement.ts";

/** When a term ends, and why. */
export interface Due {
  /** Civil date, for terms in hours or minutes civil date-time; null while a stop is open. */
  readonly due: Moment | null;
  /** What is left, while a stop is open. */
  readonly remaining?: Remaining;
  /** Depends on days for which the calendar is not known. */
  readonly provisional: boolean;
  readonly explanation: readonly ExplanationEntry[];
}

/** When a term ends and why; with `asIfEnded`, as though every open stop ended at that moment. */
export function dueOf(term: RunningTerm, asIfEnded?: Moment): Due {
  const ended = asIfEnded === undefined ? term : { ...term, stops: endedAt(term, asIfEnded) };
  const settlement = settle(ended);
  const { pending } = settlement;
  return {
    due: dueText(settlement),
    ...(pending === undefined ? {} : { remaining: pending }),
    provisional: isProvisional(ended, settlement),
    explanation: explanationOf(ended, settlement),
  };
}

/** The due date alone, for recomputing many: as `dueOf` without its explanation. */
export function dueDateOf(term: RunningTerm): Moment | null {
  return dueText(settle(term));
}

/** What is left of a term at a moment, in its own unit; nothing once it has ended. */
export function remaining(term: RunningTerm, at: Moment): Remaining {
  const { phases, pending, extension } = settle(asKnownAt(term, at));
  if (pending !== undefined) return pending;
  const [first, second] = phases;
  const left = leftOf(term, first, at);
  if (second === undefined) return left;
  return left.amount > 0 && extension !== undefined
    ? { ...left, then: extension.duration }
    : leftOf(term, second, at);
}

/** Whether a term has passed at a moment; never while its clock stands still, unless it had passed before. */
export function isOverdue(term: RunningTerm, at: Moment): boolean {
  const due = dueDateOf(asKnownAt(term, at));
  return due !== null && isAfter(at, due);
}

function leftOf(term: RunningTerm, phase: Phase, at: Moment): Remaining {
  const now = Math.max(phase.from, positionOf(term.calendar, phase.ruler, at));
  return { amount: Math.max(0, phase.ruler.count(now, phase.end)), unit: phase.ruler.unit };
}

function endedAt(term: RunningTerm, at: Moment): RunningTerm["stops"] & object {
  return (term.stops ?? []).map((stop) => (stop.to === undefined ? { ...stop, to: at } : stop));
}

function dueText({ pending, phases, due }: Settlement): Moment | null {
  if (pending !== undefined) return null;
  const last = phases[phases.length - 1] as Phase;
  return last.ruler.positions === "day" ? formatDate(due) : formatMinute(due);
}

function isProvisional(term: RunningTerm, { pending, consulted }: Settlement): boolean {
  if (pending !== undefined || consulted === undefined) return false;
  return !indexOf(term.calendar).isKnown(consulted.from, consulted.to);
}
