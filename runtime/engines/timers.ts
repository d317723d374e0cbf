import { formatMinute, officeMinutesOf, dayOf, type Moment } from "@tthc/model";
import { asAnnounced } from "../kernel/calendar-change.ts";
import { clockOf } from "../kernel/clock-of.ts";
import type { Definition } from "../kernel/definition.ts";
import { dossierPapers } from "../kernel/dossier-papers.ts";
import { optionsOf } from "../kernel/option.ts";
import type { DossierRecord } from "../kernel/record.ts";
import { runningLimits } from "../kernel/step-limit.ts";
import { minutesAfter } from "./minutes-after.ts";
import { retentionsOf } from "./retention.ts";

/**
 * A deadline that a dossier waits for. `lapse`: time itself moves the dossier on (`hết hạn`, silence as consent). The
 * others change nothing, they are told: a step's limit passed, the last day for the apology came, the promised date
 * passed, a paper that was to follow has not come. `retention`: values have been kept long enough and are erased.
 */
export interface Timer {
  /** Names the deadline within its dossier, the same as long as it is about the same thing. */
  readonly id: string;
  readonly kind: "lapse" | "limit" | "apology" | "overdue" | "paper" | "retention";
  /** The moment that law names; what the wake-up does is dated so, however late it comes. */
  readonly due: Moment;
  /** From when it may fire: whoever acts in the last minute is still in time, so the minute after. */
  readonly wake: Moment;
  readonly action?: string;
  readonly branch?: string;
  readonly about?: string;
}

/** A timer that waits. One that is set again gets another generation, so that an old wake-up of it does nothing. */
export interface ArmedTimer extends Timer {
  readonly generation: number;
  /** It fired and is not to fire again; it stays known for as long as the deadline exists. */
  readonly fired?: true;
}

/** Every deadline of a dossier as its record stands: pure, nothing of it needs to be believed. */
export function timersOf(definition: Definition, record: DossierRecord): readonly Timer[] {
  if (record.status === "closed")
    return retentionsOf(definition, record).map(({ until }) => ({
      id: `retention/${until}`,
      kind: "retention",
      ...endOfDay(until),
    }));
  return [
    ...limitTimers(definition, record),
    ...(record.status === "open" ? promiseTimers(definition, record) : []),
  ];
}

function limitTimers(definition: Definition, record: DossierRecord): readonly Timer[] {
  const ways = optionsOf(definition, record).filter(({ meaning }) => meaning === "expired");
  return runningLimits(definition, record).flatMap(({ state, branch, visit, until }): readonly Timer[] => {
    const name = [state, branch ?? "", visit].join("/");
    const times = { due: until, wake: minutesAfter(until, 1) };
    const actions = new Set(ways.filter((way) => way.branch === branch).map(({ action }) => action));
    const inBranch = branch === undefined ? {} : { branch };
    if (actions.size === 0)
      return [{ id: `limit/${name}`, kind: "limit", ...times, about: state, ...inBranch }];
    return [...actions].map((action) => ({
      id: `lapse/${name}/${action}`,
      kind: "lapse",
      ...times,
      action,
      ...inBranch,
    }));
  });
}

function promiseTimers(definition: Definition, record: DossierRecord): readonly Timer[] {
  const last = record.history.at(-1)?.at ?? "";
  const { promised, state, apologyBy, reappointed } = clockOf(definition, record, last);
  const timers: Timer[] = [];
  if (state === "running" && promised?.due != null) {
    // It has to go out on that day at the latest, so the office is told when it opens.
    if (apologyBy !== undefined && reappointed === undefined)
      timers.push({
        id: "apology",
        kind: "apology",
        due: apologyBy,
        wake: opening(asAnnounced(definition, record), apologyBy),
      });
    timers.push({ id: "overdue", kind: "overdue", ...endOfDay(promised.due) });
    if (reappointed !== undefined)
      timers.push({ id: "overdue/again", kind: "overdue", ...endOfDay(reappointed) });
  }
  for (const { id, by, handedIn } of dossierPapers(definition, record, last))
    if (by !== undefined && !handedIn)
      timers.push({ id: `paper/${id}`, kind: "paper", ...endOfDay(by), about: id });
  return timers;
}

const opening = ({ model }: Definition, day: Moment): Moment =>
  day.length > 10 ? day : formatMinute(officeMinutesOf(model.calendar).openingOf(dayOf(day)));

const endOfDay = (due: Moment): Pick<Timer, "due" | "wake"> =>
  due.length > 10 ? { due, wake: minutesAfter(due, 1) } : { due, wake: minutesAfter(`${due}T23:59`, 1) };

/**
 * The timers after a step: those whose deadline stayed the same stay what they were, fired ones too; the others are armed
 * under a new generation, the number of the line that armed them.
 */
export function rearmed(
  before: readonly ArmedTimer[],
  wanted: readonly Timer[],
  generation: number,
): readonly ArmedTimer[] {
  const known = new Map(before.map((timer) => [timer.id, timer]));
  return wanted.map((timer) => {
    const same = known.get(timer.id);
    return same !== undefined && same.due === timer.due && same.wake === timer.wake
      ? same
      : { ...timer, generation };
  });
}

/** Timers that have not fired, the earliest first. */
export const waiting = (timers: readonly ArmedTimer[]): readonly ArmedTimer[] =>
  timers
    .filter(({ fired }) => fired !== true)
    .sort((one, other) => (one.wake === other.wake ? 0 : one.wake < other.wake ? -1 : 1));
