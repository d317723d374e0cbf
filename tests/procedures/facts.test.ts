import type { DossierItem, Field, ProcedureModel } from "@tthc/model";
import { describe, expect, it } from "vitest";
import { FIELD_SHEETS } from "./field-sheets.ts";
import type { Sheet } from "./sheet.ts";
import { modelOf } from "./workspace.ts";

const SHEETS: readonly Sheet[] = [
  {
    id: "khai_sinh",
    version: 1,
    code: "1.001193",
    term: ["1 working-day"],
    onSupplement: "pause",
    channels: ["counter", "online-full", "post"],
    sets: 1,
    papers: 11,
    // 37 of the sheet and the question of authorisation; the date in words is computed.
    fields: 38,
    results: ["giay_khai_sinh", "so_dinh_danh"],
    charges: { dang_ky: ["0", "0"], ban_sao: ["8000", "0"] },
  },
  {
    id: "sao_trich_luc",
    version: 1,
    code: "2.000635",
    term: ["0 same-day"],
    onSupplement: "pause",
    channels: ["online-full", "counter", "post"],
    sets: 1,
    papers: 1,
    fields: 11,
    results: ["trich_luc"],
    charges: { ban_sao: ["8000"] },
  },
  {
    id: "thanh_lap_ho_kinh_doanh",
    version: 1,
    code: "1.001612",
    term: ["3 working-day"],
    onSupplement: "restart",
    channels: ["counter", "post", "online"],
    sets: 1,
    papers: 4,
    fields: 18,
    results: ["gcn_hkd"],
    charges: { dang_ky: ["50000"] },
  },
  {
    id: "thanh_lap_ho_kinh_doanh",
    version: 2,
    code: "1.001612",
    term: ["3 working-day"],
    onSupplement: "restart",
    channels: ["online-full", "post", "counter"],
    sets: 1,
    papers: 7,
    fields: 27,
    results: ["gcn_hkd", "thong_bao_sua_doi"],
    charges: { dang_ky: ["50000", "150000"] },
  },
  {
    id: "khai_sinh_thuong_tru_bhyt",
    version: 1,
    code: "2.000986",
    term: ["20 working-day"],
    onSupplement: "pause",
    channels: ["counter"],
    sets: 1,
    papers: 11,
    fields: 38,
    results: ["giay_khai_sinh", "thong_bao_cu_tru", "phieu_tu_choi_cu_tru", "the_bhyt"],
    charges: { cu_tru: ["0"] },
  },
  {
    id: "dang_ky_thuong_tru",
    version: 1,
    code: "1.004222",
    term: ["7 working-day"],
    onSupplement: "pause",
    channels: ["online-full", "counter"],
    sets: 1,
    papers: 15,
    fields: 22,
    results: ["cap_nhat_cu_tru", "cap_nhat_dan_cu", "thong_bao_cu_tru", "phieu_tu_choi_cu_tru"],
    charges: { cu_tru: ["10000", "20000"] },
  },
  {
    id: "cap_phep_nha_o",
    version: 1,
    code: "1.013225",
    term: ["15 day", "20 day"],
    onSupplement: "pause",
    channels: ["online-full", "post", "counter"],
    sets: 1,
    // Fifteen kinds of land papers, then those of the seven groups.
    papers: 32,
    fields: 50,
    results: ["giay_phep"],
    charges: { cap_moi: ["75000", "150000"] },
  },
  {
    id: "cap_phep_nha_o",
    version: 3,
    code: "1.013225",
    term: ["7 working-day", "10 working-day"],
    onSupplement: "own-limit",
    channels: ["online-full", "post", "counter"],
    sets: 1,
    papers: 31,
    fields: 51,
    results: ["giay_phep"],
    charges: { cap_moi: ["75000", "150000"] },
  },
  {
    id: "tham_dinh_co_so",
    version: 1,
    code: null,
    term: ["40 day"],
    onSupplement: "pause",
    channels: ["counter"],
    sets: 1,
    papers: 8,
    fields: 26,
    results: ["thong_bao_tham_dinh"],
    charges: { tham_dinh: ["0"] },
  },
  {
    id: "tham_dinh_co_so",
    version: 2,
    code: "1.013239",
    term: ["35 day", "25 day", "15 day"],
    onSupplement: "pause",
    channels: ["online-full", "counter", "post"],
    sets: 1,
    papers: 15,
    fields: 26,
    results: ["thong_bao_tham_dinh"],
    charges: { tham_dinh: ["0"] },
  },
  {
    id: "tham_dinh_ky_thuat",
    version: 1,
    code: null,
    term: ["40 day"],
    onSupplement: "pause",
    channels: ["counter"],
    sets: 1,
    papers: 6,
    fields: 26,
    results: ["thong_bao_thiet_ke"],
    charges: { tham_dinh_thiet_ke: ["0"] },
  },
  {
    id: "tham_dinh_ky_thuat",
    version: 2,
    code: "1.013234",
    term: ["40 day", "30 day", "20 day"],
    onSupplement: "pause",
    channels: ["counter"],
    sets: 1,
    papers: 9,
    fields: 26,
    results: ["thong_bao_thiet_ke"],
    charges: { tham_dinh_thiet_ke: ["0"] },
  },
  {
    id: "cap_phep_xay_dung",
    version: 1,
    code: null,
    term: ["42 day"],
    onSupplement: "pause",
    channels: ["counter"],
    sets: 1,
    papers: 6,
    fields: 17,
    results: ["giay_phep"],
    charges: { cap_phep: ["150000"] },
  },
  {
    id: "cap_phep_xay_dung",
    version: 2,
    code: "1.013236",
    term: ["20 day"],
    onSupplement: "pause",
    channels: ["online-full", "post", "counter"],
    sets: 1,
    papers: 31,
    fields: 43,
    results: ["giay_phep"],
    charges: { cap_phep: ["150000"] },
  },
  {
    id: "cap_phep_xay_dung",
    version: 3,
    code: "1.013236",
    term: ["10 working-day"],
    onSupplement: "own-limit",
    channels: ["online-full", "post", "counter"],
    sets: 1,
    papers: 29,
    fields: 43,
    results: ["giay_phep"],
    charges: { cap_phep: ["150000"] },
  },
  {
    id: "cap_giay_chung_nhan_du_an",
    version: 1,
    code: null,
    term: ["20 working-day", "10 working-day"],
    onSupplement: "pause",
    channels: ["counter"],
    sets: 1,
    papers: 3,
    fields: 8,
    results: ["giay_chung_nhan"],
    charges: { tham_dinh: ["0"], cap_giay: ["0"] },
  },
  {
    id: "nhan_chuyen_nhuong_lam_du_an",
    version: 1,
    code: null,
    term: ["33 day", "23 day"],
    onSupplement: "pause",
    channels: ["counter"],
    sets: 1,
    papers: 4,
    fields: 8,
    results: ["van_ban_phe_duyet"],
    charges: { tham_dinh: ["0"] },
  },
  {
    id: "hoa_giai_tranh_chap",
    version: 1,
    code: null,
    term: ["45 day", "30 day"],
    onSupplement: "pause",
    channels: ["counter"],
    sets: 1,
    papers: 2,
    fields: 8,
    results: ["bien_ban_hoa_giai"],
    charges: { hoa_giai: ["0"] },
  },
];

const countPapers = (items: readonly DossierItem[]): number =>
  items.reduce((sum, item) => sum + (item.kind === "paper" ? 1 : countPapers(item.items)), 0);

const countFields = (fields: readonly Field[]): number =>
  fields.reduce((sum, { shape, computed }) => {
    if (computed !== undefined) return sum;
    if (shape.is === "list" || (shape.is === "record" && shape.of === "group")) return sum + countFields(shape.fields);
    return sum + 1;
  }, 0);

const fieldsOf = ({ forms }: ProcedureModel): readonly Field[] =>
  forms.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields));

describe.each([...SHEETS, ...FIELD_SHEETS])("$id version $version", (sheet) => {
  const model = modelOf(sheet.id, sheet.version);

  it("has the sheet's code, channels and results", () => {
    expect(model.code).toBe(sheet.code);
    expect(model.channels.map(({ channel }) => channel)).toEqual(sheet.channels);
    expect(model.results.filter(({ implied }) => implied !== true).map(({ id }) => id)).toEqual(sheet.results);
  });

  it("has the sheet's term", () => {
    expect(model.term.rows.map(({ duration }) => `${String(duration.amount)} ${duration.unit}`)).toEqual(sheet.term);
    expect(model.term.onSupplement).toBe(sheet.onSupplement);
  });

  it("has the sheet's papers and fields", () => {
    expect(model.dossier.sets).toBe(sheet.sets);
    expect(countPapers(model.dossier.items)).toBe(sheet.papers);
    expect(countFields(fieldsOf(model))).toBe(sheet.fields);
  });

  it("has the sheet's fees and levies", () => {
    const amounts = model.charges.map(({ id, rows }) => [
      id,
      rows.map(({ amount }) => (amount.is === "fixed" ? amount.dong : "bands")),
    ]);
    expect(Object.fromEntries(amounts)).toEqual(sheet.charges);
  });
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Days of the limits of officers' steps and parallel parts; eight hours of work are a day. */
const officersDays = ({ flow }: ProcedureModel): readonly number[] =>
  flow.states.flatMap((state) => {
    if (state.kind !== "step" && state.kind !== "parallel") return [];
    const { duration } = state.limit ?? {};
    if (duration === undefined) return [];
    return [duration.unit === "working-hour" ? duration.amount / 8 : duration.amount];
  });

describe("single facts", () => {
  it("counts what is filed after 15:00 for birth and extract as of the next working day", () => {
    for (const id of ["khai_sinh", "sao_trich_luc"]) expect(modelOf(id, 1).term.rows[0]?.cutoff?.after).toBe("15:00");
  });

  it("takes the citizen's silence of one day as consent in birth registration", () => {
    const state = modelOf("khai_sinh", 1).flow.states.find(({ id }) => id === "dan_xac_nhan");
    const exits = state?.exits ?? [];
    const target = (action: string): string | undefined => exits.find((exit) => exit.action === action)?.target;
    expect(target("het_han")).toBe("ghi_so");
    expect(target("dong_y")).toBe("ghi_so");
    expect(state?.kind === "wait" && state.limit?.duration).toEqual({ amount: 1, unit: "day" });
  });

  it("gives eight working hours online and one working day elsewhere when a registry has no data", () => {
    const { registries } = modelOf("khai_sinh", 1);
    expect(registries.map(({ id }) => id)).toEqual(["csdl_dan_cu", "csdl_ho_tich", "du_lieu_chung_sinh"]);
    for (const { fallbacks } of registries.slice(0, 2)) {
      expect(fallbacks.map(({ limit }) => `${String(limit.amount)} ${limit.unit}`)).toEqual(["8 working-hour", "1 working-day"]);
    }
  });

  it("makes birth, residence and card three working days instead of twenty, two to be added for verification", () => {
    const after = modelOf("khai_sinh_thuong_tru_bhyt", 2);
    expect(after.term.rows.map(({ duration }) => duration)).toEqual([{ amount: 3, unit: "working-day" }]);
    expect(after.term.extensions.map(({ atMost }) => atMost)).toEqual([{ amount: 2, unit: "working-day" }]);
    const before = modelOf("khai_sinh_thuong_tru_bhyt", 1);
    expect(before.term.extensions.map(({ atMost }) => atMost.amount)).toEqual([2, 5]);
    expect(after.parts?.procedures.map(({ id }) => id)).toEqual(["khai_sinh", "dang_ky_thuong_tru", "cap_the_bhyt"]);
  });

  it("takes no registration levy online from 29/09/2025 and never pays it back", () => {
    const [levy] = modelOf("thanh_lap_ho_kinh_doanh", 2).charges;
    expect(levy?.reliefs).toMatchObject([{ inForce: { from: "2025-09-29" } }]);
    expect([levy?.refundable, levy?.collected]).toEqual([false, "filing"]);
  });

  it("cuts the joint permit from 122 days in series to 42 in parallel, and three filings to one", () => {
    const [serial, pilot] = [1, 2].map((version) => modelOf("cap_phep_xay_dung_ba_buoc", version));
    expect([serial?.term.rows[0]?.duration.amount, pilot?.term.rows[0]?.duration.amount]).toEqual([122, 42]);
    expect([serial?.parts?.order, pilot?.parts?.order]).toEqual(["series", "parallel"]);
    expect([serial?.dossier.sets, pilot?.dossier.sets]).toEqual([3, 1]);
    expect([serial?.parts?.sharedDossier, pilot?.parts?.sharedDossier]).toEqual([false, true]);
  });

  it("makes the 122 days of the terms of the three procedures of 2017 and of the serial steps, all of them assumed", () => {
    const parts = ["tham_dinh_co_so", "tham_dinh_ky_thuat", "cap_phep_xay_dung"].map((id) => modelOf(id, 1));
    expect(sum(parts.map(({ term }) => term.rows[0]?.duration.amount ?? 0))).toBe(122);
    expect(parts.every(({ term }) => term.rows[0]?.assumption !== undefined)).toBe(true);
    expect(sum(officersDays(modelOf("cap_phep_xay_dung_ba_buoc", 1)))).toBe(122);
    expect(sum(officersDays(modelOf("cap_phep_xay_dung_ba_buoc", 2)))).toBe(42);
  });

  it("checks a house in three days and other works in five, a supplement in one, and takes silence of two as consent", () => {
    const { flow } = modelOf("cap_phep_nha_o", 3);
    const examination = flow.states.find(({ id }) => id === "tham_dinh");
    const limit = examination?.kind === "step" ? examination.limit : undefined;
    expect(limit).toMatchObject({
      duration: { amount: 5, unit: "working-day" },
      exceptions: [{ duration: { amount: 3, unit: "working-day" } }],
      visits: [{ visit: 2, duration: { amount: 1, unit: "working-day" } }],
    });
    const consultation = flow.states.find(({ id }) => id === "lay_y_kien");
    expect(consultation?.kind === "parallel" && consultation.limit?.duration).toEqual({ amount: 2, unit: "working-day" });
  });

  it("divides the published time of the land procedures among their steps without a remainder", () => {
    expect(sum(officersDays(modelOf("nhan_chuyen_nhuong_lam_du_an", 1)))).toBe(23);
    expect(sum(officersDays(modelOf("hoa_giai_tranh_chap", 1)))).toBe(30);
    // Half days are written in hours of work, eight a day.
    expect(sum(officersDays(modelOf("cap_giay_chung_nhan_du_an", 1)))).toBe(10);
  });
});
