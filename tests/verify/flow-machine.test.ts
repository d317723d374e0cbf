import { expect, it } from "vitest";
import { proveFlow } from "../../compiler/verify/flow/prove-flow.ts";
import { comparable, randomInputs, verdictsOf } from "./flow-verdicts.ts";
import { exploreMachine } from "./machine-exploration.ts";
import { randomFlow } from "./random-flows.ts";

const TINY = { steps: [2, 3], waits: [0, 1], branches: [2, 2] } as const;

it("says of 1,000 random flows what exploring the emitted machine whole says", { timeout: 240_000 }, () => {
  const told = { lost: 0, stuck: 0, sound: 0 };
  for (let seed = 0; seed < 1000; seed++) {
    const model = randomFlow(seed, TINY);
    const machine = exploreMachine(model, randomInputs(model));
    if (machine === undefined) throw new Error(`seed ${seed} has too many configurations`);
    expect(comparable(model, verdictsOf(model)), `seed ${seed}`).toEqual(comparable(model, machine));
    if (machine.lost.size > 0) told.lost++;
    if (machine.stuck.size > 0) told.stuck++;
    if (machine.lost.size + machine.stuck.size === 0) told.sound++;
  }
  // The flows are of all kinds, or nothing was compared.
  for (const count of Object.values(told)) expect(count).toBeGreaterThan(50);
});

it("finds nothing in flows that are sound by construction", () => {
  for (let seed = 0; seed < 200; seed++) {
    const proof = proveFlow(
      randomFlow(seed, { sound: true, steps: [2, 6], waits: [0, 3], parallels: [0, 2] }),
    );
    const faults = proof.findings.filter(
      ({ code }) => !["TT3209", "TT3201", "TT3215", "TT3216"].includes(code),
    );
    expect(faults, `seed ${seed}`).toEqual([]);
  }
});
