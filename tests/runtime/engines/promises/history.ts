import { expect } from "vitest";
import { commandOf, LIFE, linesOf, listOf, live, stepOf } from "../life.ts";
import type { EnginePromise } from "../contract.ts";

const nobodyFailed = { failed: [] };

/** What the log proves, and what one bad dossier may not do. */
export const promisesOfHistory: readonly EnginePromise[] = [
  {
    name: "9 replays every dossier to its snapshot, and lists what was recorded",
    keep: async ({ around, open }) => {
      const engine = await open();
      for (const dossier of ["a", "b", "c"]) await live(engine, around, dossier);
      const items = await listOf(engine.feed());
      expect(items).toHaveLength(3 * LIFE.length);
      const rest = await listOf(engine.feed(items[4]!.position));
      expect(rest).toEqual(items.slice(5));
      for (const head of await listOf(engine.heads())) {
        const report = await engine.audit(head.dossier);
        expect(report).toMatchObject({ ok: true, lines: head.seq, replayed: head.seq, hash: head.hash });
      }
      expect(await listOf(engine.heads("2026-12-30"))).toEqual([]);
      expect(await listOf(engine.heads("2026-12-31"))).toHaveLength(3);
    },
  },
  {
    name: "9 verifies after an erasure, which only an ended dossier has",
    keep: async ({ around, open }) => {
      const engine = await open();
      await live(engine, around, "a", 3);
      const order = { dossier: "a", key: "xoa", at: "2026-08-25T09:00", actor: { is: "system" } as const };
      expect(await engine.erase(order)).toMatchObject({ ok: false, refusal: { code: "NOT_CLOSED" } });
      const rut = await engine.apply(
        commandOf(around, "a", ["rut", "2026-08-24T16:00", "applicant", "rut_ho_so"]),
      );
      expect(rut).toMatchObject({ ok: true, status: "closed" });
      expect(await engine.erase({ ...order, key: "xoa-2" })).toMatchObject({ ok: true });
      const state = await engine.read("a");
      expect(JSON.stringify([state, await linesOf(engine, "a")])).not.toMatch(/Hồ Thị Kỷ/);
      expect(state).toMatchObject({
        erased: "2026-08-25T09:00",
        record: { status: "closed", value: "da_rut" },
      });
      expect(await engine.audit("a")).toMatchObject({ ok: true, erasedFrom: 1 });
      // Keys are answered still.
      expect(await engine.apply(commandOf(around, "a", LIFE[0]!))).toMatchObject({
        ok: true,
        duplicate: true,
      });
      const late = await engine.apply(commandOf(around, "a", ["sau", "2026-08-26T09:00", "mot_cua", "dat"]));
      expect(late).toMatchObject({ ok: false, refusal: { code: "CLOSED" } });
    },
  },
  {
    name: "10 goes on with the others where one dossier is poisoned",
    keep: async ({ around, open }) => {
      const engine = await open();
      await live(engine, around, "well", LIFE.length);
      const poisoned = around.poisoned();
      await engine.apply({ ...commandOf(around, "ill", LIFE[0]!), definition: poisoned.hash });
      await engine.apply(commandOf(around, "ill", LIFE[1]!));
      poisoned.spoil();
      const [ill, well] = await Promise.allSettled([
        engine.apply(commandOf(around, "ill", stepOf("thieu"))),
        engine.apply(commandOf(around, "well", ["x", "2026-08-24T11:00", "mot_cua", "duyet"])),
      ]);
      expect(ill.status).toBe("rejected");
      expect(well.status).toBe("fulfilled");
      const { failed, fired } = await engine.tick("2026-10-01T08:00");
      expect(failed.map(({ what }) => what)).toEqual(["ill"]);
      expect(fired).toBeGreaterThan(0);
      poisoned.heal();
      expect(await engine.tick("2026-10-01T10:00")).toMatchObject(nobodyFailed);
      expect(await engine.apply(commandOf(around, "ill", stepOf("thieu")))).toMatchObject({
        duplicate: false,
      });
    },
  },
];
