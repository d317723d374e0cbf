import type { ProcedureModel } from "@tthc/model";
import type { MachineConfig } from "./machine-config.ts";

const header = (model: ProcedureModel) =>
  `// Made by tthc from ${model.id} version ${model.version.number}. Do not edit.\n`;

/** Module that loads the machine into stock XState; guards and actions come from the file beside it. */
export function machineModule(model: ProcedureModel): string {
  return `${header(model)}import { assign, setup } from "xstate";
import { guardHolds, nextContext } from "./machine-support.js";
import config from "./machine.json" with { type: "json" };

const guard = (type) => ({ context, event }, params) => guardHolds({ type, params }, context, event);
const change = (type) => assign(({ context, event }, params) => nextContext({ type, params }, context, event));
const effect = () => {};

/** Machine of this procedure. Its \`clock\` and \`slip\` actions are data: read them from \`transition()\`. */
export const machine = setup({
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
}).createMachine(config);
`;
}

/** Event types that the machine answers to, sorted. */
export function eventTypes(config: MachineConfig): readonly string[] {
  const types = new Set<string>();
  const visit = (states: MachineConfig["states"]): void => {
    for (const state of Object.values(states)) {
      for (const type of Object.keys(state.on ?? {})) types.add(type);
      if (state.states) visit(state.states);
    }
  };
  visit(config.states);
  return [...types].sort();
}

/** Types of that module: the events it answers to and its states, by name. */
export function machineTypes(model: ProcedureModel, config: MachineConfig): string {
  const union = (names: readonly string[]) =>
    names.map((name) => `\n  | ${JSON.stringify(name)}`).join("") || " never";
  return `${header(model)}import type { StateMachine } from "xstate";
import type { MachineContext, MachineEvent } from "./machine-support.js";

/** Types of the events that this procedure answers to. */
export type ActionType =${union(eventTypes(config))};

/** Ids of its top states. */
export type StateId =${union(Object.keys(config.states))};

export type ProcedureEvent = MachineEvent & { readonly type: ActionType };

export declare const machine: StateMachine<
  MachineContext, ProcedureEvent, any, any, any, any, any, any, any, any, any, any, any, any
>;
`;
}
