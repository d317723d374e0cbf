import { entryOf, type Join } from "@tthc/model";
import type { Definition } from "./definition.ts";
import { topState, type MachineState } from "./machine-step.ts";
import type { DossierEvent } from "./record.ts";

/** The join by which a step left a parallel state, if it left one so (perhaps one it only passed through). */
export function joinTaken(
  definition: Definition,
  before: MachineState,
  after: MachineState,
): Join | undefined {
  for (const state of definition.states.values()) {
    if (state.kind !== "parallel") continue;
    if (topState(after.value) === state.id && topState(before.value) === state.id) continue;
    const taken = state.joins.find((_, index) => {
      const key = `${state.id}.join-${index + 1}`;
      return (entryOf(after.context.counts, key) ?? 0) > (entryOf(before.context.counts, key) ?? 0);
    });
    if (taken) return taken;
  }
  return undefined;
}

/** Whether the law asks for a reason here and the event brings none. */
export function needsReason(
  rule: { readonly required: boolean; readonly text?: string } | undefined,
  event: DossierEvent,
): boolean {
  return rule?.required === true && rule.text === undefined && !event.reason?.trim();
}
