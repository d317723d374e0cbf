import { describe, expect, it } from "vitest";
import { letterUses } from "../../compiler/verify/letters/letter-uses.ts";
import { proveLetters } from "../../compiler/verify/letters/prove-letters.ts";
import { drafted } from "./drafted.ts";

const FORM = `tờ khai đơn "Đơn đề nghị" {
  phần a "A" {
    họ_tên "Họ và tên" văn bản bắt buộc
    ghi_chú "Ghi chú" văn bản
    nhà "Là nhà ở" có không bắt buộc
    tầng_hầm "Sâu (m)" số bắt buộc hiện khi trường hợp = nhà_ở
    lý_do "Lý do" văn bản bắt buộc hiện khi nhà
    nơi "Nơi ở" địa chỉ
    gấp_đôi "Gấp đôi" số = tầng_hầm + tầng_hầm
    làm_tại "Làm tại" văn bản mặc định họ_tên
    tầng "Các tầng" lặp từ 1 đến 5 {
      cao "Cao" số bắt buộc
      rộng "Rộng" số
    }
  }
}`;

const FLOW = `trình tự theo một_cửa {
  bước thẩm_định "Thẩm định" do chuyên_viên {
    ghi nhận {
      kết_luận "Kết luận" văn bản bắt buộc
      lưu_ý "Lưu ý" văn bản
    }
    đạt khi trường hợp = nhà_ở -> đo
    đạt -> cấp_khác
    không đạt -> từ_chối lý do bắt buộc
  }
  bước đo "Đo" do chuyên_viên {
    ghi nhận { số_đo "Số đo" số bắt buộc }
    xong -> cấp
    trả lại -> cấp tối đa 1 lần lý do bắt buộc
  }
  kết thúc cấp "Đã cấp" trả giấy_phép
  kết thúc cấp_khác "Đã cấp khác" trả giấy_khác
  kết thúc từ_chối "Từ chối" trả từ_chối_cấp
}`;

/** What letters print of values that may be absent: `TT3415 {{path}}`. */
function gaps(letter: string, result = "giấy_phép", flow = FLOW): readonly string[] {
  const results = ["giấy_phép", "giấy_khác", "từ_chối_cấp"]
    .map((name) => `kết quả ${name} "${name}"${name === result ? ' mẫu "mẫu/thu.hbs"' : ""}`)
    .join("\n");
  const file = `// tệp: procedures/vi-du/thu-nghiem/mau/thu.hbs\n<p>${letter}</p>`;
  const { diagnostics } = drafted("thủ-tục", `${results}\n${FORM}\n${flow}\n${file}`);
  return diagnostics
    .filter(({ code }) => code === "TT3415")
    .map(({ params }) => (params as { readonly path: string }).path);
}

describe("answers that a letter prints", () => {
  it.each([
    ["a required one", "{{to_khai.ho_ten}}", []],
    ["an optional one", "{{to_khai.ghi_chu}}", ["to_khai.ghi_chu"]],
    ["an optional one, told once", "{{to_khai.ghi_chu}} {{to_khai.ghi_chu}}", ["to_khai.ghi_chu"]],
    ["guarded by itself", "{{#if to_khai.ghi_chu}}{{to_khai.ghi_chu}}{{/if}}", []],
    ["behind else", "{{#if to_khai.ghi_chu}}x{{else}}{{to_khai.ghi_chu}}{{/if}}", ["to_khai.ghi_chu"]],
    ["hidden unless another holds", "{{to_khai.ly_do}}", ["to_khai.ly_do"]],
    ["guarded by that other", "{{#if to_khai.nha}}{{to_khai.ly_do}}{{/if}}", []],
    ["guarded by the contrary", "{{#if to_khai.nha}}x{{else}}{{to_khai.ly_do}}{{/if}}", ["to_khai.ly_do"]],
    ["part of a group that may be empty", "{{to_khai.noi.xa}}", ["to_khai.noi.xa"]],
    ["a required part of a group that is there", "{{#if to_khai.noi.tinh}}{{to_khai.noi.xa}}{{/if}}", []],
    [
      "an optional part of a group that is there",
      "{{#if to_khai.noi.tinh}}{{to_khai.noi.chi_tiet}}{{/if}}",
      ["to_khai.noi.chi_tiet"],
    ],
    ["with a default", "{{to_khai.lam_tai}}", []],
    ["in every row", "{{#each to_khai.tang}}{{this.stt}} {{this.cao}}{{/each}}", []],
    ["in some rows", "{{#each to_khai.tang}}{{this.rong}}{{/each}}", ["this.rong"]],
    ["in some rows, guarded", "{{#each to_khai.tang}}{{#if this.rong}}{{this.rong}}{{/if}}{{/each}}", []],
  ])("%s", (_name, letter, expected) => {
    expect(gaps(letter)).toEqual(expected);
  });

  it("are looked at on the ways that lead to the result", () => {
    expect(gaps("{{to_khai.tang_ham}} {{to_khai.gap_doi}}")).toEqual([]);
    expect(gaps("{{to_khai.tang_ham}}", "giấy_khác")).toEqual(["to_khai.tang_ham"]);
    expect(gaps("{{to_khai.gap_doi}}", "giấy_khác")).toEqual(["to_khai.gap_doi"]);
  });
});

it("are looked at where a flow decides at once and names no results", () => {
  const flow = "trình tự theo giải_quyết_ngay";
  expect(gaps("{{to_khai.ho_ten}} {{to_khai.ghi_chu}}", "giấy_phép", flow)).toEqual(["to_khai.ghi_chu"]);
});

describe("what officials record", () => {
  it.each([
    ["in a step that every way passes", "{{ghi_nhan.ket_luan}}", "giấy_phép", []],
    ["without having to", "{{ghi_nhan.luu_y}}", "giấy_phép", ["ghi_nhan.luu_y"]],
    ["in a step before the result", "{{ghi_nhan.so_do}}", "giấy_phép", []],
    ["in a step that another way goes past", "{{ghi_nhan.so_do}}", "giấy_khác", ["ghi_nhan.so_do"]],
    ["guarded", "{{#if ghi_nhan.so_do}}{{ghi_nhan.so_do}}{{/if}}", "giấy_khác", []],
    [
      "guarded by what is recorded beside it",
      "{{#if ghi_nhan.luu_y}}{{ghi_nhan.ket_luan}}{{/if}}",
      "giấy_khác",
      [],
    ],
  ])("%s", (_name, letter, result, expected) => {
    expect(gaps(letter, result)).toEqual(expected);
  });
});

describe("what every letter may use", () => {
  it.each([
    ["a reason where one must be given", "{{van_ban.ly_do}}", "từ_chối_cấp", []],
    ["a reason where none is", "{{van_ban.ly_do}}", "giấy_khác", ["van_ban.ly_do"]],
    ["a reason, guarded", "{{#if van_ban.ly_do}}{{van_ban.ly_do}}{{/if}}", "giấy_khác", []],
    ["the code of a result without one", "{{van_ban.ma}}", "giấy_phép", ["van_ban.ma"]],
    ["the total where nothing is charged", "{{tong_thu}}", "giấy_phép", ["tong_thu"]],
    ["the total beside the charges", "{{#if khoan_thu}}{{tong_thu}}{{/if}}", "giấy_phép", []],
    [
      "the case, the promised date, the office",
      "{{ho_so.truong_hop}} {{thoi_diem.hen_tra.du}} {{co_quan.ten}}",
      "giấy_phép",
      [],
    ],
  ])("%s", (_name, letter, result, expected) => {
    expect(gaps(letter, result)).toEqual(expected);
  });
});

it("reads blocks inside blocks, and what stands behind else", () => {
  const text =
    "{{a}}{{#if b.c}}{{#each d}}{{this.e}}{{#if this.f}}{{g}}{{else}}{{this}}{{/if}}{{/each}}{{/if}}{{h}}";
  expect(
    letterUses(text).map(({ path, guards }) => [
      path.join("."),
      guards.map((one) => `${one.path.join(".")} ${one.holds}`),
    ]),
  ).toEqual([
    ["a", []],
    ["d.[].e", ["b.c true"]],
    ["g", ["b.c true", "d.[].f true"]],
    ["d.[]", ["b.c true", "d.[].f false"]],
    ["h", []],
  ]);
});

it("a procedure without letters has nothing to prove", () => {
  const { claims, findings } = proveLetters(drafted("hồ-sơ", "").model);
  expect(findings).toEqual([]);
  expect(claims.map(({ verdict }) => verdict)).toEqual(["void"]);
});
