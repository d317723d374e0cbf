import { explain } from "@tthc/model";
import { clockOf, decide, dossierPapers, stepLimit, timersOf } from "@tthc/runtime";
import type { Definition, DossierRecord } from "@tthc/runtime";
import { expect, it } from "vitest";
import { apply, defined, filedHouse, officer, type Act } from "../support/dossier.ts";
import { housePermit } from "./fixtures/house-permit.ts";
import { realDefinition } from "./real-definitions.ts";

const code = (definition: Definition, record: DossierRecord, act: Act) => {
  const [at, who, type, branch, more] = act;
  const actor = who === "applicant" || who === "system" ? ({ is: who } as const) : officer(who);
  const event = { type, ...(branch !== undefined && { branch }), ...more };
  const decision = decide(definition, record, { at, actor, event });
  return decision.ok ? "ok" : decision.refusal.code;
};
const filed = (definition: Definition, at: string, facts: object, ...acts: readonly Act[]) =>
  apply(definition, null, [at, "applicant", "nop", undefined, { facts }], ...acts);
const dueOf = (definition: Definition, record: DossierRecord, at: string) =>
  clockOf(definition, record, at).promised?.due;
const missing: Act[4] = { reason: "Thiếu giấy tờ" };

const enterprise = realDefinition("thanh-lap-dntn/1");
const household = realDefinition("thanh-lap-ho-kinh-doanh/2");
const houses = realDefinition("cap-phep-nha-o/3");
const marriage = realDefinition("ket-hon/1");
const birth = realDefinition("khai-sinh/1");

it("pauses the term for a supplement (sole proprietorship)", () => {
  const record = filed(
    enterprise,
    "2026-07-06T08:00",
    { channel: "counter" },
    ["2026-07-06T09:00", "can_bo_mot_cua", "tiep_nhan"],
    ["2026-07-07T09:00", "phong_dkkd", "thieu_ho_so", undefined, missing],
  );
  const waiting = clockOf(enterprise, record, "2026-07-08T09:00");
  expect(waiting).toMatchObject({ state: "stopped", late: false });
  expect(waiting.promised).toMatchObject({ due: null, remaining: { amount: 2, unit: "working-day" } });
  const back = apply(enterprise, record, ["2026-07-13T09:00", "applicant", "da_bo_sung"]);
  // Three working days from the 6th are the 9th; the 8th, 9th, 10th and 13th were taken.
  expect(dueOf(enterprise, back, "2026-07-13T09:00")).toBe("2026-07-15");
  const { promised } = clockOf(enterprise, back, "2026-07-13T09:00");
  expect(explain(promised?.explanation ?? [], "vi").join("\n")).toMatch(/Tạm dừng từ 07\/07\/2026/);
  expect(explain(promised?.explanation ?? [], "en").join("\n")).toMatch(/Stopped from 07\/07\/2026/);
});

it("begins a whole new term after a supplement (household business)", () => {
  const acts = (channel: string, back: string) =>
    filed(
      household,
      "2026-07-06T08:00",
      { channel },
      ["2026-07-06T09:00", "can_bo_mot_cua", "tiep_nhan"],
      ["2026-07-08T09:00", "cong_chuc_dkkd", "thieu_ho_so", undefined, missing],
      [back, "applicant", "da_bo_sung"],
    );
  const again = acts("counter", "2026-07-13T09:00");
  expect(dueOf(household, again, "2026-07-13T09:00")).toBe("2026-07-16");
});

it("gives the applicant an own limit, and ends the case where it passes (house permit)", () => {
  const record = filed(
    houses,
    "2026-07-06T08:00",
    { channel: "counter", case: "nha_o" },
    ["2026-07-06T09:00", "can_bo_mot_cua", "tiep_nhan"],
    ["2026-07-08T09:00", "chuyen_vien", "thieu_ho_so", undefined, missing],
  );
  const limit = stepLimit(houses, record);
  expect(limit).toMatchObject({ state: "bo_sung", until: "2026-07-10T23:59" });
  expect(explain(limit?.due.explanation ?? [], "vi").length).toBeGreaterThan(0);
  expect(explain(limit?.due.explanation ?? [], "en").join()).toContain("2 working days");
  expect(code(houses, record, ["2026-07-10T23:58", "system", "het_han"])).toBe("NOT_DUE");
  const lapsed = apply(houses, record, ["2026-07-10T23:59", "system", "het_han"]);
  expect([lapsed.status, lapsed.context.outcome]).toEqual(["decided", "tu_choi"]);
});

it("asks for one supplement only, and says so", () => {
  const once = filed(
    enterprise,
    "2026-07-06T08:00",
    { channel: "counter" },
    ["2026-07-06T09:00", "can_bo_mot_cua", "tiep_nhan"],
    ["2026-07-07T09:00", "phong_dkkd", "thieu_ho_so", undefined, missing],
    ["2026-07-08T09:00", "applicant", "da_bo_sung"],
  );
  const again: Act = ["2026-07-08T10:00", "phong_dkkd", "thieu_ho_so", undefined, missing];
  expect(code(enterprise, once, again)).toBe("USED_UP");
});

it("does not count a posting (birth of a foundling)", () => {
  const posted = filed(
    birth,
    "2026-07-06T08:00",
    { channel: "counter", case: "bo_roi" },
    ["2026-07-06T09:00", "can_bo_mot_cua", "tiep_nhan"],
    ["2026-07-06T10:00", "cong_chuc_ho_tich", "dat", undefined, { fields: { can_xac_minh: false } }],
  );
  expect(posted.value).toBe("niem_yet");
  expect(clockOf(birth, posted, "2026-07-10T08:00")).toMatchObject({ state: "stopped", late: false });
  const after = apply(birth, posted, ["2026-07-13T23:59", "system", "het_han"]);
  // One working day; the five from the 7th to the 13th were taken.
  expect(clockOf(birth, after, "2026-07-14T08:00")).toMatchObject({
    promised: { due: "2026-07-14" },
    late: false,
  });
});

it("counts a supplement in a state whose time does not count anyway once", () => {
  const both = defined({ ...housePermit, term: { ...housePermit.term, notCounted: ["bo_sung"] } });
  const dates = [defined(housePermit), both].map((definition) => {
    const record = apply(
      definition,
      filedHouse(definition),
      ["2026-08-21T16:00", "mot_cua", "tiep_nhan"],
      ["2026-08-24T09:00", "chuyen_vien", "thieu_ho_so"],
      ["2026-08-26T09:00", "applicant", "da_bo_sung"],
    );
    return dueOf(definition, record, "2026-08-26T09:00");
  });
  expect(dates).toEqual(["2026-09-07", "2026-09-07"]);
});

it("extends once, within the bound, only while the term has not passed (marriage)", () => {
  const verifying = filed(
    marriage,
    "2026-07-06T08:00",
    { channel: "counter" },
    ["2026-07-06T09:00", "can_bo_mot_cua", "tiep_nhan"],
    ["2026-07-06T10:00", "cong_chuc_ho_tich", "dat", undefined, { fields: { can_xac_minh: true } }],
  );
  const at = "2026-07-07T08:00";
  const extend = (amount: number, when = at): Act => [
    when,
    "chu_tich",
    "gia_han",
    undefined,
    { extension: { amount, unit: "working-day" } },
  ];
  expect(dueOf(marriage, verifying, at)).toBe("2026-07-07");
  expect(code(marriage, verifying, extend(4))).toBe("BAD_VALUE");
  expect(code(marriage, verifying, extend(0))).toBe("BAD_VALUE");
  expect(code(marriage, verifying, extend(3, "2026-07-08T08:00"))).toBe("TOO_LATE");
  const extended = apply(marriage, verifying, extend(3));
  expect(dueOf(marriage, extended, at)).toBe("2026-07-10");
  expect(code(marriage, extended, extend(1))).toBe("USED_UP");
});

it.each([
  ["2026-07-06T15:00", "2026-07-07"],
  ["2026-07-06T15:01", "2026-07-08"],
  ["2026-07-10T16:00", "2026-07-14"],
])("moves what is received after 15:00 to the next working day (marriage, %s)", (at, due) => {
  const record = filed(marriage, "2026-07-06T08:00", { channel: "counter" }, [
    at,
    "can_bo_mot_cua",
    "tiep_nhan",
  ]);
  expect(dueOf(marriage, record, at)).toBe(due);
});

it("re-appoints once, keeps the promise that was broken, and tells an apology that came late", () => {
  const record = filed(houses, "2026-07-06T08:00", { channel: "counter", case: "nha_o" }, [
    "2026-07-06T09:00",
    "can_bo_mot_cua",
    "tiep_nhan",
  ]);
  expect(clockOf(houses, record, "2026-07-14T08:00")).toMatchObject({
    promised: { due: "2026-07-15" },
    apologyBy: "2026-07-14",
  });
  const again = (at: string): Act => [
    at,
    "can_bo_mot_cua",
    "hen_lai",
    undefined,
    { until: "2026-07-20", reason: "Chờ ý kiến" },
  ];
  const inTime = apply(houses, record, again("2026-07-14T16:00"));
  const tooLate = apply(houses, record, again("2026-07-15T08:00"));
  expect(clockOf(houses, inTime, "2026-07-16T08:00")).toMatchObject({
    late: true,
    reappointed: "2026-07-20",
  });
  expect(clockOf(houses, inTime, "2026-07-16T08:00").apologyLate).toBeUndefined();
  expect(clockOf(houses, tooLate, "2026-07-15T08:00").apologyLate).toBe(true);
  expect(clockOf(houses, record, "2026-07-15T08:00").apologyLate).toBeUndefined();
  expect(clockOf(houses, record, "2026-07-16T08:00")).toMatchObject({ late: true, apologyLate: true });
  expect(code(houses, inTime, again("2026-07-15T09:00"))).toBe("USED_UP");
  expect(code(houses, record, again("2026-07-16T08:00"))).toBe("TOO_LATE");
  expect(timersOf(houses, record).map(({ id }) => id)).toEqual(
    expect.arrayContaining(["apology", "overdue"]),
  );
});

it("stops and withdraws with a slip, for a reason where one is required, for ever (house permit)", () => {
  const record = filed(houses, "2026-07-06T08:00", { channel: "counter", case: "nha_o" }, [
    "2026-07-06T09:00",
    "can_bo_mot_cua",
    "tiep_nhan",
  ]);
  expect(code(houses, record, ["2026-07-07T09:00", "chuyen_vien", "rut_ho_so"])).toBe("ok");
  expect(code(houses, record, ["2026-07-07T09:00", "chuyen_vien", "dung_giai_quyet"])).toBe(
    "REASON_REQUIRED",
  );
  const stopped = apply(houses, record, [
    "2026-07-07T09:00",
    "chuyen_vien",
    "dung_giai_quyet",
    undefined,
    { reason: "Tranh chấp đất" },
  ]);
  const withdrawn = apply(houses, record, ["2026-07-07T09:00", "applicant", "rut_ho_so"]);
  expect([stopped, withdrawn].map(({ history }) => history.at(-1)?.slips.map(({ slip }) => slip))).toEqual([
    ["stop-notice"],
    ["withdrawal"],
  ]);
  for (const ended of [stopped, withdrawn]) {
    expect(ended.status).toBe("closed");
    expect(code(houses, ended, ["2026-07-08T09:00", "chuyen_vien", "dat"])).toBe("CLOSED");
  }
});

it.each([
  ["online-full", "2026-07-07T08:00"],
  ["counter", "2026-07-07"],
])("falls back to the paper where a registry does not answer, as the source declares (%s)", (channel, by) => {
  const at = "2026-07-06T08:00";
  const facts = { channel, case: "nha_o" };
  const asked = filed(houses, at, facts);
  const need = (record: DossierRecord) =>
    dossierPapers(houses, record, at).find(({ id }) => id === "gcn_dat");
  expect(need(asked)).toMatchObject({ needed: false, why: { is: "registry", registry: "csdl_dat_dai" } });
  const command = { at, actor: { is: "applicant" } as const, event: { type: "nop", facts } };
  const silent = decide(houses, null, command, { registries: { csdl_dat_dai: false } });
  if (!silent.ok) throw new Error(silent.refusal.reason.vi);
  expect(need(silent.record)).toMatchObject({ needed: true, by, why: { is: "no-data" } });
});

it.each<[string, object, string]>([
  ["a paper", { papers: { giay_la: true } }, "giay_la"],
  ["a field", { fields: { truong_la: 1 } }, "truong_la"],
  ["a registry", { registries: { kho_la: true } }, "kho_la"],
  ["what was changed", { changed: ["to_khai.la"] }, "to_khai.la"],
])("refuses %s that the procedure does not have, naming it", (_, values, name) => {
  const event = { type: "nop", facts: { channel: "counter", case: "nha_o" }, ...values };
  const decision = decide(houses, null, { at: "2026-07-06T08:00", actor: { is: "applicant" }, event });
  expect(decision).toMatchObject({ ok: false, refusal: { code: "BAD_VALUE" } });
  expect(decision.ok || [decision.refusal.reason.vi, decision.refusal.reason.en].join()).toContain(name);
});
