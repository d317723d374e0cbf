import { componentsOf, type StateGraph } from "./state-graph.ts";
import type { Way } from "./ways.ts";

/** A bound that may stand in the way: how far a counter must still be below it. */
export interface Bound {
  readonly counter: number;
  readonly times: number;
}

/** How often bounded things happened while a dossier went round in one component. */
export type Counts = readonly number[];

/** What taking a way does to the counts. */
export interface Count {
  /** The way stays in the component; else the counts of the next one begin. */
  readonly stays: boolean;
  readonly raises: readonly number[];
}

/**
 * Counters of a flow, component by component. A dossier that leaves a component never comes back to it, so that its
 * counts are forgotten there, and nothing outside of loops needs to be counted at all.
 */
export class Counters {
  readonly #graph: StateGraph;
  readonly #componentOf = new Map<string, number>();
  /** By component and by what is counted. */
  readonly #numbers: Map<string, number>[];
  readonly #caps: number[][];

  constructor(graph: StateGraph) {
    this.#graph = graph;
    const next = (id: string) => (graph.ways.get(id) ?? []).map(({ target }) => target);
    const components = componentsOf(graph.states.keys(), next);
    for (const [at, members] of components.entries()) for (const id of members) this.#componentOf.set(id, at);
    this.#numbers = components.map(() => new Map<string, number>());
    this.#caps = components.map(() => []);
    for (const [id, ways] of graph.ways) for (const way of ways) this.#register(id, way);
  }

  componentOf(id: string): number {
    return this.#componentOf.get(id) ?? -1;
  }

  /** The bounds that a way has to keep. */
  boundsOf(id: string, way: Way): readonly Bound[] {
    if (!this.#stays(id, way)) return this.#takenBound(id, way);
    const entered = this.#graph.states.get(way.target)?.atMost;
    const visits = this.#numberOf(id, enteredKey(way.target));
    return entered === undefined || visits === undefined
      ? this.#takenBound(id, way)
      : [...this.#takenBound(id, way), { counter: visits, times: entered }];
  }

  countOf(id: string, way: Way): Count {
    const stays = this.#stays(id, way);
    const taken = stays ? this.#numberOf(id, takenKey(id, way)) : undefined;
    const entered = this.#numberOf(way.target, enteredKey(way.target));
    return { stays, raises: [taken, entered].filter((one) => one !== undefined) };
  }

  /** The counts of a dossier that has just come into a component, by entering this state. */
  begin(id: string): Counts {
    const counts = this.#zero(id);
    const entered = this.#numberOf(id, enteredKey(id));
    return entered === undefined ? counts : this.#raised(id, counts, [entered]);
  }

  after(way: Way, { stays, raises }: Count, counts: Counts): Counts {
    if (!stays) return this.begin(way.target);
    return raises.length === 0 ? counts : this.#raised(way.target, counts, raises);
  }

  #zero(id: string): Counts {
    return (this.#caps[this.componentOf(id)] ?? []).map(() => 0);
  }

  #raised(id: string, counts: Counts, raises: readonly number[]): Counts {
    const caps = this.#caps[this.componentOf(id)] ?? [];
    return counts.map((count, at) => (raises.includes(at) ? Math.min(count + 1, caps[at] ?? 0) : count));
  }

  #takenBound(id: string, way: Way): readonly Bound[] {
    const times = atMostOf(way);
    const counter = this.#numberOf(id, takenKey(id, way));
    return times === undefined || counter === undefined ? [] : [{ counter, times }];
  }

  #stays(id: string, { target }: Way): boolean {
    return this.componentOf(id) === this.componentOf(target);
  }

  #numberOf(id: string, key: string): number | undefined {
    return this.#numbers[this.componentOf(id)]?.get(key);
  }

  /** Ways with one action count together; they matter once one of them is bounded and one stays in the loop. */
  #register(id: string, way: Way): void {
    const twins = (this.#graph.ways.get(id) ?? []).filter(
      (other) => takenKey(id, other) === takenKey(id, way),
    );
    const bounds = twins.flatMap((twin) => atMostOf(twin) ?? []);
    if (bounds.length > 0 && twins.some((twin) => this.#stays(id, twin)))
      this.#add(id, takenKey(id, way), Math.max(...bounds));
    const entered = this.#graph.states.get(way.target)?.atMost;
    if (entered !== undefined && this.#stays(id, way)) this.#add(id, enteredKey(way.target), entered);
  }

  #add(id: string, key: string, cap: number): void {
    const component = this.componentOf(id);
    const numbers = this.#numbers[component];
    if (numbers === undefined || numbers.has(key)) return;
    numbers.set(key, numbers.size);
    this.#caps[component]?.push(cap);
  }
}

/** The bound that a way itself has. */
export const atMostOf = (way: Way): number | undefined => (way.is === "exit" ? way.exit : way.join).atMost;

// The keys under which an emitted machine counts.
const takenKey = (id: string, way: Way): string =>
  way.is === "exit" ? `${id}.${way.exit.action}` : `${id}.join-${way.index + 1}`;
const enteredKey = (id: string): string => `>${id}`;
