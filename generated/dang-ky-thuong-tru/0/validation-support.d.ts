// Made by tthc. Do not edit.

/** A value of plain JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Where an error stands: ids of fields, and rows from 0: `["thanh_vien", 0, "ho_ten"]`. */
export type Path = readonly (string | number)[];

/** One thing to mend. */
export interface ValidationError {
  readonly path: Path;
  /** Keyword of JSON Schema, or one of `hidden`, `computed`, `date`, `earliest`, `latest`, `rule`. */
  readonly keyword: string;
  /** What the keyword asks: `{ limit: 200 }`. */
  readonly params: { readonly [name: string]: unknown };
  /** Text, not markup: escape it where it enters a page. */
  readonly message: { readonly vi: string; readonly en: string };
}

/** Everything there is to mend, in the order of the form; one error for a field, the one to mend first. */
export interface Validation {
  readonly valid: boolean;
  readonly errors: readonly ValidationError[];
}

/** What the dossier knows about itself. */
export interface DossierFacts {
  readonly case?: string;
  readonly channel?: string;
  readonly applicant?: string;
  /** Civil date `yyyy-mm-dd`. */
  readonly filingDate?: string;
  readonly filingPlace?: string;
}

/** What the conditions and rules of a form may read beside its own answers. */
export interface Surroundings {
  readonly facts?: DossierFacts;
  /** Answers of the other forms of the dossier. */
  readonly fields?: { readonly [id: string]: Json };
}

/** An error as Ajv gives it. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
}

/** Whether data satisfy a schema; if not, `errors` says why until the next call. */
export interface SchemaCheck<Document = unknown> {
  (data: unknown): data is Document;
  errors?: readonly SchemaError[] | null;
}

export interface FormValidator {
  readonly validate: (data: unknown, around?: Surroundings) => Validation;
  readonly validateShape: (data: unknown) => Validation;
  readonly settle: (
    answers: { readonly [id: string]: Json },
    around?: Surroundings,
  ) => { readonly [id: string]: Json };
}
