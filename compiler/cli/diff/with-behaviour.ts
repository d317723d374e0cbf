import { behaviourOf } from "../../behaviour/behaviour.ts";
import type { DiffRun } from "./diff-run.ts";

/** A run with what can be done in either version, for the outputs that people read. */
export function withBehaviour(run: DiffRun): DiffRun {
  return {
    ...run,
    pairs: run.pairs.map((pair) => {
      const before = pair.before.map(({ model }) => model);
      const behaviour = behaviourOf(before, pair.after.model);
      return { ...pair, comparison: { ...pair.comparison, behaviour } };
    }),
  };
}
