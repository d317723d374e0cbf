import type { Expression, Field, Shape } from "@tthc/model";
import { allOf, alternatives } from "./condition.ts";
import { ConditionalRequirements } from "./conditional-requirements.ts";
import { fieldScope, type FieldScope } from "./field-scope.ts";
import { leafSchema } from "./leaf-schema.ts";
import type { SchemaContext } from "./schema-context.ts";
import type { Schema } from "./schema.ts";

/** A field and the condition of the section around it. */
export interface PlacedField {
  readonly field: Field;
  readonly shownWhen?: Expression | undefined;
}

/** `properties`, what is required, and what is required under conditions, of one object. */
export function objectSchema(
  fields: readonly Field[],
  at: string,
  name: readonly string[],
  context: SchemaContext,
): Schema {
  const placed = fields.map((field) => ({ field }));
  return closedObject(placed, at, fieldScope(fields, [], name), context);
}

/** The same for fields placed in sections, read in a given scope. */
export function closedObject(
  placed: readonly PlacedField[],
  at: string,
  scope: FieldScope,
  context: SchemaContext,
): Schema {
  const properties: [string, Schema][] = [];
  const required: string[] = [];
  const conditional = new ConditionalRequirements();
  for (const { field, shownWhen } of placed) {
    const path = at === "" ? field.id : `${at}.${field.id}`;
    properties.push([field.id, fieldSchema(field, path, context)]);
    const conditions = [shownWhen, field.shownWhen].filter((condition) => condition !== undefined);
    if (conditions.length > 0) context.lose("hidden-value", path);
    if (field.required === undefined || field.computed !== undefined) continue;
    if (field.required !== true) conditions.push(field.required);
    if (conditions.length === 0) {
      required.push(field.id);
      continue;
    }
    const when = allOf(conditions.map((condition) => alternatives(condition, true, scope)));
    if (when === undefined) context.lose("required-when", path);
    else for (const atoms of when) conditional.add(atoms, [field.id]);
  }
  return {
    type: "object",
    properties: Object.fromEntries(properties),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
    ...conditional.asAllOf(),
  };
}

/** Schema of one field with its title; `at` is its path, for what the schema cannot say. */
export function fieldSchema(field: Field, at: string, context: SchemaContext): Schema {
  if (field.computed !== undefined) context.lose("computed", at);
  return {
    title: field.label.vi,
    ...(field.hint !== undefined && { description: field.hint }),
    ...shapeSchema(field.shape, at, context),
  };
}

function shapeSchema(shape: Shape, at: string, context: SchemaContext): Schema {
  switch (shape.is) {
    case "record": {
      const schema = objectSchema(shape.fields, at, [], context);
      return shape.of === "group" ? schema : context.shared.share(shape.of, schema);
    }
    case "list":
      return {
        type: "array",
        minItems: shape.minItems,
        maxItems: shape.maxItems,
        items: objectSchema(shape.fields, at, at.split("."), context),
      };
    default:
      return leafSchema(shape, at, context);
  }
}
