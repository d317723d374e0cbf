import {
  ANY,
  BOOLEAN,
  DATE,
  listOf,
  MONEY,
  NUMBER,
  type StaticType,
  TEXT,
  WHOLE,
} from "../expression/static-type.ts";
import type { Field, Shape } from "./form.ts";
import type { ProcedureModel } from "./procedure-model.ts";

/** The fields a path may start with; inside a row of a repeated group the row's own fields come first. */
export type FieldScope = readonly (readonly Field[])[];

/** A field found by its path, and whether a repeated group or a choice of several stands on the way. */
export interface FoundField {
  readonly field: Field;
  /** Type of the whole reference: a list where the path goes through a repeated group. */
  readonly type: StaticType;
}

/** Every field of the forms and every fact officials record: the top of the name space of paths. */
export function topFields(model: ProcedureModel): readonly Field[] {
  const asked = model.forms.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields));
  const recorded = model.flow.states.flatMap((state) => {
    if (state.kind === "step" || state.kind === "wait") return state.records;
    return state.kind === "parallel" ? state.branches.flatMap(({ records }) => records) : [];
  });
  return [...asked, ...recorded];
}

/** Follows a path; absent where it leads nowhere. */
export function fieldAt(scope: FieldScope, path: readonly string[]): FoundField | undefined {
  const [first, ...rest] = path;
  const start = scope
    .map((fields) => fields.find(({ id }) => id === first))
    .find((field) => field !== undefined);
  if (start === undefined) return undefined;
  let field = start;
  let throughList = false;
  for (const id of rest) {
    throughList ||= field.shape.is === "list";
    const next = innerFields(field.shape).find((inner) => inner.id === id);
    if (next === undefined) return undefined;
    field = next;
  }
  const type = typeOfShape(field.shape);
  return { field, type: throughList && type.is !== "list" ? listOf(type) : type };
}

/** The fields inside a record or a row; none for other shapes. */
export function innerFields(shape: Shape): readonly Field[] {
  return shape.is === "record" || shape.is === "list" ? shape.fields : [];
}

/** The type of a field of a shape, as expressions see it. */
export function typeOfShape(shape: Shape): StaticType {
  switch (shape.is) {
    case "text":
      return TEXT;
    case "integer":
      return WHOLE;
    case "decimal":
      return NUMBER;
    case "money":
      return MONEY;
    case "boolean":
      return BOOLEAN;
    case "date":
      return DATE;
    case "date-time":
    case "file":
      return { is: shape.is };
    case "choice": {
      const choice: StaticType = {
        is: "choice",
        ...(shape.codelist !== undefined && { domain: shape.codelist }),
      };
      return shape.many ? listOf(choice) : choice;
    }
    case "record":
      return shape.of === "group" ? { is: "record" } : { is: shape.of };
    case "list":
      return listOf({ is: "record" });
    default:
      return ANY;
  }
}
