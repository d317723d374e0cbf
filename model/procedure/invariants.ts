import { parseDate } from "../calendar/civil-date.ts";
import { checkCharges } from "./charge-invariants.ts";
import { checkExpressions } from "./expression-invariants.ts";
import { checkFlow } from "./flow-invariants.ts";
import type { ProcedureModel } from "./procedure-model.ts";
import { checkReferences } from "./reference-invariants.ts";
import type { Report, Violation } from "./violation.ts";

/**
 * What every model must satisfy beyond its JSON Schema; the model must already be valid against that. An empty list is
 * a sound model. Emitters and evaluators rely on these and do not check them again.
 */
export function checkInvariants(model: ProcedureModel): readonly Violation[] {
  const found: Violation[] = [];
  const report: Report = (rule, path, detail) => found.push({ rule, path, detail });
  for (const check of [checkValues, checkReferences, checkFlow, checkCharges, checkExpressions])
    check(model, report);
  return found;
}

const ID = /^[a-z0-9_]+$/;
/** Codes of lists and words of the language are ids too, with other letters. */
const OWN_SPELLING = /(^applicants|options|entries)\[[0-9]+\]$/;
const DATE_KEYS = new Set([
  "from",
  "to",
  "issued",
  "inForceFrom",
  "inForceTo",
  "knownFrom",
  "knownUntil",
  "instead",
]);

/** Ids are ASCII, dates are days of the calendar, periods end after they begin, durations and citations are usable. */
function checkValues(model: ProcedureModel, report: Report): void {
  const laws = new Set(model.laws.map(({ id }) => id));
  walk(model, "", (node, path) => {
    const { id, from, to, law, amount, unit } = node;
    if (typeof id === "string" && !ID.test(id) && !OWN_SPELLING.test(path))
      report("id-spelling", `${path}.id`, id);
    for (const [key, value] of Object.entries(node)) {
      const isDate = DATE_KEYS.has(key) && typeof value === "string" && /^[0-9]{4}-/.test(value);
      if (isDate && parseDate(value) === undefined) report("date-exists", `${path}.${key}`, value);
    }
    if (isDateText(from) && isDateText(to) && from > to) report("period", path, `${from} > ${to}`);
    if (typeof law === "string" && !laws.has(law)) report("law-exists", `${path}.law`, law);
    if (typeof amount === "number" && typeof unit === "string" && !isUsableDuration(amount, unit)) {
      report("duration", path, `${amount} ${unit}`);
    }
  });
}

type Node = { readonly [key: string]: unknown };

function walk(value: unknown, path: string, visit: (node: Node, path: string) => void): void {
  if (Array.isArray(value)) {
    value.forEach((item, i) => walk(item, `${path}[${i}]`, visit));
    return;
  }
  if (typeof value !== "object" || value === null) return;
  visit(value as Node, path);
  for (const [key, inner] of Object.entries(value)) walk(inner, path === "" ? key : `${path}.${key}`, visit);
}

function isDateText(value: unknown): value is string {
  return typeof value === "string" && parseDate(value) !== undefined;
}

/** Only hours may have a fraction; a same-day term has no count of its own. */
function isUsableDuration(amount: number, unit: string): boolean {
  if (!(amount >= 0) || (amount === 0 && unit !== "same-day")) return false;
  return Number.isSafeInteger(amount) || unit === "hour" || unit === "working-hour";
}
