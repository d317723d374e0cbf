/** A JSON Schema (draft 2020-12) within the portable subset; keys print in the order given. */
export interface Schema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: "object" | "array" | "string" | "integer" | "boolean";
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly if?: Schema;
  readonly then?: Schema;
  readonly properties?: Readonly<Record<string, Schema | true>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: true;
  readonly format?: "date";
}

export const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** End of the text. A bare `$` also matches before a line end in Java, Python and .NET. */
export const END = "(?![\\s\\S])";

export const DATE_PATTERN = `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])${END}`;
export const DATE_TIME_PATTERN = `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]${END}`;
export const SHA256_PATTERN = `^[0-9a-f]{64}${END}`;

/** A field type's pattern with a portable end. */
export function portablePattern(pattern: string): string {
  return pattern.endsWith("$") && !pattern.endsWith("\\$") ? `${pattern.slice(0, -1)}${END}` : pattern;
}
