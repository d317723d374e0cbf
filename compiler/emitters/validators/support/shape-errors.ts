import { compareOrder, type Level, pathOf, placeAt } from "./place.ts";
import { messageOf } from "./messages.ts";
import type { Path, SchemaError, ValidationError } from "./validation.ts";

/** An error with the place it sorts by. */
export interface Placed {
  readonly error: ValidationError;
  readonly order: readonly number[];
  readonly rank: number;
}

/** Of several errors of one field the first of these is told: a missing value is not also ill-spelt. */
const RANKS = ["hidden", "required", "minLength", "type", "enum", "pattern", "date"];

const rankOf = (keyword: string, params: SchemaError["params"]): number => {
  const rank = RANKS.indexOf(keyword);
  // Too short is a fault of its own kind only where the text is not empty.
  const isEmpty = keyword === "minLength" && Number(params["limit"]) <= 1;
  return rank < 0 || (keyword === "minLength" && !isEmpty) ? RANKS.length : rank;
};

export function placed(form: Level, path: Path, keyword: string, params: SchemaError["params"]): Placed {
  const place = placeAt(form, path);
  const message = messageOf(place, keyword, params);
  return { error: { path, keyword, params, message }, order: place.order, rank: rankOf(keyword, params) };
}

/** What Ajv found, said for people. */
export function shapeErrors(form: Level, errors: readonly SchemaError[]): Placed[] {
  const found: Placed[] = [];
  for (const { instancePath, keyword, params } of errors) {
    // `if` repeats in a lump what its `then` has said one by one.
    if (keyword === "if") continue;
    const path = pathOf(instancePath);
    if (keyword === "required") path.push(params["missingProperty"] as string);
    else if (keyword === "additionalProperties") path.push(params["additionalProperty"] as string);
    found.push(placed(form, path, keyword, params));
  }
  return found;
}

/** The one to mend first of each field, in the order of the form; rules stand behind the field they read. */
export function inOrder(found: readonly Placed[]): readonly ValidationError[] {
  if (found.length === 1) return found.map(({ error }) => error);
  const first = new Map<string, Placed>();
  for (const one of found) {
    const { path, keyword, params } = one.error;
    const key = keyword === "rule" ? `rule ${String(params["rule"])}` : JSON.stringify(path);
    const known = first.get(key);
    if (known === undefined || one.rank < known.rank) first.set(key, one);
  }
  return [...first.values()].sort((a, b) => compareOrder(a.order, b.order)).map(({ error }) => error);
}
