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
  const applicantFields = dossierFields(model);
  const papers = paperIds(model);
  const defs = events.map((event): [string, Schema] => {
    if (event.reason === "sometimes" || event.files === "sometimes")
      context.lose("state-dependent", event.type);
    return [`event.${event.type}`, eventSchema(model, event, applicantFields, papers, silent)];
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

function eventSchema(
  model: ProcedureModel,
  event: MachineEventUse,
  applicantFields: readonly Field[],
  papers: readonly string[],
  context: SchemaContext,
): Schema {
  // The applicant files and amends the whole dossier; an official writes only what the state lets him record.
  const fields = event.byApplicant ? applicantFields : event.records;
  const share = (field: Field): Schema =>
    context.shared.share(`field.${field.id}`, fieldSchema(field, field.id, context));
  return {
    title: event.label,
    type: "object",
    properties: {
      type: { const: event.type },
      at: { type: "string", pattern: DATE_TIME_PATTERN },
      by: { type: "string", minLength: 1, maxLength: 200 },
      reason: { type: "string", minLength: 1, maxLength: 10_000 },
      ...(event.files !== "never" && { facts: filedFactsSchema(model) }),
      ...(fields.length > 0 && {
        fields: {
          type: "object",
          properties: Object.fromEntries(fields.map((field) => [field.id, share(field)])),
          additionalProperties: false,
        },
      }),
      ...(event.byApplicant && {
        papers: {
          type: "object",
          properties: Object.fromEntries(papers.map((id) => [id, { type: "boolean" }])),
          additionalProperties: false,
        },
        changed: { type: "array", items: { type: "string", minLength: 1 }, maxItems: 1000 },
      }),
      // Whoever asks a registry, the answer may come with any event.
      ...(model.registries.length > 0 && {
        registries: {
          type: "object",
          properties: Object.fromEntries(model.registries.map(({ id }) => [id, { type: "boolean" }])),
          additionalProperties: false,
        },
      }),
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
