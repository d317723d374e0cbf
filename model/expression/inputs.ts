import { evaluate, MAX_DEPTH } from "./evaluate.ts";
import type { Expression, FactReference, FieldReference, OutcomeReference } from "./expression.ts";
import type { Facts } from "./facts.ts";

/** Something a dossier may lack. */
export type Input = FieldReference | FactReference | OutcomeReference;

/** Every input an expression reads, once each, in the order of reading. */
export function inputsOf(expression: Expression): readonly Input[] {
  const found = new Map<string, Input>();
  const visit = (one: Expression, depth: number): void => {
    if (depth > MAX_DEPTH) return;
    if (one.op === "field" || one.op === "fact" || one.op === "outcome") found.set(inputName(one), one);
    for (const part of partsOf(one)) visit(part, depth + 1);
  };
  visit(expression, 0);
  return [...found.values()];
}

/** The expressions directly below one; a call of `age` without a date reads the filing date. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.op) {
    case "literal":
    case "field":
    case "fact":
    case "outcome":
      return [];
    case "in":
      return [expression.item, ...expression.members];
    case "call":
      return expression.name === "age" && expression.args.length === 1
        ? [...expression.args, { op: "fact", fact: "filing-date" }]
        : expression.args;
    default:
      return expression.args;
  }
}

/**
 * The inputs that would have to be known for an expression to have a value: none when it has one. Empty too where a
 * result does not exist although every input is known, such as an inexact product.
 */
export function missingInputs(expression: Expression, facts: Facts): readonly Input[] {
  const found = new Map<string, Input>();
  collect(expression, facts, found, 0);
  return [...found.values()];
}

function collect(expression: Expression, facts: Facts, found: Map<string, Input>, depth: number): void {
  if (depth > MAX_DEPTH) return;
  const value = evaluate(expression, facts);
  const isKnown =
    value.is === "list" ? value.items.every((item) => item.is !== "unknown") : value.is !== "unknown";
  if (isKnown) return;
  if (expression.op === "field" || expression.op === "fact" || expression.op === "outcome") {
    found.set(inputName(expression), expression);
  }
  for (const part of partsOf(expression)) collect(part, facts, found, depth + 1);
}

/** A stable name of an input for messages without labels: `tang.dien_tich`, `channel`, `outcome:phong_chay`. */
export function inputName(input: Input): string {
  if (input.op === "field") return input.path.join(".");
  return input.op === "fact" ? `fact:${input.fact}` : `outcome:${input.branch}`;
}
