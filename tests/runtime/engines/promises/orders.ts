import { EngineFault, type Effect } from "@tthc/runtime";
import { expect } from "vitest";
import { commandOf, LIFE, linesOf, live, NO_PLAN, stepOf } from "../life.ts";
import type { EnginePromise } from "../contract.ts";

/** How orders are answered and kept. */
export const promisesOfOrders: readonly EnginePromise[] = [
  {
    name: "1 applies each key once, for ever, and gives the first outcome again, of a refusal too",
    keep: async ({ around, open }) => {
      const engine = await open();
      const first = await live(engine, around, "a");
      const refused = await engine.apply(
        commandOf(around, "a", ["x", "2026-08-24T11:00", "mot_cua", "duyet"]),
      );
      expect(refused).toMatchObject({ ok: false, duplicate: false, refusal: { code: "NOT_ALLOWED" } });
      for (const again of [engine, await open()]) {
        for (const [index, known] of first.entries())
          expect(await again.apply(commandOf(around, "a", LIFE[index]!))).toEqual({
            ...known,
            duplicate: true,
          });
        // Whatever it says now: the key was answered.
        expect(
          await again.apply(commandOf(around, "a", ["x", "2026-08-24T12:00", "applicant", "rut"])),
        ).toEqual({
          ...refused,
          duplicate: true,
        });
      }
      expect(await linesOf(engine, "a")).toHaveLength(LIFE.length + 1);
      const sameTime = Array.from({ length: 5 }, () => engine.apply(commandOf(around, "b", LIFE[0]!)));
      expect((await Promise.all(sameTime)).map(({ duplicate }) => duplicate)).toEqual([
        false,
        true,
        true,
        true,
        true,
      ]);
      expect(await linesOf(engine, "b")).toHaveLength(1);
    },
  },
  {
    name: "2 orders the lines of a dossier without gaps, whoever writes",
    keep: async ({ around, open }) => {
      const engines = [await open(), await open()] as const;
      await live(engines[0], around, "a", 1);
      const answers = await Promise.all(
        Array.from({ length: 40 }, (_, n) =>
          engines[n % 2]!.apply(
            commandOf(around, "a", [`k${n >> 1}`, "2026-08-21T16:00", "mot_cua", "tiep_nhan"]),
          ),
        ),
      );
      expect(answers.filter(({ ok, duplicate }) => ok && !duplicate)).toHaveLength(1);
      const lines = await linesOf(engines[1], "a");
      expect(lines.map(({ seq }) => seq)).toEqual(Array.from({ length: 21 }, (_, n) => n + 1));
      expect(await engines[0].audit("a")).toMatchObject({ ok: true, replayed: 21 });
      const stale = await engines[0].apply({
        ...commandOf(around, "a", ["late", "2026-08-22T09:00", "chuyen_vien", "dat"]),
        expectSeq: 1,
      });
      expect(stale).toMatchObject({ ok: false, refusal: { code: "STALE" } });
    },
  },
  {
    name: "3 has what it answered when it is opened again",
    keep: async ({ around, open }) => {
      const outcomes = await live(await open(), around, "a");
      const again = await open();
      const { seq, hash } = outcomes.at(-1)!;
      expect(await again.read("a")).toMatchObject({ seq, hash });
      expect((await linesOf(again, "a")).at(-1)).toMatchObject({ seq, hash });
    },
  },
  {
    name: "4 writes log, snapshot, deadlines and effects together",
    keep: async ({ around, open }) => {
      const engine = await open();
      const requests = LIFE.map((one) => engine.apply(commandOf(around, "a", one)));
      await Promise.allSettled(requests);
      // What was answered is there with all that belongs to it; what was not answered has left nothing.
      for (const one of LIFE) await engine.apply(commandOf(around, "a", one)).catch(() => undefined);
      const lines = await linesOf(engine, "a");
      const state = await engine.read("a");
      expect([state?.seq, state?.hash]).toEqual([lines.at(-1)?.seq, lines.at(-1)?.hash]);
      expect(await engine.audit("a")).toMatchObject({ ok: true, lines: LIFE.length });
      const seen: Effect[] = [];
      await engine.start({ run: (effect) => Promise.resolve(void seen.push(effect)) });
      await engine.tick("2026-08-24T10:00");
      const slips = lines.flatMap(({ outcome }) => (outcome.ok ? outcome.slips : []));
      expect(seen.map(({ what }) => what.is === "slip" && what.slip)).toEqual(slips);
    },
  },
  {
    name: "7 answers and records what is not allowed, and changes nothing",
    keep: async ({ around, open }) => {
      const engine = await open();
      const early = await engine.apply(commandOf(around, "a", ["s", "2026-05-01T08:00", "applicant", "nop"]));
      expect(early).toMatchObject({ ok: false, seq: 1, refusal: { code: "NOT_IN_FORCE" } });
      await live(engine, around, "a", 2);
      const before = await engine.read("a");
      const bad = commandOf(around, "a", ["q", "2026-08-21T17:00", "nobody", "dat"]);
      const circular: Record<string, unknown> = {};
      circular["self"] = circular;
      for (const [key, sent, code] of [
        ["q1", bad, "WRONG_ACTOR"],
        ["q2", { ...bad, at: "yesterday" }, "MALFORMED"],
        ["q3", { ...bad, event: circular }, "MALFORMED"],
        ["q4", { ...bad, actor: undefined }, "MALFORMED"],
        ["q5", { ...bad, at: "2026-08-21T10:00", actor: { is: "role", role: "chuyen_vien" } }, "WRONG_TIME"],
      ] as const) {
        const answer = await engine.apply({ ...sent, key } as never);
        expect([key, answer]).toMatchObject([key, { ok: false, refusal: { code } }]);
      }
      const after = await engine.read("a");
      expect([after?.record, after?.timers]).toEqual([before?.record, before?.timers]);
      expect(after?.seq).toBe(before!.seq + 5);
      expect(await engine.audit("a")).toMatchObject({ ok: true });
      await expect(engine.apply({ ...bad, key: "" })).rejects.toThrow(EngineFault);
      await expect(engine.apply({ ...bad, key: "timer:x" })).rejects.toThrow(EngineFault);
    },
  },
  {
    name: "8 pins a dossier to its definition; only a migration moves it",
    keep: async ({ around, open }) => {
      const engine = await open();
      await live(engine, around, "a", 2);
      const other = { ...commandOf(around, "a", stepOf("dat")), definition: "0".repeat(64) };
      expect(await engine.apply(other)).toMatchObject({ ok: true });
      expect((await engine.read("a"))?.definition).toBe(around.hash);
      const order = { ...commandOf(around, "a", stepOf("dat")), key: "m", plan: NO_PLAN };
      expect(await engine.migrate({ ...order, to: around.hash })).toMatchObject({
        ok: false,
        refusal: { code: "NO_MIGRATION" },
      });
      await expect(engine.migrate({ ...order, key: "n", to: "0".repeat(64) })).rejects.toThrow(EngineFault);
      await expect(engine.apply({ ...other, dossier: "new" })).rejects.toMatchObject({
        code: "definition-missing",
      });
      expect(await engine.read("new")).toBeNull();
    },
  },
  {
    name: "8 moves a dossier by a plan, as a line of its log, and goes on under the later definition",
    keep: async ({ around, open }) => {
      const engine = await open();
      await live(engine, around, "a", 2);
      const { hash: to, plan } = around.later;
      const order = {
        dossier: "a",
        key: "m",
        at: "2026-08-22T08:00",
        actor: { is: "system" } as const,
        to,
        plan,
      };
      const moved = await engine.migrate(order);
      expect(moved).toMatchObject({ ok: true, step: 3, value: "tham_dinh" });
      expect(await engine.migrate(order)).toEqual({ ...moved, duplicate: true });
      expect(await engine.apply(commandOf(around, "a", stepOf("dat")))).toMatchObject({ ok: true });
      const state = await (await open()).read("a");
      expect(state).toMatchObject({ definition: to, record: { version: 4 } });
      const lines = await linesOf(engine, "a");
      expect(lines.map(({ definition }) => definition)).toEqual([around.hash, around.hash, to, to]);
      expect(await (await open()).audit("a")).toMatchObject({ ok: true, replayed: 4 });
    },
  },
];
