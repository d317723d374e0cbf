import type { Field, ProcedureModel } from "@tthc/model";
import type { SchemaContext } from "./schema-context.ts";
import { dossierFields } from "./dossier-schema.ts";
import { filedFactsSchema } from "./facts-schema.ts";
import { fieldSchema } from "./object-schema.ts";
import { machineEvents, type MachineEventUse } from "./machine-events.ts";
import { DATE_TIME_PATTERN, type Schema } from "./schema.ts";

/** Schema of everything the machine may be sent: one definition per event type, chosen by `type`. */
export function eventsSchema(model: ProcedureModel, context: SchemaContext): Schema {
  const events = machineEvents(model);
  const silent: SchemaContext = { ...context, lose: () => undefined };
  const parts = commonParts(model, silent);
  const defs = events.map((event): [string, Schema] => {
    if (event.reason === "sometimes" || event.files === "sometimes")
      context.lose("state-dependent", event.type);
    return [`event.${event.type}`, eventSchema(event, parts, silent)];
  });
  return {
    title: model.label.vi,
    type: "object",
    properties: { type: { enum: events.map(({ type }) => type) } },
    required: ["type"],
    allOf: events.map(({ type }) => ({
      if: { properties: { type: { const: type } }, required: ["type"] },
      then: { $ref: `#/$defs/event.${type}` },
    })),
    $defs: Object.fromEntries(defs),
  };
}

/** What several events may carry, each written once in the file. */
interface CommonParts {
  readonly facts: Schema;
  /** The whole dossier, as the applicant files and amends it. */
  readonly fields: Schema | undefined;
  readonly papers: Schema;
  readonly registries: Schema | undefined;
}

function commonParts(model: ProcedureModel, context: SchemaContext): CommonParts {
  const { shared } = context;
  const flags = (ids: readonly string[]): Schema => ({
    type: "object",
    properties: Object.fromEntries(ids.map((id) => [id, { type: "boolean" }])),
    additionalProperties: false,
  });
  const registries = model.registries.map(({ id }) => id);
  return {
    facts: shared.share("part.facts", filedFactsSchema(model)),
    fields: fieldsSchema(dossierFields(model), "part.fields", context),
    papers: shared.share("part.papers", flags(paperIds(model))),
    registries: registries.length === 0 ? undefined : shared.share("part.registries", flags(registries)),
  };
}

function fieldsSchema(fields: readonly Field[], name: string, context: SchemaContext): Schema | undefined {
  if (fields.length === 0) return undefined;
  const share = (field: Field): Schema =>
    context.shared.share(`field.${field.id}`, fieldSchema(field, field.id, context));
  return context.shared.share(name, {
    type: "object",
    properties: Object.fromEntries(fields.map((field) => [field.id, share(field)])),
    additionalProperties: false,
  });
}

function eventSchema(event: MachineEventUse, parts: CommonParts, context: SchemaContext): Schema {
  // An official writes only what the state lets him record.
  const fields = event.byApplicant
    ? parts.fields
    : fieldsSchema(event.records, `records.${event.type}`, context);
  return {
    title: event.label,
    type: "object",
    properties: {
      type: { const: event.type },
      at: { type: "string", pattern: DATE_TIME_PATTERN },
      by: { type: "string", minLength: 1, maxLength: 200 },
      reason: { type: "string", minLength: 1, maxLength: 10_000 },
      ...(event.files !== "never" && { facts: parts.facts }),
      ...(fields !== undefined && { fields }),
      ...(event.byApplicant && {
        papers: parts.papers,
        changed: { type: "array", items: { type: "string", minLength: 1 }, maxItems: 1000 },
      }),
      // Whoever asks a registry, the answer may come with any event.
      ...(parts.registries !== undefined && { registries: parts.registries }),
    },
    required: [
      "type",
      "at",
      ...(event.files === "always" ? ["facts"] : []),
      ...(event.reason === "always" ? ["reason"] : []),
    ],
    additionalProperties: false,
  };
}

function paperIds(model: ProcedureModel): readonly string[] {
  const ids: string[] = [];
  const visit = (items: ProcedureModel["dossier"]["items"]): void => {
    for (const item of items) {
      if (item.kind === "paper") ids.push(item.id);
      else visit(item.items);
    }
  };
  visit(model.dossier.items);
  return ids;
}
