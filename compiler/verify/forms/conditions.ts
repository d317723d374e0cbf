import {
  type Expression,
  type FieldType,
  type LocalText,
  namesOf,
  type ProcedureModel,
  type Shape,
  wordCondition,
} from "@tthc/model";
import type { Constraint } from "../inputs/solve.ts";

/** The condition holds. */
export const isTrue = (condition: Expression): Constraint => ({ condition, truths: [true] });
/** The condition is known to fail. */
export const isFalse = (condition: Expression): Constraint => ({ condition, truths: [false] });
/** The condition does not hold, or cannot be told. */
export const isNotTrue = (condition: Expression): Constraint => ({ condition, truths: [false, undefined] });
/** The condition is not broken: it holds, or cannot be told. */
export const isNotFalse = (condition: Expression): Constraint => ({ condition, truths: [true, undefined] });

export const hasValue = (path: readonly string[], shape: Shape): Expression => ({
  op: "present",
  args: [{ op: "field", path, type: typeInExpressions(shape) }],
});

export const allOf = (conditions: readonly Expression[]): Expression | undefined =>
  conditions.length > 1 ? { op: "and", args: conditions } : conditions[0];

/** How expressions read a field of a shape. */
export function typeInExpressions({ is }: Shape): FieldType {
  switch (is) {
    case "integer":
    case "decimal":
      return "number";
    case "list":
      return "record";
    default:
      return is;
  }
}

/** A condition in the words of the procedure. */
export function conditionWords(condition: Expression, model: ProcedureModel): Required<LocalText> {
  const names = namesOf(model);
  return { vi: wordCondition(condition, names, "vi"), en: wordCondition(condition, names, "en") };
}
