import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { ProcedureModel } from "@tthc/model";
import { expect, it } from "vitest";
import schema from "../../compiler/diff/comparison.schema.json" with { type: "json" };
import { compare } from "../../compiler/diff/comparison.ts";
import type { Comparison } from "../../compiler/diff/comparison-format.ts";
import { placeOf } from "../../compiler/diff/place-of.ts";
import { comparisonSheet } from "../../compiler/diff/sheet/comparison-sheet.ts";
import { renderMarkdown } from "../../compiler/document/render-markdown.ts";
import { compiled } from "../compiler/memory-sources.ts";
import { modelOf } from "../procedures/workspace.ts";

const PILOT = "cap_phep_xay_dung_ba_buoc";
const THREE = ["tham_dinh_co_so", "tham_dinh_ky_thuat", "cap_phep_xay_dung"].map((id) => modelOf(id, 1));
const serial = modelOf(PILOT, 1);
const pilot = modelOf(PILOT, 2);

const measureOf = ({ headline }: Comparison, id: string) => {
  const found = headline.measures.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no measure ${id}`);
  return found;
};
/** Kinds tell by their ends for whom a field counts: `field.removed-required`, `field.removed-optional`. */
const kindsLike = ({ changes }: Comparison, beginning: string) =>
  changes.filter(({ kind }) => kind.startsWith(beginning));
const kindsOf = ({ changes }: Comparison, kind: string) => changes.filter((one) => one.kind === kind);

it.each(["vi", "en"] as const)("122 days become 42: the whole report in %s", async (language) => {
  const text = renderMarkdown(comparisonSheet(compare([serial], pilot), language));
  await expect(text).toMatchFileSnapshot(join(import.meta.dirname, `golden/ba-buoc.${language}.md`));
});

it("the days go from 122 to 42, and the account by steps sums to the difference", () => {
  for (const id of ["promised", "path"]) {
    const { before, after, difference, percent, lines } = measureOf(compare([serial], pilot), id);
    expect({ before, after, difference, percent }).toEqual({
      before: 122,
      after: 42,
      difference: -80,
      percent: -65.6,
    });
    expect(lines.reduce((sum, line) => sum + (line.difference ?? NaN), 0)).toBe(-80);
  }
});

it("only 122, 42, three filings and one are sourced, and the first screen says so", () => {
  for (const comparison of [compare([serial], pilot), compare(THREE, pilot, { family: [serial, pilot] })]) {
    const sourced = comparison.headline.measures
      .filter((one) => one.sourced.before || one.sourced.after)
      .map((one) => [one.id, one.before, one.after, one.sourced.before && one.sourced.after]);
    expect(sourced).toEqual([
      ["promised", 122, 42, true],
      ["filings", 3, 1, true],
    ]);
    const first = renderMarkdown(comparisonSheet(comparison, "vi")).split("\n## ")[0] ?? "";
    expect(first).toContain(
      "> Chỉ các con số này có nguồn: Thời hạn hẹn trả dài nhất 122 ngày → 42 ngày; Lần nộp hồ sơ (lần) 3 → 1. Mọi con số khác dựa trên giả định đã khai",
    );
    expect(comparison.assumptions.filter(({ inHeadline }) => inHeadline).length).toBeGreaterThan(3);
  }
});

it("a sum of assumed terms is not sourced where no version of the newer procedure writes the series", () => {
  expect(measureOf(compare(THREE, pilot), "promised").sourced).toEqual({ before: false, after: true });
  const others = { family: [pilot] };
  expect(measureOf(compare(THREE, pilot, others), "promised").sourced.before).toBe(false);
  expect(measureOf(compare(THREE.slice(1), pilot, { family: [serial] }), "promised").sourced.before).toBe(
    false,
  );
});

it("three procedures replaced by one: filed once, asked once", () => {
  const comparison = compare(THREE, pilot);
  expect(measureOf(comparison, "filings")).toMatchObject({ before: 3, after: 1 });
  expect(kindsOf(comparison, "procedure.joined")).toHaveLength(1);
  expect(kindsOf(comparison, "paper.asked-once").map(({ path }) => path.split("paper:")[1])).toEqual([
    "phe_duyet_du_an",
    "thong_bao_tkcs",
  ]);
  const once = kindsOf(comparison, "field.asked-once");
  expect(once).toHaveLength(24);
  const name = once.find(({ path }) => path.endsWith("/field:ten_du_an"));
  expect(name?.before?.json).toEqual([
    "procedure:tham_dinh_co_so/form:to_trinh/field:ten_du_an",
    "procedure:tham_dinh_ky_thuat/form:to_trinh_thiet_ke/field:ten_du_an",
    "procedure:cap_phep_xay_dung/form:don/field:ten_du_an",
  ]);
  // What is asked once is neither gone nor new.
  expect(kindsLike(comparison, "field.removed")).toEqual([]);
  expect(kindsOf(comparison, "form.added")).toEqual([]);
  expect(kindsOf(comparison, "state.merged").map(({ sentence }) => sentence.vi)).toEqual([
    "Gộp các bước «Thẩm định thiết kế cơ sở», «Thẩm định thiết kế kỹ thuật», «Thẩm định hồ sơ cấp phép» thành «Thẩm định đồng thời»: việc không mất đi, chỉ gộp lại.",
  ]);
  // The pilot asks aviation too: that is new work, though it stands inside the joined step.
  expect(kindsOf(comparison, "branch.added").map(({ label }) => label.vi)).toEqual(["Hàng không"]);
  expect(kindsOf(comparison, "term-row.shortened")[0]?.sentence.vi).toContain(
    "122 ngày (40 ngày + 40 ngày + 42 ngày) → 42 ngày",
  );
});

it("what is gone says which procedure it came from", () => {
  const gone = compare(THREE, pilot).changes.filter(({ path }) => !path.startsWith(`procedure:${PILOT}`));
  const ids = new Set(gone.map(({ path }) => path.split("/")[0]));
  expect([...ids].sort()).toEqual(["procedure:cap_phep_xay_dung", "procedure:tham_dinh_co_so"]);
});

const small = (name: string, items: string, { number = 1, parts = "" } = {}): string => `
thủ tục ${name} "Thủ tục ${name}" {
  mã chưa có
  phiên bản ${String(number)} hiệu lực từ 01/07/2026
  lĩnh vực mẫu
  cơ quan ủy_ban_xã
  đối tượng cá nhân
  cách thức trực tiếp
  căn cứ luật_hộ_tịch
  kết quả giấy_${name} "Giấy ${name}"
  yêu cầu không có
  ${items}
  phí không có
  lệ phí không có
  ${parts}
}
`;

const FLOW = (name: string): string => `trình tự theo một_cửa {
    bước xét "Xét ${name}" do chuyên_viên trong 2 ngày làm việc {
      đạt -> xong
    }
    kết thúc xong "Xong ${name}" trả giấy_${name}
  }`;

function models(text: string): readonly ProcedureModel[] {
  const { procedures, diagnostics } = compiled(
    { "procedures/mau/v1.tthc": `dùng "chuẩn/một_cửa"\n${text}` },
    {},
    false,
  );
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0)
    throw new Error(errors.map(({ code, params }) => code + JSON.stringify(params)).join());
  return procedures.flatMap(({ model }) => model ?? []);
}

const FORM = (name: string, fields: string): string =>
  `tờ khai đơn_${name} "Đơn ${name}" { ${fields} }\n  hồ sơ 1 bộ { đơn_${name} 1 bản chính }`;
const NAME = 'họ_tên "Họ và tên" văn bản bắt buộc';
const AGE = 'tuổi "Tuổi" số nguyên bắt buộc';
const TERM = (term: string): string => `thời hạn { ${term} }`;

it.each([
  ["asked twice, now once", [NAME, NAME], NAME, ["2 lần", "1 lần"]],
  ["asked three times, now once", [NAME, NAME, NAME], NAME, ["3 lần", "1 lần"]],
] as const)("%s", (_, olds, now, [before, after]) => {
  const texts = olds.map((fields, index) => {
    const name = `cũ_${String(index + 1)}`;
    return small(name, FORM(name, fields), { parts: `${TERM("2 ngày làm việc")}\n${FLOW(name)}` });
  });
  const next = small("mới", FORM("mới", now), { parts: `${TERM("2 ngày làm việc")}\n${FLOW("mới")}` });
  const all = models([...texts, next].join("\n"));
  const comparison = compare(all.slice(0, -1), all.at(-1) as ProcedureModel);
  const once = kindsOf(comparison, "field.asked-once");
  expect(once).toHaveLength(1);
  expect(once[0]?.before?.words.vi).toMatch(new RegExp(`^${before}`));
  expect(once[0]?.after?.words.vi).toBe(after);
  expect(kindsLike(comparison, "field.removed")).toEqual([]);
  expect(kindsLike(comparison, "field.added")).toEqual([]);
  // That it stands in another form now is no second fact.
  expect(kindsLike(comparison, "field.moved")).toEqual([]);
});

it("a field that only one of them had, and one that all drop, are told as what they are", () => {
  const form = (fields: string): string =>
    `tờ khai đơn "Đơn" { ${fields} }\n  hồ sơ 1 bộ { đơn 1 bản chính }`;
  const old = (name: string, fields: string): string =>
    small(name, form(fields), { parts: `${TERM("2 ngày làm việc")}\n${FLOW(name)}` });
  const note = 'ghi_chú "Ghi chú" văn bản';
  const all = models(
    [old("a", `${NAME}\n${AGE}`), old("b", `${NAME}\n${AGE}\n${note}`), old("mới", NAME)].join("\n"),
  );
  const comparison = compare(all.slice(0, 2), all[2] as ProcedureModel);
  expect(kindsOf(comparison, "form.asked-once").map(({ label }) => label.vi)).toEqual(["Đơn"]);
  expect(kindsOf(comparison, "field.asked-once").map(({ label }) => label.vi)).toEqual(["Họ và tên"]);
  // Two askings of the age are gone, each from its procedure; the note was asked by one alone.
  const gone = kindsLike(comparison, "field.removed").map(({ path }) => path);
  expect(gone.toSorted()).toEqual([
    "procedure:a/form:don/field:tuoi",
    "procedure:b/form:don/field:ghi_chu",
    "procedure:b/form:don/field:tuoi",
  ]);
});

it("terms in units that do not add are not added", () => {
  const old = (name: string, term: string): string =>
    small(name, FORM(name, NAME), { parts: `${TERM(term)}\n${FLOW(name)}` });
  const all = models(
    [old("a", "2 ngày làm việc"), old("b", "30 ngày"), old("mới", "9 ngày làm việc")].join("\n"),
  );
  const comparison = compare(all.slice(0, 2), all[2] as ProcedureModel);
  expect(kindsOf(comparison, "term.put-together")).toHaveLength(1);
  expect(comparison.changes.filter(({ kind }) => kind.startsWith("term-row."))).toEqual([]);
});

it("a version compared with itself says nothing", () => {
  const comparison = compare([pilot], pilot);
  expect(comparison.changes).toEqual([]);
  expect(comparison.packageVersion).toEqual({ is: "number", because: "same" });
});

it("a heavier change under the same number is refused; a new number is a new package", () => {
  const heavier: ProcedureModel = { ...pilot, dossier: { ...pilot.dossier, sets: 2 } };
  expect(compare([pilot], heavier).packageVersion).toEqual({ is: "refused", changes: [0] });
  expect(compare([heavier], pilot).packageVersion).toEqual({ is: "number", because: "additive" });
  const last = { number: 2, minor: 3, patch: 1 };
  expect(compare([heavier], pilot, { lastRelease: last }).packageVersion).toEqual({
    is: "number",
    because: "additive",
    version: "2.4.0",
  });
  expect(compare([serial], pilot).packageVersion).toEqual({
    is: "number",
    because: "new-law",
    version: "2.0.0",
  });
  expect(compare([pilot], serial).packageVersion).toEqual({ is: "older" });
});

it("is plain JSON that fits its schema, whatever is compared", () => {
  const validate = new Ajv2020({ strict: false }).compile(schema);
  const pairs: readonly (readonly [readonly ProcedureModel[], ProcedureModel])[] = [
    [[serial], pilot],
    [[pilot], serial],
    [THREE, pilot],
    [[modelOf("cap_phep_nha_o", 1)], modelOf("cap_phep_nha_o", 3)],
    [[pilot], pilot],
  ];
  for (const [before, after] of pairs) {
    const comparison = compare(before, after);
    expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
    expect(validate(comparison), JSON.stringify(validate.errors?.slice(0, 2))).toBe(true);
  }
  expect(validate({ ...compare([pilot], pilot), notes: [{ vi: 1 }] })).toBe(false);
});

it("every change of a real procedure has a place in its newer version", () => {
  const after = modelOf("cap_phep_nha_o", 3);
  for (const change of compare([modelOf("cap_phep_nha_o", 1)], after).changes) {
    const place = placeOf(change, after);
    if (change.path === `procedure:${after.id}`) expect(place).toEqual({ at: "procedure" });
    else if (change.kind === "term-row.shortened") expect(place).toMatchObject({ at: "term-row" });
    else if (change.kind.startsWith("field.added")) expect(place).toMatchObject({ at: "field" });
  }
});

it("days and working days are never subtracted from each other: the calendar compares them", () => {
  const comparison = compare([pilot], modelOf("cap_phep_xay_dung", 3));
  const promised = measureOf(comparison, "promised");
  expect(promised.mixedUnits).toBe(true);
  expect(promised.percent).toBeUndefined();
  expect(promised).not.toHaveProperty("difference");
  expect(promised.lines.every((line) => line.difference === undefined)).toBe(true);
  expect(promised.units).toMatchObject({ before: { en: "days" }, after: { en: "working days" } });
  const text = renderMarkdown(comparisonSheet(comparison, "vi"));
  expect(text).toContain(
    "| Thời hạn hẹn trả dài nhất | 42 ngày | 10 ngày làm việc | trung bình −28,3 ngày theo lịch (",
  );
  expect(text).toContain("| Đường giải quyết dài nhất | 42 ngày | 9 ngày làm việc | khác đơn vị |");
  expect(measureOf(compare([serial], pilot), "promised").mixedUnits).toBeUndefined();
});
