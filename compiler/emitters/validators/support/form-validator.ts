import type { Form, Json } from "@tthc/model";
import { formLevel } from "./place.ts";
import { ruleErrors } from "./rule-errors.ts";
import { settleForm, type Surroundings } from "./settle-form.ts";
import { inOrder, type Placed, shapeErrors } from "./shape-errors.ts";
import type { Path, SchemaCheck, Validation } from "./validation.ts";

/** What the module of a form gives a portal. */
export interface FormValidator {
  /** Everything the form asks. Never throws, whatever JSON it is given. */
  readonly validate: (data: unknown, around?: Surroundings) => Validation;
  /** What its schema asks, and no more: fit for each keystroke. */
  readonly validateShape: (data: unknown) => Validation;
  /** The answers as they are to be submitted and kept. */
  readonly settle: (
    answers: { readonly [id: string]: Json },
    around?: Surroundings,
  ) => {
    readonly [id: string]: Json;
  };
}

/** Joins a form and the function that Ajv made of its schema. */
export function formValidator(form: Form, matchesSchema: SchemaCheck): FormValidator {
  const level = formLevel(form);
  return {
    validate: (data, around = {}) => {
      const shape = matchesSchema(data) ? [] : shapeErrors(level, matchesSchema.errors ?? []);
      const rules = isRecord(data) ? ruleErrors(form, level, data, around) : [];
      const told = worthSaying([...shape, ...rules]);
      const errors = inOrder(told);
      return { valid: errors.length === 0, errors };
    },
    validateShape: (data) => {
      if (matchesSchema(data)) return { valid: true, errors: [] };
      return { valid: false, errors: inOrder(shapeErrors(level, matchesSchema.errors ?? [])) };
    },
    settle: (answers, around = {}) => settleForm(form, answers, around),
  };
}

/** Of what has to go away nothing else is said; where the parts of a group are asked for, the group is not. */
function worthSaying(found: readonly Placed[]): readonly Placed[] {
  const paths = (keyword: string) =>
    found.filter(({ error }) => error.keyword === keyword).map(({ error }) => error.path);
  const hidden = paths("hidden");
  const required = paths("required");
  return found.filter(
    ({ error: { path, keyword } }) =>
      !hidden.some((outer) => isInside(path, outer)) &&
      !(keyword === "required" && required.some((inner) => isInside(inner, path))),
  );
}

const isInside = (path: Path, outer: Path): boolean =>
  path.length > outer.length && outer.every((part, at) => path[at] === part);

const isRecord = (value: unknown): value is { readonly [id: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);
