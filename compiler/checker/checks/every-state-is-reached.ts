import { asciiName } from "@tthc/grammar";
import type { State } from "@tthc/model";
import type { Check } from "../check.ts";

const targetsOf = (state: State): readonly string[] => [
  ...state.exits.map((exit) => exit.target),
  ...(state.kind === "parallel" ? state.joins.map((join) => join.target) : []),
];

/** A state no way leads to; reported at the procedure's own states only, the library's may serve other procedures. */
export const everyStateIsReached: Check = ({ node, model, context }) => {
  const states = new Map(model.flow.states.map((state) => [state.id, state]));
  const reached = new Set<string>([model.flow.initial]);
  for (const id of reached) {
    const state = states.get(id);
    if (state === undefined) continue;
    for (const target of targetsOf(state)) reached.add(target);
  }
  for (const item of node.items) {
    if (item.kind !== "Steps") continue;
    for (const state of item.items) {
      if (state.kind !== "Step" && state.kind !== "Parallel" && state.kind !== "End") continue;
      const id = asciiName(state.name.text);
      if (states.has(id) && !reached.has(id)) context.report("TT5010", state.name, { name: state.name.text });
    }
  }
};
