import type { ProcedureModel } from "@tthc/model";
import { buildSchemas } from "./build-schemas.ts";
import type { SchemaLoss } from "./schema-context.ts";

/** Everything that the schemas of a procedure leave to its rules, in the order of the model. */
export function schemaLosses(model: ProcedureModel): readonly SchemaLoss[] {
  return buildSchemas(model).losses;
}
