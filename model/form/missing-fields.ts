import { type Facts, hasContent } from "../expression/facts.ts";
import { isList, isRecord, type JsonRecord } from "../expression/json.ts";
import type { Json } from "../expression/value.ts";
import type { Field } from "../procedure/form.ts";
import type { LocalText } from "../procedure/law.ts";
import { factsInside, isShownWhen } from "./settle-answers.ts";

/** A required field without a value. Numbers in the path are rows, from 0: `["tang", 0, "dien_tich_san"]`. */
export interface MissingField {
  readonly at: readonly (string | number)[];
  readonly label: LocalText;
}

/**
 * Required fields that are shown and have no value. Of a group that was left empty and need not be there nothing is
 * missing; computed fields are nobody's to fill in.
 */
export function missingFields(
  fields: readonly Field[],
  answers: JsonRecord,
  facts: Facts,
  at: MissingField["at"] = [],
): readonly MissingField[] {
  return fields.flatMap((field) => {
    const { id, label, required, computed, shownWhen } = field;
    if (computed !== undefined || !isShownWhen(shownWhen, facts)) return [];
    const value = Object.hasOwn(answers, id) ? answers[id] : undefined;
    const wanted = required !== undefined && (required === true || isShownWhen(required, facts));
    const path = [...at, id];
    const missing = { at: path, label };
    const isEmpty = value === undefined || !hasContent(value);
    if (isEmpty && !wanted) return [];
    const inside = missingInside(field, value, facts, path);
    return isEmpty && inside.length === 0 ? [missing] : inside;
  });
}

function missingInside(
  { shape }: Field,
  value: Json | undefined,
  facts: Facts,
  at: MissingField["at"],
): readonly MissingField[] {
  if (shape.is === "record") {
    const row = isRecord(value) ? value : {};
    return missingFields(shape.fields, row, factsInside(facts, shape.fields, row), at);
  }
  if (shape.is !== "list" || !isList(value)) return [];
  return value.flatMap((row, i) =>
    missingFields(shape.fields, isRecord(row) ? row : {}, factsInside(facts, shape.fields, row), [...at, i]),
  );
}
