import { inBothLanguages, type Actor, type LocalText, type ProcedureModel, type State } from "@tthc/model";
import type { Naming } from "../naming.ts";
import type { Item } from "./measure.ts";

/** One change of hands, with those after it. */
interface HandOver {
  readonly key: string;
  readonly label: LocalText;
  readonly next: HandOver | undefined;
}

/** The longest way from a state to a decision: how much work, how often it changes hands, and where. */
interface Chain {
  readonly work: number;
  readonly times: number;
  readonly handOvers: HandOver | undefined;
}

/** What an office does in a state: the step, or one of the branches. */
interface Act {
  readonly hands: string;
  readonly key: string;
  readonly label: LocalText;
}

/**
 * Changes of hands along the longest chain of work that leads to a decision without going back: another role than that
 * of the work before. The chain is that of the flow itself, so that nothing the clock counts or leaves out moves it.
 */
export function handOverItems(model: ProcedureModel, naming: Naming): readonly Item[] {
  const states = forwardOf(model, naming);
  const hands = new Set(states.flatMap(({ acts }) => acts.map((one) => one.hands)));
  const chains = new Map<string, Chain | undefined>();
  const known = (state: string, last: string): Chain | undefined => chains.get(`${state} ${last}`);
  for (const { state, acts, next } of states)
    for (const last of ["", ...hands]) {
      const ways = acts.length === 0 ? [undefined] : acts;
      const from = ways.flatMap((act) => next.map((one) => after(act, last, known(one, act?.hands ?? last))));
      const chain = state.kind === "end" ? NONE : longestOf(from);
      chains.set(`${state.id} ${last}`, chain);
    }
  return itemsOf(known(model.flow.initial, "")?.handOvers);
}

const NONE: Chain = { work: 0, times: 0, handOvers: undefined };

function after(act: Act | undefined, last: string, rest: Chain | undefined): Chain | undefined {
  if (act === undefined || rest === undefined) return rest;
  const work = rest.work + 1;
  if (last === "" || last === act.hands) return { ...rest, work };
  return { work, times: rest.times + 1, handOvers: { ...act, next: rest.handOvers } };
}

/** Most work, of these most changes of hands; of equals the first by name. */
const longestOf = (chains: readonly (Chain | undefined)[]): Chain | undefined =>
  chains.reduce(
    (best, one) => (one !== undefined && (best === undefined || isLonger(one, best)) ? one : best),
    undefined,
  );

const isLonger = (one: Chain, than: Chain): boolean =>
  one.work > than.work || (one.work === than.work && one.times > than.times);

function itemsOf(first: HandOver | undefined): readonly Item[] {
  const items: Item[] = [];
  for (let one = first; one !== undefined; one = one.next)
    items.push({ key: one.key, label: inBothLanguages(one.label), value: 1 });
  return items;
}

interface Forward {
  readonly state: State;
  readonly acts: readonly Act[];
  /** Where it goes on to, without the ways back. */
  readonly next: readonly string[];
}

/** The states that the first one leads to, each after all that it leads to itself. */
function forwardOf({ flow }: ProcedureModel, naming: Naming): readonly Forward[] {
  const byId = new Map(flow.states.map((state) => [state.id, state]));
  const initial = byId.get(flow.initial);
  if (initial === undefined) return [];
  const done: Forward[] = [];
  const seen = new Map<string, "open" | "done">([[initial.id, "open"]]);
  const open = [entered(initial, naming)];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const target = top.left.pop();
    const state = target === undefined ? undefined : byId.get(target);
    if (target === undefined) {
      open.pop();
      seen.set(top.state.id, "done");
      done.push({ state: top.state, acts: actsOf(top.state, naming), next: top.next });
    } else if (seen.get(target) !== "open") {
      top.next.push(target);
      if (state !== undefined && !seen.has(target)) {
        seen.set(target, "open");
        open.push(entered(state, naming));
      }
    }
  }
  return done;
}

/** A decision is where the chain ends; what hands its result over comes after it. */
function entered(state: State, naming: Naming) {
  const targets = state.kind === "end" ? [] : targetsOf(state);
  const left = [...new Set(targets)].toSorted((a, b) => (naming.state(a) < naming.state(b) ? 1 : -1));
  return { state, left, next: [] as string[] };
}

const targetsOf = (state: State): readonly string[] => [
  ...state.exits.map(({ target }) => target),
  ...(state.kind === "parallel" ? state.joins.map(({ target }) => target) : []),
];

/** Waits are no work; what the applicant does changes no hands. */
function actsOf(state: State, naming: Naming): readonly Act[] {
  const key = naming.state(state.id);
  if (state.kind === "step") return actOf(state.actor, key, state.label);
  if (state.kind !== "parallel") return [];
  const acts = state.branches.flatMap(({ id, actor, label }) =>
    actOf(actor, `${key}.${naming.branch(id)}`, label),
  );
  return acts.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

const actOf = (actor: Actor, key: string, label: LocalText): readonly Act[] =>
  actor.is === "applicant" ? [] : [{ hands: actor.is === "role" ? actor.role : actor.is, key, label }];
