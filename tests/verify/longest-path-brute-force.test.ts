import type { Limit, ProcedureModel, State } from "@tthc/model";
import { expect, it } from "vitest";
import { officeDayOf } from "../../compiler/verify/time/span.ts";
import { timeAccountOf } from "../../compiler/verify/time/time-account.ts";
import { longestByDays } from "./longest-path-brute-force.ts";
import { randomFlow } from "./random-flows.ts";

const WANTED = 1000;

/** Limits of one to three days, so that every day of every dossier can be lived. */
const short = (limit: Limit): Limit => ({
  ...limit,
  duration: { ...limit.duration, amount: 1 + (limit.duration.amount % 3) },
});

const shorter = <T extends { readonly limit?: Limit }>(one: T): T =>
  one.limit === undefined ? one : { ...one, limit: short(one.limit) };

function withShortLimits(state: State): State {
  if (state.kind === "end") return state;
  if (state.kind !== "parallel") return shorter(state);
  return { ...shorter(state), branches: state.branches.map(shorter) };
}

function flow(seed: number): ProcedureModel {
  const model = randomFlow(seed, {
    steps: [1, 3],
    waits: [0, 1],
    parallels: [0, 1],
    branches: [2, 2],
    limited: 0.7,
    guarded: seed % 2 === 0 ? 0 : 0.35,
    units: ["working-day"],
    sound: seed % 3 === 0,
  });
  const onSupplement = seed % 5 === 0 ? "restart" : "pause";
  return {
    ...model,
    term: { ...model.term, onSupplement },
    flow: { ...model.flow, states: model.flow.states.map(withShortLimits) },
  };
}

function provedDays(model: ProcedureModel): number {
  const account = timeAccountOf(model);
  expect(account.undecided).toBeUndefined();
  return Math.max(0, ...account.paths.map(({ path }) => path.sum.working / officeDayOf(model.calendar)));
}

it("the longest path is the one found by living every day of every dossier, on a thousand flows", () => {
  let compared = 0;
  const wrong: string[] = [];
  for (let seed = 1; compared < WANTED; seed += 1) {
    const model = flow(seed);
    const { days, tooMany } = longestByDays(model);
    if (tooMany) continue;
    compared += 1;
    const proved = provedDays(model);
    if (proved !== days) wrong.push(`${seed}: proved ${proved}, lived ${days}`);
  }
  expect(wrong).toEqual([]);
}, 600_000);
