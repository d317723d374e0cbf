import {
  dueOf,
  effectiveDuration,
  factsOf,
  limitTerm,
  type Branch,
  type Due,
  type Duration,
  type Limit,
  type Moment,
  type State,
} from "@tthc/model";
import { asAnnounced } from "./calendar-change.ts";
import type { Definition } from "./definition.ts";
import { branchStates, topState } from "./machine-step.ts";
import { laterForApplicant, type EnteredVisit } from "./kept-limit.ts";
import { readHistory } from "./read-history.ts";
import { countedFrom, filingChannel } from "./reception.ts";
import type { DossierRecord } from "./record.ts";

/** The limit of the state (or branch) that a dossier is in. */
export interface StepLimit {
  readonly state: string;
  readonly branch?: string;
  /** Which visit this is, counted over the whole dossier. */
  readonly visit: number;
  readonly duration: Duration;
  readonly due: Due;
  /** Last moment of the limit: the day it ends lasts until 24:00, written 23:59 to stay the same day. */
  readonly until: Moment;
}

/** Limits that run now: of the state, and of each branch that is still waited for. */
export function runningLimits(definition: Definition, record: DossierRecord): readonly StepLimit[] {
  const state = definition.states.get(topState(record.value));
  if (state === undefined || state.kind === "end") return [];
  const branches = state.kind === "parallel" ? state.branches.map(({ id }) => id) : [];
  return [undefined, ...branches].flatMap((branch) => stepLimit(definition, record, branch) ?? []);
}

/**
 * The limit of the current state, or of one of its branches (which has the state's where it has none of its own).
 * A limit is a budget for the whole dossier: time away from the state is a stop, so that coming back spends what is
 * left. A visit with a limit of its own (`lần 2`), counted over the whole dossier, and every visit of `mỗi lần` starts
 * afresh; so does a budget when the term starts again.
 */
export function stepLimit(
  definition: Definition,
  record: DossierRecord,
  branchId?: string,
): StepLimit | undefined {
  const id = topState(record.value);
  const state = definition.states.get(id);
  const limit = limitOf(state, branchId);
  if (state === undefined || limit === undefined) return undefined;
  const visits = visitsOf(definition, record, id, branchId);
  const current = visits.at(-1);
  if (current === undefined || current.left !== undefined) return undefined;
  const effective = effectiveDuration(limit, factsOf(record.context));
  const counted = limit.visits.length > 0 ? visits : sinceRestart(record, visits);
  const own = limitTerm(
    asAnnounced(definition, record).model.calendar,
    limit,
    effective.duration,
    counted as readonly [EnteredVisit, ...EnteredVisit[]],
  );
  const { term, keptUntil } = laterForApplicant(record, state, branchId, current, own);
  const due = dueOf(term);
  if (due.due === null) return undefined;
  const counts = due.due.length === 10 ? `${due.due}T23:59` : due.due;
  const until = keptUntil !== undefined && keptUntil > counts ? keptUntil : counts;
  return {
    state: id,
    ...(branchId !== undefined && { branch: branchId }),
    visit: visits.length,
    duration: term.duration,
    due,
    until,
  };
}

function limitOf(state: State | undefined, branchId: string | undefined): Limit | undefined {
  if (state === undefined || state.kind === "end") return undefined;
  if (branchId === undefined) return state.limit;
  const branch: Branch | undefined =
    state.kind === "parallel" ? state.branches.find(({ id }) => id === branchId) : undefined;
  return branch && (branch.limit ?? state.limit);
}

function visitsOf(
  definition: Definition,
  record: DossierRecord,
  state: string,
  branch: string | undefined,
): readonly EnteredVisit[] {
  const counting = asAnnounced(definition, record);
  const channel = filingChannel(record.history);
  const visits: EnteredVisit[] = [];
  for (const entry of readHistory(record)) {
    const { at, seq, value, to, entered } = entry;
    const open = visits.at(-1);
    // The name of a waiting branch is part of the format of machine.json.
    const inside = to === state && (branch === undefined || branchStates(value)[branch] === "dang-cho");
    const running = open !== undefined && open.left === undefined;
    if (running && (!inside || entered)) visits[visits.length - 1] = { ...open, left: at };
    if (inside && (!running || entered)) visits.push({ entered: countedFrom(counting, channel, entry), seq });
  }
  return visits;
}

function sinceRestart(record: DossierRecord, visits: readonly EnteredVisit[]): readonly EnteredVisit[] {
  const restart =
    readHistory(record).findLast(({ clock }) => clock.some(({ op }) => op === "restart"))?.seq ?? 0;
  return visits.filter(({ seq }) => seq >= restart);
}
