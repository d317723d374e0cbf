import type { Exit, Join, ProcedureModel, State } from "@tthc/model";

/** A way from one state to another: an exit or a join. */
export interface Way {
  readonly exit?: Exit;
  readonly join?: Join;
  /** What the exit's bound counts: exits of one action share a count. */
  readonly counter: string;
  /** A way that opens once this one is used up: the exit below it, the join below it. */
  readonly hidesAnother: boolean;
  readonly atMost?: number;
  readonly target: State;
}

/** The states by id, and what leads out of each, in the order of the source. */
export interface FlowGraph {
  readonly states: ReadonlyMap<string, State>;
  readonly ways: ReadonlyMap<string, readonly Way[]>;
}

const graphs = new WeakMap<ProcedureModel, FlowGraph>();

/** The flow as a graph, built once per model. */
export function graphOf(model: ProcedureModel): FlowGraph {
  let graph = graphs.get(model);
  if (graph === undefined) {
    const states = new Map(model.flow.states.map((state) => [state.id, state]));
    const ways = new Map(model.flow.states.map((state) => [state.id, waysOf(state, states)]));
    graph = { states, ways };
    graphs.set(model, graph);
  }
  return graph;
}

function waysOf(state: State, states: ReadonlyMap<string, State>): readonly Way[] {
  const found: Way[] = [];
  const add = (way: Omit<Way, "target">, id: string): void => {
    const target = states.get(id);
    if (target !== undefined) found.push({ ...way, target });
  };
  if (state.kind === "end") return [];
  const { exits } = state;
  if (state.kind === "parallel")
    for (const [i, join] of state.joins.entries()) {
      const hidesAnother = i + 1 < state.joins.length;
      add({ join, counter: `${state.id}.join-${i}`, hidesAnother, ...bound(join.atMost) }, join.target);
    }
  for (const [i, exit] of exits.entries()) {
    const hidesAnother = exits.some(({ action }, k) => k > i && action === exit.action);
    add({ exit, counter: `${state.id}.${exit.action}`, hidesAnother, ...bound(exit.atMost) }, exit.target);
  }
  return found;
}

const bound = (atMost: number | undefined) => (atMost === undefined ? {} : { atMost });

/**
 * Groups of states that lead to one another, each by the ids of its states, in an order in which ways only lead to
 * later groups (Tarjan). `leads` says which ways there are.
 */
export function loopsOf(
  { states, ways }: FlowGraph,
  leads: (way: Way) => boolean = () => true,
): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const inside = new Set<string>();
  const groups: (readonly string[])[] = [];
  const visit = (root: string): void => {
    const frames: { id: string; next: number }[] = [];
    const enter = (id: string): void => {
      order.set(id, order.size);
      low.set(id, order.size - 1);
      open.push(id);
      inside.add(id);
      frames.push({ id, next: 0 });
    };
    enter(root);
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
      const { id } = frame;
      const way = ways.get(id)?.[frame.next];
      frame.next += 1;
      if (way !== undefined) {
        if (!leads(way)) continue;
        const to = way.target.id;
        if (!order.has(to)) enter(to);
        else if (inside.has(to)) low.set(id, Math.min(low.get(id) ?? 0, order.get(to) ?? 0));
        continue;
      }
      frames.pop();
      const above = frames.at(-1);
      if (above !== undefined) low.set(above.id, Math.min(low.get(above.id) ?? 0, low.get(id) ?? 0));
      if (low.get(id) !== order.get(id)) continue;
      const group = open.splice(open.indexOf(id));
      group.forEach((one) => inside.delete(one));
      groups.push(group);
    }
  };
  for (const id of states.keys()) if (!order.has(id)) visit(id);
  return groups.reverse();
}
