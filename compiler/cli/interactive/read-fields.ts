import {
  expressionSites,
  fieldAt,
  innerFields,
  inputsOf,
  type Field,
  type FieldScope,
  type ProcedureModel,
} from "@tthc/model";

/**
 * The fields that conditions, fees, terms, guards and rules of a procedure read: what has to be known for a dossier to
 * take its way. The others may stay empty.
 */
export function readFields(model: ProcedureModel): ReadonlySet<Field> {
  const read = new Set<Field>();
  for (const { expression, scope } of expressionSites(model))
    for (const input of inputsOf(expression)) if (input.op === "field") add(read, scope, input.path);
  return read;
}

/** The field, and what is asked inside it where the whole group is read. */
function add(read: Set<Field>, scope: FieldScope, path: readonly string[]): void {
  const field = fieldAt(scope, path)?.field;
  if (field === undefined) return;
  read.add(field);
  for (const inner of innerFields(field.shape)) read.add(inner);
}

/** Whether a field or anything inside it is read. */
export const isRead = (field: Field, read: ReadonlySet<Field>): boolean =>
  read.has(field) || innerFields(field.shape).some((inner) => isRead(inner, read));
