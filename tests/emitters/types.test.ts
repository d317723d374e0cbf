import ts from "typescript";
import type { ProcedureModel } from "@tthc/model";
import { expect, it } from "vitest";
import { buildSchemas } from "../../compiler/emitters/json-schema/build-schemas.ts";
import { typesEmitter } from "../../compiler/emitters/types/emit-types.ts";
import { validatorsEmitter } from "../../compiler/emitters/validators/emit-validators.ts";
import { compilation, modelOf } from "../procedures/workspace.ts";
import { sampleModel, validForm } from "./sample-model.ts";
import { Samples } from "./schema-samples.ts";
import { written } from "./validator-modules.ts";

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  exactOptionalPropertyTypes: true,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  types: [],
};

const typesOf = async (model: ProcedureModel): Promise<string> => {
  const [artefact] = await typesEmitter.emit(model);
  return artefact?.text ?? "";
};

let calls = 0;

/** What the compiler says of each program that is written beside the types of a model. */
async function complaints(programs: readonly (readonly [ProcedureModel, string])[]): Promise<string[]> {
  const roots: string[] = [];
  calls++;
  for (const [at, [model, program]] of programs.entries()) {
    const artefacts = [...(await typesEmitter.emit(model)), ...(await validatorsEmitter.emit(model))];
    const root = written(`types-${String(calls)}-${String(at)}`, [
      ...artefacts,
      { path: "program.ts", text: program },
    ]);
    roots.push(`${root}/program.ts`);
  }
  const program = ts.createProgram(roots, OPTIONS);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = file === undefined ? "" : file.text.slice(0, start).split("\n").length.toString();
    return `${file?.fileName.split("/").at(-1) ?? ""}:${line} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}

const IMPORTS = `import type { Forms, Dossier, ProcedureEvent, StateId, ActionType, FieldId, PaperId } from "./types.js";\n`;

it("compiles for every procedure and takes its valid forms", async () => {
  const models = compilation.procedures.flatMap(({ model }) => model ?? []);
  const programs = models.map((model, at): readonly [ProcedureModel, string] => {
    const forms = model.forms.map((form, n) => {
      const path = `form.${form.id}.schema.json`;
      const schema = buildSchemas(model).schemas.find((one) => one.path === path)?.schema ?? {};
      const samples = new Samples(schema, 3_000 + at);
      const valid = JSON.stringify([samples.valid(), samples.valid(), samples.valid()]);
      return `export const form${String(n)}: Forms[${JSON.stringify(form.id)}][] = ${valid};
import { matchesSchema as check${String(n)} } from "./validate.${form.id}.js";
export const narrowed${String(n)} = (data: unknown): Forms[${JSON.stringify(form.id)}] | undefined =>
  check${String(n)}(data) ? data : undefined;`;
    });
    const state: string = JSON.stringify(model.flow.initial);
    return [model, `${IMPORTS}${forms.join("\n")}\nexport const state: StateId = ${state};\n`];
  });
  expect(await complaints(programs)).toEqual([]);
});

const dossier = { facts: { case: "nha_o" }, fields: validForm, papers: { don: true } };

it("takes the sample's form, dossier and events", async () => {
  const program = `${IMPORTS}
export const form: Forms["don"] = ${JSON.stringify(validForm)};
export const dossier: Dossier = ${JSON.stringify(dossier)};
export const events: ProcedureEvent[] = [
  { type: "du_ho_so", at: "2026-08-21T15:30", fields: { khoang_cach_km: "1.5" } },
  { type: "khong_dat", at: "2026-08-21T15:30", reason: "…" },
  { type: "nop", at: "2026-08-21T15:30", facts: { case: "nha_o", channel: "counter", applicant: "individual" }, papers: { don: true } },
];
export const ids: [StateId, ActionType, FieldId, PaperId] = ["chua-nop", "nop", "khoang_cach_km", "ban_ve"];
`;
  expect(await complaints([[sampleModel, program]])).toEqual([]);
});

const WRONG: readonly (readonly [what: string, line: string])[] = [
  ["a missing field", `const x: Forms["don"] = ${JSON.stringify({ ...validForm, ho_ten: undefined })};`],
  ["an unknown field", `const x: Forms["don"] = ${JSON.stringify({ ...validForm, la: 1 })};`],
  ["an unknown option", `const x: Forms["don"] = ${JSON.stringify({ ...validForm, loai_nha: "biet_thu" })};`],
  ["a decimal as a number", `const x: Forms["don"] = ${JSON.stringify({ ...validForm, dien_tich: 72.5 })};`],
  [
    "a decimal with a comma",
    `const x: Forms["don"] = ${JSON.stringify({ ...validForm, dien_tich: "72,5" })};`,
  ],
  [
    "a date as people write it",
    `const x: Forms["don"] = ${JSON.stringify({ ...validForm, ngay: "21/08/2026" })};`,
  ],
  ["a number as text", `const x: Forms["don"] = ${JSON.stringify({ ...validForm, so_tang: "3" })};`],
  ["a row without its field", `const x: Forms["don"] = ${JSON.stringify({ ...validForm, tang: [{}] })};`],
  ["null for no value", `const x: Forms["don"] = { ...(null! as Forms["don"]), so_tang: null };`],
  ["a dossier without facts", `const x: Dossier = ${JSON.stringify({ ...dossier, facts: undefined })};`],
  [
    "an unknown paper",
    `const x: Dossier = ${JSON.stringify({ ...dossier, papers: { don: true, la: true } })};`,
  ],
  ["a refusal without reason", `const x: ProcedureEvent = { type: "khong_dat", at: "2026-08-21T15:30" };`],
  ["a filing without facts", `const x: ProcedureEvent = { type: "nop", at: "2026-08-21T15:30" };`],
  ["an event at no time of day", `const x: ProcedureEvent = { type: "du_ho_so", at: "2026-08-21" };`],
  ["an unknown state", `const x: StateId = "bay";`],
];

/** Each wrong line in a block of its own: one program, and a complaint on every line of it. */
const refusals = complaints([
  [sampleModel, `${IMPORTS}${WRONG.map(([, line]) => `{ ${line} void x; }`).join("\n")}\nexport {};\n`],
]);

it.each(WRONG.map(([what], at) => [what, at + 2] as const))("refuses %s", async (_what, line) => {
  const found = await refusals;
  expect(found.filter((one) => one.startsWith(`program.ts:${String(line)} `))).toHaveLength(1);
});

it("refuses nothing else in them", async () => {
  expect(await refusals).toHaveLength(WRONG.length);
});

it("documents every field with its labels in both languages", async () => {
  const text =
    (await typesOf(modelOf("khai_sinh", 1))) + (await typesOf(modelOf("thanh_lap_ho_kinh_doanh", 2)));
  const source = ts.createSourceFile("types.d.ts", text, ts.ScriptTarget.ES2022, true);
  const undocumented: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isInterfaceDeclaration(node) &&
      !/^Event|^Facts|^FiledFacts|^Dossier$|^Forms$/.test(node.name.text)
    )
      for (const member of node.members)
        if (ts.getJSDocCommentsAndTags(member).length === 0) undocumented.push(member.getText());
    if (ts.isTypeAliasDeclaration(node) && ts.getJSDocCommentsAndTags(node).length === 0)
      undocumented.push(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  expect(undocumented).toEqual([]);
  for (const comment of ["/** Đồng ý */", "/** Chủ hộ — Owner */", "- `nam`: Nam — Male"])
    expect(text.includes(comment), comment).toBe(true);
});

it("lets no label end its comment, open a tag or turn the text around it", async () => {
  const evil = "*/ export const x = 1; /* \u202e `${y}` {@link z} @deprecated\n@internal */";
  const label = { vi: evil, en: evil };
  const relabelled = JSON.parse(JSON.stringify(sampleModel), (key, value: unknown) =>
    key === "label" ? label : key === "hint" ? evil : value,
  ) as ProcedureModel;
  const text = await typesOf(relabelled);
  const source = ts.createSourceFile("types.d.ts", text, ts.ScriptTarget.ES2022, true);
  const plain = ts.createSourceFile("types.d.ts", await typesOf(sampleModel), ts.ScriptTarget.ES2022, true);
  const kinds = (file: ts.SourceFile) => file.statements.map((statement) => statement.kind);
  expect(kinds(source)).toEqual(kinds(plain));
  expect(text).not.toContain("\u202e");
  const tags: string[] = [];
  const visit = (node: ts.Node): void => {
    tags.push(...ts.getJSDocTags(node).map((tag) => tag.tagName.text));
    ts.forEachChild(node, visit);
  };
  visit(source);
  expect(tags).toEqual([]);
  expect(await complaints([[relabelled, IMPORTS]])).toEqual([]);
});

it("gives the same bytes for an equal model, whatever was made before", async () => {
  const first = await typesOf(sampleModel);
  await typesOf(modelOf("khai_sinh", 1));
  expect(await typesOf(structuredClone(sampleModel))).toBe(first);
});
