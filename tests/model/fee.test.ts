import { expect, it } from "vitest";
import { assess, assessAll } from "../../model/fee/charge.ts";
import {
  amount,
  appraisal,
  caseIs,
  charge,
  date,
  exempt,
  flag,
  newPermit,
  online,
  quantity,
  reduced,
  row,
} from "./fee-cases.ts";

const on = { date };
const dong = (...args: Parameters<typeof assess>): bigint | undefined => assess(...args).dong;
const problem = (...args: Parameters<typeof assess>): unknown => assess(...args).problems[0];

it("takes the row whose condition holds", () => {
  expect(dong(newPermit, { fields: {}, case: "nha_o", channel: "counter" }, on)).toBe(75_000n);
});

it("takes the rest where no row holds", () => {
  expect(dong(newPermit, { fields: {}, case: "cong_trinh", channel: "counter" }, on)).toBe(150_000n);
});

it("exempts online filing, with a line for the amount and one for the relief", () => {
  const { dong: total, lines } = assess(newPermit, { fields: {}, case: "nha_o", channel: "online-full" }, on);
  expect(total).toBe(0n);
  expect(lines.map(({ is, dong }) => [is, dong])).toEqual([
    ["row", 75_000n],
    ["relief", -75_000n],
  ]);
  expect(lines[1]).toMatchObject({
    relief: "truc_tuyen",
    basis: [{ law: "nq_411_2025" }],
    inForce: { from: "2025-09-29" },
  });
});

it("knows no relief on a date before it came into force", () => {
  expect(dong(newPermit, { fields: {}, case: "nha_o", channel: "online-full" }, { date: "2025-09-28" })).toBe(
    75_000n,
  );
  expect(dong(newPermit, { fields: {}, case: "nha_o", channel: "online-full" }, { date: "2025-09-29" })).toBe(
    0n,
  );
});

it("names what is missing at the point of need", () => {
  expect(problem(newPermit, { fields: {}, channel: "counter" }, on)).toEqual({
    is: "missing",
    where: ["nha_o"],
    inputs: [{ input: { op: "fact", fact: "case" } }],
  });
  expect(problem(newPermit, { fields: {}, case: "nha_o" }, on)).toMatchObject({
    is: "missing",
    where: ["truc_tuyen"],
    inputs: [{ input: { op: "fact", fact: "channel" } }],
  });
});

it("does not need the table's inputs from whoever is surely exempt", () => {
  const { dong: total, lines } = assess(newPermit, { fields: {}, channel: "online-full" }, on);
  expect([total, lines.length]).toEqual([0n, 1]);
});

it("does not need a condition that would change nothing", () => {
  const table = charge([
    row("a", "5000", { when: flag("a") }),
    row("b", "5000", { when: flag("b") }),
    row("c", "0", { otherwise: true }),
  ]);
  expect(dong(table, { fields: { a: true } }, on)).toBe(5_000n);
  expect(problem(table, { fields: { a: false } }, on)).toMatchObject({ is: "missing", where: ["b"] });
});

it("shows both rows that disagree, and the inputs", () => {
  const table = charge([row("a", "5000", { when: flag("a") }), row("b", "6000", { when: flag("b") })]);
  expect(problem(table, { fields: { a: true, b: true } }, on)).toEqual({
    is: "rows-disagree",
    rows: [
      { row: "a", value: "5000" },
      { row: "b", value: "6000" },
    ],
    inputs: [
      { input: flag("a"), value: "true" },
      { input: flag("b"), value: "true" },
    ],
  });
});

it("lets rows agree in value though they are written differently", () => {
  const table = charge([
    row("a", "16000"),
    { id: "b", amount: { is: "fixed", dong: "8000", per: quantity("so_ban") } },
  ]);
  const { dong: total, lines } = assess(table, { fields: { so_ban: 2 } }, on);
  expect(total).toBe(16_000n);
  expect(lines[0]).toMatchObject({ row: "a", agreeing: ["a", "b"] });
  expect(problem(table, { fields: { so_ban: 3 } }, on)).toMatchObject({ is: "rows-disagree" });
});

it("names the inputs for which no row holds", () => {
  const table = charge([row("a", "5000", { when: caseIs("a") })]);
  expect(problem(table, { fields: {}, case: "z" }, on)).toEqual({
    is: "no-row",
    inputs: [{ input: { op: "fact", fact: "case" }, value: "z" }],
  });
});

it("takes the row in force on the filing date, ends included", () => {
  const table = charge([
    row("cu", "5000", { inForce: { to: "2026-06-30" } }),
    row("moi", "7000", { inForce: { from: "2026-07-01", to: "2026-12-31" } }),
  ]);
  expect(dong(table, { fields: {} }, { date: "2026-06-30" })).toBe(5_000n);
  expect(dong(table, { fields: {} }, { date: "2026-07-01" })).toBe(7_000n);
  expect(problem(table, { fields: {} }, { date: "2027-01-01" })).toEqual({
    is: "not-in-force",
    date: "2027-01-01",
  });
});

it("multiplies by a quantity", () => {
  const table = charge([{ id: "a", amount: { is: "fixed", dong: "8000", per: quantity("so_ban") } }]);
  expect(dong(table, { fields: { so_ban: "3" } }, on)).toBe(24_000n);
  expect(dong(table, { fields: { so_ban: 0 } }, on)).toBe(0n);
  expect(problem(table, { fields: {} }, on)).toMatchObject({
    is: "missing",
    inputs: [{ input: quantity("so_ban") }],
  });
  expect(problem(table, { fields: { so_ban: -1 } }, on)).toEqual({
    is: "unusable",
    row: "a",
    what: "quantity",
  });
});

it("refuses a fraction of a đồng unless a rounding is declared", () => {
  const table = charge([{ id: "a", amount: { is: "fixed", dong: "1001", per: quantity("n") } }]);
  expect(problem(table, { fields: { n: "0.5" } }, on)).toEqual({ is: "needs-rounding", exact: "500.5" });
  const rounding = (mode: "up" | "down" | "nearest", to: string): bigint | undefined =>
    dong({ ...table, rounding: { mode, to } }, { fields: { n: "0.5" } }, on);
  expect([rounding("up", "1"), rounding("down", "1"), rounding("nearest", "1")]).toEqual([501n, 500n, 501n]);
  expect([rounding("up", "1000"), rounding("down", "1000"), rounding("nearest", "1000")]).toEqual([
    1000n,
    0n,
    1000n,
  ]);
});

it("applies each rate to the part of the base inside its band", () => {
  const von = (value: string): bigint | undefined => dong(appraisal, { fields: { von: value } }, on);
  expect(von("15000000000")).toBe(2_850_000n);
  expect(von("25000000000")).toBe(2_850_000n + 1_700_000n);
  expect(von("35000000000")).toBe(2_850_000n + 1_700_000n + 1_000_000n);
  expect(von("0")).toBe(0n);
});

it("shows the bands, which add up to their row", () => {
  const [line] = assess(appraisal, { fields: { von: "35000000000" } }, on).lines;
  expect(line).toMatchObject({
    of: {
      is: "bands",
      base: "35000000000",
      bands: [
        { upTo: "15000000000", percent: "0.019", part: "15000000000", dong: 2_850_000n },
        { upTo: "25000000000", percent: "0.017", part: "10000000000", dong: 1_700_000n },
        { percent: "0.01", part: "10000000000", dong: 1_000_000n },
      ],
    },
  });
});

it("keeps a band's upper end inside the band where a band gives the whole amount", () => {
  const slab = charge([
    {
      id: "a",
      amount: {
        is: "bands",
        base: quantity("n"),
        bands: [
          { upTo: "10", dong: "500000" },
          { upTo: "20.5", dong: "700000" },
        ],
      },
    },
  ]);
  const of = (n: string): bigint | undefined => dong(slab, { fields: { n } }, on);
  expect([of("10"), of("10.000001"), of("20.5")]).toEqual([500_000n, 700_000n, 700_000n]);
  expect(problem(slab, { fields: { n: "20.6" } }, on)).toEqual({ is: "no-band", row: "a", base: "20.6" });
  expect(problem(slab, { fields: { n: "-1" } }, on)).toEqual({ is: "no-band", row: "a", base: "-1" });
});

it("refuses a rate of something that is not money", () => {
  const rate = charge([{ id: "a", amount: { is: "bands", base: quantity("n"), bands: [{ percent: "1" }] } }]);
  expect(problem(rate, { fields: { n: "100" } }, on)).toEqual({ is: "unusable", row: "a", what: "base" });
});

it("bounds the amount before reliefs, and an exemption beats the least amount", () => {
  const bounded = {
    ...appraisal,
    atLeast: "500000",
    reliefs: [reduced("giam", "50", flag("giam")), exempt("mien", flag("mien"))],
  };
  const of = (von: string, giam: boolean, mien: boolean): bigint | undefined =>
    dong(bounded, { fields: { von, giam, mien } }, on);
  expect(of("1000000", false, false)).toBe(500_000n);
  expect(of("1000000", true, false)).toBe(250_000n);
  expect(of("1000000", false, true)).toBe(0n);
  expect(of("99000000000000", false, false)).toBe(150_000_000n);
  expect(of("99000000000000", true, false)).toBe(75_000_000n);
});

it("never lets rounding lift an amount above its cap", () => {
  const capped = charge([row("a", "999999")], { atMost: "999500", rounding: { mode: "up", to: "1000" } });
  expect(dong(capped, { fields: {} }, on)).toBe(999_500n);
});

it("takes the greatest relief, or adds them up to a hundred per cent, as the source says", () => {
  const table = (meeting?: "lowest" | "cumulative"): ReturnType<typeof charge> =>
    charge([row("a", "100000")], {
      reliefs: [reduced("ba_muoi", "30"), reduced("nam_muoi", "50"), reduced("bon_muoi", "40")],
      ...(meeting && { meeting }),
    });
  expect(dong(table("lowest"), { fields: {} }, on)).toBe(50_000n);
  expect(dong(table("cumulative"), { fields: {} }, on)).toBe(0n);
  expect(problem(table(), { fields: {} }, on)).toMatchObject({
    is: "reliefs-meet",
    reliefs: ["ba_muoi", "bon_muoi", "nam_muoi"],
  });
});

it("allows an undeclared meeting with an exemption, since both readings give nothing", () => {
  const table = charge([row("a", "100000")], { reliefs: [reduced("giam", "30"), exempt("mien")] });
  expect(dong(table, { fields: {} }, on)).toBe(0n);
});

it("does not need a relief that could change nothing", () => {
  const lowest = charge([row("a", "100000")], {
    meeting: "lowest",
    reliefs: [reduced("to", "50"), reduced("nho", "30", flag("x"))],
  });
  expect(dong(lowest, { fields: {} }, on)).toBe(50_000n);
  const nothing = charge([row("a", "0")], { reliefs: [exempt("mien", flag("x"))] });
  expect(dong(nothing, { fields: {} }, on)).toBe(0n);
});

it("keeps every digit above 2^53", () => {
  const table = charge([row("a", "9007199254740993")], {
    reliefs: [reduced("giam", "50")],
    rounding: { mode: "down", to: "1" },
  });
  expect(dong(table, { fields: {} }, on)).toBe(4_503_599_627_370_496n);
  expect(dong(charge([row("a", "9007199254740993")]), { fields: {} }, on)).toBe(9_007_199_254_740_993n);
});

it("uses the filing date for ages in conditions", () => {
  const elderly = {
    op: "≥",
    args: [
      { op: "call", name: "age", args: [{ op: "field", path: ["ns"], type: "date" }] },
      { op: "literal", type: "number", value: "60" },
    ],
  } as const;
  const table = charge([row("a", "75000")], { reliefs: [exempt("cao_tuoi", elderly)] });
  expect(dong(table, { fields: { ns: "1966-08-21" } }, on)).toBe(0n);
  expect(dong(table, { fields: { ns: "1966-08-22" } }, on)).toBe(75_000n);
});

it("adds charges up, and has no total where one has no value", () => {
  const facts = { fields: { von: "15000000000" }, case: "nha_o", channel: "counter" };
  expect(assessAll([newPermit, appraisal], facts, on).dong).toBe(75_000n + 2_850_000n);
  expect(assessAll([newPermit, appraisal], { ...facts, fields: {} }, on).dong).toBeUndefined();
});

it("refuses an amount beyond the bounds of the language", () => {
  const table = charge([
    { id: "a", amount: { is: "fixed", dong: "99999999999999999999", per: quantity("n") } },
  ]);
  expect(problem(table, { fields: { n: 2 } }, on)).toEqual({ is: "unusable", row: "a", what: "amount" });
  expect(amount("x").op).toBe("field");
  expect(online.op).toBe("=");
});
