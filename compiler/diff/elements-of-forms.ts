import { innerFields, type Field, type FormRule, type ProcedureModel, type Section } from "@tthc/model";
import { canonicalText } from "./canonical.ts";
import { AS_NAMED } from "./naming.ts";
import { elementOf, type Surroundings } from "./element-of.ts";
import type { Element } from "./element.ts";

/** The forms of a procedure; sections open no name space, so a field is known in its form. */
export function formElements(model: ProcedureModel, around: Surroundings): readonly Element[] {
  return model.forms.map((form) =>
    elementOf("form", form, form, around, form, (below) => [
      ...form.sections.flatMap((section) => [
        elementOf("section", section, section, below),
        ...section.fields.map((field) => fieldElement(field, section, below)),
        ...section.rules.map((rule) => ruleElement(rule, below)),
      ]),
      ...form.rules.map((rule) => ruleElement(rule, below)),
    ]),
  );
}

/** A field with the fields of its group or row, and the options of its choice. */
export function fieldElement(field: Field, section: Section | undefined, around: Surroundings): Element {
  return elementOf("field", { field, section }, field, around, field, (below) => [
    // Addresses and parcels are shapes of the language, not of the procedure.
    ...(field.shape.is === "record" && field.shape.of !== "group" ? [] : innerFields(field.shape)).map(
      (inner) => fieldElement(inner, undefined, below),
    ),
    // A code list is compared as a whole, where it is declared.
    ...(field.shape.is === "choice" && field.shape.codelist === undefined ? field.shape.options : []).map(
      (option) => elementOf("option", option, option, below),
    ),
  ]);
}

const ruleElement = (rule: FormRule, around: Surroundings): Element =>
  elementOf(
    "rule",
    rule,
    { id: rule.id, label: rule.message, keys: [canonicalText(rule.holds, AS_NAMED), rule.message.vi] },
    around,
    rule,
  );
