import type { MachineContext, MachineEffect, MachineEvent } from "@tthc/model";
import type { Definition } from "./definition.ts";

/** Where a dossier is: `tham_dinh`, or `{ "lay_y_kien": { "phong_chay": "dong_y", … } }`. */
export type StateValue = string | { readonly [state: string]: StateValue };

/** A dossier's place in its machine; plain JSON. */
export interface MachineState {
  readonly value: StateValue;
  readonly context: MachineContext;
}

export interface MachineStep extends MachineState {
  /** False where no transition was taken; then nothing else changed either. */
  readonly taken: boolean;
  readonly done: boolean;
  readonly effects: readonly MachineEffect[];
}

/** The place of a dossier before it is filed. */
export function initialState(definition: Definition): MachineState {
  const snapshot = definition.machine.getInitialSnapshot(definition.scope as never, undefined);
  return { value: snapshot.value as StateValue, context: snapshot.context as MachineContext };
}

/** One event through XState's own pure transition. Throws only where a guard or action does. */
export function machineStep(definition: Definition, state: MachineState, event: MachineEvent): MachineStep {
  const { machine, scope } = definition;
  const effects: MachineEffect[] = [];
  const snapshot = machine.resolveState({ value: state.value, context: state.context });
  const next = machine.transition(snapshot, event, {
    ...scope,
    actionExecutor: (action) => {
      if (action.type === "clock" || action.type === "slip")
        effects.push({ type: action.type, params: action.params } as unknown as MachineEffect);
    },
  });
  return {
    taken: next !== snapshot,
    value: next.value as StateValue,
    context: next.context as MachineContext,
    done: next.status === "done",
    effects,
  };
}

/** Id of the flow's state that a value stands in. */
export function topState(value: StateValue): string {
  return typeof value === "string" ? value : (Object.keys(value)[0] ?? "");
}

/** Where each branch of a parallel state stands, by branch id; empty elsewhere. */
export function branchStates(value: StateValue): { readonly [branch: string]: string } {
  if (typeof value === "string") return {};
  const regions = Object.values(value)[0];
  return typeof regions === "object" ? (regions as { readonly [branch: string]: string }) : {};
}
