import type { Expression } from "../expression/expression.ts";
import type { ExplanationNames } from "../fee/explain.ts";
import { fieldAt, topFields } from "./field-index.ts";
import type { LocalText } from "./law.ts";
import type { ProcedureModel } from "./procedure-model.ts";

/** The labels of a model, for explanations of its conditions and charges. */
export function namesOf(model: ProcedureModel): ExplanationNames {
  const scope = [topFields(model)];
  const choice = (id: string, of: Expression | undefined): LocalText | undefined => {
    if (of?.op === "fact" && of.fact === "case") return model.cases.find((one) => one.id === id)?.label;
    if (of?.op === "fact" && of.fact === "applicant")
      return model.applicants.find((one) => one.id === id)?.label;
    if (of?.op === "fact" && of.fact === "filing-place") return placeLabel(model, id);
    const shape = of?.op === "field" ? fieldAt(scope, of.path)?.field.shape : undefined;
    return shape?.is === "choice" ? shape.options.find((option) => option.id === id)?.label : undefined;
  };
  return { field: (path) => fieldAt(scope, path)?.field.label, choice, laws: model.laws };
}

function placeLabel({ agenciesDeclared }: ProcedureModel, id: string): LocalText | undefined {
  const places = agenciesDeclared.flatMap((agency) => [agency, ...agency.offices]);
  return places.find((place) => place.id === id)?.label;
}
