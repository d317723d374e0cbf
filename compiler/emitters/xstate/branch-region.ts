import type {
  Branch,
  DossierItem,
  Field,
  Outcome,
  ParallelState,
  ProcedureModel,
  ReadingBranch,
} from "@tthc/model";
import {
  BRANCH_NOT_CONCERNED,
  BRANCH_START,
  BRANCH_WAITING,
  type MachineState,
  type MachineTransition,
} from "./machine-config.ts";

const key = (state: ParallelState, branch: Branch) => `${state.id}.${branch.id}`;

/** The outcome that an action gives: its own, or another one where it counts as that. */
const givenBy = (outcome: Outcome, branch: Branch): Outcome =>
  branch.outcomes.find(({ action }) => action === outcome.countsAs) ?? outcome;

/** Region of one branch: start, waiting, one final state per outcome, and one for a branch that takes no part. */
export function branchRegion(state: ParallelState, branch: Branch): MachineState {
  const results = [...new Set(branch.outcomes.map((outcome) => givenBy(outcome, branch)))];
  const start: MachineTransition[] = results.map(({ action }) => ({
    target: action,
    guard: { type: "kept", params: { branch: key(state, branch), action } },
  }));
  start.push({
    target: BRANCH_WAITING,
    ...(branch.when !== undefined && { guard: { type: "concerned", params: { when: branch.when } } }),
  });
  if (branch.when !== undefined) start.push({ target: BRANCH_NOT_CONCERNED });
  const states: Record<string, MachineState> = {
    [BRANCH_START]: { always: start },
    [BRANCH_WAITING]: { on: waitingEvents(state, branch) },
  };
  for (const { action, label } of results) states[action] = { type: "final", description: label.vi };
  if (branch.when !== undefined) states[BRANCH_NOT_CONCERNED] = { type: "final" };
  return { description: branch.label.vi, initial: BRANCH_START, states };
}

function waitingEvents(state: ParallelState, branch: Branch): Record<string, MachineTransition[]> {
  const on: Record<string, MachineTransition[]> = {};
  for (const outcome of branch.outcomes) {
    const given = givenBy(outcome, branch);
    (on[`${branch.id}.${outcome.action}`] ??= []).push({
      target: given.action,
      ...(outcome.when !== undefined && { guard: { type: "exit", params: { when: outcome.when } } }),
      actions: [
        { type: "take", params: { exit: `${key(state, branch)}.${outcome.action}` } },
        {
          type: "outcome",
          params: {
            branch: key(state, branch),
            action: given.action,
            sense: outcome.sense,
            ...(given !== outcome && { by: outcome.action }),
          },
        },
      ],
    });
  }
  return on;
}

/** What the machine must know of a branch to decide whether its outcome stands when the dossier comes back. */
export function readingBranch(model: ProcedureModel, state: ParallelState, branch: Branch): ReadingBranch {
  return {
    branch: key(state, branch),
    ...(branch.reads !== undefined && { reads: expandReads(model, branch.reads) }),
    ...(branch.when !== undefined && { when: branch.when }),
  };
}

/** Fields that officials record anywhere in the flow. */
export function findings(model: ProcedureModel): readonly string[] {
  const ids = (fields: readonly Field[]) => fields.map(({ id }) => id);
  return model.flow.states.flatMap((state) => {
    if (state.kind === "parallel") return state.branches.flatMap((branch) => ids(branch.records));
    return state.kind === "end" ? [] : ids(state.records);
  });
}

// Who reads a form reads its fields, also where it is named as a paper; who reads "một trong" reads what may stand for it.
function expandReads(model: ProcedureModel, reads: readonly string[]): readonly string[] {
  const items = new Map<string, DossierItem>();
  const collect = (item: DossierItem): void => {
    items.set(item.id, item);
    if (item.kind === "one-of") item.items.forEach(collect);
  };
  model.dossier.items.forEach(collect);
  const expanded = new Set<string>();
  const add = (path: string): void => {
    if (expanded.has(path)) return;
    expanded.add(path);
    const item = items.get(path);
    if (item?.kind === "one-of") item.items.forEach(({ id }) => add(id));
    const formId = item?.kind === "paper" ? (item.form ?? path) : path;
    const form = model.forms.find(({ id }) => id === formId);
    form?.sections.forEach((section) => section.fields.forEach(({ id }) => add(id)));
  };
  reads.forEach(add);
  return [...expanded].sort();
}
