import type { ParallelState, ProcedureModel } from "@tthc/model";
import type { DossierRecord } from "@tthc/runtime";
import { expect, it } from "vitest";
import { apply, defined, filedHouse, type Act } from "../support/dossier.ts";
import { housePermit } from "./fixtures/house-permit.ts";

const house = defined(housePermit);
const asked = (definition = house): DossierRecord =>
  apply(
    definition,
    filedHouse(definition),
    ["2026-08-21T16:00", "mot_cua", "tiep_nhan"],
    ["2026-08-24T09:00", "chuyen_vien", "dat"],
  );
const agreed: readonly Act[] = [
  ["2026-08-24T10:00", "canh_sat_pccc", "dong_y", "phong_chay"],
  ["2026-08-24T11:00", "phong_moi_truong", "dong_y", "moi_truong"],
];
/** Signed by nobody, sent back, then amended by the applicant and appraised again. */
const amended = (more: Act[4], definition = house): DossierRecord =>
  apply(
    definition,
    asked(definition),
    ...agreed,
    ["2026-08-25T08:00", "chu_tich", "tra_lai"],
    ["2026-08-25T09:00", "chuyen_vien", "thieu_ho_so"],
    ["2026-08-26T09:00", "applicant", "da_bo_sung", undefined, more],
    ["2026-08-26T10:00", "chuyen_vien", "dat"],
  );

it("asks again only the branch that read the amended drawing", () => {
  expect(amended({ papers: { ban_ve: true } }).value).toEqual({
    lay_y_kien: { phong_chay: "dang-cho", moi_truong: "dong_y", hang_khong: "khong-lien-quan" },
  });
});

it("knows that a branch that reads a form reads its fields", () => {
  expect(amended({ fields: { tang_1: "90" } }).value).toMatchObject({
    lay_y_kien: { phong_chay: "dong_y", moi_truong: "dang-cho" },
  });
});

it("goes straight on where nothing that was read has changed", () => {
  const record = amended({ fields: { tang_1: "80" }, papers: {} });
  expect(record.value).toBe("ky");
  expect(record.context.counts["lay_y_kien.join-1"]).toBe(2);
});

it("asks every branch again where the flow says so", () => {
  const states = housePermit.flow.states.map((state) =>
    state.kind === "parallel" ? ({ ...state, onAmend: "all" } satisfies ParallelState) : state,
  );
  const model: ProcedureModel = { ...housePermit, flow: { ...housePermit.flow, states } };
  expect(amended({}, defined(model)).value).toMatchObject({
    lay_y_kien: { phong_chay: "dang-cho", moi_truong: "dang-cho" },
  });
});

it("brings in a branch that a finding makes concerned, and drops it when it no longer is", () => {
  const tall: Act = ["2026-08-24T09:00", "chuyen_vien", "dat", undefined, { fields: { chieu_cao: "50" } }];
  const accepted = apply(house, filedHouse(house), ["2026-08-21T16:00", "mot_cua", "tiep_nhan"]);
  const record = apply(house, accepted, tall, ...agreed, [
    "2026-08-24T12:00",
    "cuc_hang_khong",
    "dong_y",
    "hang_khong",
  ]);
  expect(record.value).toBe("ky");
  const lower = apply(
    house,
    record,
    ["2026-08-25T08:00", "chu_tich", "tra_lai"],
    ["2026-08-25T09:00", "chuyen_vien", "dat", undefined, { fields: { chieu_cao: "12" } }],
  );
  expect(lower.value).toBe("ky");
  expect(Object.keys(lower.context.outcomes)).toEqual(["lay_y_kien.phong_chay", "lay_y_kien.moi_truong"]);
});

it("takes silence as consent where the branch says so, and records that it was silence", () => {
  const record = apply(house, asked(), agreed[0] as Act, [
    "2026-08-26T23:59",
    "system",
    "het_han",
    "moi_truong",
  ]);
  expect(record.value).toBe("ky");
  expect(record.context.outcomes["lay_y_kien.moi_truong"]).toEqual({
    action: "dong_y",
    sense: "positive",
    by: "het_han",
  });
});

it("asks for the reason that the join needs, unless a branch gave it", () => {
  const reason = { reason: "Không bảo đảm lối thoát nạn" };
  const first: Act = ["2026-08-24T10:00", "phong_moi_truong", "dong_y", "moi_truong"];
  const silent: Act = ["2026-08-24T11:00", "canh_sat_pccc", "khong_dong_y", "phong_chay"];
  expect(() => apply(house, asked(), first, silent)).toThrow(/REASON_REQUIRED/);
  const spoken: Act = [silent[0], silent[1], silent[2], silent[3], reason];
  expect(apply(house, asked(), first, spoken).value).toBe("tu_choi");
  const early: Act = ["2026-08-24T09:30", "canh_sat_pccc", "khong_dong_y", "phong_chay", reason];
  expect(apply(house, asked(), early, first).value).toBe("tu_choi");
});
