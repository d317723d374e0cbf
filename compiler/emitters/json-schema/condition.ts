import type { Expression } from "@tthc/model";
import { atom, type Atom } from "./condition-atom.ts";
import type { FieldScope } from "./field-scope.ts";

/** Alternatives of conjunctions: true where every atom of one alternative holds. */
export type Alternatives = readonly (readonly Atom[])[];

/** More alternatives than this become a rule only: a schema nobody can read helps nobody. */
const MAX_ALTERNATIVES = 16;

/**
 * Where the expression is *true* (`sense` true) or *false* (not merely unknown), in a form that the portable subset of
 * JSON Schema can test; undefined where it cannot.
 */
export function alternatives(
  expression: Expression,
  sense: boolean,
  scope: FieldScope,
): Alternatives | undefined {
  switch (expression.op) {
    case "literal":
      if (expression.type !== "boolean") return undefined;
      return expression.value === sense ? [[]] : [];
    case "field":
    case "fact": {
      const field = scope.find(expression);
      return field?.shape.is === "boolean" ? [[{ path: field.path, schema: { const: sense } }]] : undefined;
    }
    case "and":
    case "or": {
      const parts = expression.args.map((part) => alternatives(part, sense, scope));
      return (expression.op === "and") === sense ? allOf(parts) : anyOf(parts);
    }
    case "not":
      return expression.args[0] === undefined ? undefined : alternatives(expression.args[0], !sense, scope);
    case "outcome":
    case "call":
    case "+":
    case "-":
    case "*":
    case "negate":
      return undefined;
    case "present":
    case "in":
    case "=":
    case "≠":
    case "<":
    case "≤":
    case ">":
    case "≥": {
      const made = atom(expression, sense, scope);
      return made === undefined ? undefined : [[made]];
    }
  }
}

function anyOf(parts: readonly (Alternatives | undefined)[]): Alternatives | undefined {
  const known = parts.filter((part) => part !== undefined);
  const joined = known.flat();
  return known.length === parts.length && joined.length <= MAX_ALTERNATIVES ? joined : undefined;
}

/** True in every part: each alternative of one with each of the others. */
export function allOf(parts: readonly (Alternatives | undefined)[]): Alternatives | undefined {
  let product: Alternatives = [[]];
  for (const part of parts) {
    if (part === undefined) return undefined;
    product = product.flatMap((left) => part.map((right) => [...left, ...right]));
    if (product.length > MAX_ALTERNATIVES) return undefined;
  }
  return product;
}
