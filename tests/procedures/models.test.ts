import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { checkInvariants } from "../../model/procedure/invariants.ts";
import { compilation } from "./workspace.ts";

const schema = JSON.parse(readFileSync("model/procedure/model.schema.json", "utf8")) as object;
const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
const models = compilation.procedures.flatMap(({ model }) => model ?? []);

it("there are models to look at", () => {
  expect(models.length).toBeGreaterThan(10);
});

it.each(models)("$id v$version.number is valid against the published schema", (model) => {
  validate(JSON.parse(JSON.stringify(model)));
  expect(validate.errors ?? []).toEqual([]);
});

it.each(models)("$id v$version.number breaks no invariant", (model) => {
  expect(checkInvariants(model)).toEqual([]);
});

it("a model whose exit leads nowhere breaks one", () => {
  const [model] = models;
  if (model === undefined) throw new Error("no model");
  const states = model.flow.states.map((state, index) =>
    index === 0 ? { ...state, exits: state.exits.map((exit) => ({ ...exit, target: "khong_co" })) } : state,
  );
  expect(checkInvariants({ ...model, flow: { ...model.flow, states } })).not.toEqual([]);
});
