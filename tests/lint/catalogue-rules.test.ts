import { expect, it } from "vitest";
import { compiled } from "../compiler/memory-sources.ts";
import { findingsOf, procedure, type Lines } from "./sample.ts";

const files = (...all: readonly Lines[]) =>
  Object.fromEntries(
    all.map((lines, index) => [
      `procedures/mau/p${String(index)}/v1.tthc`,
      procedure(`p${String(index)}`, `1.00000${String(index)}`, lines),
    ]),
  );
const paper = (line: string): Lines => ({
  dossier: `hồ sơ 1 bộ căn cứ nđ_118_2025 {\n bản_vẽ "Bản vẽ" 1 bản sao\n ${line}\n }`,
});
const step = (rest: string): Lines => ({ step: `bước xét "Xét duyệt" do chuyên_viên ${rest} {` });
const BEFORE = "phiên bản 1 hiệu lực từ 01/01/2026 đến 30/06/2026";

it("tells a paper that one of three procedures names in another way, at that one", () => {
  const usual = paper('ủy_quyền "Văn bản ủy quyền" 1 bản chính mã "KQ1"');
  const other = paper('giấy_ủy_quyền "Giấy ủy quyền" 1 bản chính mã "KQ1"');
  expect(findingsOf("paper-with-two-names", files(usual, other, usual))).toEqual([
    "p1/v1.tthc «giấy_ủy_quyền»",
  ]);
  // Nobody knows which of two is right.
  expect(findingsOf("paper-with-two-names", files(usual, other))).toHaveLength(2);
});

it("tells two codes under one name", () => {
  const [one, two] = ["KQ1", "KQ2"].map((code) =>
    paper(`ủy_quyền "Văn bản ủy quyền" 1 bản chính mã "${code}"`),
  ) as [Lines, Lines];
  expect(findingsOf("paper-with-two-names", files(one, two, one))).toEqual(["p1/v1.tthc «ủy_quyền»"]);
});

it("is silent about the same paper, papers without codes, and versions that never hold together", () => {
  const usual = paper('ủy_quyền "Văn bản ủy quyền" 1 bản chính mã "KQ1"');
  const renamed = paper('giấy_ủy_quyền "Giấy ủy quyền" 1 bản chính mã "KQ1"');
  for (const all of [
    [usual, usual],
    [paper('a "Văn bản" 1 bản chính'), paper('b "Văn bản" 1 bản chính')],
    [usual, { ...renamed, version: BEFORE }],
  ])
    expect(findingsOf("paper-with-two-names", files(...all))).toEqual([]);
  const versions = {
    "procedures/mau/p/v1.tthc": procedure("p", "1.000001", { ...usual, version: BEFORE }),
    "procedures/mau/p/v2.tthc": procedure("p", "1.000001", {
      ...renamed,
      version: "phiên bản 2 thay thế 1 hiệu lực từ 01/07/2026",
    }),
  };
  expect(findingsOf("paper-with-two-names", versions)).toEqual([]);
});

it("tells one step with two limits at the odd one out", () => {
  const [two, three] = [step("trong 2 ngày làm việc"), step("trong 3 ngày làm việc")];
  expect(findingsOf("unequal-limits", files(two, three, two))).toEqual(["p1/v1.tthc «3 ngày làm việc»"]);
});

it("is silent about other roles, other names, assumed limits and other times", () => {
  const two = step("trong 2 ngày làm việc");
  for (const other of [
    { step: 'bước xét "Xét duyệt" do chủ_tịch trong 3 ngày làm việc {' },
    { step: 'bước xét "Xét hồ sơ khó" do chuyên_viên trong 3 ngày làm việc {' },
    step('trong 3 ngày làm việc giả định "chưa có nguồn"'),
    step("trong 2 ngày làm việc căn cứ nđ_118_2025"),
    step(""),
    { ...step("trong 3 ngày làm việc"), version: BEFORE },
  ])
    expect(findingsOf("unequal-limits", files(two, other))).toEqual([]);
});

const form = (phone: string, more = ""): Lines => ({
  form: `tờ khai đơn "Đơn" căn cứ nđ_118_2025 { phần người "Người nộp" {
    họ_tên "Họ tên" văn bản bắt buộc
    ngày_sinh "Ngày sinh" ngày bắt buộc
    điện_thoại "Số điện thoại" ${phone}
    cư_trú "Nơi cư trú" văn bản bắt buộc
    ghi_chú "Ghi chú" văn bản
    ${more}
  } }`,
  dossier: "hồ sơ 1 bộ {\n đơn 1 bản chính\n }",
});
const drift = (...all: readonly Lines[]) => findingsOf("groups-drift-apart", files(...all));

it("tells a copied section that drifted, and nothing about one that did not", () => {
  const sound = form("văn bản tối đa 20");
  expect(drift(sound, form("văn bản tối đa 30"))).toEqual(["p1/v1.tthc «người»"]);
  expect(drift(sound, form("văn bản tối đa 20 bắt buộc"))).toHaveLength(1);
  expect(drift(sound, form("số điện thoại"))).toHaveLength(1);
  expect(drift(sound, form("văn bản tối đa 20", 'khác "Khác" văn bản'))).toEqual([]);
  expect(drift(sound, { ...form("văn bản tối đa 30"), version: BEFORE })).toEqual([]);
  // Four fields of seven are no copy.
  expect(drift(sound, form("văn bản tối đa 30", 'a "Tên a" văn bản\n b "Tên b" văn bản'))).toEqual([]);
});

it("may be accepted in the source", () => {
  const accepted = {
    ...step("trong 3 ngày làm việc"),
    more: 'chấp nhận "unequal-limits" lý do "hồ sơ này phức tạp hơn"',
  };
  const two = step("trong 2 ngày làm việc");
  const { diagnostics, accepted: told } = compiled(files(two, accepted, two));
  expect(diagnostics.filter(({ code }) => code === "unequal-limits")).toEqual([]);
  expect(told.map(({ code }) => code)).toContain("unequal-limits");
});
