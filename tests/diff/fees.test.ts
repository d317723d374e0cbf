import fc from "fast-check";
import { assess, offerOn, type Facts, type ProcedureModel } from "@tthc/model";
import { describe, expect, it } from "vitest";
import { compare } from "../../compiler/diff/comparison.ts";
import type { ComparedMeasure, Comparison } from "../../compiler/diff/comparison-format.ts";
import { BASE, modelOf } from "./base-procedure.ts";

const base = modelOf(BASE);

function edited(...replacements: readonly (readonly [find: string, by: string])[]): ProcedureModel {
  return modelOf(
    replacements.reduce((text, [find, by]) => {
      if (text.split(find).length !== 2) throw new Error(`not exactly once: ${find}`);
      return text.replace(find, () => by);
    }, BASE),
  );
}

function measureOf({ headline }: Comparison, id: string): ComparedMeasure {
  const found = headline.measures.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

const fees = (after: ProcedureModel): ComparedMeasure => measureOf(compare([base], after), "fees");
const sumOf = ({ lines }: ComparedMeasure): number =>
  lines.reduce((sum, { difference }) => sum + (difference ?? NaN), 0);

describe("what a dossier costs", () => {
  it("is the greatest bill over cases, channels and filing dates, and the least", () => {
    // Share of the capital up to its bound of 5,000,000; the levy of a first certificate from July on.
    expect(fees(base)).toMatchObject({ before: 5_080_000, after: 5_080_000, difference: 0, lines: [] });
    // Online is exempt; one floor of a second certificate.
    expect(measureOf(compare([base], base), "fees-least").after).toBe(20_000);
  });

  it("a raised levy is one line that sums to the difference", () => {
    const found = fees(edited(["thì 80.000 đồng từ", "thì 95.000 đồng từ"]));
    expect(found).toMatchObject({ after: 5_095_000, difference: 15_000 });
    expect(found.lines).toEqual([
      expect.objectContaining({ key: "levy.cap_giay", before: 80_000, after: 95_000, difference: 15_000 }),
    ]);
  });

  it("a row that nobody can reach by its date moves the number only where it was the greatest", () => {
    expect(fees(edited(["thì 75.000 đồng đến", "thì 70.000 đồng đến"])).difference).toBe(0);
    expect(fees(edited(["thì 75.000 đồng đến", "thì 90.000 đồng đến"])).difference).toBe(10_000);
  });

  it("a levy that became a fee leaves one account and comes into the other", () => {
    const found = fees(edited(['lệ phí cấp_giấy "Lệ phí', 'phí cấp_giấy "Lệ phí']));
    expect(found.difference).toBe(0);
    expect(found.lines.map(({ key, difference }) => [key, difference])).toEqual([
      ["levy.cap_giay", -80_000],
      ["fee.cap_giay", 80_000],
    ]);
  });

  it("a renamed charge stays one line", () => {
    const found = fees(
      edited(["lệ phí cấp_giấy ", "lệ phí cấp_phép trước là cấp_giấy "], ["80.000", "81.000"]),
    );
    expect(found.lines.map(({ key }) => key)).toEqual(["levy.cap_phep"]);
  });

  it("what depends on a declared quantity is told, not assumed", () => {
    const told = fees(base).leavesOut.map(({ vi }) => vi);
    expect(told).toEqual([
      "«Phí thẩm định» thu theo tỷ lệ của «Vốn đầu tư» người nộp khai: số tiền nhiều nhất lấy mức tối đa",
      "«Lệ phí cấp giấy» thu theo «Số tầng» người nộp khai: số tiền tính cho 1",
    ]);
    const open = fees(edited(["    tối đa 5.000.000 đồng\n", ""]));
    expect(open.after).toBe(180_000);
    expect(open.leavesOut.map(({ vi }) => vi).join()).toContain("không có mức tối đa");
  });

  it("the table by case and channel shows who pays less", () => {
    const found = fees(edited(["miễn khi kênh = trực tuyến", "giảm 10 % khi kênh = trực tuyến"]));
    const online = found.perGroup?.filter(({ channel }) => channel?.vi.includes("trực tuyến")) ?? [];
    const counter = found.perGroup?.filter(({ channel }) => channel?.vi.includes("trực tiếp")) ?? [];
    expect(online).toHaveLength(3);
    expect(online.every(({ difference }) => difference === 4_500_000)).toBe(true);
    expect(counter.every(({ difference }) => difference === 0)).toBe(true);
    const all = found.perGroup?.map(({ after }) => after?.value ?? 0) ?? [];
    expect(Math.max(...all)).toBe(found.after);
  });

  it("what has nothing to do with money moves nothing", () => {
    const found = fees(edited(["do trưởng_phòng trong 1 ngày làm việc ký", "do trưởng_phòng ký"]));
    expect([found.difference, found.lines, sumOf(found)]).toEqual([0, [], 0]);
  });

  it("rests on what its rows rest on", () => {
    const free = modelOf(BASE.replace('giả định "mức gia hạn chưa có nguồn"', ""));
    expect(fees(free).sourced.after).toBe(true);
    const assumed = edited(["75.000 đồng đến 30/06/2026", '99.000 đồng đến 30/06/2026 giả định "mức mới"']);
    expect(fees(assumed).assumptions).toEqual(["mức mới"]);
  });
});

describe("no dossier costs more than the most or less than the least", () => {
  const facts: fc.Arbitrary<Facts> = fc.record({
    fields: fc.record({
      von: fc.integer({ min: 0, max: 100_000 }).map((millions) => String(millions * 1_000_000)),
      so_tang: fc.constant(1),
    }),
    case: fc.constantFrom("cap_moi", "cap_lai", "gia_han"),
    channel: fc.constantFrom("online-partial", "counter", "post"),
    applicant: fc.constantFrom("ca_nhan", "doanh_nghiep"),
    filingDate: fc.constantFrom("2026-01-05", "2026-06-30", "2026-07-01", "2026-12-31"),
  });

  it.each([
    ["the base", base],
    ["a lower bound", edited(["tối đa 5.000.000 đồng", "tối đa 900.000 đồng"])],
    ["no exemption", edited(["    miễn khi kênh = trực tuyến căn cứ nq_mẫu điều 4\n", ""])],
    ["a dearer renewal", edited(["còn lại 50.000 đồng", "còn lại 500.000 đồng"])],
  ] as const)("%s", (_, model) => {
    const comparison = compare([base], model);
    const [most, least] = [measureOf(comparison, "fees").after, measureOf(comparison, "fees-least").after];
    let paid = 0;
    fc.assert(
      fc.property(facts, (one) => {
        const date = one.filingDate ?? "";
        const bills = offerOn(model, date).charges.map((charge) => assess(charge, one, { date }).dong);
        if (bills.some((dong) => dong === undefined)) return;
        paid += 1;
        const total = Number(bills.reduce<bigint>((sum, dong) => sum + (dong ?? 0n), 0n));
        expect(total).toBeLessThanOrEqual(most);
        expect(total).toBeGreaterThanOrEqual(least);
      }),
    );
    expect(paid).toBeGreaterThan(20);
  });
});
