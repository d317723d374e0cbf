import { expect, it } from "vitest";
import { compare } from "../../compiler/diff/comparison.ts";
import { BASE, modelOf } from "./base-procedure.ts";

const base = modelOf(BASE);

function changes(...replacements: readonly (readonly [find: string, by: string])[]) {
  const text = replacements.reduce((source, [find, by]) => {
    if (source.split(find).length !== 2) throw new Error(`not exactly once: ${find}`);
    return source.replace(find, () => by);
  }, BASE);
  return compare([base], modelOf(text)).changes;
}

const said = (...replacements: readonly (readonly [find: string, by: string])[]): readonly string[] =>
  changes(...replacements).map(({ sentence }) => sentence.vi);

it("terms and amounts say for whom they hold", () => {
  expect(said(["thì 20 ngày làm việc", "thì 15 ngày làm việc"])).toEqual([
    "Thời hạn (thuộc trường hợp “Cấp mới”) rút ngắn: 20 ngày làm việc → 15 ngày làm việc.",
  ]);
  expect(said(["75.000 đồng đến", "85.000 đồng đến"])).toEqual([
    "«Lệ phí cấp giấy» (thuộc trường hợp “Cấp mới”) tăng: 75.000 đồng → 85.000 đồng.",
  ]);
  expect(
    said(["    còn lại 10 ngày", "    khi trường hợp = cấp_lại thì 3 ngày làm việc\n    còn lại 10 ngày"]),
  ).toEqual(["Thêm thời hạn (thuộc trường hợp “Cấp lại”) 3 ngày làm việc."]);
});

it("an amount that holds for everybody says nothing more", () => {
  expect(said(["0,05 %", "0,06 %"])[0]).toMatch(/^«Phí thẩm định» tăng: /);
});

it("silence is that of a branch", () => {
  const water = /(nhánh cấp_nước [^]*?)hết hạn coi như đồng ý/.exec(BASE) as RegExpExecArray;
  expect(said([water[0], `${water[1] ?? ""}hết hạn coi như không đồng ý`])).toEqual([
    "Ở «Cấp nước», im lặng hết hạn không còn coi như đồng ý.",
  ]);
});

it("a reason that is no longer given is a loss of the applicant", () => {
  const [found] = changes([
    "không đạt -> từ_chối lý do bắt buộc\n    }\n    chờ bổ",
    "không đạt -> từ_chối\n    }\n    chờ bổ",
  ]);
  expect(found).toMatchObject({ kind: "exit.reason-dropped", burden: "heavier", bearer: "applicant" });
});

it("an end that is renamed is not called a step", () => {
  const [found] = changes(
    ["duyệt -> đã_cấp", "duyệt -> cấp_xong"],
    ['kết thúc đã_cấp "Đã cấp giấy"', 'kết thúc cấp_xong "Đã cấp giấy"'],
  );
  expect(found?.kind).toBe("state.renamed");
  expect(found?.sentence.vi).not.toContain("Bước");
});
