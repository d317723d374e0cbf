import { Ajv2020 } from "ajv/dist/2020.js";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { anyExpression } from "./random-expressions.ts";
import { soundModel } from "./sound-model.ts";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- JSON of any kind, taken apart on purpose
type Json = any;
const read = (file: string): Json => JSON.parse(readFileSync(file, "utf8"));
const modelSchema = read("model/procedure/model.schema.json");
const expressionSchema = read("model/expression/expression.schema.json");
const ajv = new Ajv2020({ strict: true, allErrors: true });
const isModel = ajv.compile(modelSchema);
const isExpression = ajv.compile(expressionSchema);

it("accepts a sound model", () => {
  expect(isModel(soundModel), JSON.stringify(isModel.errors)).toBe(true);
});

it("accepts every tree of the shared vectors", () => {
  const { vectors } = read("docs/expression-vectors.json");
  // Vectors on ill spelt constants are there for evaluators, not for models.
  const illSpelt = [
    "seven places have no value",
    "twenty-one digits have no value",
    "an exponent is no decimal",
    "a comma is no decimal point in the model",
    "a plus sign is not written",
    "money with a fraction has no value",
  ];
  for (const { name, tree } of vectors) expect(isExpression(tree), name).toBe(!illSpelt.includes(name));
});

it("accepts every tree the types allow", () => {
  fc.assert(fc.property(anyExpression, (tree) => isExpression(tree)));
});

it("is closed: no object of a model takes a property that the types do not know", () => {
  const visit = (node: Json, root: Json): number => {
    if (typeof node !== "object" || node === null) return 0;
    if (Array.isArray(node)) return node.reduce((sum: number, item) => sum + visit(item, root), 0);
    node["la_lung"] = 1;
    const accepted = isModel(root);
    delete node["la_lung"];
    expect(accepted, JSON.stringify(node).slice(0, 200)).toBe(false);
    return 1 + Object.values(node).reduce((sum: number, inner) => sum + visit(inner, root), 0);
  };
  const copy = structuredClone(soundModel);
  expect(visit(copy, copy)).toBeGreaterThan(150);
});

it("knows the kind of every value: null in its place is refused", () => {
  const visit = (node: Json, root: Json): void => {
    for (const key of Object.keys(node)) {
      const before = node[key];
      if (key !== "code") {
        node[key] = null;
        expect(isModel(root), key).toBe(false);
        node[key] = before;
      }
      if (typeof before === "object" && before !== null) visit(before, root);
    }
  };
  const copy = structuredClone(soundModel);
  visit(copy, copy);
});

it.each<[string, (m: Json) => void]>([
  ["money as a number", (m) => (m.charges[0].rows[0].amount.dong = 75000)],
  ["money below zero", (m) => (m.charges[0].rows[0].amount.dong = "-75000")],
  ["money with a newline", (m) => (m.charges[0].rows[0].amount.dong = "75000\n")],
  ["an id with marks", (m) => (m.results[0].id = "giấy_phép")],
  ["a date of month 13", (m) => (m.version.inForce.from = "2026-13-01")],
  ["an operator nobody knows", (m) => (m.requirements[0].when.op = "==")],
  ["a field reference without a type", (m) => delete m.forms[0].sections[0].fields[1].required.type],
  ["a version of the contract it does not describe", (m) => (m.modelVersion = 2)],
  ["a status beyond ten", (m) => (m.flow.states[0].status = 11)],
  ["an end with branches", (m) => (m.flow.states[3].branches = [])],
  ["a fraction of a copy", (m) => (m.dossier.items[0].copies[0].count = 1.5)],
  ["a term without an anchor", (m) => delete m.term.anchor],
  ["a cutoff at 24:00", (m) => (m.term.rows[0].cutoff.after = "24:00")],
])("refuses %s", (_, fault) => {
  const copy = structuredClone(soundModel);
  fault(copy);
  expect(isModel(copy)).toBe(false);
});

it("uses only what every validator reads alike", () => {
  const allowed = new Set(
    "$schema $id $defs $ref type properties required additionalProperties enum const oneOf allOf if then pattern maxLength minimum items minItems description".split(
      " ",
    ),
  );
  const visit = (schema: Json): void => {
    for (const [keyword, value] of Object.entries<Json>(schema)) {
      expect(allowed.has(keyword), keyword).toBe(true);
      if (keyword === "$ref") expect(value).toMatch(/^#\/\$defs\/[A-Za-z]+$/);
      if (keyword === "pattern") expect(value.replace("(?![\\s\\S])", "")).not.toMatch(/\$$|\\[a-z]/i);
      if (keyword === "properties" || keyword === "$defs") Object.values(value).forEach(visit);
      else if (["items", "if", "then"].includes(keyword)) visit(value);
      else if (["oneOf", "allOf"].includes(keyword)) value.forEach(visit);
    }
  };
  [modelSchema, expressionSchema].forEach(visit);
});

it("validates a deep tree in a moment", () => {
  let tree: Json = { op: "literal", type: "boolean", value: true };
  for (let i = 0; i < 200; i++)
    tree = { op: "and", args: [tree, { op: "literal", type: "boolean", value: true }] };
  expect(isExpression(tree)).toBe(true);
});
