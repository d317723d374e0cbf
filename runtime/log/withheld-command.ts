import type { Field, Json, Shape } from "@tthc/model";
import type { Findings } from "../kernel/decide.ts";
import type { Acting, DossierEvent } from "../kernel/record.ts";
import type { KnownNames } from "./known-names.ts";
import type { Withholding } from "./withheld.ts";
import { withheldCalendar, withheldMoney } from "./withheld-orders.ts";

type Keep = (value: Json) => Json;

const DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2})?$/;
const UNITS = /^(working-day|working-hour|day|week|month|year|hour|minute|same-day)$/;
const FACTS: ReadonlySet<string> = new Set(["case", "channel", "applicant", "filingPlace"]);
const NONE: ReadonlySet<string> = new Set();

/**
 * An event that was accepted, without its personal values. In clear stands only what the procedure itself names (actions,
 * cases, papers) and values of fields that it does not call personal and that cannot hold free text.
 */
export function withheldEvent(event: DossierEvent, known: KnownNames, beside: Withholding): Json {
  const keep: Keep = (value) => beside.withhold(value);
  const { until, extension } = event;
  return onlyGiven({
    type: event.type,
    branch: event.branch,
    until: until === undefined || DATE.test(until) ? until : keep(until),
    extension: extension === undefined || isSpan(extension) ? asJson(extension) : keep(asJson(extension)),
    reason: event.reason === undefined ? undefined : keep(event.reason),
    facts: named(event.facts, FACTS, known.names, keep),
    changed: event.changed === undefined ? undefined : ofPaths(event.changed, known.names, keep),
    money: event.money && withheldMoney(event.money, keep),
    calendar: event.calendar && withheldCalendar(event.calendar, keep),
    ...withheldFindings(event, known, keep),
  });
}

/** What the surroundings knew, in the same way. */
export const withheldKnowledge = (found: Findings, known: KnownNames, beside: Withholding): Json =>
  onlyGiven(withheldFindings(found, known, (value) => beside.withhold(value)));

/** Who acted: the role in clear, the name beside. An actor that was turned away may claim any role. */
export function withheldActor(actor: Acting, roles: readonly string[], beside: Withholding): Json {
  if (actor.is === "role" && !roles.includes(actor.role))
    return { is: actor.is, claims: beside.withhold(actor) };
  return onlyGiven({
    is: actor.is,
    role: actor.is === "role" ? actor.role : undefined,
    name: actor.name === undefined ? undefined : beside.withhold(actor.name),
  });
}

const withheldFindings = ({ fields, papers, registries }: Findings, known: KnownNames, keep: Keep) => ({
  fields: fields === undefined ? undefined : ofRecord(fields, known.fields, keep),
  papers: named(papers, known.names, NONE, keep),
  registries: named(registries, known.names, NONE, keep),
});

function onlyGiven(members: Readonly<Record<string, Json | undefined>>): Json {
  return Object.fromEntries(
    Object.entries(members).filter((member): member is [string, Json] => member[1] !== undefined),
  );
}

/** A record of which every name, and every value that is a text, is the procedure's own; else the whole is kept beside. */
function named(
  value: object | undefined,
  names: ReadonlySet<string>,
  texts: ReadonlySet<string>,
  keep: Keep,
): Json | undefined {
  if (value === undefined) return undefined;
  const isOpen = Object.entries(value).every(
    ([name, one]: readonly [string, unknown]) =>
      names.has(name) &&
      (typeof one === "string" ? texts.has(one) : typeof one === "boolean" || one === null),
  );
  return isOpen ? (value as Json) : keep(value as Json);
}

/** Paths such as `nhom.0.ten`, where each part is a name of the procedure's or the number of a row. */
function ofPaths(paths: readonly string[], names: ReadonlySet<string>, keep: Keep): Json {
  const isKnown = (part: string) => names.has(part) || /^[0-9]{1,4}$/.test(part);
  return paths.every((path) => path.split(".").every(isKnown)) ? paths : keep(paths);
}

const asJson = (value: unknown): Json => value as Json;

const isSpan = (span: object): boolean =>
  Object.entries(span).every(([name, value]: readonly [string, unknown]) =>
    name === "unit" ? UNITS.test(String(value)) : name === "amount" && typeof value === "number",
  );

function ofRecord(value: Json, known: readonly Field[], keep: Keep): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return keep(value);
  const record = value as Readonly<Record<string, Json>>;
  const fields = Map.groupBy(known, ({ id }) => id);
  // A name that the procedure does not have may itself be what somebody wrote.
  if (Object.keys(record).some((id) => !fields.has(id))) return keep(value);
  return Object.fromEntries(
    Object.entries(record).map(([id, one]) => [id, ofFields(one, fields.get(id) ?? [], keep)]),
  );
}

// Two forms may ask one thing; one that calls it personal, or leaves room for words, is enough.
function ofFields(value: Json, fields: readonly Field[], keep: Keep): Json {
  const [field, ...others] = fields;
  if (field === undefined) return keep(value);
  const isAlike = others.every(
    ({ personal, shape }) => personal === field.personal && shape.is === field.shape.is,
  );
  return isAlike ? ofField(value, field, keep) : keep(value);
}

function ofField(value: Json, { personal, shape }: Field, keep: Keep): Json {
  if (value === null) return null;
  if (personal === true) return keep(value);
  if (shape.is === "record") return ofRecord(value, shape.fields, keep);
  if (shape.is === "list")
    return Array.isArray(value) ? value.map((row: Json) => ofRecord(row, shape.fields, keep)) : keep(value);
  return isClosed(value, shape) ? value : keep(value);
}

/** Whether a value is one of few that a shape allows, so that it tells no more than its field. */
function isClosed(value: Json, shape: Shape): boolean {
  const matches = (pattern: RegExp) => typeof value === "string" && pattern.test(value);
  switch (shape.is) {
    case "boolean":
      return typeof value === "boolean";
    case "integer":
    case "decimal":
    case "money":
      return typeof value === "number" || matches(/^-?[0-9]{1,30}([.][0-9]{1,6})?$/);
    case "date":
    case "date-time":
      return matches(DATE);
    case "choice": {
      const ids = new Set(shape.options.map(({ id }) => id));
      const isOption = (one: unknown) => typeof one === "string" && ids.has(one);
      return Array.isArray(value) ? value.every(isOption) : isOption(value);
    }
    default:
      return false;
  }
}
