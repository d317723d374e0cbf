import { expect, it } from "vitest";
import { offerOn } from "../../model/fee/campaign.ts";
import { assess } from "../../model/fee/charge.ts";
import { explainCharge, type ExplanationNames } from "../../model/fee/explain.ts";
import { effectiveDuration, selectTerm } from "../../model/fee/term-row.ts";
import type { Term, TermRow } from "../../model/procedure/charge.ts";
import { namesOf } from "../../model/procedure/model-names.ts";
import {
  amount,
  appraisal,
  caseIs,
  charge,
  date,
  exempt,
  flag,
  newPermit,
  quantity,
  reduced,
  row,
} from "./fee-cases.ts";
import { soundModel } from "./sound-model.ts";

const on = { date };
const names: ExplanationNames = namesOf(soundModel);
const days = (id: string, count: number, rest: Partial<TermRow> = {}): TermRow => ({
  id,
  duration: { amount: count, unit: "working-day" },
  exceptions: [],
  ...rest,
});
const term = (rows: readonly TermRow[], rest: Partial<Term> = {}): Term => ({
  ...soundModel.term,
  rows,
  ...rest,
});

it("takes the term of the case, with its cutoff and exception", () => {
  const choose = (fields: { lien_ke?: boolean }): unknown =>
    selectTerm(soundModel.term, { fields, case: "nha_o" }, on);
  expect(choose({ lien_ke: false })).toMatchObject({
    is: "term",
    row: "nha_o",
    duration: { amount: 7 },
    cutoff: { after: "15:00" },
  });
  expect(choose({ lien_ke: true })).toMatchObject({ duration: { amount: 9 }, exception: 0 });
  // An official has not found the reason yet: the plain term binds until then.
  expect(choose({})).toMatchObject({ is: "term", duration: { amount: 7 } });
  expect(selectTerm(soundModel.term, { fields: {}, case: "cong_trinh" }, on)).toMatchObject({
    row: "con_lai",
    duration: { amount: 10 },
  });
});

it("refuses terms that hold together and differ, and lets equal ones agree", () => {
  const rows = [
    days("a", 7, { when: flag("a") }),
    days("b", 5, { when: flag("b") }),
    days("c", 5, { when: flag("c") }),
  ];
  const choose = (fields: { [id: string]: boolean }): unknown => selectTerm(term(rows), { fields }, on);
  expect(choose({ a: true, b: true, c: false })).toMatchObject({
    problem: { is: "rows-disagree", rows: [{ row: "a" }, { row: "b" }] },
  });
  expect(choose({ a: false, b: true, c: true })).toMatchObject({ row: "b", agreeing: ["b", "c"] });
  expect(choose({ a: false, b: true })).toMatchObject({ row: "b", agreeing: ["b"] });
  expect(choose({ b: true, c: true })).toMatchObject({ problem: { is: "missing", where: ["a"] } });
});

it("tells seven days from seven working days, and one cutoff from another", () => {
  const disagree = (rest: Partial<TermRow>): unknown =>
    selectTerm(term([days("a", 7), days("b", 7, rest)]), { fields: {} }, on);
  expect(disagree({ duration: { amount: 7, unit: "day" } })).toMatchObject({
    problem: { is: "rows-disagree" },
  });
  expect(disagree({ cutoff: { after: "15:00" } })).toMatchObject({ problem: { is: "rows-disagree" } });
});

it("knows terms that no law prescribes, and rows out of force", () => {
  expect(selectTerm(term([], { prescribed: false }), { fields: {} }, on)).toEqual({ is: "not-prescribed" });
  expect(selectTerm(term([days("a", 7, { inForce: { to: "2026-08-20" } })]), { fields: {} }, on)).toEqual({
    is: "problem",
    problem: { is: "not-in-force", date },
  });
});

it("takes the first exception that holds, in the order of the source", () => {
  const limit = {
    duration: { amount: 2, unit: "working-day" },
    exceptions: [
      { when: flag("a"), duration: { amount: 5, unit: "working-day" } },
      { when: flag("b"), duration: { amount: 9, unit: "working-day" } },
    ],
  } as const;
  expect(effectiveDuration(limit, { fields: { a: true } })).toMatchObject({
    duration: { amount: 5 },
    exception: 0,
  });
  expect(effectiveDuration(limit, { fields: { a: false, b: true } })).toMatchObject({ exception: 1 });
  expect(effectiveDuration(limit, { fields: { a: false, b: false } })).toEqual({ duration: limit.duration });
  expect(effectiveDuration(limit, { fields: { b: true } })).toMatchObject({ exception: 1 });
  expect(effectiveDuration(limit, { fields: {} })).toEqual({ duration: limit.duration });
});

it("applies a campaign from its first day to its last", () => {
  const offer = (day: string): ReturnType<typeof offerOn> => offerOn(soundModel, day);
  expect(offer("2026-08-16").campaigns).toEqual([]);
  expect(offer("2026-08-16").term).toBe(soundModel.term);
  expect(offer("2026-08-17")).toMatchObject({
    campaigns: ["tuan_le_khong_hen"],
    channels: [{ channel: "counter" }],
    conflicts: [],
  });
  expect(offer("2026-08-21").charges.map(({ id, rows }) => [id, rows.length])).toEqual([
    ["cap_moi", 1],
    ["tham_dinh", 1],
  ]);
  expect(offer("2026-08-22").charges).toEqual(soundModel.charges);
});

it("adds a campaign's new charge and reports two campaigns that replace one thing", () => {
  const [campaign] = soundModel.campaigns;
  if (campaign === undefined) throw new Error("the sound model has a campaign");
  const extra = { ...campaign, id: "khac", charges: [{ ...appraisal, id: "phi_moi" }] };
  const { charges, channels, conflicts } = offerOn(
    { ...soundModel, campaigns: [campaign, extra] },
    "2026-08-20",
  );
  expect(charges.map(({ id }) => id)).toEqual(["cap_moi", "tham_dinh", "phi_moi"]);
  expect(channels).toBe(soundModel.channels);
  expect(conflicts).toEqual([
    { what: "channels", campaigns: ["khac", "tuan_le_khong_hen"] },
    { what: "term", campaigns: ["khac", "tuan_le_khong_hen"] },
  ]);
});

it("explains a charge as an official would", () => {
  const facts = { fields: {}, case: "nha_o", channel: "online-full" };
  const explain = (language: "vi" | "en"): string =>
    explainCharge(newPermit, assess(newPermit, facts, on), names, language);
  expect(explain("vi")).toBe(
    "Lệ phí cấp mới: 75.000 đồng (Nhà ở riêng lẻ; 18/2017/NQ-HĐND điều 2), miễn vì nộp trực tuyến → 0 đồng",
  );
  expect(explain("en")).toBe(
    "New permit levy: 75,000 đồng (Nhà ở riêng lẻ; 18/2017/NQ-HĐND article 2), exempt because filed online → 0 đồng",
  );
});

it("explains quantities, bands, bounds, reductions and rounding", () => {
  const copies = charge([{ id: "a", amount: { is: "fixed", dong: "8000", per: quantity("n") } }], {
    atLeast: "30000",
    reliefs: [reduced("giam", "33.3")],
    rounding: { mode: "down", to: "1000" },
  });
  const explain = (one: typeof copies, fields: { [id: string]: string }): string =>
    explainCharge(one, assess(one, { fields }, on), names, "vi");
  expect(explain(copies, { n: "3" })).toBe(
    "Lệ phí cấp mới: 8.000 đồng × 3 = 24.000 đồng, tối thiểu 30.000 đồng, giảm 33,3 %, làm tròn xuống đến 1.000 đồng → 20.000 đồng",
  );
  expect(explain({ ...appraisal, label: { vi: "Phí thẩm định" } }, { von: "16000000000" })).toBe(
    "Phí thẩm định: 3.020.000 đồng (đến 15.000.000.000: 0,019 % × 15.000.000.000; đến 25.000.000.000: 0,017 % × 1.000.000.000)",
  );
});

it("explains why there is no value", () => {
  const explain = (
    one: typeof newPermit,
    facts: Parameters<typeof assess>[1],
    language: "vi" | "en" = "vi",
  ): string => explainCharge(one, assess(one, facts, on), names, language);
  expect(explain(newPermit, { fields: {}, channel: "counter" })).toBe(
    "Lệ phí cấp mới: chưa tính được, còn thiếu: trường hợp",
  );
  expect(explain(appraisal, { fields: {} }, "en")).toBe("New permit levy: cannot be worked out without: von");
  expect(
    explain(charge([row("a", "1", { when: caseIs("nha_o") })]), { fields: {}, case: "cong_trinh" }),
  ).toBe("Lệ phí cấp mới: không có dòng nào cho trường hợp = Công trình");
  const two = charge([row("a", "5000"), row("b", "6000", { when: flag("lien_ke") })]);
  expect(explain(two, { fields: { lien_ke: true } })).toBe(
    "Lệ phí cấp mới: các dòng cho kết quả khác nhau (a = 5.000 đồng và b = 6.000 đồng): lien_ke = có",
  );
  const meeting = charge([row("a", "5000")], { reliefs: [reduced("x", "10"), reduced("y", "20")] });
  expect(explain(meeting, { fields: {} })).toContain(
    "nhiều mức miễn, giảm cùng áp dụng mà chưa nói lấy mức nào (x, y)",
  );
  expect(exempt("x").percent).toBeUndefined();
  expect(amount("x").op).toBe("field");
});
