import type { Exit, Join, ParallelState, ProcedureModel, State } from "@tthc/model";
import { sortedJsonText } from "./json-text.ts";

/** A flow as people tell it: the steps in the order a dossier meets them, then the ends. */
export interface FlowOutline {
  readonly steps: readonly WorkState[];
  readonly ends: readonly EndState[];
  /** Exits that every state has once a dossier was filed (rút hồ sơ, dừng giải quyết): told once. */
  readonly anytime: readonly Exit[];
  /** Number of a step in the outline, from 1; absent for ends. */
  readonly numberOf: (id: string) => number | undefined;
  readonly stateOf: (id: string) => State | undefined;
  /** The exits of a state without those it shares with all. */
  readonly ownExits: (state: State) => readonly Exit[];
}

/** A state in which somebody works or is waited for. */
export type WorkState = Exclude<State, { readonly kind: "end" }>;
export type EndState = Extract<State, { readonly kind: "end" }>;

/** Reads a flow from its first state, each state once, in the order of the exits. */
export function outlineOf({ flow }: ProcedureModel): FlowOutline {
  const states = new Map(flow.states.map((state) => [state.id, state]));
  const anytime = sharedExits(flow.states, flow.initial);
  const shared = new Set(anytime.map(keyOf));
  const ownExits = (state: State): readonly Exit[] => state.exits.filter((exit) => !shared.has(keyOf(exit)));
  const order = inOrder(flow.initial, states, ownExits);
  const met = new Set(order.map(({ id }) => id));
  const all = [...order, ...flow.states.filter(({ id }) => !met.has(id))];
  const steps = all.filter((state): state is WorkState => state.kind !== "end");
  const numbers = new Map(steps.map(({ id }, i) => [id, i + 1]));
  return {
    steps,
    ends: all.filter((state): state is EndState => state.kind === "end"),
    anytime,
    numberOf: (id) => numbers.get(id),
    stateOf: (id) => states.get(id),
    ownExits,
  };
}

/** Where a state may lead: its own exits, and the joins of a parallel one. */
export function waysOut(state: State, outline: FlowOutline): readonly (Exit | Join)[] {
  return [...joinsOf(state), ...outline.ownExits(state)];
}

/** The joins of a parallel state; none for others. */
export function joinsOf(state: State): ParallelState["joins"] {
  return state.kind === "parallel" ? state.joins : [];
}

function inOrder(
  initial: string,
  states: ReadonlyMap<string, State>,
  ownExits: (state: State) => readonly Exit[],
): readonly State[] {
  const met = new Set<State>();
  let front = [initial];
  while (front.length > 0) {
    const next: string[] = [];
    for (const id of front) {
      const state = states.get(id);
      if (state === undefined || met.has(state)) continue;
      met.add(state);
      next.push(
        ...joinsOf(state).map(({ target }) => target),
        ...ownExits(state).map(({ target }) => target),
      );
    }
    front = next;
  }
  return [...met];
}

const keyOf = ({ action, target, when }: Exit): string => sortedJsonText([action, target, when ?? null]);

function sharedExits(states: readonly State[], initial: string): readonly Exit[] {
  const at = states.filter(({ kind, id }) => kind !== "end" && id !== initial);
  const [first, ...others] = at;
  if (first === undefined || others.length === 0) return [];
  return first.exits.filter((exit) =>
    others.every(({ exits }) => exits.some((other) => keyOf(other) === keyOf(exit))),
  );
}
