import type { Expression, Field, Form, LocalText, Shape } from "@tthc/model";
import { safeText } from "../../document/markup-text.ts";

/** Of a form, what its validator reads: names, conditions, limits. Options and sources stay in `model.json`. */
export function formData({ id, label, sections, rules }: Form): Form {
  return {
    id,
    label: safe(label),
    sections: sections.map((section) => ({
      id: section.id,
      label: safe(section.label),
      ...(section.shownWhen && { shownWhen: section.shownWhen }),
      fields: section.fields.map(fieldData),
      rules: section.rules.map(ruleData),
    })),
    rules: rules.map(ruleData),
  };
}

function fieldData({ id, label, type, shape, required, shownWhen, computed, default: preset }: Field): Field {
  return {
    id,
    label: safe(label),
    type,
    shape: shapeData(shape),
    ...(required !== undefined && { required }),
    ...(shownWhen && { shownWhen }),
    ...(computed && { computed }),
    ...(preset && { default: preset }),
  };
}

function shapeData(shape: Shape): Shape {
  switch (shape.is) {
    case "record":
    case "list":
      return { ...shape, fields: shape.fields.map(fieldData) };
    case "choice":
      return { is: "choice", many: shape.many, options: [] };
    case "text":
      return { is: "text" };
    default:
      return shape;
  }
}

const ruleData = ({ id, holds, message }: { id: string; holds: Expression; message: LocalText }) => ({
  id,
  holds,
  message: safe(message),
});

/** A message holds labels; no mark in one may turn the text around it. */
const safe = ({ vi, en }: LocalText): LocalText => ({
  vi: safeText(vi),
  ...(en !== undefined && { en: safeText(en) }),
});
