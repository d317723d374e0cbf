import { describe, expect, it } from "vitest";
import { comparisonSheet } from "../../../compiler/diff/sheet/comparison-sheet.ts";
import { renderMarkdown } from "../../../compiler/document/render-markdown.ts";
import { runCli } from "../../cli/run-cli.ts";
import { modelOf, root } from "../../procedures/workspace.ts";
import { compared, labels, measure, promised, reproduces, told, type Row } from "./sheet-rows.ts";

const THREE_2017 = [
  ["tham_dinh_co_so", 1],
  ["tham_dinh_ky_thuat", 1],
  ["cap_phep_xay_dung", 1],
] as const;
const THREE_2026 = [
  ["tham_dinh_co_so", 2],
  ["tham_dinh_ky_thuat", 2],
  ["cap_phep_xay_dung", 2],
] as const;
const PILOT = ["cap_phep_xay_dung_ba_buoc", 2] as const;

const written = (versions: readonly (readonly [string, number])[]): readonly string[] =>
  versions.map(([id, version]) => `${id.replaceAll("_", "-")}@${String(version)}`);
const report = (versions: readonly (readonly [string, number])[], ...options: readonly string[]) =>
  runCli(root, ["diff", ...written(versions), "--to", ...written([PILOT]), "--exit-zero", ...options]);

describe("sheet 03, «Sự kiện»: the three procedures of 2017 and the combined one", () => {
  const comparison = compared(THREE_2017, PILOT);
  const rows: readonly Row[] = [
    { row: "Tổng thời gian: 122 ngày → 42 ngày", sheet: ["122 ngày", "42 ngày"], ours: promised },
    { row: "3 thủ tục, nộp 3 lần → 1 hồ sơ, 1 cửa", sheet: [3, 1], ours: measure("filings") },
    {
      row: "nối tiếp → song song",
      sheet: ["parallel", true],
      ours: () => {
        const { parts } = modelOf(...PILOT);
        return [parts?.order, parts?.sharedDossier];
      },
    },
    {
      row: "kết quả bước 1 không yêu cầu dân nộp lại",
      sheet: true,
      ours: (one) => labels("paper.added-not-brought")(one).includes("Thông báo kết quả thẩm định"),
    },
    {
      row: "ĐTM được nộp sau, chậm nhất trước hẹn trả 05 ngày",
      sheet: ["5 ngày"],
      ours: told("paper.may-follow"),
    },
    { row: "Sở Xây dựng là đầu mối: cơ quan không bớt", sheet: [2, 3], ours: measure("agencies") },
  ];
  reproduces(rows, () => comparison);

  it("−65,6 %, and the lines of the account sum to −80", () => {
    for (const id of ["promised", "path"]) {
      const found = comparison.headline.measures.find((one) => one.id === id);
      expect(found).toMatchObject({ difference: -80, percent: -65.6 });
      expect(found?.lines.reduce((sum, { difference }) => sum + (difference ?? NaN), 0)).toBe(-80);
    }
  });

  it("papers asked more than once before are asked once now", () => {
    const once = comparison.changes.filter(({ kind }) => kind === "paper.asked-once");
    expect(once.map(({ label, after }) => [label.vi, after?.words.vi])).toEqual([
      ["Quyết định phê duyệt dự án", "1 lần"],
      ["Thông báo kết quả thẩm định và bản vẽ thiết kế cơ sở được đóng dấu", "1 lần"],
    ]);
  });

  it("one agency that handles three procedures is one agency", () => {
    const found = comparison.headline.measures.find(({ id }) => id === "agencies");
    expect(found?.lines.map(({ label }) => label.vi)).toEqual(["Cục Hàng không"]);
  });
});

describe("what is sourced stands on the first screen", () => {
  const ONLY =
    "Chỉ các con số này có nguồn: Thời hạn hẹn trả dài nhất 122 ngày → 42 ngày; Lần nộp hồ sơ (lần) 3 → 1.";
  const before = (text: string, end: string): string => text.slice(0, text.indexOf(end));

  it("in the terminal, before any change", async () => {
    const { out } = await report(THREE_2017);
    expect(before(out, "Con số không nói")).toContain(ONLY);
  });

  it("in Markdown, before the first heading of a part", async () => {
    const { out } = await report(THREE_2017, "--markdown");
    expect(before(out, "\n## ")).toContain(ONLY);
  });

  it("in JSON, by a flag of each number", async () => {
    const { out } = await report(THREE_2017, "--json");
    const { headline } = JSON.parse(out) as ReturnType<typeof compared>;
    const sourced = headline.measures.filter((one) => one.sourced.before && one.sourced.after);
    expect(sourced.map(({ id, before: old, after }) => [id, old, after])).toEqual([
      ["promised", 122, 42],
      ["filings", 3, 1],
    ]);
  });
});

describe("against the rules of 2026", () => {
  const comparison = compared(THREE_2026, PILOT);

  it("sheet 03, «Thành phần 1–3»: 35 + 40 + 20 days one after the other, 42 in the pilot", () => {
    expect(THREE_2026.map(([id, version]) => longest(id, version))).toEqual([35, 40, 20]);
    expect(promised(comparison)).toEqual(["95 ngày", "42 ngày"]);
    expect(comparison.headline.measures.find(({ id }) => id === "promised")).toMatchObject({
      difference: -53,
      percent: -55.8,
      sourced: { before: true, after: true },
    });
    expect(measure("filings")(comparison)).toEqual([3, 1]);
  });

  it("all three hold on one day of 2026, and the pilot long ended", () => {
    const day = "2026-06-30";
    for (const [id, version] of THREE_2026) {
      const { from = "", to = "9999" } = modelOf(id, version).version.inForce ?? {};
      expect(from <= day && day <= to, id).toBe(true);
    }
    expect(modelOf(...PILOT).version.inForce?.to).toBe("2017-12-31");
  });

  it("the report says that the way of carrying results over is in no number", () => {
    const text = renderMarkdown(comparisonSheet(comparison, "vi"));
    expect(text).toContain("Thời gian người nộp tự mang kết quả của thủ tục này sang nộp thủ tục kia");
  });

  it("from 01/07/2026 the permit counts working days: the terms are not added", () => {
    const later = compared([...THREE_2026.slice(0, 2), ["cap_phep_xay_dung", 3]], PILOT);
    const term = later.headline.measures.find(({ id }) => id === "promised");
    expect(term).toMatchObject({ mixedUnits: true });
    expect(term?.percent).toBeUndefined();
    expect(labels("term.put-together")(later)).toHaveLength(1);
  });
});

const longest = (id: string, version: number): number =>
  Math.max(...modelOf(id, version).term.rows.map(({ duration }) => duration.amount));
