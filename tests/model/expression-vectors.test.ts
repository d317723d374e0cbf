import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { evaluate } from "../../model/expression/evaluate.ts";
import type { Expression } from "../../model/expression/expression.ts";
import type { Facts } from "../../model/expression/facts.ts";
import { type EncodedValue, encodeValue } from "../../model/expression/value.ts";
import { secondOpinion } from "./second-evaluator.ts";

interface Vector {
  readonly name: string;
  readonly tree: Expression;
  readonly data: Facts;
  readonly result: EncodedValue;
}

const { vectors } = JSON.parse(readFileSync("docs/expression-vectors.json", "utf8")) as { vectors: Vector[] };

it("has at least 200 vectors with different names", () => {
  expect(vectors.length).toBeGreaterThanOrEqual(200);
  expect(new Set(vectors.map(({ name }) => name)).size).toBe(vectors.length);
});

it.each(vectors)("$name", ({ tree, data, result }) => {
  expect(encodeValue(evaluate(tree, data))).toEqual(result);
});

it.each(vectors)("the second evaluator agrees: $name", ({ tree, data, result }) => {
  expect(secondOpinion(tree, data)).toEqual(result);
});
