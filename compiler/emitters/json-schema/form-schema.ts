import type { Form } from "@tthc/model";
import type { SchemaContext } from "./schema-context.ts";
import { fieldScope } from "./field-scope.ts";
import { closedObject, type PlacedField } from "./object-schema.ts";
import type { Schema } from "./schema.ts";

/** The fields of a form with the conditions of their sections. */
export function placedFields(form: Form): readonly PlacedField[] {
  return form.sections.flatMap(({ fields, shownWhen }) => fields.map((field) => ({ field, shownWhen })));
}

/** Schema of one form as a portal hands it in. */
export function formSchema(form: Form, context: SchemaContext): Schema {
  const placed = placedFields(form);
  const scope = fieldScope(placed.map(({ field }) => field));
  const schema = closedObject(placed, "", scope, context);
  for (const rule of [...form.sections.flatMap(({ rules }) => rules), ...form.rules])
    context.lose("rule", rule.id);
  return { title: form.label.vi, ...(form.hint !== undefined && { description: form.hint }), ...schema };
}
