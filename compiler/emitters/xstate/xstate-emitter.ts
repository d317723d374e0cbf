import { emptyContext, type ProcedureModel } from "@tthc/model";
import { jsonText } from "../json-text.ts";
import type { Emitter } from "../emitter.ts";
import { FILE_EVENT, UNFILED, type MachineConfig, type MachineState } from "./machine-config.ts";
import { MACHINE_SUPPORT } from "./machine-support.gen.ts";
import { MACHINE_SUPPORT_TYPES } from "./machine-support-types.ts";
import { machineModule, machineTypes } from "./machine-module.ts";
import { machineState, takeActions } from "./machine-states.ts";

/** State before the filing, for flows whose first state is already the office's. */
function unfiledState(model: ProcedureModel): MachineState {
  return {
    description: "Chưa nộp",
    on: {
      [FILE_EVENT]: [
        {
          target: `#${model.flow.initial}`,
          actions: takeActions(model, UNFILED, `${UNFILED}.${FILE_EVENT}`, "file"),
        },
      ],
    },
  };
}

/** The machine of a procedure as XState v5 configuration: pure JSON. */
export function machineConfig(model: ProcedureModel): MachineConfig {
  const first = model.flow.states.find(({ id }) => id === model.flow.initial);
  const filesItself = first?.exits.some(({ meaning }) => meaning === "file") === true;
  return {
    id: `${model.id}-v${model.version.number}`,
    version: String(model.version.number),
    description: model.label.vi,
    context: emptyContext,
    initial: filesItself ? model.flow.initial : UNFILED,
    states: {
      ...(!filesItself && { [UNFILED]: unfiledState(model) }),
      ...Object.fromEntries(model.flow.states.map((state) => [state.id, machineState(model, state)])),
    },
  };
}

/** Text of `machine.json`. */
export function emitMachine(model: ProcedureModel): string {
  return jsonText(machineConfig(model));
}

/** `machine.json`, and a typed module that loads it into stock XState; it needs no other package. */
export const xstateEmitter = {
  name: "xstate",
  emit: (model) => [
    { path: "machine.json", text: emitMachine(model) },
    { path: "machine.js", text: machineModule(model) },
    { path: "machine.d.ts", text: machineTypes(model, machineConfig(model)) },
    { path: "machine-support.js", text: MACHINE_SUPPORT },
    { path: "machine-support.d.ts", text: MACHINE_SUPPORT_TYPES },
  ],
} satisfies Emitter;
