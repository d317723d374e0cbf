import {
  brokenRules,
  compareDecimals,
  emptyContext,
  type Field,
  type Form,
  hasContent,
  inputsOf,
  type Json,
  parseDate,
  parseDecimal,
} from "@tthc/model";
import type { Level } from "./place.ts";
import { placed, type Placed } from "./shape-errors.ts";
import { settleForm, type Surroundings } from "./settle-form.ts";
import type { Path } from "./validation.ts";

type JsonRecord = { readonly [key: string]: Json };
type Report = (path: Path, keyword: string, params?: Readonly<Record<string, unknown>>) => void;

/** What the form asks beyond its schema: `docs/validators.md` lists it. */
export function ruleErrors(form: Form, level: Level, data: JsonRecord, around: Surroundings): Placed[] {
  const found: Placed[] = [];
  const report: Report = (path, keyword, params = {}) => found.push(placed(level, path, keyword, params));
  const settled = settleForm(form, data, around);
  const fields = form.sections.flatMap((section) => section.fields);
  compare(fields, data, settled, [], report);
  const context = {
    ...emptyContext,
    facts: around.facts ?? {},
    fields: { ...around.fields, ...settled },
  };
  for (const broken of brokenRules({ forms: [form] }, context))
    if (broken.is === "missing") report(broken.at, "required", { missingProperty: broken.at.at(-1) });
    else found.push(brokenRule(form, level, broken));
  return found;
}

/** Given against settled: what went was hidden, what came out otherwise is computed otherwise. */
function compare(
  fields: readonly Field[],
  given: JsonRecord,
  settled: JsonRecord,
  at: Path,
  report: Report,
): void {
  for (const { id, shape, computed } of fields) {
    const value = own(given, id);
    const stands = own(settled, id);
    const path = [...at, id];
    if (value === undefined || !hasContent(value)) continue;
    if (stands === undefined) report(path, computed === undefined ? "hidden" : "computed");
    else if (computed !== undefined) {
      if (JSON.stringify(value) !== JSON.stringify(stands)) report(path, "computed", { expected: stands });
    } else if (shape.is === "record" && isRecord(value) && isRecord(stands))
      compare(shape.fields, value, stands, path, report);
    else if (shape.is === "list" && isList(value) && isList(stands))
      value.forEach((row, index) => {
        const other = stands[index];
        if (isRecord(row) && isRecord(other)) compare(shape.fields, row, other, [...path, index], report);
      });
    else checkBounds(shape, value, path, report);
  }
}

/** Dates that exist, and the bounds of what travels as text. */
function checkBounds(shape: Field["shape"], value: Json, path: Path, report: Report): void {
  if (typeof value !== "string") return;
  if (shape.is === "date") {
    if (!DATE.test(value)) return;
    if (parseDate(value) === undefined) report(path, "date");
    else if (shape.minimum !== undefined && value < shape.minimum)
      report(path, "earliest", { limit: shape.minimum });
    else if (shape.maximum !== undefined && value > shape.maximum)
      report(path, "latest", { limit: shape.maximum });
  } else if (shape.is === "date-time") {
    if (DATE.test(value.slice(0, 10)) && parseDate(value.slice(0, 10)) === undefined) report(path, "date");
  } else if (shape.is === "decimal") checkDecimal(shape, value, path, report);
}

const DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

function checkDecimal(
  { minimum, above, maximum, below }: Extract<Field["shape"], { is: "decimal" }>,
  value: string,
  path: Path,
  report: Report,
): void {
  const given = parseDecimal(value);
  const against = (text: string | undefined): number | undefined => {
    const limit = text === undefined ? undefined : parseDecimal(text);
    return given && limit && compareDecimals(given, limit);
  };
  if ((against(minimum) ?? 0) < 0) report(path, "minimum", { limit: minimum });
  else if ((against(above) ?? 1) <= 0) report(path, "exclusiveMinimum", { limit: above });
  else if ((against(maximum) ?? 0) > 0) report(path, "maximum", { limit: maximum });
  else if ((against(below) ?? -1) >= 0) report(path, "exclusiveMaximum", { limit: below });
}

type Broken = Extract<ReturnType<typeof brokenRules>[number], { is: "rule" }>;

/** A rule stands at the first field it reads, so that a page can lead there. */
function brokenRule(form: Form, level: Level, { rule, message }: Broken): Placed {
  const rules = [...form.sections.flatMap((section) => section.rules), ...form.rules];
  const reads = rules.find(({ id }) => id === rule);
  const path = (reads && inputsOf(reads.holds).find((input) => input.op === "field")?.path) ?? [];
  const { order } = placed(level, path, "rule", {});
  const said = { vi: message.vi, en: message.en ?? message.vi };
  return { error: { path, keyword: "rule", params: { rule }, message: said }, order: [...order, 0], rank: 0 };
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const isRecord = (value: Json | undefined): value is JsonRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const own = (record: JsonRecord, key: string): Json | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
