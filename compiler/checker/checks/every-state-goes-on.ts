import type { Check } from "../check.ts";

/** A step or waiting state without an exit keeps the dossier for ever. */
export const everyStateGoesOn: Check = ({ node, context }) => {
  for (const item of node.items) {
    if (item.kind !== "Steps") continue;
    for (const state of item.items) {
      if (state.kind === "Step" && state.exits.length === 0) {
        context.conclude(state, "TT5011", state.name, { name: state.name.text });
      }
    }
  }
};
