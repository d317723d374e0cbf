import { EmbeddedEngine, type EmbeddedStore } from "@tthc/runtime";
import { expect, it } from "vitest";
import { memoryStore } from "../../../runtime/engines/memory/memory-store.ts";
import { PROMISES, type Bench } from "./contract.ts";
import { surroundings } from "./life.ts";

// Engines that break a promise on purpose: the suite has to find each, else it proves nothing.

function benchOver(breakIt: (store: EmbeddedStore) => EmbeddedStore): Bench {
  const around = surroundings();
  const store = breakIt(memoryStore());
  return { around, open: () => new EmbeddedEngine(store, around) };
}

const promise = (name: string) => PROMISES.find((one) => one.name.startsWith(name))!;

/** Forgets every key, as a store without an index on them would. */
const withoutKeys = (store: EmbeddedStore): EmbeddedStore => ({ ...store, lineOf: () => undefined });

/** Writes the log and dies before the snapshot, once. */
function dyingBetween(store: EmbeddedStore): EmbeddedStore {
  let writes = 0;
  return {
    ...store,
    write: (given) => {
      writes += 1;
      if (writes !== 3) {
        store.write(given);
        return;
      }
      const before = store.state(given.state.dossier);
      store.write({ ...given, effects: [] });
      if (before !== null) store.write({ state: before, lines: [], effects: [] });
      throw new Error("the power went");
    },
  };
}

it("finds an engine without idempotency: one key, several lines", async () => {
  await expect(promise("1").keep(benchOver(withoutKeys))).rejects.toThrow();
  const around = surroundings();
  const engine = new EmbeddedEngine(withoutKeys(memoryStore()), around);
  const at = "2026-08-21T15:30";
  const command = {
    dossier: "a",
    key: "k",
    at,
    actor: { is: "applicant" as const },
    definition: around.hash,
  };
  await engine.apply({ ...command, event: { type: "nop" } });
  await engine.apply({ ...command, event: { type: "nop" } });
  expect((await engine.read("a"))?.seq).toBe(2);
});

it("finds a store that keeps log and snapshot apart", async () => {
  await expect(promise("4").keep(benchOver(dyingBetween))).rejects.toThrow();
});

it("finds deadlines that are lost, and effects that are dropped", async () => {
  const noWakes = benchOver((store) => ({ ...store, due: () => [] }));
  await expect(promise("5 fires").keep(noWakes)).rejects.toThrow();
  const onlyOnce = benchOver((store) => ({
    ...store,
    takeEffects: (...given) => {
      const taken = store.takeEffects(...given);
      for (const { id } of taken) store.effectDone(id);
      return taken;
    },
  }));
  await expect(promise("6 hands").keep(onlyOnce)).rejects.toThrow();
});

it("finds personal values that outlive their erasure", async () => {
  const keeping = benchOver((store) => ({
    ...store,
    write: ({ eraseBefore: _, ...given }) => store.write(given),
  }));
  await expect(promise("9 verifies").keep(keeping)).rejects.toThrow();
});
