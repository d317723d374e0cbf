import { evaluate, holds } from "../expression/evaluate.ts";
import type { Expression } from "../expression/expression.ts";
import { type Facts, factsOfRow, hasContent } from "../expression/facts.ts";
import { isList, isRecord, type JsonRecord, sameJson } from "../expression/json.ts";
import type { Json } from "../expression/value.ts";
import type { Field } from "../procedure/form.ts";
import { innerFields } from "../procedure/field-index.ts";
import { jsonOfValue } from "./json-of-value.ts";

/** Fields that are asked together: a section of a form, or what officials record in a state. */
export interface FieldBlock {
  readonly shownWhen?: Expression;
  readonly fields: readonly Field[];
}

/** What a dossier knows of itself beside the answers. */
export type DossierData = Omit<Facts, "fields">;

/**
 * The answers as they are submitted: a field that is not shown has no value, computed fields are computed, defaults stand
 * where nothing was answered, texts are in NFC. A group that was left empty stays empty: defaults do not fill it. What no
 * block asks is left alone. Answers that are settled already come back as they are.
 */
export function settleAnswers(
  blocks: readonly FieldBlock[],
  answers: JsonRecord,
  dossier: DossierData,
): JsonRecord {
  const given = inNfc(answers) as JsonRecord;
  let settled = given;
  for (let round = 0; round <= sizeOf(blocks.flatMap(({ fields }) => fields)); round += 1) {
    const next = settleOnce(blocks, given, settled, dossier);
    if (sameJson(next, settled)) return next;
    settled = next;
  }
  return withoutReturn(blocks, settled, dossier);
}

/** Whether something is shown: only where its condition is known to hold. */
export const isShownWhen = (condition: Expression | undefined, facts: Facts): boolean =>
  condition === undefined || holds(condition, facts) === true;

/** The facts as fields inside a group or a row read them. */
export const factsInside = (facts: Facts, fields: readonly Field[], row: Json | undefined): Facts =>
  factsOfRow(
    facts,
    fields.map(({ id }) => id),
    row,
  );

/** Conditions that chase each other never come to rest: from here on, what is hidden once stays hidden. */
function withoutReturn(blocks: readonly FieldBlock[], settled: JsonRecord, dossier: DossierData): JsonRecord {
  const plain = (field: Field): Field => {
    const { computed: _, default: __, ...rest } = field;
    const { shape } = field;
    return shape.is === "record" || shape.is === "list"
      ? { ...rest, shape: { ...shape, fields: shape.fields.map(plain) } }
      : rest;
  };
  const bare = blocks.map((block) => ({ ...block, fields: block.fields.map(plain) }));
  for (let last = settled; ;) {
    const next = settleOnce(bare, last, last, dossier);
    if (sameJson(next, last)) return next;
    last = next;
  }
}

/** One round: `given` are the answers, `current` what the conditions read. */
function settleOnce(
  blocks: readonly FieldBlock[],
  given: JsonRecord,
  current: JsonRecord,
  dossier: DossierData,
): JsonRecord {
  const facts: Facts = { ...dossier, fields: current };
  const asked = new Set(blocks.flatMap(({ fields }) => fields.map(({ id }) => id)));
  const shown = blocks.filter(({ shownWhen }) => isShownWhen(shownWhen, facts));
  return Object.fromEntries([
    ...Object.entries(given).filter(([id]) => !asked.has(id)),
    // One field may stand in two forms: it has a value where it is shown in either.
    ...shown.flatMap(({ fields }) => settleFields(fields, given, current, facts)),
  ]);
}

function settleFields(
  fields: readonly Field[],
  given: JsonRecord,
  current: JsonRecord,
  facts: Facts,
): readonly (readonly [string, Json])[] {
  return fields.flatMap((field) => {
    if (!isShownWhen(field.shownWhen, facts)) return [];
    const value = settleField(field, own(given, field.id), own(current, field.id), facts);
    return value === undefined ? [] : [[field.id, value] as const];
  });
}

function settleField(
  { shape, computed, default: preset }: Field,
  given: Json | undefined,
  current: Json | undefined,
  facts: Facts,
): Json | undefined {
  if (computed !== undefined) return jsonOfValue(evaluate(computed, facts), shape);
  if (given === undefined || given === null || given === "")
    return preset === undefined ? undefined : jsonOfValue(evaluate(preset, facts), shape);
  const fields = innerFields(shape);
  if (shape.is === "record" && isRecord(given)) {
    const group = hasContent(given) ? settleGroup(fields, given, current, facts) : {};
    return hasContent(group) ? group : undefined;
  }
  if (shape.is !== "list" || !isList(given)) return given;
  const rows = isList(current) ? current : [];
  return given.map((row, i) => (isRecord(row) ? settleGroup(fields, row, rows[i], facts) : row));
}

function settleGroup(
  fields: readonly Field[],
  given: JsonRecord,
  current: Json | undefined,
  facts: Facts,
): JsonRecord {
  const asked = new Set(fields.map(({ id }) => id));
  const now = isRecord(current) ? current : {};
  return Object.fromEntries([
    ...Object.entries(given).filter(([id]) => !asked.has(id)),
    ...settleFields(fields, given, now, factsInside(facts, fields, now)),
  ]);
}

function inNfc(value: Json): Json {
  if (typeof value === "string") return value.normalize("NFC");
  if (isList(value)) return value.map(inNfc);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inNfc(inner)]));
}

const own = (record: JsonRecord, key: string): Json | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

const sizeOf = (fields: readonly Field[]): number =>
  fields.reduce((sum, { shape }) => sum + 1 + sizeOf(innerFields(shape)), 0);
