import type { State } from "@tthc/model";
import { afterAll, expect, it } from "vitest";
import { compilation, modelOf } from "../procedures/workspace.ts";
import { comparable, verdictsOf } from "./flow-verdicts.ts";
import { exploreMachine } from "./machine-exploration.ts";
import { solverInputs } from "./solver-inputs.ts";

const MOST_CONFIGURATIONS = 100_000;

const versions = compilation.procedures.flatMap(({ id, version, model }) =>
  model === undefined ? [] : [{ name: `${id} v${version}`, model }],
);
const above: string[] = [];

it.each(versions)("$name: the proofs say what its machine does", { timeout: 120_000 }, ({ name, model }) => {
  const inputs = solverInputs(model);
  expect(inputs, "the conditions of a real flow have cells").toBeDefined();
  const machine = inputs && exploreMachine(model, inputs, MOST_CONFIGURATIONS);
  if (machine === undefined) {
    above.push(name);
    return;
  }
  const verdicts = verdictsOf(model);
  expect(verdicts.isExact).toBe(true);
  expect(comparable(model, verdicts)).toEqual(comparable(model, machine));
});

it("an exit that the machine has and the proofs do not see is noticed", () => {
  const model = modelOf("chuyen_truong_thcs", 1);
  const inputs = solverInputs(model);
  const machine = inputs && exploreMachine(model, inputs, MOST_CONFIGURATIONS);
  const states = model.flow.states.map((state): State =>
    state.kind === "step" ? { ...state, exits: state.exits.slice(1) } : state,
  );
  const other = { ...model, flow: { ...model.flow, states } };
  expect(machine && comparable(model, verdictsOf(other))).not.toEqual(machine && comparable(model, machine));
});

// Those above the limit are named here, one by one: at present there are none.
afterAll(() => {
  expect(above).toEqual([]);
});
