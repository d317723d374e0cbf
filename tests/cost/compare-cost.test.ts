import type { ProcedureModel } from "@tthc/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareCost, measureOf } from "../../compiler/cost/compare-cost.ts";
import type { ComparedCost, CostSum } from "../../compiler/cost/cost-format.ts";
import { add, difference, exactOf, hull, product, spanOf, type Span } from "../../compiler/cost/exact.ts";
import { costAccount } from "../../compiler/cost/side-cost.ts";
import { COMPLETE, inputOf, procedure, setting, tableText, type Cells } from "./cost-scene.ts";

const model = procedure();
const ONE = 10n ** 18n;
const compared = (
  before: readonly Cells[],
  after: readonly Cells[],
  ...set: readonly string[]
): ComparedCost => {
  const found = compareCost(
    [inputOf(model, tableText(...before))],
    inputOf(model, tableText(...after)),
    set.map(setting),
  );
  if (found === undefined) throw new Error("no cost");
  return found;
};

describe("the published example: extracts of civil status in Hà Nội", () => {
  const published = (dong: string): readonly Cells[] => [
    { task: "Tổng đã công bố", reported: dong, source: "Nghiên cứu của Hà Nội", date: "2026" },
    { task: "Chung", subjects: "3.228", source: "Nghiên cứu của Hà Nội", date: "2026" },
  ];
  it("goes from 1.024.000 to 231.000 đ: 77,44 %", () => {
    const { once } = compared(published("1.024.000 đ"), published("231.000 đ"));
    expect(once).toMatchObject({
      before: { least: "1024000", complete: true },
      after: { least: "231000", complete: true },
      benefit: { least: "793000", most: "793000" },
      cut: { least: 77.44, most: 77.44 },
    });
  });

  it("gives no cost of a year: how often each subject files is not published, and is asked for", () => {
    const cost = compared(published("1.024.000 đ"), published("231.000 đ"));
    expect(cost.yearly).toEqual({});
    expect(cost.after.questions.map(({ figures }) => figures)).toEqual([["times"]]);
  });

  it("gives it for times that are set by hand, and says so", () => {
    const cost = compared(published("1.024.000 đ"), published("231.000 đ"), "số lần=1");
    expect(cost.yearly).toMatchObject({
      before: { least: "3305472000" },
      after: { least: "745668000" },
      benefit: { least: "2559804000" },
      cut: { least: 77.44 },
    });
    expect(cost.setByHand).toMatchObject([{ written: "số lần=1", figure: "times" }]);
  });
});

describe("both sides", () => {
  const dearer = COMPLETE.with(1, { ...COMPLETE[1], hours: "5" });

  it("swapped, the benefit changes its sign and nothing else", () => {
    const [there, back] = [compared(dearer, COMPLETE), compared(COMPLETE, dearer)];
    expect(there.once.benefit).toEqual({ least: "60000", most: "60000" });
    expect(back.once.benefit).toEqual({ least: "-60000", most: "-60000" });
  });

  it("the same table on both sides gives nothing", () => {
    const { once, yearly } = compared(COMPLETE, COMPLETE);
    expect([once.benefit, once.cut, yearly.benefit]).toEqual([
      { least: "0", most: "0" },
      { least: 0, most: 0 },
      { least: "0", most: "0" },
    ]);
  });

  it("has no benefit and no share where a figure is missing on either side", () => {
    const open = COMPLETE.with(1, { ...COMPLETE[1], hours: "" });
    for (const one of [compared(open, COMPLETE), compared(COMPLETE, open)]) {
      expect([one.once.benefit, one.once.cut]).toEqual([undefined, undefined]);
      expect([one.before[0], one.after].flatMap((side) => side?.questions ?? [])).toHaveLength(1);
    }
  });

  it("lines sum to the totals on both sides", () => {
    const { lines, once } = compared(dearer, COMPLETE);
    const sum = (side: "before" | "after"): bigint =>
      lines.reduce((all, line) => all + BigInt(line[side]?.least ?? "0"), 0n);
    expect([String(sum("before")), String(sum("after"))]).toEqual([once.before?.least, once.after?.least]);
  });

  it("sets figures of one side only, and tells what they stand in for", () => {
    const cost = compared(COMPLETE, COMPLETE, "sau.số lượt=50");
    expect(cost.yearly).toMatchObject({ before: { least: "16000000" }, after: { least: "8000000" } });
    expect(cost.setByHand[0]?.insteadOf.map(({ vi }) => vi)).toEqual([
      "sau: số lần 1 (Khảo sát)",
      "sau: số đối tượng 100 (Khảo sát)",
    ]);
    expect(cost.notes.map(({ vi }) => vi).join()).toContain("Số lượt một năm của hai bên khác nhau");
  });

  it("says where a figure that was set changes nothing", () => {
    const total = [{ task: "Tổng đã công bố", reported: "10.000" }];
    expect(compared(total, total, "lương giờ=1").setByHand[0]?.idle).toBe(true);
    expect(compared(COMPLETE, COMPLETE, "lương giờ=1").setByHand[0]?.idle).toBeUndefined();
  });

  it("says loudly that figures are assumed, and stays silent where none is", () => {
    const assumed = COMPLETE.map((row) => ({ ...row, source: "giả định, để minh họa" }));
    expect(compared(assumed, COMPLETE).notes[0]?.vi).toMatch(/^GIẢ ĐỊNH: \d+ trong \d+ con số/);
    expect(compared(COMPLETE, COMPLETE).notes).toEqual([]);
  });

  it("is absent where no side has a table", () =>
    expect(compareCost([inputOf(model)], inputOf(model))).toBeUndefined());

  it("pairs a paper that was renamed", () => {
    const renamed: ProcedureModel = procedure(
      "",
      `đơn 1 bản chính
    sơ_đồ "Sơ đồ" en "Sketch" 1 bản sao trước là bản_đồ`,
      2,
    );
    const rows = COMPLETE.with(2, { ...COMPLETE[2], item: "sơ đồ" });
    const cost = compareCost([inputOf(model, tableText(...COMPLETE))], inputOf(renamed, tableText(...rows)));
    expect(cost?.lines.find(({ label }) => label.vi === "Sơ đồ")).toMatchObject({
      before: { least: "30000" },
      after: { least: "30000" },
    });
  });

  it("adds several procedures before, and says that each was filed", () => {
    const other = { ...model, id: "vd_hai", label: { vi: "Thủ tục thứ hai" } };
    const text = tableText(...COMPLETE);
    const cost = compareCost([inputOf(model, text), inputOf(other, text)], inputOf(model, text));
    expect(cost?.once).toMatchObject({
      before: { least: "320000" },
      benefit: { least: "160000" },
      cut: { least: 50 },
    });
    expect(cost?.notes[0]?.vi).toContain("phải nộp từng thủ tục");
  });
});

describe("algebra", () => {
  const sums = fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.bigInt({ min: 0n, max: 10n ** 9n }))
    .map(([least, more]): CostSum => ({ least: String(least), most: String(least + more), complete: true }));
  const ends = (a: CostSum, b: CostSum): readonly [bigint, bigint] => {
    const { low = "0", high = "0" } = measureOf(a, b).atEstimates ?? {};
    return [exactOf(low), exactOf(high)];
  };

  it("A → B and B → C add up to A → C, at the low and at the high figures", () =>
    fc.assert(
      fc.property(sums, sums, sums, (a, b, c) => {
        const [ab, bc, ac] = [ends(a, b), ends(b, c), ends(a, c)];
        expect([ab[0] + bc[0], ab[1] + bc[1]]).toEqual(ac);
      }),
    ));

  it("swapping sides turns the benefit round", () =>
    fc.assert(
      fc.property(sums, sums, (a, b) => {
        const [there, back] = [measureOf(a, b).benefit, measureOf(b, a).benefit];
        expect(exactOf(there!.least)).toBe(-exactOf(back!.most));
        expect(exactOf(there!.most)).toBe(-exactOf(back!.least));
      }),
    ));
});

describe("ranges hold every point within them", () => {
  const ranged = fc.tuple(fc.nat(1_000_000), fc.nat(1_000_000), fc.nat(100)).map(([least, more, share]) => ({
    span: { least: BigInt(least) * ONE, most: BigInt(least + more) * ONE },
    point: BigInt(least) * ONE + (BigInt(more) * ONE * BigInt(share)) / 100n,
  }));
  const holds = ({ least, most }: Span, point: bigint): void => {
    expect(least <= point && point <= most).toBe(true);
  };

  it("sums, products, differences and choices", () =>
    fc.assert(
      fc.property(ranged, ranged, (a, b) => {
        holds(add(a.span, b.span), a.point + b.point);
        holds(product(a.span, b.span), (a.point * b.point) / ONE);
        holds(difference(a.span, b.span), a.point - b.point);
        holds(hull([a.span, b.span]), a.point);
      }),
    ));

  const hours = fc.tuple(fc.nat(40), fc.nat(20), fc.nat(4));
  it("a whole table: the total of any figures within the ranges lies within the total of the ranges", () =>
    fc.assert(
      fc.property(fc.array(hours, { minLength: 5, maxLength: 5 }), fc.nat(50), (all, wage) => {
        const decimal = (quarters: number): string => String(quarters / 4).replace(".", ",");
        const rows = (cell: (one: readonly [number, number, number]) => string, wages: string) =>
          COMPLETE.map((row, i) =>
            i === 0 ? { ...row, wage: wages } : { ...row, hours: cell(all[i - 1]!) },
          );
        const wide = rows(([low, more]) => `${decimal(low)}–${decimal(low + more)}`, "10.000–70.000");
        const narrow = rows(
          ([low, more, quarter]) => decimal(low + Math.floor((more * quarter) / 4)),
          String(10_000 + wage * 1_000),
        );
        const once = (cells: readonly Cells[]) =>
          spanOf(costAccount(inputOf(model, tableText(...cells))).side.once!);
        const [outer, inner] = [once(wide), once(narrow)];
        expect(inner.least).toBe(inner.most);
        holds(outer, inner.least);
      }),
      { numRuns: 50 },
    ));

  it("benefit and cut, where a part of both is one and the same cost", () =>
    fc.assert(
      fc.property(ranged, ranged, ranged, (a, b, same) => {
        fc.pre(a.span.least + same.span.least > 0n);
        const whole = (one: Span): CostSum => {
          const { least, most } = add(one, same.span);
          return { least: String(least / ONE), most: String(most / ONE), complete: true };
        };
        const { benefit, cut } = measureOf(whole(a.span), whole(b.span), same.span);
        holds(spanOf(benefit!), a.point - b.point);
        const share = Number(((a.point - b.point) * 1_000_000n) / (a.point + same.point || 1n)) / 10_000;
        expect(cut!.least - 0.006 <= share && share <= cut!.most + 0.006).toBe(true);
      }),
    ));

  it("work with the same ranges on both sides cancels out, and other work does not", () => {
    const wide = COMPLETE.with(1, { ...COMPLETE[1], hours: "1–9" });
    const less = wide.with(3, { ...wide[3], hours: "0" });
    expect(compared(wide, less).once.benefit).toEqual({ least: "10000", most: "10000" });
    expect(compared(wide, wide.with(1, { ...wide[1], hours: "1–8" })).once.benefit).toEqual({
      least: "-140000",
      most: "160000",
    });
  });

  it("the share of the cut", () =>
    fc.assert(
      fc.property(ranged, ranged, (a, b) => {
        fc.pre(a.span.least > 0n);
        const sum = ({ least, most }: Span): CostSum => ({
          least: String(least / ONE),
          most: String(most / ONE),
          complete: true,
        });
        const { cut } = measureOf(sum(a.span), sum(b.span));
        const share = Number(((a.point - b.point) * 1_000_000n) / a.point) / 10_000;
        expect(cut!.least - 0.006 <= share && share <= cut!.most + 0.006).toBe(true);
      }),
    ));
});
