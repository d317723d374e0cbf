import {
  announceCalendar,
  clockOf,
  decide,
  memoryEngine,
  stepLimit,
  timersOf,
  type AnnouncedDay,
  type Command,
  type DossierRecord,
} from "@tthc/runtime";
import { explain } from "@tthc/model";
import { expect, it } from "vitest";
import { apply, defined, filedHouse, officer } from "../support/dossier.ts";
import { commandOf, linesOf, listOf, live, surroundings } from "./engines/life.ts";
import { housePermit } from "./fixtures/house-permit.ts";

const house = defined(housePermit);
const accepted = () => apply(house, filedHouse(house), ["2026-08-21T16:00", "mot_cua", "tiep_nhan"]);
const SWAP: readonly AnnouncedDay[] = [
  { date: "2026-08-28", is: "off" },
  { date: "2026-08-29", is: "worked", instead: "2026-08-28" },
];
const change = (days: readonly AnnouncedDay[], more: Partial<Command["event"]> = {}): Command => ({
  at: "2026-08-24T08:00",
  actor: { is: "system" },
  event: {
    type: "doi_lich",
    reason: "Thông báo hoán đổi ngày làm việc",
    calendar: { id: "cong_chuc-2026-08", days },
    ...more,
  },
});
const announced = (days: readonly AnnouncedDay[], record: DossierRecord = accepted()) => {
  const decision = decide(house, record, change(days));
  if (!decision.ok) throw new Error(decision.refusal.reason.vi);
  return decision;
};
const dueOf = (record: DossierRecord) => clockOf(house, record, "2026-08-24T08:00").promised?.due;

it("counts by the calendar that was announced after the filing, and keeps the promise as it was", () => {
  const { entry, record } = announced([{ date: "2026-08-28", is: "off" }]);
  expect([dueOf(accepted()), dueOf(record)]).toEqual(["2026-09-03", "2026-09-04"]);
  expect(entry.recount).toEqual({
    calendar: "cong_chuc-2026-08",
    before: "2026-09-03",
    after: "2026-09-04",
  });
  const lines = explain(clockOf(house, record, "2026-08-24T08:00").promised?.explanation ?? [], "vi").join(
    "\n",
  );
  expect(lines).toContain("28/08: Thông báo hoán đổi ngày làm việc");
});

it("moves limits of steps and deadlines with it, back again where a day is taken back", () => {
  const off = announced([{ date: "2026-08-24", is: "off" }]).record;
  expect([stepLimit(house, accepted())?.until, stepLimit(house, off)?.until]).toEqual([
    "2026-08-25T23:59",
    "2026-08-26T23:59",
  ]);
  const due = (record: DossierRecord) => timersOf(house, record).find(({ id }) => id === "overdue")?.due;
  expect([due(accepted()), due(off)]).toEqual(["2026-09-03", "2026-09-04"]);
  const back = decide(house, off, {
    ...change([]),
    event: {
      type: "doi_lich",
      reason: "Hủy thông báo",
      calendar: { id: "cong_chuc-2026-08b", days: [{ date: "2026-08-24", is: "as-week" }] },
    },
  });
  expect(back.ok && dueOf(back.record)).toBe("2026-09-03");
});

it("leaves the date where a swap within the term changes nothing", () => {
  expect(announced(SWAP).entry.recount).toMatchObject({ before: "2026-09-03", after: "2026-09-03" });
});

it("makes a provisional date a known one when the next year is announced", () => {
  const late = apply(
    house,
    null,
    ["2026-12-24T08:00", "applicant", "nop", undefined, { facts: { case: "nha_o", channel: "counter" } }],
    ["2026-12-24T09:00", "mot_cua", "tiep_nhan"],
  );
  const at = "2026-12-25T08:00";
  expect(clockOf(house, late, at).promised?.provisional).toBe(true);
  const told = decide(house, late, {
    ...change([{ date: "2027-01-01", is: "off" }]),
    at,
    event: {
      type: "doi_lich",
      reason: "Lịch nghỉ năm 2027",
      calendar: { id: "cong_chuc-2027", days: [{ date: "2027-01-01", is: "off" }], knownUntil: "2027-12-31" },
    },
  });
  if (!told.ok) throw new Error(told.refusal.reason.vi);
  expect(clockOf(house, told.record, at).promised?.provisional).toBe(false);
});

it.each<[string, Command]>([
  ["WRONG_ACTOR", { ...change(SWAP), actor: { is: "applicant" } }],
  ["WRONG_ACTOR", { ...change(SWAP), actor: officer("nguoi_la") }],
  ["REASON_REQUIRED", change(SWAP, { reason: " " })],
  ["BAD_VALUE", change([{ date: "2026-02-30", is: "off" }])],
  ["BAD_VALUE", change([])],
  ["BAD_VALUE", change([...SWAP, ...SWAP])],
  ["MALFORMED", change([{ date: "2026-08-28", is: "holiday" as "off" }])],
  ["WRONG_TIME", { ...change(SWAP), at: "2026-08-20T08:00" }],
])("refuses %s and leaves the record as it was", (code, command) => {
  const record = accepted();
  const before = structuredClone(record);
  expect(decide(house, record, command)).toMatchObject({ ok: false, refusal: { code } });
  expect(record).toEqual(before);
});

it("takes an announcement once, and none for a case that is decided", () => {
  const { record } = announced(SWAP);
  expect(decide(house, record, change(SWAP))).toMatchObject({ refusal: { code: "USED_UP" } });
  const stopped = apply(house, accepted(), ["2026-08-24T07:30", "applicant", "rut_ho_so"]);
  expect(decide(house, stopped, change(SWAP)).ok).toBe(false);
});

it("no other act smuggles a calendar or money into the history", () => {
  const decision = decide(house, accepted(), {
    at: "2026-08-24T08:00",
    actor: officer("mot_cua"),
    event: {
      type: "hen_lai",
      until: "2026-09-10",
      reason: "Chờ xác minh",
      calendar: { id: "x", days: SWAP },
      money: { is: "refund", charge: "cap_moi", dong: "1" },
      papers: { la: true },
    },
  });
  expect(decision.ok && decision.entry.event).toEqual({
    type: "hen_lai",
    until: "2026-09-10",
    reason: "Chờ xác minh",
  });
});

it("is a line of the log that names the calendar, tells the citizen both dates, and verifies", async () => {
  const around = surroundings();
  const engine = memoryEngine(around);
  const told: unknown[] = [];
  await engine.start({
    run: ({ what }) => {
      told.push(what);
      return Promise.resolve(undefined);
    },
  });
  await live(engine, around, "H1", 2);
  const order = commandOf(around, "H1", [
    "lich",
    "2026-08-21T16:30",
    "system",
    "doi_lich",
    change([{ date: "2026-08-28", is: "off" }]).event,
  ]);
  expect(await engine.apply(order)).toMatchObject({ ok: true, duplicate: false });
  expect(await engine.apply(order)).toMatchObject({ ok: true, duplicate: true });
  const lines = await linesOf(engine, "H1");
  expect(lines.at(-1)?.calendar).toBe(`${lines[0]?.calendar ?? ""}+cong_chuc-2026-08`);
  around.time = "2026-08-21T16:31";
  await engine.tick("2026-08-21T16:31");
  expect(told).toContainEqual({
    is: "recount",
    calendar: "cong_chuc-2026-08",
    before: "2026-09-03",
    after: "2026-09-04",
  });
  expect(await engine.audit("H1")).toMatchObject({ ok: true });
  await engine.stop();
});

it("orders every open dossier once, also when it is run again", async () => {
  const around = surroundings();
  const engine = memoryEngine(around);
  await live(engine, around, "H1", 2);
  await live(engine, around, "H2", 3);
  await live(engine, around, "H3", 2);
  await engine.apply(commandOf(around, "H3", ["rut", "2026-08-21T16:20", "applicant", "rut_ho_so"]));
  const { event, at } = change([{ date: "2026-08-28", is: "off" }]);
  const { calendar, reason = "" } = event;
  if (calendar === undefined) throw new Error("no calendar");
  const order = () => listOf(announceCalendar(engine, { calendar, reason, at }));
  const first = await order();
  expect(first.map(({ dossier, outcome }) => [dossier, outcome.ok, outcome.duplicate])).toEqual([
    ["H1", true, false],
    ["H2", true, false],
  ]);
  expect((await order()).every(({ outcome }) => outcome.duplicate)).toBe(true);
  expect(await listOf(announceCalendar(engine, { calendar, reason, at }, () => false))).toEqual([]);
  await engine.stop();
});
