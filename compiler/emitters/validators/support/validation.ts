import type { LocalText } from "@tthc/model";

/** Where an error stands: ids of fields, and rows from 0: `["thanh_vien", 0, "ho_ten"]`. */
export type Path = readonly (string | number)[];

/** One thing to mend. */
export interface ValidationError {
  readonly path: Path;
  /** Keyword of JSON Schema; `hidden`, `computed`, `date` and `rule` for what a schema cannot say. */
  readonly keyword: string;
  /** What the keyword asks: `{ limit: 200 }`. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Text, not markup: it holds labels that authors wrote. */
  readonly message: Required<LocalText>;
}

/** Everything there is to mend, in the order of the form; one error for a field, the one to mend first. */
export interface Validation {
  readonly valid: boolean;
  readonly errors: readonly ValidationError[];
}

/** An error as Ajv gives it. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A function made by Ajv: whether the document satisfies the schema; if not, `errors` says why until the next call. */
export interface SchemaCheck {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}
