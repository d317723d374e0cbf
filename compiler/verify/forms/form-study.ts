import { type Field, type FormRule, innerFields, type ProcedureModel, type Shape } from "@tthc/model";
import { whyUnfillable } from "./bounds.ts";
import { neverShown, type NeverShown } from "./never-shown.ts";
import { type PlacedField, placedFields, withRows } from "./placed-field.ts";
import { type PlacedRule, placedRules } from "./placed-rule.ts";
import { type Ask, questionsAbout } from "./questions.ts";
import { type RuleFaults, ruleFaults } from "./rule-faults.ts";

/** What was found out about the forms of one procedure, and how to ask more without the faults getting in the way. */
export interface FormStudy {
  /** The procedure without the faulty bounds and rules: one fault must not make everything impossible. */
  readonly model: ProcedureModel;
  readonly fields: readonly PlacedField[];
  readonly rules: readonly PlacedRule[];
  readonly hidden: NeverShown;
  readonly faults: RuleFaults;
  /** Asks about that model. */
  readonly ask: Ask;
}

const studies = new WeakMap<ProcedureModel, FormStudy>();

/** The study of a procedure, made once. */
export function formStudyOf(model: ProcedureModel): FormStudy {
  let study = studies.get(model);
  if (study === undefined) studies.set(model, (study = studyForms(model)));
  return study;
}

function studyForms(model: ProcedureModel): FormStudy {
  const fields = placedFields(model);
  const bounded = withRows(withoutEmptyBounds(model));
  const first = questionsAbout(bounded);
  const hidden = neverShown(model, fields, (constraints) => first(constraints, { withoutRules: true }));
  const rules = placedRules(model);
  const alive = rules.filter(({ reads }) => ![...reads].some((name) => hidden.fields.has(name)));
  const faults = ruleFaults(model, alive, first);
  const dropped = new Set([...faults.dropped].map(({ rule }) => rule));
  const sound = dropped.size === 0 ? bounded : withoutRules(bounded, dropped);
  const ask = sound === bounded ? first : questionsAbout(sound);
  return { model: sound, fields, rules: alive.filter(({ rule }) => !dropped.has(rule)), hidden, faults, ask };
}

/** The model without bounds that leave a field no value; itself where there are none. */
function withoutEmptyBounds(model: ProcedureModel): ProcedureModel {
  const sections = model.forms.flatMap((form) => form.sections);
  if (!sections.some(({ fields }) => fields.some(hasEmptyBounds))) return model;
  const forms = model.forms.map((form) => ({
    ...form,
    sections: form.sections.map((section) => ({ ...section, fields: section.fields.map(fillable) })),
  }));
  return { ...model, forms };
}

const hasEmptyBounds = ({ shape }: Field): boolean =>
  whyUnfillable(shape) !== undefined || innerFields(shape).some(hasEmptyBounds);

function fillable(field: Field): Field {
  if (!hasEmptyBounds(field)) return field;
  const shape = whyUnfillable(field.shape) === undefined ? field.shape : unbounded(field.shape);
  if (shape.is !== "record" && shape.is !== "list") return { ...field, shape };
  return { ...field, shape: { ...shape, fields: shape.fields.map(fillable) } };
}

function unbounded(shape: Shape): Shape {
  switch (shape.is) {
    case "integer":
    case "money":
    case "text":
    case "date":
      return { is: shape.is };
    case "decimal":
      return { is: "decimal", places: shape.places };
    case "choice":
      return { is: "text" };
    case "file":
      return { is: "file", types: shape.types };
    case "list":
      return { ...shape, minItems: 0, maxItems: 200 };
    default:
      return shape;
  }
}

function withoutRules(model: ProcedureModel, dropped: ReadonlySet<FormRule>): ProcedureModel {
  const left = (rules: readonly FormRule[]): readonly FormRule[] =>
    rules.filter((rule) => !dropped.has(rule));
  const forms = model.forms.map((form) => ({
    ...form,
    rules: left(form.rules),
    sections: form.sections.map((section) => ({ ...section, rules: left(section.rules) })),
  }));
  return { ...model, forms };
}
