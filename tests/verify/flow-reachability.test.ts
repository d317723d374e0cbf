import type { MachineContext, ProcedureModel } from "@tthc/model";
import { expect, it } from "vitest";
import type { AnyMachineSnapshot } from "xstate";
import { getAdjacencyMap, getShortestPaths } from "xstate/graph";
import { compileFlow } from "../../compiler/verify/flow/compiled-flow.ts";
import { explore } from "../../compiler/verify/flow/exploration.ts";
import { defined } from "../support/dossier.ts";
import { randomInputs } from "./flow-verdicts.ts";
import { MachineInputs } from "./machine-inputs.ts";
import { randomFlow } from "./random-flows.ts";

const TINY = { steps: [2, 3], waits: [0, 1], parallels: [0, 0] } as const;
const MOST_TIMES = 2;

/** What XState's graph functions are to be told: every event, and which snapshots are the same. */
function traversal(model: ProcedureModel) {
  const inputs = randomInputs(model);
  const machineInputs = new MachineInputs(model, inputs);
  const found = machineInputs.findings(Object.keys(inputs.recorded));
  const actions = new Map(
    model.flow.states.flatMap(({ exits }) => exits.map(({ action, meaning }) => [action, meaning] as const)),
  );
  actions.delete("nop");
  const acts = [...actions].flatMap(([action, meaning]) =>
    found.flatMap((finding) =>
      inputs.dossiers.flatMap((_, at) => machineInputs.acts(action, meaning, finding, at, false)),
    ),
  );
  const events = [...machineInputs.filings(), ...acts].map(({ event }) => event);
  const distinct = [...new Map(events.map((event) => [JSON.stringify(event), event])).values()];
  const bounded = new Set(
    model.flow.states.flatMap(({ id, exits }) =>
      exits.flatMap(({ action, atMost }) => (atMost === undefined ? [] : [`${id}.${action}`])),
    ),
  );
  const entered = new Set(model.flow.states.flatMap(({ id, atMost }) => (atMost === undefined ? [] : [id])));
  const capped = (counts: MachineContext["counts"], keys: ReadonlySet<string>) =>
    [...keys].map((key) => Math.min(counts[key] ?? 0, MOST_TIMES));
  const serializeState = ({ value, context }: AnyMachineSnapshot) => {
    const { facts, fields, counts, visits } = context as MachineContext;
    const { hoi_mot, hoi_hai } = fields;
    return JSON.stringify([
      value,
      facts.case,
      hoi_mot,
      hoi_hai,
      capped(counts, bounded),
      capped(visits, entered),
    ]);
  };
  return { events: distinct, serializeState, limit: 100_000 } as never;
}

const machineOf = (model: ProcedureModel) => defined(model).machine as never;

it("reaches in 200 flows what XState's adjacency map holds", { timeout: 240_000 }, () => {
  let unreached = 0;
  for (let seed = 0; seed < 200; seed++) {
    const model = randomFlow(seed, TINY);
    const map = getAdjacencyMap(machineOf(model), traversal(model)) as unknown as Readonly<
      Record<string, { readonly state: { readonly value: string } }>
    >;
    const reached = new Set(Object.values(map).map(({ state }) => state.value));
    expect(explore(compileFlow(model)).states, `seed ${seed}`).toEqual(reached);
    if (reached.size < model.flow.states.length) unreached++;
  }
  expect(unreached).toBeGreaterThan(20);
});

it("reaches in 30 flows what XState has shortest paths to", { timeout: 240_000 }, () => {
  for (let seed = 1000; seed < 1030; seed++) {
    const model = randomFlow(seed, TINY);
    const paths = getShortestPaths(machineOf(model), traversal(model)) as unknown as readonly {
      readonly state: { readonly value: string };
    }[];
    const reached = new Set(paths.map(({ state }) => state.value));
    expect(explore(compileFlow(model)).states, `seed ${seed}`).toEqual(reached);
  }
});
