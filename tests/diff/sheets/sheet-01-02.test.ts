import { describe, expect, it } from "vitest";
import { compare } from "../../../compiler/diff/comparison.ts";
import { modelOf } from "../../procedures/workspace.ts";
import {
  compared,
  kindsOf,
  labels,
  measure,
  portalRecord,
  promised,
  reproduces,
  told,
  type Row,
} from "./sheet-rows.ts";

const NOTHING_OF_THE_DOSSIER: Row["sheet"] = [];
const acts = (model: { readonly legalBasis: readonly { readonly law: string }[] }): number =>
  new Set(model.legalBasis.map(({ law }) => law)).size;

describe("sheet 01, «TRƯỚC → SAU»: the portal before and after 07/07/2026", () => {
  const before = modelOf("cap_phep_nha_o", 1);
  const record = portalRecord("1.013225-2026-07-07.tthc", "procedures/xay-dung/cap-phep-nha-o/v3.tthc");
  const comparison = compare([before], record);
  const rows: readonly Row[] = [
    {
      row: "Thời hạn nhà ở riêng lẻ: 15 ngày → 7 ngày làm việc",
      sheet: ["15 ngày → 7 ngày làm việc"],
      ours: told("term-row.mixed"),
    },
    {
      row: "Thời hạn công trình: 20 ngày → 10 ngày làm việc",
      sheet: ["20 ngày → 10 ngày làm việc"],
      ours: told("term-row.added", "term-row.shortened"),
      differs: {
        because:
          "the record keeps its structured box of 20 days beside the new words (the sheet says so under «Lưu ý dữ liệu»): the new term is told as a further one",
        instead: ["10 ngày làm việc"],
      },
    },
    { row: "Hồ sơ: không đổi", sheet: NOTHING_OF_THE_DOSSIER, ours: kindsOf("dossier") },
    { row: "Mẫu: không đổi", sheet: [], ours: kindsOf("form") },
    { row: "Phí: không đổi", sheet: [], ours: kindsOf("charge") },
    { row: "Bước: không đổi", sheet: [], ours: kindsOf("steps") },
    { row: "Căn cứ: + NQ 66.18/2026", sheet: ["Nghị quyết 66.18/2026/NQ-CP"], ours: labels("source.added") },
  ];
  reproduces(rows, () => comparison);

  it("Căn cứ: 7 văn bản → 8 văn bản", () => {
    expect([acts(before), acts(record)]).toEqual([7, 8]);
  });
});

describe("sheet 01: the versions of the library", () => {
  const comparison = compared([["cap_phep_nha_o", 1]], ["cap_phep_nha_o", 3]);
  const rows: readonly Row[] = [
    {
      row: "Thời hạn: nhà ở 15 ngày → 7 ngày làm việc, công trình 20 ngày → 10 ngày làm việc",
      sheet: ["15 ngày → 7 ngày làm việc", "20 ngày → 10 ngày làm việc"],
      ours: told("term-row.mixed"),
    },
    {
      row: "«Cách thức và thời hạn theo kênh»: trực tuyến và bưu chính 20, trực tiếp 15 → 10 ngày làm việc",
      sheet: ["20 ngày", "20 ngày", "15 ngày"],
      ours: () =>
        modelOf("cap_phep_nha_o", 1).term.rows.map(({ duration }) => `${String(duration.amount)} ngày`),
      differs: {
        because:
          "the boxes of the channels hold the longer term for two and the shorter for one; the words of the same record give the terms by kind of work, which the source follows",
        instead: ["15 ngày", "20 ngày"],
      },
    },
    { row: "Phí: không đổi", sheet: [150000, 150000], ours: measure("fees") },
    { row: "Bước: không đổi", sheet: [5, 5], ours: measure("steps") },
    {
      row: "Hồ sơ: không đổi",
      sheet: [19, 19],
      ours: measure("originals"),
      differs: {
        because:
          "version 3 is the law from 01/07/2026 (Nghị định 217/2026, filed online), which the portal had not taken over yet",
        instead: [19, 0],
      },
    },
  ];
  reproduces(rows, () => comparison);

  it("the unit changed too, so that the cut is smaller than the number: told over the calendar", () => {
    const { promised: term } = comparison.headline;
    expect(term.sameUnit).toBe(false);
    expect(term.change?.direction).toBe("mixed");
    // 20 → 10 reads as half; over the calendar it is less than a third.
    const cut = 1 - (term.change?.after.mean ?? 0) / (term.change?.before.mean ?? 1);
    expect(cut).toBeGreaterThan(0.25);
    expect(cut).toBeLessThan(0.34);
  });

  it("a limit of the applicant's own is a burden of the applicant", () => {
    const [limit] = comparison.changes.filter(({ kind }) => kind === "state.wait-limit-added");
    expect(limit).toMatchObject({ burden: "heavier", bearer: "applicant" });
  });

  it("opinions are asked less often, not elsewhere", () => {
    expect(labels("exit.leads-elsewhere")(comparison)).toEqual([]);
    expect(comparison.changes.map(({ sentence }) => sentence.vi).join("\n")).toContain(
      "Điều kiện của «Thẩm định hồ sơ, kiểm tra thực địa (nếu cần): Đạt»",
    );
  });
});

describe("sheet 02, «TRƯỚC → SAU»: the portal before and after 22/06/2026", () => {
  const before = modelOf("cap_phep_xay_dung", 2);
  const record = portalRecord("1.013236-2026-06-22.tthc", "procedures/xay-dung/cap-phep-xay-dung/v3.tthc");
  const comparison = compare([before], record);
  const rows: readonly Row[] = [
    {
      row: "hỏi ý kiến 12 ngày → 12 ngày làm việc",
      sheet: ["12 ngày → 12 ngày làm việc"],
      ours: told("state.limit-lengthened"),
    },
    {
      row: "20 ngày → 10 ngày làm việc",
      sheet: ["10 ngày làm việc"],
      ours: told("term-row.added"),
      differs: {
        because:
          "the words say 10 working days, the structured box 10 days (the second contradiction of the sheet): the record holds both, and both are told",
        instead: ["10 ngày", "10 ngày làm việc"],
      },
    },
    {
      row: "thêm căn cứ NQ 66.18/2026",
      sheet: ["Nghị quyết 66.18/2026/NQ-CP"],
      ours: labels("source.added"),
    },
    { row: "hồ sơ, mẫu, phí giữ nguyên", sheet: [], ours: kindsOf("dossier", "form", "charge") },
    { row: "trình tự giữ nguyên", sheet: ["state.limit-lengthened"], ours: kindsOf("steps") },
  ];
  reproduces(rows, () => comparison);
});

describe("sheet 02, «Tám thủ tục cùng đợt»: the two that the library has", () => {
  const rows = [
    ["1.013225", "cap_phep_nha_o", 1, ["20 ngày", "10 ngày làm việc"]],
    ["1.013236", "cap_phep_xay_dung", 2, ["20 ngày", "10 ngày làm việc"]],
  ] as const;
  it.each(rows)("%s", (code, id, version, terms) => {
    expect(modelOf(id, 3).code).toBe(code);
    expect(promised(compared([[id, version]], [id, 3]))).toEqual(terms);
  });
});
