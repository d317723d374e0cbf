import { spawnSync } from "node:child_process";
import { Validator } from "@cfworker/json-schema";
import { expect, it } from "vitest";
import { buildSchemas } from "../../compiler/emitters/json-schema/build-schemas.ts";
import type { Schema } from "../../compiler/emitters/json-schema/schema.ts";
import { compilation } from "../procedures/workspace.ts";
import { sampleModel } from "./sample-model.ts";
import { interpreted, Samples } from "./schema-samples.ts";
import { type ValidatorModule, validatorOf } from "./validator-modules.ts";

const VALID = 12;
const BROKEN_OF_EACH = 5;

interface Case {
  readonly name: string;
  readonly schema: Schema;
  readonly module: ValidatorModule;
  readonly documents: readonly unknown[];
}

const models = [...compilation.procedures.flatMap(({ model }) => model ?? []), sampleModel];
const cases: readonly Case[] = await Promise.all(
  models.flatMap((model, at) =>
    model.forms.map(async (form): Promise<Case> => {
      const path = `form.${form.id}.schema.json`;
      const schema = buildSchemas(model).schemas.find((one) => one.path === path)?.schema ?? {};
      const samples = new Samples(schema, 1_000 + at);
      const valid = Array.from({ length: VALID }, () => samples.valid());
      const broken = valid.flatMap((one) =>
        Array.from({ length: BROKEN_OF_EACH }, () => samples.broken(one)),
      );
      return {
        name: `${model.id} ${String(model.version.number)} ${form.id}`,
        schema,
        module: await validatorOf(model, form.id),
        documents: [...valid, ...broken].map((one) => JSON.parse(JSON.stringify(one)) as unknown),
      };
    }),
  ),
);

/** What one judge says of the documents of each form. */
type Verdicts = readonly (readonly boolean[])[];
const ours: Verdicts = cases.map(({ module, documents }) =>
  documents.map((one) => module.matchesSchema(one)),
);

it("there are forms, and documents of both kinds for each that can have them", () => {
  expect(cases.length).toBeGreaterThan(15);
  for (const [at, { name }] of cases.entries()) {
    expect(ours[at]?.slice(0, VALID), name).toEqual(Array(VALID).fill(true));
    expect(ours[at]?.filter((is) => !is).length, name).toBeGreaterThan(BROKEN_OF_EACH * 4);
  }
});

it("agrees with Ajv as it reads the schema by itself, on the verdict and on every fault", () => {
  for (const { name, schema, module, documents } of cases) {
    const errorsOf = interpreted(schema);
    for (const document of documents) {
      // `oneOf` of options is one `enum` for us, and a definition knows only its own part of the path.
      const theirs = faults(
        errorsOf(document).filter(
          ({ keyword, parentSchema: _, schemaPath }) => !/oneOf[/]/.test(schemaPath) || keyword === "oneOf",
        ),
      );
      module.matchesSchema(document);
      expect(
        faults(module.matchesSchema.errors ?? []),
        `${name} ${JSON.stringify(document).slice(0, 300)}`,
      ).toEqual(theirs);
    }
  }
});

function faults(errors: readonly { instancePath: string; keyword: string; params: object }[]): string[] {
  const said = errors.map(({ instancePath, keyword, params }) => {
    const { missingProperty = "", additionalProperty = "" } = params as Record<string, string>;
    const kind = keyword === "oneOf" || keyword === "const" ? "enum" : keyword;
    return `${instancePath} ${kind} ${missingProperty}${additionalProperty}`;
  });
  const typed = new Set(
    said.filter((text) => text.endsWith(" type ")).map((text) => text.replace(/type $/, "enum ")),
  );
  // Of a choice that is no text, Ajv may say `enum` where we say `type`.
  return [
    ...new Set(said.map((text) => (typed.has(text) ? text : text.replace(/ type $/, " enum ")))),
  ].sort();
}

it("agrees with an interpreter that shares nothing with Ajv", () => {
  for (const [at, { name, schema, documents }] of cases.entries()) {
    const judge = new Validator(schema as object, "2020-12");
    expect(
      documents.map((one) => judge.validate(one).valid),
      name,
    ).toEqual(ours[at]);
  }
});

const PYTHON = "/usr/bin/python3";
const hasPython = spawnSync(PYTHON, ["-c", "import jsonschema"]).status === 0;
if (!hasPython) console.warn("no python3-jsonschema: the validators are not compared with it");

const PROGRAM = `import json, sys, warnings
warnings.simplefilter("ignore")
import jsonschema
cases = json.load(sys.stdin)
print(json.dumps([[jsonschema.Draft202012Validator(case["schema"]).is_valid(one) for one in case["documents"]] for case in cases]))`;

function pythonVerdicts(asked: readonly Pick<Case, "schema" | "documents">[]): Verdicts {
  const input = JSON.stringify(asked.map(({ schema, documents }) => ({ schema, documents })));
  const { stdout, stderr } = spawnSync(PYTHON, ["-W", "ignore", "-c", PROGRAM], {
    input,
    encoding: "utf8",
    maxBuffer: 100_000_000,
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as Verdicts;
}

it.runIf(hasPython)("agrees with a validator in another language", () => {
  const theirs = pythonVerdicts(cases);
  for (const [at, { name }] of cases.entries()) expect(theirs[at], name).toEqual(ours[at]);
});

it.runIf(hasPython)("a limit that is off by one is noticed by every judge", () => {
  const [one] = cases.filter(({ schema }) =>
    Object.values(schema.properties ?? {}).some((field) => field !== true && field.maxLength !== undefined),
  );
  const { schema, documents } = one as Case;
  const shorter: Schema = JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      key === "maxLength" && typeof value === "number" ? 1 : value,
    ),
  ) as Schema;
  const before = ours[cases.indexOf(one as Case)];
  const judge = new Validator(shorter as object, "2020-12");
  expect(documents.map((document) => judge.validate(document).valid)).not.toEqual(before);
  const errorsOf = interpreted(shorter);
  expect(documents.map((document) => errorsOf(document).length === 0)).not.toEqual(before);
  expect(pythonVerdicts([{ schema: shorter, documents }])[0]).not.toEqual(before);
});
