import { EmbeddedEngine, keepTicking, timersOf, type Effect, type TickReport } from "@tthc/runtime";
import { expect, it } from "vitest";
import { emitMachine } from "../../../compiler/emitters/xstate/xstate-emitter.ts";
import { memoryStore } from "../../../runtime/engines/memory/memory-store.ts";
import { rearmed, type Timer } from "../../../runtime/engines/timers.ts";
import { apply, defined, filedHouse } from "../../support/dossier.ts";
import { housePermit } from "../fixtures/house-permit.ts";
import { commandOf, LIFE, linesOf, live, surroundings } from "./life.ts";

const house = defined(housePermit);
const apologetic = {
  ...housePermit,
  flow: {
    ...housePermit.flow,
    duties: { ...housePermit.flow.duties, apologyBefore: { amount: 1, unit: "working-day" as const } },
  },
};

it("knows every deadline of a dossier, with the minute from which it fires", () => {
  const accepted = apply(house, filedHouse(house), ["2026-08-21T16:00", "mot_cua", "tiep_nhan"]);
  const shown = ({ id, due, wake }: Timer) => [id, due, wake];
  // 7 working days from 21/08/2026 end on 03/09/2026, the last but one working day is 28/08.
  expect(timersOf(defined(apologetic), accepted).map(shown)).toEqual([
    ["limit/tham_dinh//1", "2026-08-25T23:59", "2026-08-26T00:00"],
    ["apology", "2026-08-28", "2026-08-28T07:30"],
    ["overdue", "2026-09-03", "2026-09-04T00:00"],
  ]);
  const reappointed = apply(house, accepted, [
    "2026-08-27T09:00",
    "chuyen_vien",
    "hen_lai",
    undefined,
    { until: "2026-09-08", reason: "Chờ ý kiến" },
  ]);
  expect(timersOf(defined(apologetic), reappointed).map(({ id, due }) => [id, due])).toEqual([
    ["limit/tham_dinh//1", "2026-08-25T23:59"],
    ["overdue", "2026-09-03"],
    ["overdue/again", "2026-09-08"],
  ]);
  const withdrawn = apply(house, accepted, ["2026-08-27T09:00", "applicant", "rut_ho_so"]);
  expect(timersOf(house, withdrawn)).toEqual([]);
});

it("keeps what stayed the same, and arms the rest under a new generation", () => {
  const timer = (id: string, due: string): Timer => ({ id, kind: "overdue", due, wake: `${due}T23:59` });
  const first = rearmed([], [timer("a", "2026-09-01"), timer("b", "2026-09-02")], 1);
  const fired = first.map((one) => (one.id === "a" ? { ...one, fired: true as const } : one));
  expect(
    rearmed(fired, [timer("a", "2026-09-01"), timer("b", "2026-09-03"), timer("c", "2026-09-04")], 5),
  ).toMatchObject([
    { id: "a", generation: 1, fired: true },
    { id: "b", generation: 5 },
    { id: "c", generation: 5 },
  ]);
  // Gone and back again, as when a clock stops and goes on: another generation, so the old wake-up does nothing.
  expect(rearmed(rearmed(first, [], 2), first, 3)).toMatchObject([{ generation: 3 }, { generation: 3 }]);
});

it("tells the office to apologise in time, and that the date passed, once each", async () => {
  const around = surroundings();
  const definition = around.definitions.add({ model: apologetic, machine: emitMachine(apologetic) });
  const engine = new EmbeddedEngine(memoryStore(), around);
  const told: Effect[] = [];
  await engine.start({ run: (effect) => Promise.resolve(void told.push(effect)) });
  for (const step of LIFE.slice(0, 2)) await engine.apply({ ...commandOf(around, "a", step), definition });
  for (const now of [
    "2026-08-28T07:29",
    "2026-08-28T07:30",
    "2026-08-28T07:30",
    "2026-09-03T23:59",
    "2026-09-20T00:00",
  ])
    await engine.tick(now);
  const notices = told.flatMap(({ what, at }) => (what.is === "notice" ? [[what.timer.kind, at]] : []));
  expect(notices).toEqual([
    ["limit", "2026-08-26T00:00"],
    ["apology", "2026-08-28T07:30"],
    ["overdue", "2026-09-04T00:00"],
  ]);
  expect((await linesOf(engine, "a")).filter(({ kind }) => kind === "timer").map(({ key }) => key)).toEqual([
    "timer:limit/tham_dinh//1:2",
    "timer:apology:2",
    "timer:overdue:2",
  ]);
  expect(await engine.audit("a")).toMatchObject({ ok: true });
});

it("is not moved by an order dated ahead: only time that passed ends a limit", async () => {
  const around = surroundings();
  const engine = new EmbeddedEngine(memoryStore(), { ...around, now: () => "2026-08-25T09:00" });
  await live(engine, around, "a");
  const ahead = commandOf(around, "a", ["k", "2026-09-30T08:00", "chu_tich", "duyet"]);
  expect(await engine.apply(ahead)).toMatchObject({ ok: false, refusal: { code: "NOT_ALLOWED" } });
  expect((await linesOf(engine, "a")).map(({ kind }) => kind)).not.toContain("timer");
});

it("ticks at every pulse, never twice at once, and survives a tick that fails", async () => {
  const reports: TickReport[] = [];
  let beat = (): void => {};
  let release = (): void => {};
  let ticks = 0;
  const engine = {
    tick: async (): Promise<TickReport> => {
      ticks += 1;
      if (ticks === 2) throw new Error("disk full");
      await new Promise<void>((resolve) => (release = resolve));
      return { fired: ticks, delivered: 0, failed: [] };
    },
  };
  const pulse = (work: () => void) => {
    beat = work;
    return { end: () => void (beat = () => {}) };
  };
  const ticking = keepTicking(
    engine,
    () => "2026-08-25T09:00",
    pulse,
    (found) => reports.push(found),
  );
  const rest = async (): Promise<void> => {
    release();
    for (let n = 0; n < 10; n += 1) await Promise.resolve();
  };
  beat();
  beat();
  await rest();
  beat();
  await rest();
  beat();
  const ended = ticking.end();
  await rest();
  await ended;
  expect(reports).toMatchObject([{ fired: 1 }, { failed: [{ what: "tick" }] }, { fired: 3 }]);
});
