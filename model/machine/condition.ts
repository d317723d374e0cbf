import { holds } from "../expression/evaluate.ts";
import type { Expression } from "../expression/expression.ts";
import type { Facts } from "../expression/facts.ts";
import { type Input, missingInputs } from "../expression/inputs.ts";
import type { MachineContext } from "./context.ts";

/** What an expression may read of a dossier. */
export function factsOf({ facts, fields, outcomes }: MachineContext): Facts {
  const answered = Object.entries(outcomes).map(
    ([key, { action }]) => [key.slice(key.indexOf(".") + 1), action] as const,
  );
  return { ...facts, fields, ...(answered.length > 0 && { outcomes: Object.fromEntries(answered) }) };
}

/** Truth of a condition on what the dossier knows; undefined where a value it needs is absent. */
export function conditionHolds(condition: Expression, context: MachineContext): boolean | undefined {
  return holds(condition, factsOf(context));
}

/** The values that a condition needs and the dossier lacks. */
export function missingValues(condition: Expression, context: MachineContext): readonly Input[] {
  return missingInputs(condition, factsOf(context));
}
