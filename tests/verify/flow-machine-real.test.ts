import { afterAll, expect, it } from "vitest";
import { compilation } from "../procedures/workspace.ts";
import { comparable, verdictsOf } from "./flow-verdicts.ts";
import { exploreMachine } from "./machine-exploration.ts";
import { solverInputs } from "./solver-inputs.ts";

const MOST_CONFIGURATIONS = 100_000;

const versions = compilation.procedures.flatMap(({ id, version, model }) =>
  model === undefined ? [] : [{ name: `${id} v${version}`, model }],
);
const above: string[] = [];
let explored = 0;

it.each(versions)("$name: the proofs say what its machine does", { timeout: 120_000 }, ({ name, model }) => {
  const inputs = solverInputs(model);
  expect(inputs, "the conditions of a real flow have cells").toBeDefined();
  const machine = inputs && exploreMachine(model, inputs, MOST_CONFIGURATIONS);
  if (machine === undefined) {
    above.push(name);
    return;
  }
  explored++;
  const verdicts = verdictsOf(model);
  expect(verdicts.isExact).toBe(true);
  expect(comparable(model, verdicts)).toEqual(comparable(model, machine));
});

// Those above the limit are named here, one by one: at present there are none.
afterAll(() => {
  expect(above).toEqual([]);
  expect(explored).toBe(versions.length);
});
