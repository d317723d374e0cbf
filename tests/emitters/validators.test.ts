import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import fc from "fast-check";
import type { Expression, Field, ProcedureModel } from "@tthc/model";
import { expect, it } from "vitest";
import {
  makeValidationSupport,
  validationSupportFile,
  validationSupportModule,
} from "../../compiler/cli/make-validation-support.ts";
import { leanAjv } from "../../compiler/emitters/validators/lean-ajv.ts";
import { validatorsEmitter } from "../../compiler/emitters/validators/emit-validators.ts";
import { countCharacters } from "../../compiler/emitters/validators/support/count-characters.ts";
import { CATALOGUE } from "../../compiler/emitters/validators/support/messages.ts";
import { VALIDATION_SUPPORT_TYPES } from "../../compiler/emitters/validators/validation-support-types.ts";
import type { Validation } from "../../compiler/emitters/validators/support/validation.ts";
import { sampleModel, validForm } from "./sample-model.ts";
import { validatorOf, written } from "./validator-modules.ts";

const don = await validatorOf(sampleModel, "don");
const facts = { case: "nha_o" };
const changed = (change: object): unknown => JSON.parse(JSON.stringify({ ...validForm, ...change }));
const told = ({ errors }: Validation) =>
  errors.map(({ path, keyword, message }) => `${path.join(".")} ${keyword}: ${message.vi}`);

/** The sample's form with other fields. */
function formOf(
  fields: readonly Field[],
  rules: ProcedureModel["forms"][number]["rules"] = [],
): ProcedureModel {
  const label = { vi: "Đơn" };
  return {
    ...sampleModel,
    forms: [{ id: "don", label, rules, sections: [{ id: "a", label, rules: [], fields }] }],
  };
}
const field = (id: string, shape: Field["shape"], rest: Partial<Field> = {}): Field => ({
  id,
  label: { vi: `Mục ${id}`, en: `Item ${id}` },
  type: "text",
  shape,
  ...rest,
});
const number = (path: string): Expression => ({ op: "field", path: [path], type: "number" });

it("finds nothing in a good form", () => {
  expect(don.validateShape(validForm)).toEqual({ valid: true, errors: [] });
  expect(told(don.validate({ ...validForm, khoang_cach: "1" }, { facts }))).toEqual([]);
});

it.each<[string, object, string]>([
  ["a missing text", { ho_ten: undefined }, "ho_ten required: Nhập «ho_ten»."],
  ["an empty text", { dinh_danh: "" }, "dinh_danh minLength: Nhập «dinh_danh»."],
  ["a long text", { ho_ten: "a".repeat(21) }, "ho_ten maxLength: «ho_ten» dài tối đa 20 ký tự."],
  ["a text that is a number", { ho_ten: 5 }, "ho_ten type: «ho_ten» không đúng dạng."],
  ["a missing choice", { loai_nha: undefined }, "loai_nha required: Chọn «loai_nha»."],
  ["an unknown option", { loai_nha: "x" }, "loai_nha enum: Chọn một trong các mục của «loai_nha»."],
  ["an option twice", { nhieu: ["x", "x"] }, "nhieu uniqueItems: «nhieu» có mục được chọn hai lần."],
  ["no option at all", { nhieu: [] }, "nhieu minItems: Chọn ít nhất một mục ở «nhieu»."],
  ["a number too small", { so_tang: 0 }, "so_tang minimum: «so_tang» ít nhất là 1."],
  ["a fraction", { so_tang: 1.5 }, "so_tang type: «so_tang» phải là số nguyên."],
  ["a debt", { so_tien: -1 }, "so_tien minimum: «so_tien» không được là số âm."],
  ["an amount too large", { so_tien: 2 ** 53 }, "so_tien maximum: «so_tien» quá lớn."],
  ["an ill-spelt date", { ngay: "21/08/2026" }, "ngay pattern: «ngay» là ngày, ghi theo dạng dd/mm/yyyy."],
  [
    "too many places",
    { dien_tich: "7.255" },
    "dien_tich pattern: «dien_tich» là số không âm, tối đa 2 chữ số sau dấu phẩy.",
  ],
  ["a missing row", { tang: [] }, "tang minItems: «tang» cần ít nhất 1 dòng."],
  ["too many rows", { tang: Array(4).fill({ san: "1" }) }, "tang maxItems: «tang» có nhiều nhất 3 dòng."],
  ["a fault in a row", { tang: [{ san: "1" }, {}] }, "tang.1.san required: «tang», dòng 2: nhập «san»."],
  ["a fault in a group", { me: {} }, "me.ho_ten required: «me»: nhập «ho_ten»."],
  [
    "a file of another kind",
    { tep: { name: "a.exe", bytes: 1, sha256: "0".repeat(64) } },
    "tep.name pattern: «tep» phải là tệp PDF, DWG.",
  ],
  [
    "a large file",
    { tep: { name: "a.PDF", bytes: 1001, sha256: "0".repeat(64) } },
    "tep.bytes maximum: Tệp «tep» không được lớn hơn 1.000 byte.",
  ],
  ["an unknown field", { la: 1 }, "la additionalProperties: Tờ khai không có mục «la»."],
  ["a condition that holds", { so_tang: 4 }, "ghi_chu required: Nhập «ghi_chu»."],
])("tells %s in the words of a form", (_what, change, sentence) => {
  expect(told(don.validateShape(changed(change)))).toEqual([sentence]);
});

it.each<[string, object, string]>([
  [
    "a value that is hidden",
    { ten_khac: "x" },
    "ten_khac hidden: Bỏ trống «ten_khac»: mục này không áp dụng với nội dung đã khai.",
  ],
  ["a wrong result", { tong: "2" }, "tong computed: «tong» phải bằng giá trị tính từ các mục khác: 1."],
  [
    "a day before its bound",
    { ngay: "2019-12-31" },
    "ngay earliest: «ngay» không được trước ngày 01/01/2020.",
  ],
  ["a day that never was", { ngay: "2026-02-30" }, "ngay date: «ngay» là ngày không có trong lịch."],
  ["what no schema can ask", { khoang_cach: undefined }, "khoang_cach required: Nhập «khoang_cach»."],
])("judges %s, which the schema leaves to the rules", (_what, change, sentence) => {
  const document = changed({ khoang_cach: "1", ...change });
  expect(don.validateShape(document).valid).toBe(true);
  expect(told(don.validate(document, { facts }))).toEqual([sentence]);
});

it("compares decimals exactly and tells large limits in Vietnamese and English notation", async () => {
  const fields = [
    field("cao", { is: "decimal", places: 2, below: "1000.5" }),
    field("von", { is: "money", minimum: "1000000" }, { label: { vi: "Vốn", en: "Capital" } }),
  ];
  const { validate } = await validatorOf(formOf(fields), "don");
  expect(validate({ cao: "1000.49", von: 1_000_000 }).valid).toBe(true);
  const { errors } = validate({ cao: "1000.50", von: 999_999 });
  expect(errors.map(({ message }) => message)).toEqual([
    { vi: "«Mục cao» phải nhỏ hơn 1.000,5.", en: '"Item cao" must be less than 1,000.5.' },
    { vi: "«Vốn» ít nhất là 1.000.000 đồng.", en: '"Capital" must be at least 1,000,000 dong.' },
  ]);
});

it("tells a broken rule with the author's words, at the first field it reads", async () => {
  const rule = {
    id: "r",
    holds: { op: "≤", args: [number("a"), number("b")] } as Expression,
    message: { vi: "A không quá B", en: "A is at most B" },
  };
  const whole = { is: "integer" } as const;
  const { validate } = await validatorOf(formOf([field("b", whole), field("a", whole)], [rule]), "don");
  expect(validate({ a: 1, b: 2 }).valid).toBe(true);
  expect(validate({ a: 1 }).valid).toBe(true);
  expect(validate({ a: 3, b: 2 }).errors).toEqual([
    { path: ["a"], keyword: "rule", params: { rule: "r" }, message: rule.message },
  ]);
});

it("gives all faults at once, one for a field, in the order of the form", () => {
  const { errors } = don.validate({
    la: 1,
    tang: [{ san: "1,5" }],
    so_tang: 0,
    dinh_danh: "x".repeat(13),
    ho_ten: "",
  });
  expect(errors.map(({ path }) => path.join("."))).toEqual([
    "ho_ten",
    "dinh_danh",
    "dien_tich",
    "so_tang",
    "loai_nha",
    "tang.0.san",
    "la",
  ]);
});

it("asks for the parts of a group rather than for the group, and says nothing of what has to go", async () => {
  const inner = field("ten", { is: "text", maxLength: 3 }, { required: true });
  const group = { is: "record", of: "group", fields: [inner] } as const;
  const shownWhen: Expression = { op: "field", path: ["co"], type: "boolean" };
  const fields = [
    field("co", { is: "boolean" }),
    field("me", group, { required: true }),
    field("cha", group, { shownWhen }),
  ];
  const { validate } = await validatorOf(formOf(fields), "don");
  expect(told(validate({}))).toEqual(["me.ten required: «Mục me»: nhập «Mục ten»."]);
  expect(told(validate({ me: { ten: "An" }, cha: { ten: "Dài quá" } }))).toEqual([
    "cha hidden: Bỏ trống «Mục cha»: mục này không áp dụng với nội dung đã khai.",
  ]);
});

it("judges a text of a browser that sends NFD as its NFC, and leaves it as it is", () => {
  const name = "Nguyễn Thị Ánh Ngọc"; // 19 characters, 24 in NFD
  const document = { ...validForm, ho_ten: name.normalize("NFD") };
  expect(document.ho_ten.length).toBeGreaterThan(20);
  expect(don.validateShape(document).valid).toBe(true);
  expect(document.ho_ten).toBe(name.normalize("NFD"));
  expect(don.settle(document, { facts })["ho_ten"]).toBe(name);
  expect(don.validateShape({ ...validForm, ho_ten: `${name}xx`.normalize("NFD") }).valid).toBe(false);
});

it("counts the characters of any text in NFC", () => {
  const reference = (text: string): number => Array.from(text.normalize("NFC")).length;
  for (let code = 0; code < 0x10000; code++)
    for (const text of [String.fromCharCode(code), `e${String.fromCharCode(code)}`])
      if (countCharacters(text) !== reference(text)) expect.fail(`U+${code.toString(16)}`);
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => countCharacters(text) === reference(text)));
});

it("is not misled by names that every object has", () => {
  for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
    const document: unknown = JSON.parse(`{${JSON.stringify(name)}:1,${JSON.stringify(validForm).slice(1)}`);
    expect(told(don.validateShape(document)), name).toEqual([
      `${name} additionalProperties: Tờ khai không có mục «${name}».`,
    ]);
  }
});

it("never throws, whatever JSON it is given", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(don.validate(value, { facts }).errors.length).toBeGreaterThan(0);
      for (const id of Object.keys(validForm)) don.validate({ ...validForm, [id]: value }, { facts });
    }),
    { numRuns: 200 },
  );
});

it("keeps marks and markup of labels and answers inside their quotation", async () => {
  const label = {
    vi: "</script><img onerror=x> \u202e`${x}` ".concat("dài ".repeat(2500)),
    en: "\u2028\u2066",
  };
  const model = formOf([field("a", { is: "text" }, { label, required: true })]);
  const [module] = await validatorsEmitter.emit(model);
  expect(module?.text).not.toMatch(/<\/script|[\u2028\u202e\u2066]/);
  const { validate } = await validatorOf(model, "don");
  const [{ message } = expect.fail("no error")] = validate({}).errors;
  expect(message.vi).toContain("«</script><img onerror=x> \ufffd`${x}` dài");
  const [, unknown] = validate({ ["\u202e".repeat(1000)]: 1 }).errors;
  expect(unknown?.message.vi).toBe(`Tờ khai không có mục «${"\ufffd".repeat(60)}».`);
});

it("has a sentence in both languages for every keyword that a schema or a rule can break", () => {
  const ajvKeywords =
    "required type minLength maxLength pattern minimum maximum enum minItems maxItems uniqueItems".split(" ");
  const ours = "exclusiveMinimum exclusiveMaximum earliest latest date hidden computed".split(" ");
  expect(Object.keys(CATALOGUE).sort()).toEqual([...ajvKeywords, ...ours].sort());
  const page = readFileSync("docs/validators.md", "utf8");
  for (const keyword of [...Object.keys(CATALOGUE), "additionalProperties", "rule"])
    expect(page, keyword).toContain(`\`${keyword}\``);
});

it("needs nothing but the file beside it, and makes no code while it runs", async () => {
  for (const { path, text } of await validatorsEmitter.emit(sampleModel)) {
    if (!path.endsWith(".js")) continue;
    expect(text, path).not.toMatch(/\brequire\(|\beval\b|\bFunction\(|import\(/);
    for (const [, from] of text.matchAll(/^import .* from "([^"]+)"/gm))
      expect(from).toBe("./validation-support.js");
  }
});

it("gives the same bytes for an equal model, whatever was made before", async () => {
  const first = await validatorsEmitter.emit(sampleModel);
  await validatorsEmitter.emit(formOf([field("khac", { is: "text", maxLength: 7 })]));
  expect(await validatorsEmitter.emit(structuredClone(sampleModel))).toEqual(first);
});

it("runs nothing of a procedure while it is built", () => {
  const compiled = leanAjv().compile({ type: "string", maxLength: 3 });
  expect(compiled("any")).toBe(false);
  expect(compiled("longer")).toBe(false);
});

it("carries the rules of this very model room", async () => {
  const text = await makeValidationSupport();
  expect(
    readFileSync(validationSupportFile, "utf8"),
    "run: node compiler/cli/make-validation-support.ts",
  ).toBe(validationSupportModule(text));
  expect(text).not.toMatch(/[.]ts\b|^import /m);
  expect(text.length).toBeLessThan(70_000);
});

it("has the types of its sources", () => {
  const root = written("same", [
    { path: "validation-support.d.ts", text: VALIDATION_SUPPORT_TYPES },
    {
      path: "same.ts",
      text: `import type * as judge from ${JSON.stringify(resolve("compiler/emitters/validators/support/validation.ts"))};
import type * as form from ${JSON.stringify(resolve("compiler/emitters/validators/support/form-validator.ts"))};
import type * as settle from ${JSON.stringify(resolve("compiler/emitters/validators/support/settle-form.ts"))};
import type * as support from "./validation-support.js";
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
export const same: [
  Same<judge.Validation, support.Validation>,
  Same<judge.ValidationError, support.ValidationError>,
  Same<judge.SchemaError, support.SchemaError>,
  Same<settle.Surroundings, support.Surroundings>,
  Same<form.FormValidator, support.FormValidator>,
] = [true, true, true, true, true];
`,
    },
  ]);
  const program = ts.createProgram([`${root}/same.ts`], {
    strict: true,
    noEmit: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2024,
    allowImportingTsExtensions: true,
    types: ["node"],
    typeRoots: [resolve("node_modules/@types")],
    skipLibCheck: true,
  });
  expect(
    ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " ")),
  ).toEqual([]);
});
