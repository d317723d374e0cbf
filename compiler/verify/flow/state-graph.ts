import type { ProcedureModel, State } from "@tthc/model";
import { waysOf, type Way } from "./ways.ts";

/** The states of a flow by id, and what leads where. */
export interface StateGraph {
  readonly initial: string;
  readonly states: ReadonlyMap<string, State>;
  readonly ways: ReadonlyMap<string, readonly Way[]>;
}

/** The graph of a flow; ways that lead nowhere are left out. */
export function graphOf({ flow }: ProcedureModel): StateGraph {
  const states = new Map(flow.states.map((state) => [state.id, state]));
  const ways = new Map(
    flow.states.map((state) => [state.id, waysOf(state).filter(({ target }) => states.has(target))]),
  );
  return { initial: flow.initial, states, ways };
}

/** The states that may come next, by state. */
export type Successors = (id: string) => readonly string[];

/** What can be reached from some states, themselves among them. */
export function reachedFrom(from: Iterable<string>, next: Successors): ReadonlySet<string> {
  const reached = new Set(from);
  for (const id of reached) for (const target of next(id)) reached.add(target);
  return reached;
}

/**
 * Strongly connected components in the order of their last members, each as a list (Tarjan, without recursion: flows of
 * thousands of steps are generated).
 */
export function componentsOf(ids: Iterable<string>, next: Successors): readonly (readonly string[])[] {
  const components: string[][] = [];
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  for (const root of ids) {
    if (order.has(root)) continue;
    const path: { readonly id: string; readonly targets: readonly string[]; at: number }[] = [];
    const enter = (id: string): void => {
      order.set(id, order.size);
      low.set(id, order.size - 1);
      open.push(id);
      isOpen.add(id);
      path.push({ id, targets: next(id), at: 0 });
    };
    enter(root);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const target = top.targets[top.at++];
      if (target !== undefined) {
        if (!order.has(target)) enter(target);
        else if (isOpen.has(target)) lower(low, top.id, order.get(target));
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above !== undefined) lower(low, above.id, low.get(top.id));
      if (low.get(top.id) !== order.get(top.id)) continue;
      const members = open.splice(open.indexOf(top.id));
      for (const id of members) isOpen.delete(id);
      components.push(members);
    }
  }
  return components;
}

function lower(low: Map<string, number>, id: string, value: number | undefined): void {
  if (value !== undefined && value < (low.get(id) ?? Infinity)) low.set(id, value);
}

/** The components in which a dossier can go round. */
export function loopsOf(ids: Iterable<string>, next: Successors): readonly (readonly string[])[] {
  return componentsOf(ids, next).filter(
    ([first = "", ...others]) => others.length > 0 || next(first).includes(first),
  );
}
