import type { Field, Json, Shape } from "@tthc/model";
import type { Findings } from "../kernel/decide.ts";
import type { Acting, DossierEvent } from "../kernel/record.ts";
import { isPlainName } from "./plain-name.ts";
import type { Withholding } from "./withheld.ts";

type Keep = (value: Json) => Json;

/**
 * An event that was accepted, without its personal values. In clear stands only what the procedure itself names (actions,
 * cases, papers) and values of fields that it does not call personal and that cannot hold free text.
 */
export function withheldEvent(event: DossierEvent, fields: readonly Field[], beside: Withholding): Json {
  const keep: Keep = (value) => beside.withhold(value);
  return onlyGiven({
    type: event.type,
    branch: event.branch,
    until: event.until,
    extension: event.extension as Json | undefined,
    reason: event.reason === undefined ? undefined : keep(event.reason),
    facts: named(event.facts, keep),
    changed: named(event.changed, keep),
    ...withheldFindings(event, fields, keep),
  });
}

/** What the surroundings knew, in the same way. */
export const withheldKnowledge = (found: Findings, fields: readonly Field[], beside: Withholding): Json =>
  onlyGiven(withheldFindings(found, fields, (value) => beside.withhold(value)));

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

const withheldFindings = ({ fields, papers, registries }: Findings, known: readonly Field[], keep: Keep) => ({
  fields: fields === undefined ? undefined : ofRecord(fields, known, keep),
  papers: named(papers, keep),
  registries: named(registries, keep),
});

function onlyGiven(members: Readonly<Record<string, Json | undefined>>): Json {
  return Object.fromEntries(
    Object.entries(members).filter((member): member is [string, Json] => member[1] !== undefined),
  );
}

/** Texts and names that all look like the procedure's own stand in clear, else the whole is kept beside. */
function named(value: object | undefined, keep: Keep): Json | undefined {
  if (value === undefined) return undefined;
  const parts = Array.isArray(value) ? value : Object.entries(value).flat();
  const isOpen = parts.every((part: unknown) =>
    typeof part === "string" ? isPlainName(part) : typeof part === "boolean" || part === null,
  );
  return isOpen ? (value as Json) : keep(value as Json);
}

function ofRecord(value: Json, known: readonly Field[], keep: Keep): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return keep(value);
  const record = value as Readonly<Record<string, Json>>;
  const fields = new Map(known.map((field) => [field.id, field]));
  // A name that the procedure does not have may itself be what somebody wrote.
  if (Object.keys(record).some((id) => !fields.has(id))) return keep(value);
  return Object.fromEntries(
    Object.entries(record).map(([id, one]) => [id, ofField(one, fields.get(id) as Field, keep)]),
  );
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
      return matches(/^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2})?$/);
    case "choice": {
      const ids = new Set(shape.options.map(({ id }) => id));
      const isOption = (one: unknown) => typeof one === "string" && ids.has(one);
      return Array.isArray(value) ? value.every(isOption) : isOption(value);
    }
    default:
      return false;
  }
}
