import type { Exit, ProcedureModel, State } from "@tthc/model";
import type { Random } from "../../bench/corpus/random.ts";
import { exitTo } from "../verify/random-flow-parts.ts";

type Mutation = (model: ProcedureModel, random: Random) => ProcedureModel;

const withStates = (model: ProcedureModel, change: (state: State) => State): ProcedureModel => ({
  ...model,
  flow: { ...model.flow, states: model.flow.states.map(change) },
});

/** Changes one exit of one state that has any. */
const withExit = (
  model: ProcedureModel,
  random: Random,
  change: (exits: readonly Exit[], at: number) => readonly Exit[],
): ProcedureModel => {
  const some = model.flow.states.filter(({ id, exits }) => id !== "nop_ho_so" && exits.length > 0);
  if (some.length === 0) return model;
  const { id, exits } = random.pick(some);
  const at = random.between(0, exits.length - 1);
  return withStates(model, (state) => (state.id === id ? { ...state, exits: change(exits, at) } : state));
};

const replaced = <T>(all: readonly T[], at: number, by: (one: T) => T): readonly T[] =>
  all.map((one, index) => (index === at ? by(one) : one));

const ends = ["da_cap", "tu_choi"];

/** Changes that may change what can be done. */
export const FAULTS: Readonly<Record<string, Mutation>> = {
  "an exit less": (model, random) =>
    withExit(model, random, (exits, at) => exits.filter((_, one) => one !== at)),
  "an exit more": (model, random) =>
    withExit(model, random, (exits) => [...exits, exitTo("viec_moi", "own", random.pick(ends))]),
  "an exit elsewhere": (model, random) =>
    withExit(model, random, (exits, at) =>
      replaced(exits, at, (one) => ({ ...one, target: random.pick(model.flow.states).id })),
    ),
  "another bound": (model, random) =>
    withExit(model, random, (exits, at) =>
      replaced(exits, at, (one) => ({ ...one, atMost: (one.atMost ?? random.between(0, 2)) + 1 })),
    ),
  "no condition": (model, random) =>
    withExit(model, random, (exits, at) => replaced(exits, at, ({ when: _, ...one }) => one)),
  "another condition": (model, random) =>
    withExit(model, random, (exits, at) =>
      replaced(exits, at, (one) => ({
        ...one,
        when: { op: "field", path: [random.pick(["hoi_mot", "hoi_hai"])], type: "boolean" },
      })),
    ),
  "exits in another order": (model, random) => withExit(model, random, (exits) => exits.toReversed()),
  "somebody else": (model, random) => {
    const { id } = random.pick(model.flow.states);
    return withStates(model, (state) =>
      state.id === id && state.kind === "step"
        ? { ...state, actor: { is: "role", role: "truong_phong" } }
        : state,
    );
  },
  "no limit": (model, random) => {
    const { id } = random.pick(model.flow.states);
    return withStates(model, (state) => {
      if (state.id !== id || state.kind === "end") return state;
      const { limit: _, ...rest } = state;
      return rest;
    });
  },
  "another end": (model) =>
    withStates(model, (state) =>
      state.id === "tu_choi" ? ({ ...state, gives: ["giay_moi"] } as State) : state,
    ),
  "a join elsewhere": (model, random) =>
    withStates(model, (state) =>
      state.kind === "parallel" && state.joins.length > 0
        ? {
            ...state,
            joins: replaced(state.joins, random.between(0, state.joins.length - 1), (one) => ({
              ...one,
              target: random.pick(ends),
            })),
          }
        : state,
    ),
  "an answer less": (model, random) =>
    withStates(model, (state) =>
      state.kind === "parallel"
        ? {
            ...state,
            branches: replaced(state.branches, random.between(0, state.branches.length - 1), (one) => ({
              ...one,
              outcomes: one.outcomes.slice(1),
            })),
          }
        : state,
    ),
  "an answer of another sense": (model) =>
    withStates(model, (state) =>
      state.kind === "parallel"
        ? {
            ...state,
            branches: replaced(state.branches, 0, (one) => ({
              ...one,
              outcomes: replaced(one.outcomes, 0, (outcome) => ({ ...outcome, sense: "negative" })),
            })),
          }
        : state,
    ),
};

/** Changes that never change what can be done. */
export const CONTROLS: Readonly<Record<string, Mutation>> = {
  labels: (model) => withStates(model, (state) => ({ ...state, label: { vi: `${state.label.vi} (mới)` } })),
  "states in another order": (model) => ({
    ...model,
    flow: { ...model.flow, states: model.flow.states.toReversed() },
  }),
  "longer limits": (model) =>
    withStates(model, (state) =>
      state.kind === "wait" && state.limit !== undefined
        ? { ...state, limit: { ...state.limit, duration: { amount: 40, unit: "day" } } }
        : state,
    ),
  "a condition written twice": (model) =>
    withStates(model, (state) => ({
      ...state,
      exits: state.exits.map((one) =>
        one.when === undefined ? one : { ...one, when: { op: "and", args: [one.when, one.when] } },
      ),
    })),
  "a longer term": (model) => ({
    ...model,
    term: { ...model.term, rows: [{ id: "chung", duration: { amount: 90, unit: "day" }, exceptions: [] }] },
  }),
};
