import { describe, expect, it } from "vitest";
import { diff } from "../../compiler/diff/diff.ts";
import { BASE, modelOf } from "./base-procedure.ts";

const base = modelOf(BASE);

/** The base with a name replaced everywhere, and `trước là` where it is declared. */
function renamed(name: string, by: string, declaration: string, source = BASE): string {
  if (source.split(declaration).length !== 2) throw new Error(`not exactly once: ${declaration}`);
  const marked = source.replace(declaration, () => declaration.replace(name, () => `\u0001${by}`));
  const word = new RegExp(`(?<![\\p{L}\\p{N}_\u0001])${name}(?![\\p{L}\\p{N}_])`, "gu");
  // What stands in quotation marks is a text, not a name.
  const parts = marked.split(/("[^"]*")/);
  return parts
    .map((part) => (part.startsWith('"') ? part : part.replaceAll(word, by)))
    .join("")
    .replace("\u0001", "");
}

const told = (text: string, before = base) =>
  diff(before, modelOf(text)).changes.map(({ kind, matched }) =>
    [kind, matched?.by === "likeness" ? `likeness ${String(matched.score)}` : matched?.by].join(" "),
  );

describe("`trước là` gives one line, wherever else the name stands", () => {
  it.each([
    ["a field in rules and fees", "số_tầng", "tầng_cao", 'số_tầng "Số tầng" en "Floors" số nguyên', "field"],
    [
      "a field in conditions",
      "có_pccc",
      "diện_pccc",
      'có_pccc "Thuộc diện phòng cháy" en "Fire safety applies" có không',
      "field",
    ],
    [
      "a repeated field in a sum",
      "phòng",
      "các_phòng",
      'phòng "Các phòng" en "Rooms" lặp từ 1 đến 20',
      "field",
    ],
    [
      "a record in a guard",
      "cần_hỏi",
      "phải_hỏi",
      'cần_hỏi "Cần hỏi ý kiến" en "Opinions needed" có không',
      "field",
    ],
    [
      "a step that others lead to",
      "kiểm_tra_thực_địa",
      "đi_thực_địa",
      'kiểm_tra_thực_địa "Kiểm tra thực địa" en "Site visit"',
      "state",
    ],
    [
      "a wait that does not count",
      "chờ_nộp_tiền",
      "đợi_nộp_tiền",
      'chờ_nộp_tiền "Chờ nộp tiền" en "Payment"',
      "state",
    ],
    ["the entry of the flow", "thẩm_tra", "xem_xét", 'thẩm_tra "Thẩm tra hồ sơ" en "Examination"', "state"],
    [
      "a paper that a branch reads",
      "bản_vẽ",
      "bản_mặt_bằng",
      'bản_vẽ "Bản vẽ mặt bằng" en "Floor plan"',
      "paper",
    ],
    [
      "a paper of a choice",
      "hợp_đồng_thuê",
      "giấy_thuê",
      'hợp_đồng_thuê "Hợp đồng thuê nhà" en "Lease"',
      "paper",
    ],
    ["an option in conditions", "cửa_hàng", "tiệm", 'cửa_hàng "Cửa hàng" en "Shop"', "option"],
    ["a case in tables, papers and sections", "cấp_mới", "cấp_lần_đầu", 'cấp_mới "Cấp mới" en "New"', "case"],
    ["a charge", "cấp_giấy", "lệ_phí_giấy", 'cấp_giấy "Lệ phí cấp giấy" en "Certificate levy"', "charge"],
    ["a branch", "phòng_cháy", "pccc", 'phòng_cháy "Phòng cháy" en "Fire"', "branch"],
    [
      "a result that an end gives",
      "giấy_xác_nhận",
      "giấy_chứng_thực",
      'giấy_xác_nhận "Giấy xác nhận" en "Certificate"',
      "result",
    ],
  ])("%s", (_, name, by, declaration, kind) => {
    const text = renamed(name, by, declaration);
    const line = declaration.replace(name, () => by);
    expect(text.split(line).length).toBe(2);
    expect(told(text.replace(line, () => `${line} trước là ${name}`))).toEqual([`${kind}.renamed formerly`]);
  });

  it("a form, whose paper has its name", () => {
    const text = renamed(
      "bản_kê",
      "danh_mục_thiết_bị",
      'bản_kê "Bản kê thiết bị" en "List of equipment" mẫu số "02"',
    )
      .replace('mẫu số "02"', 'mẫu số "02" trước là bản_kê')
      .replace("danh_mục_thiết_bị 1 bản chính", "danh_mục_thiết_bị 1 bản chính trước là bản_kê");
    expect(told(text)).toEqual(["form.renamed formerly", "paper.renamed formerly"]);
  });
});

describe("without it a similar one is taken for the same, with the score", () => {
  it("a step", () => {
    expect(told(renamed("ký_giấy", "ký_xác_nhận", 'ký_giấy "Ký giấy" en "Signature"'))).toEqual([
      "state.renamed likeness 1",
    ]);
  });
  it("a field with another label", () => {
    const text = BASE.replace(
      'ghi_chú "Ghi chú thêm" en "Remarks"',
      'ghi_chú_2 "Ghi chú thêm nếu có" en "Remarks"',
    );
    expect(told(text)).toEqual(["field.renamed likeness 0.813"]);
  });
  it("one that resembles nothing came, and the other went", () => {
    const text = BASE.replace('ghi_chú "Ghi chú thêm" en "Remarks"', 'mã_vùng "Vùng kinh tế" en "Region"');
    expect(told(text)).toEqual(["field.added-optional ", "field.removed-optional "]);
  });
  it("the source can say that it is new", () => {
    const text = BASE.replace(
      'ghi_chú "Ghi chú thêm" en "Remarks" văn bản',
      'ghi_chú_2 "Ghi chú thêm" en "Remarks" văn bản trước là chưa_có',
    );
    expect(told(text)).toEqual(["field.added-optional ", "field.removed-optional "]);
  });
});

describe("names that change hands", () => {
  const swapped = BASE.replace('điện "Điện" en "Power"', 'tạm "Điện" en "Power" trước là điện')
    .replace('nước "Nước" en "Water"', 'điện "Nước" en "Water" trước là nước')
    .replace('tạm "Điện"', 'nước "Điện"');
  it("two that change their names are two renamed", () => {
    expect(told(swapped)).toEqual(["option.renamed formerly", "option.renamed formerly"]);
  });
  it("what the version before said already is no news", () => {
    const text = BASE.replace(
      'ghi_chú "Ghi chú thêm" en "Remarks" văn bản',
      'lưu_ý "Ghi chú thêm" en "Remarks" văn bản trước là ghi_chú',
    );
    const again = text.replace(
      '      lưu_ý "Ghi',
      '      ghi_chú "Ghi chú của cán bộ" en "Notes" văn bản\n      lưu_ý "Ghi',
    );
    expect(told(again, modelOf(text))).toEqual(["field.added-optional "]);
  });
  it("going back in time a rename is a rename", () => {
    const text = renamed("ký_giấy", "ký_tên", 'ký_giấy "Ký giấy" en "Signature"').replace(
      'ký_tên "Ký giấy" en "Signature"',
      'ký_tên "Ký, đóng dấu và phát hành" en "Signature" trước là ký_giấy',
    );
    expect(told(text)).toEqual(["state.renamed formerly"]);
    expect(told(BASE, modelOf(text))).toEqual(["state.renamed formerly"]);
  });
});
