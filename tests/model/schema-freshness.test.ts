import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { expect, it } from "vitest";
import { schemaOfType } from "./schema-of-types.ts";

const schemas = [
  [
    "model/expression/expression.schema.json",
    "model/expression/expression.ts",
    "Expression",
    "urn:tthc:schema:expression:1",
  ],
  [
    "model/procedure/model.schema.json",
    "model/procedure/procedure-model.ts",
    "ProcedureModel",
    "urn:tthc:schema:procedure-model:1",
  ],
  [
    "compiler/migration/migration-plan.schema.json",
    "model/migration/migration-plan.ts",
    "MigrationPlan",
    "urn:tthc:schema:migration:1",
  ],
  [
    "compiler/verify/sheet/proof-sheet.schema.json",
    "compiler/verify/sheet/sheet-format.ts",
    "ProofSheet",
    "urn:tthc:schema:proof-sheet:1",
  ],
  [
    "compiler/diff/comparison.schema.json",
    "compiler/diff/comparison-format.ts",
    "Comparison",
    "urn:tthc:schema:comparison:1",
  ],
  [
    "compiler/records/record-comparison.schema.json",
    "compiler/records/record-comparison-format.ts",
    "RecordComparisonSet",
    "urn:tthc:schema:record-comparison:1",
  ],
  [
    "compiler/diff/comparison-set.schema.json",
    "compiler/diff/comparison-format.ts",
    "ComparisonSet",
    "urn:tthc:schema:comparison-set:1",
  ],
  [
    "compiler/cost/cost.schema.json",
    "compiler/cost/cost-format.ts",
    "ProcedureCost",
    "urn:tthc:schema:cost:1",
  ],
] as const;

it.each(schemas)("%s is what its types say (UPDATE=1 rewrites it)", async (file, types, root, id) => {
  const text = await format(JSON.stringify(schemaOfType(types, root, id)), {
    parser: "json",
    printWidth: 110,
  });
  if (process.env["UPDATE"] === "1") writeFileSync(file, text);
  expect(readFileSync(file, "utf8")).toBe(text);
});
