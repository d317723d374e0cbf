import type { Field, Form } from "@tthc/model";
import type { Path } from "./validation.ts";

/** The fields of one level by id, with what stands below each. */
export type Level = ReadonlyMap<string, Branch>;

interface Branch {
  readonly field: Field;
  /** Place among the fields of its level. */
  readonly at: number;
  readonly below: Level;
}

/** What stands at a path of the form. */
export interface Place {
  readonly path: Path;
  /** The innermost field on the path; absent for the form itself. */
  readonly field: Field | undefined;
  /** Groups and lists around it, with the row (from 0) where it is in one. */
  readonly around: readonly { readonly field: Field; readonly row: number | undefined }[];
  /** Sorts errors as the form has its fields. */
  readonly order: readonly number[];
}

const NONE: Level = new Map();
const AFTER_ALL = Number.MAX_SAFE_INTEGER;

export function levelOf(fields: readonly Field[]): Level {
  return new Map(
    fields.map((field, at) => {
      const { shape } = field;
      const below = shape.is === "record" || shape.is === "list" ? levelOf(shape.fields) : NONE;
      return [field.id, { field, at, below }];
    }),
  );
}

export const formLevel = (form: Form): Level => levelOf(form.sections.flatMap(({ fields }) => fields));

/** Follows a path as far as the form goes; below a file or a choice it stays at the field. */
export function placeAt(form: Level, path: Path): Place {
  const around: { field: Field; row: number | undefined }[] = [];
  const order: number[] = [];
  let level = form;
  let field: Field | undefined;
  let row: number | undefined;
  for (const part of path) {
    if (typeof part === "number") {
      row = part;
      order.push(part);
      continue;
    }
    const found = level.get(part);
    if (found === undefined) {
      order.push(AFTER_ALL);
      break;
    }
    if (field !== undefined) around.push({ field, row });
    ({ field, below: level } = found);
    row = undefined;
    order.push(found.at);
  }
  if (row !== undefined && field?.shape.is === "list") around.push({ field, row });
  return { path, field, around, order };
}

export function compareOrder(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length && at < b.length; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

const ROW = /^[0-9]+$/;

/** Path of a JSON pointer; no field has digits alone as its name. */
export function pathOf(pointer: string): (string | number)[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((part) => (ROW.test(part) ? Number(part) : part.replaceAll("~1", "/").replaceAll("~0", "~")));
}
