import type { Form, ProcedureModel } from "@tthc/model";
import type { Schema } from "../json-schema/schema.ts";
import { compileSchema } from "./compile-schema.ts";
import { formData } from "./form-data.ts";
import { COUNT_CHARACTERS } from "./lean-ajv.ts";

const header = ({ id, version }: ProcedureModel) =>
  `// Made by tthc from ${id} version ${String(version.number)}. Do not edit.\n`;

/** JSON as a literal of a script: also where the module is written into a page, no text in it ends the script. */
const literal = (value: unknown): string =>
  JSON.stringify(value).replaceAll(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** The validator of one form: Ajv's code of its schema, joined with what the form asks beyond it. */
export function validatorModule(model: ProcedureModel, form: Form, schema: Schema): string {
  const { code, check } = compileSchema(schema);
  return `${header(model)}import { ${COUNT_CHARACTERS}, formValidator } from "./validation-support.js";

${code}
/** Ajv's own function: true or false, then \`matchesSchema.errors\`. */
export const matchesSchema = ${check};

const form = ${literal(formData(form))};

export const { validate, validateShape, settle } = formValidator(form, matchesSchema);
`;
}

/** Types of that module. */
export function validatorTypes(model: ProcedureModel, form: Form): string {
  const schema = `form.${form.id}.schema.json`;
  return `${header(model)}import type { Forms } from "./types.js";
import type { FormValidator, SchemaCheck } from "./validation-support.js";
export type { Surroundings, Validation, ValidationError } from "./validation-support.js";

/** Whether data satisfy \`${schema}\`, as Ajv says it: \`matchesSchema.errors\` tells why not. */
export declare const matchesSchema: SchemaCheck<Forms[${JSON.stringify(form.id)}]>;

/** Everything the form asks, its conditions and rules too. */
export declare const validate: FormValidator["validate"];

/** What \`${schema}\` asks, and no more. */
export declare const validateShape: FormValidator["validateShape"];

/** The answers as they are submitted: in NFC, hidden ones gone, computed ones computed, defaults filled in. */
export declare const settle: FormValidator["settle"];
`;
}
