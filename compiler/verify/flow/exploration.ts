import type { Outcome } from "@tthc/model";
import type { CompiledBranch, CompiledFlow, CompiledState, CompiledWay } from "./compiled-flow.ts";
import { movesOf, type Moves, type Standing, type Walk } from "./moves.ts";
import type { Way } from "./ways.ts";

/** A standing that some dossier reaches. */
export interface Reached extends Standing {
  readonly moves: Moves;
  /** Indices of what may come next, without the ways of letting go. */
  readonly next: readonly number[];
}

/** Everything that can happen in a flow, each standing once, in the order of the shortest way there. */
export interface Exploration {
  readonly walk: Walk;
  readonly reached: readonly Reached[];
  readonly states: ReadonlySet<string>;
  readonly ways: ReadonlySet<Way>;
  readonly outcomes: ReadonlySet<Outcome>;
  readonly partaking: ReadonlySet<CompiledBranch>;
  /** Whether the standing can still come to an end, by the same index. */
  readonly canEnd: readonly boolean[];
}

/** More standings than this are not looked at one by one. */
const MOST_STANDINGS = 50_000;

/** Walks through a flow from the filing on; where counting leads too far, without counting. */
export function explore(flow: CompiledFlow): Exploration {
  return explored({ flow, counted: true }) ?? (explored({ flow, counted: false }, Infinity) as Exploration);
}

function explored(walk: Walk, most: number = MOST_STANDINGS): Exploration | undefined {
  const front = new Front(walk);
  front.begin();
  const reached: Reached[] = [];
  for (let at = 0; at < front.standings.length; at++) {
    if (front.standings.length > most) return undefined;
    const standing = front.standings[at] as Standing;
    const moves = movesOf(walk, standing);
    const next: number[] = [];
    for (const way of moves.ways) {
      const after = front.take(standing, way);
      if (!way.letsGo) next.push(...after);
    }
    reached.push({ ...standing, moves, next });
  }
  return {
    walk,
    reached,
    states: new Set(reached.map(({ state }) => state.state.id)),
    ways: new Set(reached.flatMap(({ moves }) => moves.ways.map(({ way }) => way))),
    outcomes: new Set(reached.flatMap(({ moves }) => moves.outcomes)),
    partaking: new Set(reached.flatMap(({ moves }) => moves.partaking)),
    canEnd: endingFrom(reached),
  };
}

/** The standings found so far. */
class Front {
  readonly standings: Standing[] = [];
  readonly #walk: Walk;
  readonly #known = new Map<string, number>();

  constructor(walk: Walk) {
    this.#walk = walk;
  }

  begin(): void {
    const { flow, counted } = this.#walk;
    const state = flow.states.get(flow.graph.initial);
    if (state === undefined) return;
    const counts = counted ? flow.counters.begin(flow.graph.initial) : [];
    for (const situation of flow.situations.list.keys()) this.#add({ state, situation, counts });
  }

  /** The standings that a way leads to. */
  take({ situation, counts }: Standing, { way, count, supplements }: CompiledWay): readonly number[] {
    const { flow, counted } = this.#walk;
    const state = flow.states.get(way.target) as CompiledState;
    const after = counted ? flow.counters.after(way, count, counts) : [];
    const changed = supplements ? flow.situations.afterSupplement(situation) : [situation];
    const found = new Set(changed.flatMap((at) => flow.situations.afterRecording(way.target, at)));
    return [...found].map((at) => this.#add({ state, situation: at, counts: after }));
  }

  #add(standing: Standing): number {
    const key = `${standing.state.state.id} ${standing.situation} ${standing.counts.join()}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.standings.length);
    return this.standings.push(standing) - 1;
  }
}

function endingFrom(reached: readonly Reached[]): readonly boolean[] {
  const before: number[][] = reached.map(() => []);
  for (const [at, { next }] of reached.entries()) for (const target of next) before[target]?.push(at);
  const canEnd = reached.map(({ state }) => state.state.kind === "end");
  const ending = [...canEnd.keys()].filter((at) => canEnd[at]);
  for (const at of ending)
    for (const from of before[at] ?? []) {
      if (canEnd[from]) continue;
      canEnd[from] = true;
      ending.push(from);
    }
  return canEnd;
}
