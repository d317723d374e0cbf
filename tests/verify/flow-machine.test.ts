import type { Facts, ProcedureModel } from "@tthc/model";
import { expect, it } from "vitest";
import { getShortestPaths } from "xstate/graph";
import { compileFlow } from "../../compiler/verify/flow/compiled-flow.ts";
import { explore, type Exploration } from "../../compiler/verify/flow/exploration.ts";
import { proveFlow } from "../../compiler/verify/flow/prove-flow.ts";
import { defined } from "../support/dossier.ts";
import { exploreMachine, type Inputs } from "./machine-exploration.ts";
import { randomFlow } from "./random-flows.ts";

const TINY = { steps: [2, 3], waits: [0, 1], branches: [2, 2] } as const;

/** Every dossier of a random flow that its guards can tell apart, and both findings of each recorded fact. */
function inputsOf(model: ProcedureModel): Inputs {
  const text = JSON.stringify(model.flow);
  const both = (id: string) => (text.includes(`"${id}"`) ? [true, false] : [true]);
  const cases = text.includes('"fact"') ? ["nha_o", "cong_trinh"] : ["nha_o"];
  const dossiers = cases.flatMap((id) =>
    both("hoi_mot").flatMap((hoi_mot) =>
      both("hoi_hai").map((hoi_hai): Facts => ({
        case: id,
        channel: "counter",
        applicant: "individual",
        filingDate: "2026-07-01",
        fields: { hoi_mot, hoi_hai },
      })),
    ),
  );
  const recorded = model.flow.states.flatMap((state) => {
    if (state.kind === "end") return [];
    return state.kind === "parallel" ? state.branches.flatMap(({ records }) => records) : state.records;
  });
  return {
    dossiers,
    recorded: Object.fromEntries(recorded.map(({ id }) => [id, [true, false]])),
    forget: true,
  };
}

/** The verdicts of a proof in the words of the machine. */
function verdictsOf({ states, reached, canEnd }: Exploration) {
  const ids = (which: typeof reached) => new Set(which.map(({ state }) => state.state.id));
  const lost = reached.filter(({ state }, at) => !canEnd[at] && state.state.id !== "nop_ho_so");
  return {
    reached: new Set(states),
    lost: ids(lost),
    stuck: ids(reached.filter(({ moves }) => moves.obstacles.length > 0)),
    taken: new Set(
      reached.flatMap(({ state, moves }) =>
        moves.ways.map(({ action = "join", way }) => `${state.state.id} ${action} ${way.target}`),
      ),
    ),
  };
}

/** Inside a parallel part a dossier is lost by what was answered so far: that is told where its joins lead. */
const apart = (verdicts: ReturnType<typeof verdictsOf>) => ({
  ...verdicts,
  lost: new Set([...verdicts.lost].filter((id) => !id.startsWith("song_song"))),
});

it("says of 1,000 random flows what exploring the emitted machine whole says", { timeout: 120_000 }, () => {
  const refuted = { lost: 0, stuck: 0, sound: 0 };
  let compared = 0;
  for (let seed = 0; seed < 1000; seed++) {
    const model = randomFlow(seed, TINY);
    const machine = exploreMachine(model, inputsOf(model), 400);
    if (machine === undefined) continue;
    compared++;
    const { configurations: _, ...facts } = machine;
    const verdicts = verdictsOf(explore(compileFlow(model)));
    expect(apart(verdicts), `seed ${seed}`).toEqual(apart(facts));
    if (facts.lost.size > 0) refuted.lost++;
    if (facts.stuck.size > 0) refuted.stuck++;
    if (facts.lost.size + facts.stuck.size === 0) refuted.sound++;
  }
  expect(compared).toBeGreaterThan(600);
  // The flows are of all kinds, or nothing was compared.
  for (const count of Object.values(refuted)) expect(count).toBeGreaterThan(50);
});

it("reaches what XState's own graph functions reach", () => {
  for (let seed = 0; seed < 15; seed++) {
    const model = randomFlow(seed, { ...TINY, parallels: [0, 0] });
    const { machine } = defined(model);
    const { dossiers, recorded } = inputsOf(model);
    const found = Object.keys(recorded).reduce<{ [id: string]: boolean }[]>(
      (all, id) => all.flatMap((one) => [true, false].map((value) => ({ ...one, [id]: value }))),
      [{}],
    );
    const types = new Set(model.flow.states.flatMap(({ exits }) => exits.map(({ action }) => action)));
    const at = "2026-07-01T08:00";
    const events = [...types].flatMap((type) =>
      type === "nop"
        ? dossiers.map(({ fields, filingDate: _, ...facts }) => ({ type, at, facts, fields }))
        : found.flatMap((fields) => [
            { type, at, fields },
            ...(type === "da_bo_sung"
              ? dossiers.map((other) => ({ type, at, fields: { ...fields, ...other.fields } }))
              : []),
          ]),
    );
    const reached = new Set<string>();
    for (const { state } of getShortestPaths(machine as never, {
      events: events as never,
      serializeState: (snapshot: {
        value: unknown;
        context: { facts: object; fields: object; counts: object; visits: object };
      }) => {
        const capped = (counts: object) =>
          Object.entries(counts).map(([key, count]) => [key, Math.min(Number(count), 2)]);
        const { facts, fields, counts, visits } = snapshot.context;
        return JSON.stringify([snapshot.value, facts, fields, capped(counts), capped(visits)]) as never;
      },
    }) as { state: { value: string } }[])
      reached.add(state.value);
    expect(explore(compileFlow(model)).states, `seed ${seed}`).toEqual(reached);
  }
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
