import type {
  ActionMeaning,
  Exit,
  ExitGuard,
  Join,
  MachineGuard,
  ParallelState,
  ProcedureModel,
  State,
} from "@tthc/model";
import { branchRegion, findings, readingBranch } from "./branch-region.ts";
import { entryEffects, exitEffects, leavingEffects } from "./clock-actions.ts";
import type { MachineAction, MachineState, MachineTransition } from "./machine-config.ts";

/** One state of the flow as a state of the machine. */
export function machineState(model: ProcedureModel, state: State): MachineState {
  const entry: MachineAction[] = [{ type: "enter", params: { state: state.id } }];
  if (state.kind === "parallel") entry.push(resumeAction(model, state));
  if (state.kind === "end") entry.push({ type: "decide", params: { state: state.id } });
  entry.push(...entryEffects(model, state));
  const exit = leavingEffects(model, state);
  const on = exitEvents(model, state);
  return {
    // An id without the path of its parents, so that a transition can name any state by `#id`.
    id: state.id,
    ...(state.kind === "parallel" && { type: "parallel" as const }),
    ...(state.kind === "end" && state.final && { type: "final" as const }),
    description: state.label.vi,
    meta: { status: state.status },
    entry,
    ...(exit.length > 0 && { exit }),
    ...(Object.keys(on).length > 0 && { on }),
    ...(state.kind === "parallel" && {
      onDone: state.joins.map((join, index) => joinTransition(model, state, join, index)),
      states: Object.fromEntries(state.branches.map((branch) => [branch.id, branchRegion(state, branch)])),
    }),
  };
}

function resumeAction(model: ProcedureModel, state: ParallelState): MachineAction {
  const found = findings(model);
  return {
    type: "resume",
    params: {
      onAmend: state.onAmend,
      branches: state.branches.map((branch) => readingBranch(model, state, branch)),
      ...(found.length > 0 && { findings: [...found].sort() }),
    },
  };
}

function exitEvents(model: ProcedureModel, state: State): Record<string, MachineTransition[]> {
  const on: Record<string, MachineTransition[]> = {};
  for (const exit of state.kind === "end" && state.final ? [] : state.exits)
    (on[exit.action] ??= []).push(exitTransition(model, state, exit));
  return on;
}

/** Bounds of an exit: its own, and that of the state it leads to. */
function bounds(model: ProcedureModel, exit: string, atMost: number | undefined, target: string): ExitGuard {
  const entered = model.flow.states.find(({ id }) => id === target)?.atMost;
  return {
    ...(atMost !== undefined && { taken: { of: exit, times: atMost } }),
    ...(entered !== undefined && { entered: { of: target, times: entered } }),
  };
}

// Without it XState v5 takes a way back to the same state as internal: no entry, no visit counted.
const reentry = (state: State, target: string) => (target === state.id ? { reenter: true as const } : {});

function exitTransition(model: ProcedureModel, state: State, exit: Exit): MachineTransition {
  const key = `${state.id}.${exit.action}`;
  const params: ExitGuard = {
    ...(exit.when !== undefined && { when: exit.when }),
    ...bounds(model, key, exit.atMost, exit.target),
  };
  return {
    target: `#${exit.target}`,
    ...reentry(state, exit.target),
    ...(Object.keys(params).length > 0 && { guard: { type: "exit", params } satisfies MachineGuard }),
    actions: takeActions(model, state.id, key, exit.meaning),
  };
}

/** Actions of the transition that an exit is. */
export function takeActions(
  model: ProcedureModel,
  state: string,
  exit: string,
  meaning: ActionMeaning,
): MachineAction[] {
  return [
    { type: "take", params: { exit, ...(meaning === "file" && { files: true as const }) } },
    ...exitEffects(model, state, meaning),
  ];
}

function joinTransition(
  model: ProcedureModel,
  state: ParallelState,
  join: Join,
  index: number,
): MachineTransition {
  const key = `${state.id}.join-${index + 1}`;
  return {
    target: `#${join.target}`,
    ...reentry(state, join.target),
    guard: {
      type: "join",
      params: {
        ...bounds(model, key, join.atMost, join.target),
        branches: state.branches.map((branch) => `${state.id}.${branch.id}`),
        test: join.test,
      },
    },
    actions: [{ type: "take", params: { exit: key } }],
  };
}
