import { holds } from "../expression/evaluate.ts";
import type { Facts } from "../expression/facts.ts";
import { factsOf } from "../machine/condition.ts";
import type { MachineContext } from "../machine/context.ts";
import type { FormRule } from "../procedure/form.ts";
import type { Citation, Id, LocalText } from "../procedure/law.ts";
import type { ProcedureModel } from "../procedure/procedure-model.ts";
import { missingFields, type MissingField } from "./missing-fields.ts";
import { isShownWhen, settleAnswers } from "./settle-answers.ts";

/** Something that keeps a form from being complete. */
export type BrokenRule =
  | {
      readonly is: "rule";
      readonly form: Id;
      readonly rule: Id;
      readonly message: LocalText;
      readonly basis?: readonly Citation[];
    }
  | ({ readonly is: "missing"; readonly form: Id } & MissingField);

/**
 * Rules (`kiểm tra`) that are broken and required fields that are missing, in the order of the forms. A rule whose
 * condition is unknown is not broken; what is not shown is neither checked nor missing. A field of two forms is missing
 * once.
 */
export function brokenRules(
  model: Pick<ProcedureModel, "forms">,
  context: MachineContext,
): readonly BrokenRule[] {
  const dossier = factsOf(context);
  const answers = settleAnswers(
    model.forms.flatMap(({ sections }) => sections),
    context.fields,
    dossier,
  );
  const facts: Facts = { ...dossier, fields: answers };
  const found = new Map<string, BrokenRule>();
  for (const { id: form, sections, rules } of model.forms) {
    const check = ({ id, holds: condition, message, basis }: FormRule): void => {
      if (holds(condition, facts) !== false) return;
      found.set(`rule ${form} ${id}`, { is: "rule", form, rule: id, message, ...(basis && { basis }) });
    };
    for (const section of sections) {
      if (!isShownWhen(section.shownWhen, facts)) continue;
      for (const missing of missingFields(section.fields, answers, facts)) {
        const key = `missing ${missing.at.join(".")}`;
        if (!found.has(key)) found.set(key, { is: "missing", form, ...missing });
      }
      section.rules.forEach(check);
    }
    rules.forEach(check);
  }
  return [...found.values()];
}
