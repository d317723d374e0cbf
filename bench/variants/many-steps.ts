import type { ProcedureModel, StepState } from "../../model/index.ts";
import { opened } from "./opened.ts";

/** Steps of the flow; each has a way on, so that there are twice as many elements. */
const STEPS = 1000;
/** Steps that are relabelled. */
export const RELABELLED = 10;

/** A procedure whose flow is a chain of many steps and nothing else, and the same with some of them relabelled. */
export function manySteps(folder: string): readonly [before: ProcedureModel, after: ProcedureModel] {
  const { workspace, files } = opened(folder);
  const [model] = workspace
    .check(files.slice(-1), { prove: false })
    .procedures.flatMap((one) => one.model ?? []);
  const step = model?.flow.states.find(
    (one): one is StepState => one.kind === "step" && one.exits.length > 0,
  );
  const [exit] = step?.exits ?? [];
  if (model === undefined || step === undefined || exit === undefined)
    throw new Error("the folder has no step");
  const states = Array.from({ length: STEPS }, (_, at): StepState => ({
    ...step,
    id: `buoc_${String(at)}`,
    label: { vi: `Bước số ${String(at)}` },
    exits: at === STEPS - 1 ? [] : [{ ...exit, target: `buoc_${String(at + 1)}` }],
  }));
  const relabelled = states.map((one, at) =>
    at % (STEPS / RELABELLED) === 0 ? { ...one, label: { vi: `${one.label.vi} mới` } } : one,
  );
  const withStates = (own: readonly StepState[]): ProcedureModel =>
    structuredClone({ ...model, flow: { ...model.flow, initial: "buoc_0", states: [...own] } });
  return [withStates(states), withStates(relabelled)];
}
