import type { ProcedureModel } from "@tthc/model";
import { dossierSchema } from "./dossier-schema.ts";
import { eventsSchema } from "./events-schema.ts";
import { formSchema } from "./form-schema.ts";
import type { SchemaContext, SchemaLoss } from "./schema-context.ts";
import { SharedSchemas } from "./shared-schemas.ts";
import { DIALECT, type Schema } from "./schema.ts";

/** The schemas of one procedure by file, and what they leave to its rules. */
export interface Schemas {
  readonly schemas: readonly { readonly path: string; readonly schema: Schema }[];
  readonly losses: readonly SchemaLoss[];
}

const made = new WeakMap<ProcedureModel, Schemas>();

/** Makes all schemas of a model; asked again for the same model it answers at once. */
export function buildSchemas(model: ProcedureModel): Schemas {
  const known = made.get(model);
  if (known !== undefined) return known;
  const schemas: { path: string; schema: Schema }[] = [];
  const losses: SchemaLoss[] = [];
  const add = (path: string, make: (context: SchemaContext) => Schema): void => {
    const shared = new SharedSchemas();
    const { title, description, ...rest } = make({
      shared,
      lose: (kind, at) => losses.push({ schema: path, at, kind }),
    });
    schemas.push({
      path,
      schema: {
        $schema: DIALECT,
        $id: `urn:tthc:${model.id}:${String(model.version.number)}:${path.replace(".schema.json", "")}`,
        ...(title !== undefined && { title }),
        ...(description !== undefined && { description }),
        ...rest,
        ...shared.asDefs(rest.$defs),
      },
    });
  };
  for (const form of model.forms) add(`form.${form.id}.schema.json`, (context) => formSchema(form, context));
  add("dossier.schema.json", (context) => dossierSchema(model, context));
  add("events.schema.json", (context) => eventsSchema(model, context));
  const result = { schemas, losses };
  made.set(model, result);
  return result;
}
