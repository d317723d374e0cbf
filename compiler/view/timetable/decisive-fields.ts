import { expressionSites, fieldAt, inputsOf, type Field, type Json, type ProcedureModel } from "@tthc/model";

/** A field on which a dossier's papers, fees, term or course depend. */
export interface DecisiveField {
  /** Path in the answers: `me.dan_toc`. */
  readonly path: readonly string[];
  readonly field: Field;
}

/** What may decide: rules between fields and what is shown of a form change no timetable. */
const DECIDING = /^(charges|term|flow|campaigns|dossier|registries)\b/;

/** The single-valued fields of the forms that decide a timetable, in the order in which they are read. */
export function decisiveFields(model: ProcedureModel): readonly DecisiveField[] {
  const asked = new Set(
    model.forms.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields.map(({ id }) => id))),
  );
  const found = new Map<string, DecisiveField>();
  for (const { path, expression, scope } of expressionSites(model)) {
    if (!DECIDING.test(path)) continue;
    for (const input of inputsOf(expression)) {
      if (input.op !== "field" || !asked.has(input.path[0] ?? "")) continue;
      const at = fieldAt(scope, input.path);
      const isSingle = at !== undefined && at.field.shape.is !== "list" && at.field.shape.is !== "record";
      if (isSingle && at.field.computed === undefined)
        found.set(input.path.join("."), { path: input.path, field: at.field });
    }
  }
  return [...found.values()];
}

/** Answers with one more value at a path. */
export function withAnswer(
  answers: Readonly<Record<string, Json>>,
  [first = "", ...rest]: readonly string[],
  value: Json,
): Readonly<Record<string, Json>> {
  if (rest.length === 0) return { ...answers, [first]: value };
  const inner = answers[first];
  const below = typeof inner === "object" && inner !== null && !Array.isArray(inner) ? inner : {};
  return { ...answers, [first]: withAnswer(below as Record<string, Json>, rest, value) };
}
