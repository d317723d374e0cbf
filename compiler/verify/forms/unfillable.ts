import { type ProcedureModel, inBothLanguages } from "@tthc/model";
import { type ModelFinding, modelFinding } from "../../diagnostics/model-finding.ts";
import { whyUnfillable } from "./bounds.ts";
import { conditionWords, hasValue, isTrue } from "./conditions.ts";
import type { NeverShown } from "./never-shown.ts";
import type { PlacedField } from "./placed-field.ts";
import { type Ask, undecided } from "./questions.ts";

/** Fields whose own bounds leave no value. */
export const fieldsWithoutValue = (fields: readonly PlacedField[]): readonly PlacedField[] =>
  fields.filter(({ field }) => field.computed === undefined && whyUnfillable(field.shape) !== undefined);

/** The findings of fields that their own bounds leave empty. */
export function emptyBounds(fields: readonly PlacedField[]): readonly ModelFinding[] {
  return fieldsWithoutValue(fields).flatMap(({ form, path, field }): readonly ModelFinding[] => {
    const why = whyUnfillable(field.shape);
    if (why === undefined) return [];
    const params = { what: "field", name: inBothLanguages(field.label), why } as const;
    return [modelFinding("TT3402", { at: "field", form, path }, params)];
  });
}

/** Computed fields whose formula never gives a value. */
export function emptyFormulas(
  model: ProcedureModel,
  fields: readonly PlacedField[],
  hidden: NeverShown,
  ask: Ask,
): readonly ModelFinding[] {
  return fields.flatMap((placed): readonly ModelFinding[] => {
    const { form, path, asked, field, shown, computed } = placed;
    if (computed === undefined || hidden.isHidden(placed)) return [];
    const place = { at: "field", form, path } as const;
    const name = inBothLanguages(field.label);
    const answer = ask([isTrue(hasValue(asked, field.shape)), ...shown.map(isTrue)], { withoutRules: true });
    const why = undecided(answer);
    if (why !== undefined) return [modelFinding("TT3490", place, { what: name, why })];
    if (answer.is !== "impossible") return [];
    const formula = conditionWords(computed, model);
    const reason = {
      vi: `công thức «${formula.vi}» không bao giờ cho ra giá trị`,
      en: `its formula "${formula.en}" never gives a value`,
    };
    return [modelFinding("TT3402", place, { what: "computed", name, why: reason })];
  });
}
