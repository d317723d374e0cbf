import { parseDate, parseTime } from "../calendar/civil-date.ts";
import { decimalOfJsonNumber, isWithinBounds, parseDecimal } from "./decimal.ts";
import type { FactReference, FieldReference, FieldType } from "./expression.ts";
import { booleanValue, type Json, numberValue, textValue, UNKNOWN, type Value } from "./value.ts";

/** What an expression may read: the data of the forms and records, and what the dossier knows about itself. */
export interface Facts {
  /** JSON of the forms' fields and of the facts officials recorded, by field id. */
  readonly fields: { readonly [id: string]: Json };
  readonly case?: string | undefined;
  readonly channel?: string | undefined;
  readonly applicant?: string | undefined;
  /** Civil date `yyyy-mm-dd`. */
  readonly filingDate?: string | undefined;
  /** Id of the agency or office. */
  readonly filingPlace?: string | undefined;
  /** Action by branch, for joins. */
  readonly outcomes?: { readonly [branch: string]: string } | undefined;
}

/**
 * The facts as an expression inside a group, or a row of a repeated one, reads them: its own fields come before those
 * of the form.
 * `declared` are the ids of the group's fields, so that an empty one hides its namesake too.
 */
export function factsOfRow(facts: Facts, declared: readonly string[], row: Json | undefined): Facts {
  const own = Object.fromEntries(
    declared.map((id) => [id, isObject(row) && Object.hasOwn(row, id) ? row[id] : null]),
  );
  return { ...facts, fields: { ...facts.fields, ...(own as Facts["fields"]) } };
}

/** Deeper data is not looked into. */
const MAX_NESTING = 32;
const WHOLE = /^-?[0-9]{1,20}$/;

/** The value of a field: unknown where it is absent, empty, or not spelt as its type demands. */
export function readField({ path, type }: FieldReference, facts: Facts): Value {
  const found = follow(facts.fields, path, 0);
  return found.many
    ? { is: "list", of: type, items: found.leaves.map((leaf) => decode(leaf, type)) }
    : decode(found.leaves[0], type);
}

/** A fact of the dossier itself. */
export function readFact(fact: FactReference["fact"], facts: Facts): Value {
  switch (fact) {
    case "case":
      return choice(facts.case);
    case "channel":
      return facts.channel ? { is: "choice", id: facts.channel, general: "channel" } : UNKNOWN;
    case "applicant":
      return choice(facts.applicant);
    case "filing-place":
      return decode(facts.filingPlace, "text");
    case "filing-date":
      return decode(facts.filingDate, "date");
  }
}

/** The outcome of a branch; unknown while it has none. */
export function readOutcome(branch: string, facts: Facts): Value {
  const outcomes = facts.outcomes ?? {};
  return choice(Object.hasOwn(outcomes, branch) ? outcomes[branch] : undefined);
}

function choice(id: string | undefined): Value {
  return id === undefined || id === "" ? UNKNOWN : { is: "choice", id };
}

interface Found {
  /** An array stood on the path or at its end. */
  readonly many: boolean;
  readonly leaves: readonly (Json | undefined)[];
}

function follow(node: Json | undefined, path: readonly string[], used: number): Found {
  if (isArray(node)) {
    // No shape of the model puts a list straight into a list: such data has no value.
    const leaves = node.flatMap((item) => (isArray(item) ? [undefined] : follow(item, path, used).leaves));
    return { many: true, leaves };
  }
  const key = path[used];
  if (key === undefined) return { many: false, leaves: [node] };
  if (!isObject(node) || !Object.hasOwn(node, key)) return { many: false, leaves: [undefined] };
  return follow(node[key], path, used + 1);
}

function decode(json: Json | undefined, type: FieldType): Value {
  if (json === undefined || json === null || json === "") return UNKNOWN;
  switch (type) {
    case "boolean":
      return typeof json === "boolean" ? booleanValue(json) : UNKNOWN;
    case "text":
      return typeof json === "string" ? textValue(json) : UNKNOWN;
    case "choice":
      return typeof json === "string" ? { is: "choice", id: json } : UNKNOWN;
    case "number":
      return decodeNumber(json);
    case "money":
      return decodeMoney(json);
    case "date":
      return typeof json === "string" && parseDate(json) !== undefined ? { is: "date", iso: json } : UNKNOWN;
    case "date-time":
      return typeof json === "string" && isIsoDateTime(json) ? { is: "date-time", iso: json } : UNKNOWN;
    case "file":
      return typeof json === "string" || hasContent(json) ? { is: "file" } : UNKNOWN;
    case "record":
      return isObject(json) && hasContent(json) ? { is: "record", fields: json } : UNKNOWN;
  }
}

function isIsoDateTime(text: string): boolean {
  return (
    text[10] === "T" && parseDate(text.slice(0, 10)) !== undefined && parseTime(text.slice(11)) !== undefined
  );
}

function decodeNumber(json: Json): Value {
  if (typeof json === "number") return numberValue(decimalOfJsonNumber(json));
  return typeof json === "string" ? numberValue(parseDecimal(json)) : UNKNOWN;
}

function decodeMoney(json: Json): Value {
  if (typeof json === "number")
    return Number.isSafeInteger(json) ? { is: "money", dong: BigInt(json) } : UNKNOWN;
  if (typeof json !== "string" || !WHOLE.test(json)) return UNKNOWN;
  const dong = BigInt(json);
  return isWithinBounds(dong) ? { is: "money", dong } : UNKNOWN;
}

/** Whether anything below is filled in: a row the citizen opened and left empty has no value. */
export function hasContent(json: Json, depth = 0): boolean {
  if (depth > MAX_NESTING || typeof json !== "object" || json === null) return json !== null && json !== "";
  return Object.values(json).some((inner: Json) => hasContent(inner, depth + 1));
}

function isArray(json: Json | undefined): json is readonly Json[] {
  return Array.isArray(json);
}

function isObject(json: Json | undefined): json is { readonly [key: string]: Json } {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}
