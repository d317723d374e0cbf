import type { ProcedureModel } from "@tthc/model";
import { expect, it } from "vitest";
import { Random } from "../../bench/corpus/random.ts";
import { behaviourOf } from "../../compiler/behaviour/behaviour.ts";
import { randomFlow } from "../verify/random-flows.ts";
import { firstDifference, Machine } from "./machines.ts";
import { CONTROLS, FAULTS } from "./mutations.ts";
import { happensOnlyIn } from "./replay.ts";

const TINY = { steps: [2, 3], waits: [0, 1], parallels: [0, 1], branches: [2, 2] } as const;
const LONGEST = 5;

function flowOf(seed: number): ProcedureModel {
  const model = randomFlow(seed, { ...TINY, sound: seed % 2 === 0 });
  const roles = ["chuyen_vien", "truong_phong"].map((id) => ({
    id,
    label: { vi: id },
    agencies: ["uy_ban_xa"],
  }));
  return { ...model, roles };
}

it(
  "says of random changes what both machines do, and every story can be replayed",
  { timeout: 300_000 },
  () => {
    const told = { same: 0, different: 0, stories: 0 };
    const faults = Object.entries(FAULTS);
    for (let seed = 0; seed < 260; seed++) {
      const [name, change] = faults[seed % faults.length] as (typeof faults)[number];
      const before = flowOf(seed);
      const after = change(before, new Random(seed));
      const at = `seed ${String(seed)}, ${name}`;
      const machines = { before: new Machine(before), after: new Machine(after) };
      const behaviour = behaviourOf([before], after);
      const first = firstDifference(machines.before, machines.after, LONGEST);
      if (behaviour.is === "not-compared") throw new Error(`${at}: ${behaviour.why.en}`);
      if (behaviour.is === "same") {
        told.same++;
        expect(first, at).toBeUndefined();
        continue;
      }
      told.different++;
      const lost = [...behaviour.lost, ...behaviour.changed.map((one) => one.before)];
      const gained = [...behaviour.gained, ...behaviour.changed.map((one) => one.after)];
      for (const [side, other, stories] of [
        ["before", "after", lost],
        ["after", "before", gained],
      ] as const)
        for (const story of stories) {
          told.stories++;
          const happens = happensOnlyIn(machines[side], machines[other], story);
          expect(happens, `${at}: ${story.id} ${story.sentence.en}`).toBe(true);
        }
      const shortest = Math.min(...[...lost, ...gained].map(lengthOf));
      if (shortest <= LONGEST) expect(first, at).toBe(shortest);
      else expect(first, at).toBeUndefined();
    }
    for (const count of Object.values(told)) expect(count).toBeGreaterThan(20);
  },
);

const lengthOf = ({ steps }: { readonly steps: readonly { readonly action?: string }[] }): number =>
  steps.filter(({ action }) => action !== undefined).length;

it.each(Object.entries(CONTROLS))("%s change nothing", (_, change) => {
  for (let seed = 0; seed < 60; seed++) {
    const before = flowOf(seed);
    expect(behaviourOf([before], change(before, new Random(seed))).is, `seed ${String(seed)}`).toBe("same");
  }
});
