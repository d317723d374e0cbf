import type { Duration, Expression, ProcedureModel, Term } from "@tthc/model";
import { modelFinding, type ModelFinding } from "../../diagnostics/model-finding.ts";
import type { ModelPlace } from "../../diagnostics/model-place.ts";
import { inputSpaceOf } from "../inputs/input-space.ts";
import type { Constraint } from "../inputs/solve.ts";
import { isTrue, notSure } from "./conditions.ts";
import { Inquiry, type Doubts } from "./inquiry.ts";

/** A duration with exceptions at its place, and what holds whenever it is asked for. */
interface Limited {
  readonly place: ModelPlace;
  readonly exceptions: readonly { readonly when: Expression; readonly duration: Duration }[];
  readonly standing: readonly Constraint[];
}

/** Whether the model has a limit or a term whose length depends on the dossier. */
export const hasExceptions = (model: ProcedureModel): boolean =>
  limitsOf(model).some(({ exceptions }) => exceptions.length > 0) ||
  model.term.extensions.some(({ when }) => when !== undefined);

/** Exceptions of limits and terms that are never used: the first that holds replaces the plain duration. */
export function deadExceptions(model: ProcedureModel, doubts: Doubts): readonly ModelFinding[] {
  const extensions = model.term.extensions.flatMap(({ when }, extension) =>
    when === undefined
      ? []
      : deadIn(
          model,
          { place: { at: "extension", extension }, exceptions: [{ when }], standing: [] },
          doubts,
        ),
  );
  return [...limitsOf(model).flatMap((limited) => deadIn(model, limited, doubts)), ...extensions];
}

function limitsOf(model: ProcedureModel): readonly Limited[] {
  return [...termLimits(model.term), ...model.flow.states.flatMap(stateLimits)];
}

function termLimits({ rows }: Term): readonly Limited[] {
  return rows.map(({ exceptions, when }, row) => ({
    place: { at: "term-row", row },
    exceptions,
    standing: when === undefined ? [] : [isTrue(when)],
  }));
}

function stateLimits(state: ProcedureModel["flow"]["states"][number]): readonly Limited[] {
  if (state.kind === "end") return [];
  const own: Limited = {
    place: { at: "limit", state: state.id },
    exceptions: state.limit?.exceptions ?? [],
    standing: [],
  };
  if (state.kind !== "parallel") return [own];
  const branches = state.branches.map(({ id, limit, when }): Limited => ({
    place: { at: "limit", state: state.id, branch: id },
    exceptions: limit?.exceptions ?? [],
    standing: when === undefined ? [] : [{ condition: when, truths: [true, undefined] }],
  }));
  return [own, ...branches];
}

function deadIn(
  model: ProcedureModel,
  {
    place,
    exceptions,
    standing,
  }: Omit<Limited, "exceptions"> & { readonly exceptions: readonly { readonly when: Expression }[] },
  doubts: Doubts,
): readonly ModelFinding[] {
  if (exceptions.length === 0) return [];
  const inquiry = new Inquiry(inputSpaceOf(model, "any-time"), standing, doubts);
  return exceptions.flatMap((exception, i) => {
    const earlier = exceptions.slice(0, i).map(notSure);
    if (!inquiry.isImpossible([isTrue(exception.when), ...earlier])) return [];
    // Where the whole line is never asked for, its exceptions are not to blame.
    if (inquiry.ask([]).is !== "possible") return [];
    const why = i > 0 && !inquiry.isImpossible([isTrue(exception.when)]) ? "others" : "condition";
    const line = place.at === "extension" ? "extension" : "exception";
    return [modelFinding("TT3303", place, { line, why })];
  });
}
