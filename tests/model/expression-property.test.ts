import fc from "fast-check";
import { expect, it } from "vitest";
import { evaluate, holds } from "../../model/expression/evaluate.ts";
import type { Expression } from "../../model/expression/expression.ts";
import { inputName, inputsOf, missingInputs } from "../../model/expression/inputs.ts";
import { ANY } from "../../model/expression/static-type.ts";
import { typeOf } from "../../model/expression/type-of.ts";
import { encodeValue } from "../../model/expression/value.ts";
import { describe as inWords, NO_NAMES } from "../../model/expression/describe.ts";
import { anyExpression, anyFacts, typedExpression, typedFacts } from "./random-expressions.ts";
import { secondOpinion } from "./second-evaluator.ts";

const RUNS = { numRuns: 2000 };

it("agrees with the second evaluator on random trees and data", () => {
  fc.assert(
    fc.property(anyExpression, anyFacts, (tree, facts) => {
      expect(secondOpinion(tree, facts)).toEqual(encodeValue(evaluate(tree, facts)));
    }),
    RUNS,
  );
});

it("agrees with the second evaluator on trees that have a value", () => {
  let known = 0;
  fc.assert(
    fc.property(typedExpression, typedFacts, (tree, facts) => {
      const value = encodeValue(evaluate(tree, facts));
      if (value.type !== "unknown") known++;
      expect(secondOpinion(tree, facts)).toEqual(value);
    }),
    RUNS,
  );
  // The comparison would be idle if nearly everything were unknown.
  expect(known).toBeGreaterThan(RUNS.numRuns / 2);
});

it("never throws, whatever the JSON", () => {
  fc.assert(
    fc.property(anyExpression, fc.jsonValue(), (tree, json) => {
      evaluate(tree, { fields: { x: json as never, rows: [json as never] } });
    }),
    RUNS,
  );
});

it("gives what the static type says, or unknown", () => {
  let typed = 0;
  fc.assert(
    fc.property(anyExpression, anyFacts, (tree, facts) => {
      const mismatches: unknown[] = [];
      const type = typeOf(tree, { field: () => ANY }, (mismatch) => mismatches.push(mismatch));
      const value = evaluate(tree, facts);
      if (mismatches.length > 0 || type.is === "any" || value.is === "unknown") return;
      typed++;
      // An unrounded amount that comes out whole is money.
      expect([type.is, type.is === "amount" ? "money" : type.is]).toContain(value.is);
    }),
    RUNS,
  );
  expect(typed).toBeGreaterThan(200);
});

it("reports a mismatch wherever constants of kinds that do not mix have no value", () => {
  const constants = (tree: Expression): boolean => inputsOf(tree).length === 0;
  fc.assert(
    fc.property(anyExpression.filter(constants), (tree) => {
      const mismatches: unknown[] = [];
      typeOf(tree, { field: () => ANY }, (mismatch) => mismatches.push(mismatch));
      if (!("op" in tree) || !["=", "<", "in"].includes(tree.op) || mismatches.length > 0) return;
      // Well-typed constants that compare always have an answer, unless a part has no exact result.
      const parts = tree.op === "in" ? [tree.item, ...tree.members] : "args" in tree ? tree.args : [];
      if (parts.some((part) => evaluate(part, { fields: {} }).is === "unknown")) return;
      expect(holds(tree, { fields: {} })).toBeDefined();
    }),
    RUNS,
  );
});

it("names missing inputs only where there is no value", () => {
  fc.assert(
    fc.property(anyExpression, anyFacts, (tree, facts) => {
      const value = evaluate(tree, facts);
      const missing = missingInputs(tree, facts);
      if (value.is !== "unknown" && value.is !== "list") expect(missing).toEqual([]);
      const inputs = inputsOf(tree).map(inputName);
      for (const input of missing) expect(inputs).toContain(inputName(input));
    }),
    RUNS,
  );
});

it("is monotone: learning an unknown condition never turns true into false", () => {
  const condition = fc.letrec<{ tree: Expression }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<Expression>(
        { op: "field", path: ["p"], type: "boolean" },
        { op: "field", path: ["q"], type: "boolean" },
        { op: "literal", type: "boolean", value: true },
      ),
      fc.record({
        op: fc.constantFrom("and" as const, "or" as const),
        args: fc.tuple(tie("tree"), tie("tree")),
      }),
      fc.record({ op: fc.constant("not" as const), args: fc.tuple(tie("tree")) }),
    ),
  })).tree;
  fc.assert(
    fc.property(condition, fc.boolean(), fc.boolean(), (tree, p, q) => {
      const before = holds(tree, { fields: { p } });
      if (before !== undefined) expect(holds(tree, { fields: { p, q } })).toBe(before);
    }),
    RUNS,
  );
});

it("can be worded in both languages", () => {
  fc.assert(
    fc.property(anyExpression, (tree) => {
      expect(inWords(tree, NO_NAMES, "vi").length).toBeGreaterThan(0);
      expect(inWords(tree, NO_NAMES, "en")).not.toContain("undefined");
    }),
  );
});
