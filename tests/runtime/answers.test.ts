import { brokenRules, settleAnswers, type FieldBlock, type Json } from "@tthc/model";
import { decide, loadDefinition, type DossierRecord } from "@tthc/runtime";
import fc from "fast-check";
import { expect, it } from "vitest";
import { emitMachine } from "../../compiler/emitters/xstate/xstate-emitter.ts";
import { apply, defined, officer } from "../support/dossier.ts";
import { asked, field, richPermit } from "./fixtures/rich-permit.ts";

const rich = defined(richPermit);
const blocks = richPermit.forms.flatMap(({ sections }) => sections);
const settle = (answers: Record<string, Json>, of: readonly FieldBlock[] = blocks) =>
  settleAnswers(of, answers, {});
const rows = [
  { so: 1, dien_tich: "80", ghi_chu: "trệt" },
  { so: 2, dien_tich: "70.5", ghi_chu: "lửng" },
];

it("removes what is not shown, also where only another removal hides it", () => {
  const hidden = settle({ loai: "rieng", ten_khac: "Kho", giai_thich: "vì" });
  expect(hidden).toEqual({ loai: "rieng" });
  const shown = settle({ loai: "khac", ten_khac: "Kho", giai_thich: "vì" });
  expect(shown).toEqual({ loai: "khac", ten_khac: "Kho", giai_thich: "vì" });
});

it("computes what is computed, whatever was sent, and removes it where it has no value", () => {
  expect(settle({ tang: rows, tong: "1" })).toMatchObject({ tong: "150.5", so_tang: 2 });
  expect(settle({ tong: "1" })).not.toHaveProperty("tong");
});

it("fills a default where nothing was answered, but no group that was left empty", () => {
  expect(settle({})).toMatchObject({ loai: "rieng" });
  expect(settle({ loai: "khac" })).toMatchObject({ loai: "khac" });
  expect(settle({ chu: { ho_ten: "", quoc_tich: null } })).not.toHaveProperty("chu");
  expect(settle({ chu: { ho_ten: "An" } })).toMatchObject({ chu: { ho_ten: "An", quoc_tich: "Việt Nam" } });
});

it("reads the row's own fields before those of the form", () => {
  const settled = settle({ tang: rows, so: 5 });
  expect(settled["tang"]).toEqual([{ so: 1, dien_tich: "80" }, rows[1]]);
  expect(settled["so"]).toBe(5);
});

it("writes texts in NFC", () => {
  expect(settle({ chu: { ho_ten: "Trần".normalize("NFD") } })).toMatchObject({ chu: { ho_ten: "Trần" } });
});

it("comes to an end where two conditions chase each other", () => {
  const absent = (id: string) => ({
    op: "not" as const,
    args: [{ op: "present" as const, args: [field(id, "text")] }],
  });
  const chasing = [
    {
      fields: [
        asked("a", { is: "text" }, { shownWhen: absent("b") }),
        asked("b", { is: "text" }, { shownWhen: absent("a") }),
      ],
    },
  ];
  const once = settle({ a: "1", b: "2" }, chasing);
  expect(settle(once, chasing)).toEqual(once);
  expect(Object.keys(once).length).toBeLessThan(2);
});

it("leaves settled answers as they are", () => {
  const word = fc.constantFrom("rieng", "khac", "", "x");
  const answers = fc.record(
    {
      loai: word,
      ten_khac: word,
      giai_thich: word,
      tang_1: fc.constantFrom("1", "200"),
      tang: fc.array(
        fc.record({ so: fc.nat({ max: 3 }), dien_tich: word, ghi_chu: word }, { requiredKeys: [] }),
      ),
      chu: fc.oneof(fc.constant(null), fc.record({ ho_ten: word, quoc_tich: word }, { requiredKeys: [] })),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(answers, (given) => {
      const once = settle(given);
      expect(settle(once)).toEqual(once);
      if (once["loai"] !== "khac") expect(once).not.toHaveProperty("ten_khac");
    }),
  );
});

const filing = (fields: Record<string, Json>): DossierRecord =>
  apply(rich, null, [
    "2026-08-21T15:30",
    "applicant",
    "nop",
    undefined,
    { facts: { case: "nha_o", channel: "online-full" }, fields },
  ]);

it("keeps what was hidden out of the dossier and out of its history", () => {
  const record = filing({ loai: "rieng", ten_khac: "bí mật", tang: rows, tong: "9" });
  expect(JSON.stringify(record)).not.toContain("bí mật");
  expect(record.context.fields).toMatchObject({ loai: "rieng", tong: "150.5" });
  expect(record.history[0]?.event.fields).toEqual(record.context.fields);
});

it("settles again when the applicant amends: what becomes hidden goes, sums follow", () => {
  const waiting = apply(
    rich,
    filing({ loai: "khac", ten_khac: "Kho", giai_thich: "vì", tang: rows }),
    ["2026-08-21T16:00", "mot_cua", "tiep_nhan"],
    ["2026-08-24T09:00", "chuyen_vien", "thieu_ho_so", undefined, { fields: { khoang_cach: "3" } }],
  );
  expect(waiting.context.fields).toMatchObject({ ten_khac: "Kho", khoang_cach: "3" });
  const amended = apply(rich, waiting, [
    "2026-08-25T09:00",
    "applicant",
    "da_bo_sung",
    undefined,
    { fields: { loai: "rieng", tang: [{ so: 1, dien_tich: "60" }] } },
  ]);
  expect(amended.context.fields).toMatchObject({ loai: "rieng", tong: "60", khoang_cach: "3" });
  expect(amended.context.fields).not.toHaveProperty("ten_khac");
  expect(amended.context.fields).not.toHaveProperty("giai_thich");
  expect(amended.history.at(-1)?.event.fields).toMatchObject({ ten_khac: null, tong: "60" });
});

it("plays a settled history back to the same dossier", () => {
  const record = filing({ loai: "rieng", ten_khac: "x", tang: rows, chu: { ho_ten: "An" } });
  const [entry] = record.history;
  if (entry === undefined) throw new Error("no entry");
  const again = decide(rich, null, { at: entry.at, actor: entry.actor, event: entry.event });
  expect(again).toMatchObject({ ok: true, record });
});

it("tells broken rules and missing fields as data; what is unknown is not broken", () => {
  const broken = (fields: Record<string, Json>) => brokenRules(richPermit, filing(fields).context);
  expect(broken({ tang_1: "90" })).toEqual([]);
  expect(
    broken({
      tang_1: "90",
      tang: [{ so: 1, dien_tich: "80" }, { so: 2 }],
      loai: "khac",
      chu: { quoc_tich: "Lào" },
    }),
  ).toEqual([
    { is: "missing", form: "phu_luc", at: ["ten_khac"], label: { vi: "Nhãn ten_khac" } },
    { is: "missing", form: "phu_luc", at: ["tang", 1, "dien_tich"], label: { vi: "Nhãn dien_tich" } },
    { is: "missing", form: "phu_luc", at: ["chu", "ho_ten"], label: { vi: "Nhãn ho_ten" } },
  ]);
  expect(broken({ tang_1: "90", tang: [{ so: 1, dien_tich: "80" }] })).toEqual([
    {
      is: "rule",
      form: "phu_luc",
      rule: "tang_1",
      message: { vi: "Tầng 1 không được lớn hơn tổng diện tích sàn" },
    },
  ]);
});

it("does not let an official leave a step without the fact it must record", () => {
  const record = apply(rich, filing({}), ["2026-08-21T16:00", "mot_cua", "tiep_nhan"]);
  const leave = (type: string, more: object = {}) =>
    decide(rich, record, {
      at: "2026-08-24T09:00",
      actor: officer("chuyen_vien"),
      event: { type, ...more },
    });
  expect(leave("dat")).toMatchObject({
    ok: false,
    refusal: {
      code: "FACT_REQUIRED",
      reason: { vi: "Trước khi «Đạt» phải ghi nhận: Khoảng cách (km)." },
    },
  });
  expect(leave("dat", { fields: { khoang_cach: "" } })).toMatchObject({ refusal: { code: "FACT_REQUIRED" } });
  expect(leave("dat", { fields: { khoang_cach: "3" } })).toMatchObject({ ok: true });
  expect(leave("rut_ho_so")).toMatchObject({ ok: true });
  // Negative control: the same step of a model that does not ask for it.
  const text = JSON.stringify(richPermit).replace(/("id":"khoang_cach".*?),"required":true/, "$1");
  expect(text).not.toBe(JSON.stringify(richPermit));
  const lax = loadDefinition(JSON.parse(text) as typeof richPermit, emitMachine(richPermit));
  expect(
    decide(lax, record, { at: "2026-08-24T09:00", actor: officer("chuyen_vien"), event: { type: "dat" } }),
  ).toMatchObject({ ok: true });
});
