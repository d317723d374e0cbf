import {
  guardHolds,
  nextContext,
  type ContextAction,
  type MachineContext,
  type MachineEvent,
  type MachineGuard,
  type ProcedureModel,
  type State,
} from "@tthc/model";
import { assign, createActor, setup, type AnyActorScope, type AnyStateMachine } from "xstate";
import { unimplemented, type MachineJson } from "./machine-json.ts";

/** One version of a procedure, ready to run: built once, shared by all its dossiers, never changed. */
export interface Definition {
  readonly model: ProcedureModel;
  readonly config: MachineJson;
  readonly machine: AnyStateMachine;
  /** XState's surroundings of a step that has none: no clock, no children, nobody listening. */
  readonly scope: AnyActorScope;
  readonly states: ReadonlyMap<string, State>;
}

type Arguments = { readonly context: MachineContext; readonly event: MachineEvent };

const guard = (type: MachineGuard["type"]) => (given: Arguments, params: unknown) =>
  guardHolds({ type, params } as MachineGuard, given.context, given.event);

const change = (type: ContextAction["type"]) =>
  assign((given: Arguments, params: unknown) =>
    nextContext({ type, params } as ContextAction, given.context, given.event),
  );

/** Carried out by the surroundings of the machine, which read it from the step as data. */
const effect = (): void => {};

const implementations = {
  guards: { exit: guard("exit"), concerned: guard("concerned"), kept: guard("kept"), join: guard("join") },
  actions: {
    take: change("take"),
    enter: change("enter"),
    resume: change("resume"),
    outcome: change("outcome"),
    decide: change("decide"),
    clock: effect,
    slip: effect,
  },
};

/** Error of a package that cannot be run: a damaged or foreign `machine.json`. */
export class DefinitionError extends Error {
  override readonly name = "DefinitionError";
}

/**
 * Loads a compiled procedure: its model and the content of its `machine.json`, as text or parsed. Throws a
 * `DefinitionError` where the machine names a guard or action that nobody implements: XState would run it in silence.
 */
export function loadDefinition(model: ProcedureModel, machineJson: unknown): Definition {
  const config = (typeof machineJson === "string" ? JSON.parse(machineJson) : machineJson) as MachineJson;
  const missing = unimplemented(config, {
    guards: new Set(Object.keys(implementations.guards)),
    actions: new Set(Object.keys(implementations.actions)),
  });
  if (missing.length > 0)
    throw new DefinitionError(`machine ${config.id} names what nobody implements: ${missing.join(", ")}`);
  const machine = setup(implementations as never).createMachine(
    config as never,
  ) as unknown as AnyStateMachine;
  const states = new Map(model.flow.states.map((state) => [state.id, state]));
  for (const id of states.keys())
    if (!Object.hasOwn(config.states, id))
      throw new DefinitionError(`machine ${config.id} lacks the state ${id}`);
  return { model, config, machine, scope: inertScope(machine), states };
}

// XState's own pure `transition()` builds such a scope for every call, which is most of its cost. Ours can be shared
// because no emitted machine spawns, invokes, delays or emits.
function inertScope(machine: AnyStateMachine): AnyActorScope {
  const self = createActor(machine);
  return {
    self,
    system: self.system,
    id: "",
    sessionId: "",
    logger: () => {},
    defer: () => {},
    emit: () => {},
    stopChild: () => {},
    actionExecutor: () => {},
  } as AnyActorScope;
}
