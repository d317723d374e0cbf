import { expect, it } from "vitest";
import { foundIn, type Lines } from "./sample.ts";

const found = (lines: Lines) => foundIn("burden-without-source", lines);

it.each<[string, Lines, readonly string[]]>([
  ["a requirement", { requirement: 'yêu cầu "Đủ 18 tuổi"' }, ['«yêu cầu "Đủ 18 tuổi"»']],
  ["the only paper", { dossier: 'hồ sơ 1 bộ { bản_vẽ "Bản vẽ" 1 bản sao }' }, ["«bản_vẽ»"]],
  [
    "all papers at once",
    { dossier: 'hồ sơ 1 bộ {\n a "A" 1 bản sao\n b "B" 1 bản sao\n }' },
    ["«hồ sơ 1 bộ {»"],
  ],
  [
    "papers one by one where others name their law",
    { dossier: 'hồ sơ 1 bộ {\n a "A" 1 bản sao\n b "B" 1 bản sao căn cứ nđ_118_2025\n c "C" 1 bản sao\n }' },
    ["«a»", "«c»"],
  ],
  [
    "a choice of papers as one",
    {
      dossier:
        'hồ sơ 1 bộ {\n x "X" 1 bản sao căn cứ nđ_118_2025\n một trong "Đất" {\n a "A" 1 bản sao\n b "B" 1 bản sao\n }\n }',
    },
    ['«một trong "Đất" {»'],
  ],
  ["a fee", { fee: 'phí cấp "Phí" {\n 50.000 đồng\n }' }, ["«cấp»"]],
  [
    "one row of a fee",
    {
      fee: 'phí cấp "Phí" {\n khi kênh = trực tiếp thì 50.000 đồng\n còn lại 20.000 đồng căn cứ nđ_118_2025\n }',
    },
    ["«khi kênh = trực tiếp thì 50.000 đồng»"],
  ],
  ["a term", { term: "thời hạn 5 ngày làm việc" }, ["«thời hạn»"]],
  [
    "a step that wants the citizen there",
    { step: 'bước xét "Xét duyệt" do chuyên_viên cần có mặt {' },
    ["«xét»"],
  ],
])("tells %s without a source", (_what, lines, places) => {
  expect(found(lines)).toEqual(places);
});

it.each<[string, Lines]>([
  ["nothing", {}],
  ["the law of the element", { requirement: 'yêu cầu "Đủ 18 tuổi" căn cứ nđ_118_2025 điều 4' }],
  ["an assumption", { requirement: 'yêu cầu "Đủ 18 tuổi" giả định "chưa có nguồn"' }],
  [
    "an assumption of the dossier",
    { dossier: 'hồ sơ 1 bộ giả định "chưa có nguồn" {\n a "A" 1 bản sao\n }' },
  ],
  [
    "the law of a choice of papers",
    {
      dossier:
        'hồ sơ 1 bộ {\n một trong "Đất" căn cứ nđ_118_2025 {\n a "A" 1 bản sao\n b "B" 1 bản sao\n }\n }',
    },
  ],
  [
    "the law of the form of that name",
    {
      form: 'tờ khai đơn "Đơn" căn cứ nđ_118_2025 { phần a "A" { họ_tên "Họ tên" văn bản bắt buộc } }',
      dossier: "hồ sơ 1 bộ {\n đơn 1 bản chính\n }",
    },
  ],
  [
    "the law of the shared document",
    {
      laws: 'giấy tờ giấy_chung "Giấy chung" căn cứ nđ_118_2025',
      dossier: "hồ sơ 1 bộ {\n giấy_chung 1 bản chính\n }",
    },
  ],
  [
    "the law of rows and a row that asks for nothing",
    {
      fee: 'phí cấp "Phí" {\n khi kênh = trực tiếp thì 50.000 đồng căn cứ nđ_118_2025\n còn lại 0 đồng\n }',
    },
  ],
  ["a term that no law prescribes", { term: "thời hạn không quy định" }],
  ["presence with law", { step: 'bước xét "Xét" do chuyên_viên cần có mặt căn cứ nđ_224_2026 điều 14 {' }],
])("is silent about %s", (_what, lines) => {
  expect(found(lines)).toEqual([]);
});

it("does not take the general legal basis for the source of a burden", () => {
  const lines = { basis: "căn cứ nđ_118_2025, nđ_63_2010", term: "thời hạn 5 ngày làm việc" };
  expect(found(lines)).toHaveLength(1);
});
