import { expect, it } from "vitest";
import { compare } from "../../compiler/diff/comparison.ts";
import { compiled } from "../compiler/memory-sources.ts";

/** A procedure in which one place of each kind that may say `trước là` is left open. */
const source = (at: string, name: string, formerly: string): string => {
  const here = (place: string, old: string): string =>
    place === at ? `${name} "Cái đang xét" ${formerly}` : `${old} "Cái đang xét ${place}"`;
  return `dùng "chuẩn/một_cửa"
thủ tục mẫu "Mẫu" {
  mã chưa có
  phiên bản 1 hiệu lực từ 01/07/2026
  lĩnh vực mẫu
  cơ quan ủy_ban_xã
  đối tượng cá nhân
  cách thức trực tiếp
  căn cứ luật_hộ_tịch
  trường hợp ${here("case", "th")}, th_khác "Trường hợp khác"
  kết quả ${here("result", "giấy")}
  yêu cầu không có
  tờ khai ${here("form", "đơn")} {
    ${at === "field" ? `${name} "Cái đang xét" văn bản ${formerly}` : 'mục "Cái đang xét" văn bản'}
    loại "Loại" chọn một { ${here("option", "một_a")} hai_b "Hai" }
  }
  hồ sơ 1 bộ {
    ${at === "paper" ? `${name} "Cái đang xét" 1 bản sao ${formerly}` : 'ảnh "Cái đang xét" 1 bản sao'}
  }
  phí ${at === "charge" ? `${name} "Cái đang xét" ${formerly}` : 'cấp "Cái đang xét"'} { 10.000 đồng }
  lệ phí không có
  thời hạn { 5 ngày làm việc }
  trình tự theo một_cửa {
    bước ${at === "state" ? `${name} "Cái đang xét" do chuyên_viên ${formerly}` : 'xét "Cái đang xét" do chuyên_viên'} {
      đạt -> cùng
    }
    song song cùng "Cùng lúc" {
      nhánh ${at === "branch" ? `${name} "Cái đang xét" do chuyên_viên ${formerly}` : 'a "Cái đang xét" do chuyên_viên'} { đạt }
      nhánh b "Nhánh khác" do chuyên_viên { đạt }
      còn lại -> xong
    }
    kết thúc xong "Xong"
  }
}
`;
};

const OLD = {
  case: "th",
  result: "giấy",
  form: "đơn",
  field: "mục",
  option: "một_a",
  paper: "ảnh",
  charge: "cấp",
  state: "xét",
  branch: "a",
} as const;

function modelOf(text: string) {
  const { procedures, diagnostics } = compiled({ "procedures/mau/v1.tthc": text }, {}, false);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(JSON.stringify(errors.map(({ code, params }) => [code, params])));
  const model = procedures[0]?.model;
  if (model === undefined) throw new Error("nothing compiled");
  return model;
}

it.each(Object.entries(OLD))("the source corrects the match of a %s", (at, old) => {
  const before = modelOf(source(at, old, ""));
  const kinds = (after: string) => compare([before], modelOf(after)).changes.map(({ kind }) => kind);
  expect(kinds(source(at, old, ""))).toEqual([]);
  // The same label under another name is the same thing, and the match is told.
  expect(kinds(source(at, "tên_mới", ""))).toContain(`${at}.renamed`);
  const said = compare([before], modelOf(source(at, "tên_mới", `trước là ${old}`))).changes;
  expect(said.find(({ kind }) => kind === `${at}.renamed`)?.matched).toEqual({ by: "formerly" });
  // Unless the source says that it is new.
  for (const name of ["tên_mới", old]) {
    const fresh = kinds(source(at, name, "trước là chưa_có"));
    expect(fresh).not.toContain(`${at}.renamed`);
    expect(fresh.some((kind) => kind.startsWith(`${at}.added`))).toBe(true);
    expect(fresh.some((kind) => kind.startsWith(`${at}.removed`))).toBe(true);
  }
});
