import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { MAX_DEPTH } from "../../model/expression/evaluate.ts";
import { functions } from "../../model/expression/functions.ts";

const expressions = readFileSync("docs/expressions.md", "utf8");
const model = readFileSync("docs/model.md", "utf8");
const schema = readFileSync("model/expression/expression.schema.json", "utf8");

it.each(functions)("documents $id in both languages", ({ id, vi, en }) => {
  for (const name of [id, vi, en]) expect(expressions).toContain(`\`${name}\``);
});

it("documents every operator and every type of a field", () => {
  const { $defs } = JSON.parse(schema) as {
    $defs: { Operation: { properties: { op: { enum: string[] } } }; FieldType: { enum: string[] } };
  };
  for (const word of [...$defs.Operation.properties.op.enum, ...$defs.FieldType.enum]) {
    expect(expressions, word).toContain(`\`${word}\``);
  }
  expect(expressions).toContain(`level ${MAX_DEPTH}`);
});

it("lists exactly the invariants that are checked", () => {
  const sources = readdirSync("model/procedure").filter(
    (file) => file.endsWith("invariants.ts") || file === "violation.ts",
  );
  const text = sources.map((file) => readFileSync(`model/procedure/${file}`, "utf8")).join("\n");
  const checked = new Set(
    text.match(/(?<=(?:report|reportMissing)\(\s*)"[a-z-]+"/g)?.map((word) => word.slice(1, -1)),
  );
  const listed = model
    .slice(model.indexOf("## Invariants"))
    .match(/`([^`]+)`/)?.[1]
    ?.split(/\s+/);
  expect([...(listed ?? [])].sort()).toEqual([...checked].sort());
});
