import { asciiName } from "@tthc/grammar";
import { targetsOf } from "../../lower/flow.ts";
import type { Check } from "../check.ts";

/** A state no way leads to; reported at the procedure's own states only, the library's may serve other procedures. */
export const everyStateIsReached: Check = ({ node, model, context }) => {
  const states = new Map(model.flow.states.map((state) => [state.id, state]));
  const reached = new Set<string>([model.flow.initial]);
  for (const id of reached) for (const target of targetsOf(states.get(id))) reached.add(target);
  for (const item of node.items) {
    if (item.kind !== "Steps") continue;
    for (const state of item.items) {
      if (state.kind !== "Step" && state.kind !== "Parallel" && state.kind !== "End") continue;
      const id = asciiName(state.name.text);
      if (states.has(id) && !reached.has(id)) context.report("TT5010", state.name, { name: state.name.text });
    }
  }
};
