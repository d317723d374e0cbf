import { expect } from "vitest";
import { commandOf, linesOf, live, stepOf } from "../life.ts";
import type { EnginePromise } from "../contract.ts";

const nobodyFailed = { failed: [] };

/** Deadlines and effects. */
export const promisesOfTime: readonly EnginePromise[] = [
  {
    name: "5 fires deadlines once, at or after they are due, after downtime and beyond 25 days too",
    keep: async ({ around, open }) => {
      const engine = await open();
      await live(engine, around, "a");
      expect(await engine.tick("2026-08-26T23:59")).toMatchObject({ fired: 0, ...nobodyFailed });
      // Nobody was there for a month; silence consented on its day, and the limits of the signing ran from then.
      const later = await open();
      around.time = "2026-10-01T08:00";
      expect(await later.tick("2026-10-01T08:00")).toMatchObject(nobodyFailed);
      const state = await later.read("a");
      expect(state?.record).toMatchObject({ value: "ky", status: "open" });
      expect(state?.record?.history.at(-1)).toMatchObject({
        at: "2026-08-26T23:59",
        actor: { is: "system" },
      });
      const lines = await linesOf(later, "a");
      expect(await later.tick("2026-10-01T08:01")).toMatchObject({ fired: 0 });
      expect(await (await open()).tick("2027-10-01T08:00")).toMatchObject({ fired: 0 });
      expect(await linesOf(later, "a")).toEqual(lines);
      expect(lines.filter(({ kind }) => kind === "timer").length).toBeGreaterThanOrEqual(3);
      expect(await later.audit("a")).toMatchObject({ ok: true });
      await live(later, around, "stopped", 3);
      const waiting = (await later.read("stopped"))?.timers.map(({ kind }) => kind);
      // The clock of the term stands still while a supplement is waited for.
      expect(waiting).toEqual(["lapse"]);
    },
  },
  {
    name: "5 lets time pass before an order that comes after it, however late the tick",
    keep: async ({ around, open }) => {
      const engine = await open();
      await live(engine, around, "a");
      const late = commandOf(around, "a", ["muon", "2026-08-28T09:00", "canh_sat_pccc", "khong_dong_y"]);
      const answer = await engine.apply({
        ...late,
        event: { ...late.event, branch: "phong_chay", reason: "muộn" },
      });
      expect(answer).toMatchObject({ ok: false, refusal: { code: "NOT_ALLOWED" } });
      expect((await engine.read("a"))?.record?.value).toBe("ky");
      await live(engine, around, "b");
      const inTime = commandOf(around, "b", ["kip", "2026-08-26T23:59", "canh_sat_pccc", "khong_dong_y"]);
      expect(
        await engine.apply({ ...inTime, event: { ...inTime.event, branch: "phong_chay", reason: "vì" } }),
      ).toMatchObject({ ok: true });
    },
  },
  {
    name: "6 hands over effects at least once under one id, and again where that failed",
    keep: async ({ around, open }) => {
      const engine = await open();
      await live(engine, around, "a", 2);
      const seen: string[] = [];
      await engine.start({
        run: ({ id }) => {
          seen.push(id);
          return seen.length === 1
            ? Promise.reject(new Error("mail server away"))
            : Promise.resolve(undefined);
        },
      });
      expect(await engine.tick("2026-08-21T16:00")).toMatchObject({
        delivered: 0,
        failed: [{ what: "a/2/1" }],
      });
      expect(await engine.tick("2026-08-21T16:01")).toMatchObject({ delivered: 0 });
      expect(await engine.tick("2026-08-21T16:02")).toMatchObject({ delivered: 1 });
      expect(await engine.tick("2026-08-22T16:02")).toMatchObject({ delivered: 0 });
      expect(seen).toEqual(["a/2/1", "a/2/1"]);
    },
  },
  {
    name: "6 records the reply of an effect once",
    keep: async ({ around, open }) => {
      const engine = await open();
      const { actor, event, at } = commandOf(around, "a", stepOf("thieu"));
      await engine.start({ run: () => Promise.resolve({ actor, event, at }) });
      await live(engine, around, "a", 2);
      expect(await engine.tick("2026-08-22T09:00")).toMatchObject(nobodyFailed);
      expect((await engine.read("a"))?.record?.value).toBe("bo_sung");
      const keys = (await linesOf(engine, "a")).map(({ key }) => key);
      expect(keys.slice(2)).toContain("effect:a/2/1");
      expect(new Set(keys).size).toBe(keys.length);
    },
  },
];
