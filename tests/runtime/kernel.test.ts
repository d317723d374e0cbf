import { clockOf, decide, stepLimit, type DossierRecord } from "@tthc/runtime";
import { expect, it } from "vitest";
import { apply, defined, filedHouse, officer } from "../support/dossier.ts";
import { housePermit } from "./fixtures/house-permit.ts";

const house = defined(housePermit);
const accepted = () => apply(house, filedHouse(house), ["2026-08-21T16:00", "mot_cua", "tiep_nhan"]);

it("promises 03/09/2026 for the permit of the language's example", () => {
  const clock = clockOf(house, accepted(), "2026-08-21T16:00");
  expect(clock.promised?.due).toBe("2026-09-03");
  expect(clock).toMatchObject({ state: "running", row: "thoi_han.1", late: false });
});

it("spends one budget in all visits of a step", () => {
  const back = apply(
    house,
    accepted(),
    ["2026-08-24T09:00", "chuyen_vien", "dat"],
    ["2026-08-24T10:00", "canh_sat_pccc", "dong_y", "phong_chay"],
    ["2026-08-24T10:00", "phong_moi_truong", "dong_y", "moi_truong"],
    ["2026-08-25T10:00", "chu_tich", "tra_lai"],
  );
  // 3 working days, 22 and 24 August are spent: one is left.
  expect(stepLimit(house, back)).toMatchObject({ visit: 2, until: "2026-08-26T23:59" });
});

it("moves the promised date by the days a supplement took", () => {
  const waiting = apply(house, accepted(), ["2026-08-24T09:00", "chuyen_vien", "thieu_ho_so"]);
  expect(clockOf(house, waiting, "2026-08-24T09:00").state).toBe("stopped");
  const back = apply(house, waiting, ["2026-08-26T09:00", "applicant", "da_bo_sung"]);
  expect(clockOf(house, back, "2026-08-26T09:00").promised?.due).toBe("2026-09-07");
});

it("refuses with a reason, in two languages, and says what is allowed", () => {
  const record = accepted();
  const before = structuredClone(record);
  const decision = decide(house, record, {
    at: "2026-08-22T08:00",
    actor: officer("chuyen_vien"),
    event: { type: "duyet" },
  });
  expect(decision).toMatchObject({
    ok: false,
    refusal: {
      code: "NOT_ALLOWED",
      reason: {
        vi: "Hồ sơ đang ở «Thẩm định hồ sơ, kiểm tra thực địa», ở đó không có thao tác «Duyệt».",
        en: expect.stringContaining("no action"),
      },
    },
  });
  expect(decision.ok || decision.refusal.allowed.map(({ action }) => action)).toEqual([
    "dat",
    "thieu_ho_so",
    "khong_dat",
    "rut_ho_so",
    "hen_lai",
  ]);
  expect(record).toEqual(before);
});

it.each<[string, string, Parameters<typeof decide>[2]]>([
  ["NOT_FILED", "null", { at: "2026-08-21T08:00", actor: officer("mot_cua"), event: { type: "tiep_nhan" } }],
  ["NOT_IN_FORCE", "null", { at: "2026-06-30T08:00", actor: { is: "applicant" }, event: { type: "nop" } }],
  [
    "BAD_VALUE",
    "null",
    { at: "2026-08-21T08:00", actor: { is: "applicant" }, event: { type: "nop", facts: { channel: "fax" } } },
  ],
  ["WRONG_ACTOR", "accepted", { at: "2026-08-22T08:00", actor: officer("mot_cua"), event: { type: "dat" } }],
  ["WRONG_ACTOR", "accepted", { at: "2026-08-22T08:00", actor: { is: "applicant" }, event: { type: "dat" } }],
  [
    "WRONG_TIME",
    "accepted",
    { at: "2026-08-20T08:00", actor: officer("chuyen_vien"), event: { type: "dat" } },
  ],
  [
    "REASON_REQUIRED",
    "accepted",
    { at: "2026-08-22T08:00", actor: officer("chuyen_vien"), event: { type: "khong_dat" } },
  ],
  [
    "MALFORMED",
    "accepted",
    { at: "2026-02-30T08:00", actor: officer("chuyen_vien"), event: { type: "dat" } },
  ],
  [
    "NOT_ALLOWED",
    "accepted",
    { at: "2026-08-22T08:00", actor: officer("chuyen_vien"), event: { type: "*" } },
  ],
  [
    "NOT_ALLOWED",
    "accepted",
    { at: "2026-08-22T08:00", actor: { is: "system" }, event: { type: "xstate.done.state.lay_y_kien" } },
  ],
])("refuses with %s (%s)", (code, from, command) => {
  const record: DossierRecord | null = from === "null" ? null : accepted();
  expect(decide(house, record, command)).toMatchObject({ ok: false, refusal: { code } });
});

it("lets a delegate act for the chairman while the delegation is in force", () => {
  const signing = apply(
    house,
    accepted(),
    ["2026-08-24T09:00", "chuyen_vien", "dat"],
    ["2026-08-24T10:00", "canh_sat_pccc", "dong_y", "phong_chay"],
    ["2026-08-24T10:00", "phong_moi_truong", "dong_y", "moi_truong"],
  );
  const command = { at: "2026-08-25T10:00", actor: officer("pho_chu_tich"), event: { type: "duyet" } };
  expect(decide(house, signing, command).ok).toBe(true);
  expect(decide(house, signing, { ...command, at: "2027-01-04T08:00" })).toMatchObject({
    refusal: { code: "WRONG_ACTOR" },
  });
});

it("lets a limit pass only when it has passed", () => {
  const waiting = apply(house, accepted(), ["2026-08-24T09:00", "chuyen_vien", "thieu_ho_so"]);
  const expire = (at: string) =>
    decide(house, waiting, { at, actor: { is: "system" }, event: { type: "het_han" } });
  expect(expire("2026-08-26T23:58")).toMatchObject({ ok: false, refusal: { code: "NOT_DUE" } });
  expect(expire("2026-08-26T23:59")).toMatchObject({
    ok: true,
    entry: { to: "tu_choi", event: { reason: "Không bổ sung đúng hạn" } },
  });
});

it("uses up an exit that may be taken once", () => {
  const again = apply(
    house,
    accepted(),
    ["2026-08-24T09:00", "chuyen_vien", "thieu_ho_so"],
    ["2026-08-25T09:00", "applicant", "da_bo_sung"],
  );
  expect(
    decide(house, again, {
      at: "2026-08-25T10:00",
      actor: officer("chuyen_vien"),
      event: { type: "thieu_ho_so" },
    }),
  ).toMatchObject({ ok: false, refusal: { code: "USED_UP" } });
});

it("answers a repeated command with the first outcome and applies it once", () => {
  const command = {
    key: "k1",
    at: "2026-08-22T08:00",
    actor: officer("chuyen_vien"),
    event: { type: "dat" },
  };
  const first = decide(house, accepted(), command);
  if (!first.ok) throw new Error("refused");
  const second = decide(house, first.record, command);
  expect(second).toEqual({ ok: true, record: first.record, entry: first.entry, duplicate: true });
});

it("gives one new appointment, with a reason, before the promised date has passed", () => {
  const again = (record: DossierRecord, at: string, until: string, reason?: string) =>
    decide(house, record, {
      at,
      actor: officer("mot_cua"),
      event: { type: "hen_lai", until, ...(reason && { reason }) },
    });
  expect(again(accepted(), "2026-09-01T08:00", "2026-09-10")).toMatchObject({
    refusal: { code: "REASON_REQUIRED" },
  });
  expect(again(accepted(), "2026-09-01T08:00", "2026-09-02", "vì")).toMatchObject({
    refusal: { code: "BAD_VALUE" },
  });
  expect(again(accepted(), "2026-09-04T08:00", "2026-09-10", "vì")).toMatchObject({
    refusal: { code: "TOO_LATE" },
  });
  const first = again(accepted(), "2026-09-01T08:00", "2026-09-10", "Chờ xác minh");
  if (!first.ok) throw new Error(first.refusal.reason.vi);
  expect(first.entry.slips).toEqual([{ slip: "apology", state: "tham_dinh" }]);
  expect(clockOf(house, first.record, "2026-09-04T08:00")).toMatchObject({
    reappointed: "2026-09-10",
    late: true,
  });
  expect(again(first.record, "2026-09-02T08:00", "2026-09-11", "vì")).toMatchObject({
    refusal: { code: "USED_UP" },
  });
});

it("extends the term once, by at most what it allows", () => {
  const term = { ...housePermit.term, extensions: [{ atMost: { amount: 5, unit: "working-day" as const } }] };
  const extensible = defined({ ...housePermit, term });
  const record = apply(extensible, filedHouse(extensible), ["2026-08-21T16:00", "mot_cua", "tiep_nhan"]);
  const extend = (amount: number) =>
    decide(extensible, record, {
      at: "2026-08-24T08:00",
      actor: officer("chu_tich"),
      event: { type: "gia_han", extension: { amount, unit: "working-day" } },
    });
  expect(extend(6)).toMatchObject({ refusal: { code: "BAD_VALUE" } });
  const granted = extend(5);
  if (!granted.ok) throw new Error(granted.refusal.reason.vi);
  expect(clockOf(extensible, granted.record, "2026-08-24T08:00").promised?.due).toBe("2026-09-10");
});
