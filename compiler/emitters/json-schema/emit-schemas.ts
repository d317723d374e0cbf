import type { Emitter } from "../emitter.ts";
import { jsonText } from "../json-text.ts";
import { buildSchemas } from "./build-schemas.ts";

/** JSON Schemas of the forms, the dossier and the events, in the subset that every validator reads alike. */
export const jsonSchemaEmitter = {
  name: "json-schema",
  emit: (model) => buildSchemas(model).schemas.map(({ path, schema }) => ({ path, text: jsonText(schema) })),
} satisfies Emitter;
