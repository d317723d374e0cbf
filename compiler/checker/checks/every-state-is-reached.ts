import { asciiName } from "@tthc/grammar";
import { reachedFrom } from "../../lower/flow.ts";
import type { Check } from "../check.ts";

/** A state no way leads to; reported at the procedure's own states only, the library's may serve other procedures. */
export const everyStateIsReached: Check = ({ node, model, context }) => {
  if (context.findings.missesState) return;
  const states = new Set(model.flow.states.map(({ id }) => id));
  const reached = reachedFrom(model.flow.initial, model.flow.states);
  for (const item of node.items) {
    if (item.kind !== "Steps") continue;
    for (const state of item.items) {
      if (state.kind !== "Step" && state.kind !== "Parallel" && state.kind !== "End") continue;
      const id = asciiName(state.name.text);
      if (states.has(id) && !reached.has(id))
        context.conclude(item, "TT5010", state.name, { name: state.name.text });
    }
  }
};
