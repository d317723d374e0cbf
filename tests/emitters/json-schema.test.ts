import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Expression, ProcedureModel } from "@tthc/model";
import { expect, it } from "vitest";
import { buildSchemas } from "../../compiler/emitters/json-schema/build-schemas.ts";
import { jsonSchemaEmitter } from "../../compiler/emitters/json-schema/emit-schemas.ts";
import { leafSchema } from "../../compiler/emitters/json-schema/leaf-schema.ts";
import { SharedSchemas } from "../../compiler/emitters/json-schema/shared-schemas.ts";
import { manifestOf } from "../../compiler/emitters/manifest/manifest.ts";
import { sampleModel, validForm } from "./sample-model.ts";

const schemaOf = (path: string) => {
  const found = buildSchemas(sampleModel).schemas.find((schema) => schema.path === path);
  if (found === undefined) throw new Error(`no ${path}`);
  return found.schema;
};
const validator = (path: string) =>
  new Ajv2020({ strict: true, formats: { date: true } }).compile(schemaOf(path));

it("every schema compiles under Ajv's strict mode", () => {
  for (const { path } of buildSchemas(sampleModel).schemas) expect(() => validator(path), path).not.toThrow();
});

it("accepts a good form", () => {
  const validate = validator("form.don.schema.json");
  expect(validate(validForm), JSON.stringify(validate.errors)).toBe(true);
});

it.each<[string, object]>([
  ["a missing field", { ho_ten: undefined }],
  ["an empty text", { ho_ten: "" }],
  ["a line end behind an identity number", { dinh_danh: "001099012345\n" }],
  ["digits of another script", { dinh_danh: "٠٠١٠٩٩٠١٢٣٤٥" }],
  ["a decimal as a number", { dien_tich: 72.5 }],
  ["three decimal places", { dien_tich: "72.555" }],
  ["zero where above zero is asked", { dien_tich: "0.0" }],
  ["too many storeys", { so_tang: 51 }],
  ["an amount above 2^53", { so_tien: 9_007_199_254_740_992 }],
  ["a month that does not exist", { ngay: "2026-13-01" }],
  ["an unknown option", { loai_nha: "biet_thu" }],
  ["an option chosen twice", { nhieu: ["x", "x"] }],
  ["an unknown field", { khong_co: 1 }],
  ["a file of another kind", { tep: { name: "a.exe", bytes: 1, sha256: "0".repeat(64) } }],
  ["a nested field missing", { me: {} }],
  ["too few rows", { tang: [] }],
  ["a shown field missing", { loai_nha: "khac", ly_do: "x" }],
  ["a field required by a number", { so_tang: 4 }],
  ["a field required by one of two conditions", { lien_ke: true }],
  ["a field required in a row", { tang: [{ san: "70", ham: true }] }],
])("refuses %s", (_what, change) => {
  const validate = validator("form.don.schema.json");
  expect(validate(JSON.parse(JSON.stringify({ ...validForm, ...change })))).toBe(false);
});

it("asks a paper where its condition on a fact or a field holds", () => {
  const validate = validator("dossier.schema.json");
  const dossier = { facts: { case: "nha_o", channel: "counter" }, fields: validForm, papers: { don: true } };
  expect(validate(dossier), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...dossier, facts: { case: "cong_trinh" } })).toBe(false);
  expect(validate({ ...dossier, fields: { ...validForm, lien_ke: true } })).toBe(false);
  expect(validate({ ...dossier, facts: { case: "cong_trinh" }, papers: { don: true, ban_ve: true } })).toBe(
    true,
  );
});

it("knows that a full online filing is an online one", () => {
  const channel = (value: string): Expression => ({
    op: "=",
    args: [
      { op: "fact", fact: "channel" },
      { op: "literal", type: "choice", value },
    ],
  });
  const paper = {
    kind: "paper",
    id: "mau_dien_tu",
    label: { vi: "Mẫu" },
    copies: [],
    when: channel("online"),
  } as const;
  const { schemas } = buildSchemas({ ...sampleModel, dossier: { sets: 1, items: [paper] } });
  const schema = schemas.find(({ path }) => path === "dossier.schema.json")?.schema ?? {};
  const validate = new Ajv2020({ strict: true, formats: { date: true } }).compile(schema);
  const dossier = (given: string) => ({ facts: { channel: given }, fields: {}, papers: {} });
  expect(validate(dossier("counter"))).toBe(true);
  expect(validate(dossier("online-full"))).toBe(false);
});

it("has one definition per event, chosen by its type", () => {
  const validate = validator("events.schema.json");
  const at = "2026-08-21T15:30";
  const filed = { case: "nha_o", channel: "counter", applicant: "individual" };
  expect(
    validate({ type: "du_ho_so", at, fields: { khoang_cach_km: "1.5" } }),
    JSON.stringify(validate.errors),
  ).toBe(true);
  expect(validate({ type: "khong_dat", at })).toBe(false);
  expect(validate({ type: "khong_dat", at, reason: "Thiếu chữ ký" })).toBe(true);
  expect(validate({ type: "bay_len", at })).toBe(false);
  expect(
    validate({ type: "nop", at, facts: filed, fields: validForm, papers: { don: true } }),
    JSON.stringify(validate.errors),
  ).toBe(true);
  expect(validate({ type: "nop", at })).toBe(false);
  for (const key of ["case", "channel", "applicant"])
    expect(validate({ type: "nop", at, facts: { ...filed, [key]: null } }), key).toBe(false);
});

const decimalSchema = (bounds: object) => {
  const lost: string[] = [];
  const shared = new SharedSchemas();
  const schema = leafSchema({ is: "decimal", places: 2, ...bounds }, "so", {
    shared,
    lose: (kind) => lost.push(kind),
  });
  const validate = new Ajv2020({ strict: true }).compile(schema);
  return { accepted: ["-1", "-0", "0", "0.0", "0.5", "1"].filter((text) => validate(text)), lost };
};

it.each<[string, object, string[], string[]]>([
  ["no bounds", {}, ["-1", "-0", "0", "0.0", "0.5", "1"], []],
  ["at least 0", { minimum: "0" }, ["0", "0.0", "0.5", "1"], []],
  ["above 0", { above: "0" }, ["0.5", "1"], []],
  ["at least 1", { minimum: "1" }, ["0.5", "1"], ["bounds"]],
  ["above 0.5", { above: "0.5" }, ["0.5", "1"], ["bounds"]],
  ["at least −1", { minimum: "-1" }, ["-1", "-0", "0", "0.0", "0.5", "1"], ["bounds"]],
  ["at most 1", { maximum: "1" }, ["-1", "-0", "0", "0.0", "0.5", "1"], ["bounds"]],
])(
  "says the sign of a decimal that is %s, and leaves the rest to the rules",
  (_what, bounds, accepted, lost) => {
    expect(decimalSchema(bounds)).toEqual({ accepted, lost });
  },
);

it("demands no paper that comes from a part, another office or a registry", () => {
  const paper = (id: string, rest: object) =>
    ({ kind: "paper", id, label: { vi: id }, copies: [], ...rest }) as const;
  const model = {
    ...sampleModel,
    parts: {
      procedures: [{ id: "khai_sinh", version: 1, label: { vi: "…" } }],
      order: "series",
      sharedDossier: true,
      rules: [],
      mergers: [],
    },
    dossier: {
      sets: 1,
      items: [
        paper("to_khai", {}),
        paper("giay_khai_sinh", { resultOf: "khai_sinh", copies: [{ copy: "copy", count: 1 }] }),
        paper("chuyen_sang", { resultOf: "thu_tuc_khac" }),
        paper("ban_sao", { resultOf: "thu_tuc_khac", copies: [{ copy: "copy", count: 1 }] }),
        paper("cu_tru", { replacedBy: "dan_cu" }),
      ],
    },
  } as const satisfies ProcedureModel;
  const { schemas, losses } = buildSchemas(model);
  const schema = schemas.find(({ path }) => path === "dossier.schema.json")?.schema;
  expect(schema?.properties?.["papers"]).toMatchObject({ required: ["to_khai", "ban_sao"] });
  expect(losses).toContainEqual({ schema: "dossier.schema.json", at: "cu_tru", kind: "moment" });
});

it("lets a filing name a channel that a campaign opens", () => {
  const campaign = {
    id: "dot",
    label: { vi: "…" },
    inForce: { from: "2026-01-01" },
    channels: [{ channel: "kiosk" }, { channel: "counter" }],
    charges: [],
  } as const;
  const { schemas } = buildSchemas({ ...sampleModel, campaigns: [campaign] });
  const schema = schemas.find(({ path }) => path === "events.schema.json")?.schema;
  expect(JSON.stringify(schema)).toContain('["online-full","counter","kiosk"]');
});

it("documents every kind of loss", () => {
  const source = readFileSync("compiler/emitters/json-schema/schema-context.ts", "utf8");
  const kinds = [...source.matchAll(/^  \| "([a-z-]+)"/gm)].map(([, kind]) => kind ?? "");
  const page = readFileSync("docs/schemas.md", "utf8");
  expect(kinds.length).toBeGreaterThan(5);
  for (const kind of kinds) expect(page).toContain(`| \`${kind}\` |`);
});

const KEYWORDS = new Set(
  "$schema $id $defs $ref type properties required additionalProperties enum const oneOf pattern minLength maxLength minimum maximum items minItems maxItems uniqueItems allOf if then title description format".split(
    " ",
  ),
);

it("keeps to the portable subset", () => {
  const visit = (schema: unknown): void => {
    if (typeof schema !== "object" || schema === null) return;
    for (const [key, value] of Object.entries(schema)) {
      expect(KEYWORDS.has(key), key).toBe(true);
      if (key === "pattern") {
        expect(value).not.toMatch(/(?<!\\)\$$/);
        expect(value).not.toMatch(/\\[dwp]/);
      }
      if (key === "properties" || key === "$defs") Object.values(value as object).forEach(visit);
      else if (Array.isArray(value)) value.forEach(visit);
      else if (["items", "if", "then"].includes(key)) visit(value);
    }
  };
  for (const { schema } of buildSchemas(sampleModel).schemas) visit(schema);
});

it("says in the manifest what it cannot express", () => {
  const { schemaLosses } = manifestOf(sampleModel, [], null);
  const losses = schemaLosses.map(({ kind, at }) => `${kind} ${at}`);
  expect(losses).toContain("required-when khoang_cach");
  expect(losses).toContain("hidden-value ten_khac");
  expect(losses).toContain("one-of giay_to");
  expect(losses).toContain("rule rule_1");
  expect(losses).toContain("bounds ngay");
  expect(losses).toContain("computed tong");
  expect(losses).not.toContain("required-when ghi_chu");
});

it("gives the same bytes for an equal model", () => {
  expect(jsonSchemaEmitter.emit(structuredClone(sampleModel))).toEqual(jsonSchemaEmitter.emit(sampleModel));
});

const hasPython = spawnSync("python3", ["-c", "import jsonschema"]).status === 0;

it.runIf(hasPython)("a second validator, in another language, agrees", () => {
  const samples = [
    validForm,
    { ...validForm, dinh_danh: "001099012345\n" },
    { ...validForm, lien_ke: true },
    { ...validForm, loai_nha: "khac" },
  ];
  const program = `import json,sys,warnings
warnings.simplefilter("ignore")
import jsonschema
data=json.load(sys.stdin)
jsonschema.Draft202012Validator.check_schema(data["schema"])
v=jsonschema.Draft202012Validator(data["schema"])
print(json.dumps([v.is_valid(s) for s in data["samples"]]))`;
  const schema = schemaOf("form.don.schema.json");
  const { stdout } = spawnSync("python3", ["-c", program], {
    input: JSON.stringify({ schema, samples }),
    encoding: "utf8",
  });
  const validate = validator("form.don.schema.json");
  expect(JSON.parse(stdout)).toEqual(samples.map((sample) => validate(sample)));
});
