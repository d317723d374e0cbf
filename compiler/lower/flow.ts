import {
  asciiName,
  foldName,
  type FlowItem,
  type Slot,
  type State as StateNode,
  type Steps,
} from "@tthc/grammar";
import type { Citation, Duties, Exit, Flow, State } from "@tthc/model";
import { lowerAction } from "./action.ts";
import type { Context } from "./context.ts";
import type { DeclaredSymbol } from "../binder/symbols.ts";
import { checkId } from "./declare-name.ts";
import type { LocalTable } from "./environment.ts";
import { lowerExits } from "./exit.ts";
import { boundedFlow } from "./field-count.ts";
import type { FlowContext, Placed } from "./flow-context.ts";
import { lowerDuration } from "./limit.ts";
import { lowerState } from "./state.ts";

/**
 * A procedure's own steps laid into the flow library they follow: a state of the same name replaces the library's, the
 * others fill its slot, and the first of them is the slot's entry.
 */
export interface FlowPlan {
  readonly states: readonly Placed<StateNode>[];
  readonly slots: readonly FilledSlot[];
  readonly items: readonly Placed<FlowItem>[];
  readonly library: string | undefined;
  /** Law of the library flow as a whole. */
  readonly sharedBasis: readonly Citation[];
  /** Law that the procedure itself names for its steps. */
  readonly basis: readonly Citation[];
  readonly node: Steps;
}

/** A slot with the state that fills it first. */
interface FilledSlot extends Placed<Slot> {
  readonly entry: string | undefined;
}

const isState = (item: FlowItem): item is StateNode =>
  item.kind === "Step" || item.kind === "Parallel" || item.kind === "End";

/** An item of a flow with how many flows it builds on: a slot is filled by the first state of a higher level. */
export type Layered = Placed<FlowItem> & { readonly level: number };

/**
 * The items of a flow behind those of the flow it builds on; a state of the same name stands in the place of the
 * base's.
 */
export function itemsOfFlow(
  symbol: DeclaredSymbol<"flow">,
  from: Context,
  trail: readonly string[],
): readonly Layered[] {
  const context = from.at(symbol);
  const { base, items } = symbol.node;
  const own = boundedFlow(items, context).map((node) => ({ node, context, library: symbol.id }));
  const parent = base === undefined ? undefined : context.resolve("flow", base);
  if (base === undefined || parent === undefined) return layered([], own);
  if (parent.id === symbol.id || trail.includes(parent.id)) {
    context.report("TT5003", base, { name: base.text });
    return layered([], own);
  }
  return layered(itemsOfFlow(parent, context, [...trail, symbol.id]), own);
}

/** Lays items over those below them. */
function layered(below: readonly Layered[], above: readonly Placed<FlowItem>[]): readonly Layered[] {
  const level = Math.max(-1, ...below.map((item) => item.level)) + 1;
  const byName = new Map(
    above.flatMap((item) => (isState(item.node) ? [[foldName(item.node.name.text), item] as const] : [])),
  );
  const used = new Set<Placed<FlowItem>>();
  const kept = below.map((item) => {
    const replacement = isState(item.node) ? byName.get(foldName(item.node.name.text)) : undefined;
    if (replacement === undefined) return item;
    used.add(replacement);
    return { ...replacement, level: item.level };
  });
  return [...kept, ...above.filter((item) => !used.has(item)).map((item) => ({ ...item, level }))];
}

export function planFlow(node: Steps, context: Context): FlowPlan {
  const symbol = node.flow === undefined ? undefined : context.resolve("flow", node.flow);
  const library = symbol === undefined ? [] : itemsOfFlow(symbol, context, []);
  reportTwins(node, context);
  const items = layered(
    library,
    node.items.map((item) => ({ node: item, context })),
  );
  const states = items.flatMap((item) => (isState(item.node) ? [{ ...item, node: item.node }] : []));
  const slots = items.flatMap((item): readonly FilledSlot[] => {
    if (item.node.kind !== "Slot") return [];
    const entry = states.find((state) => state.level > item.level);
    return [{ node: item.node, context: item.context, entry: entry && asciiName(entry.node.name.text) }];
  });
  if (slots.some(({ entry }) => entry === undefined))
    context.conclude(node, "TT5001", node, { flow: node.flow?.text ?? "" });
  if (states.length === 0 && node.flow === undefined) context.conclude(node, "TT5002", node, {});
  const sharedBasis = symbol === undefined ? [] : context.at(symbol).citations(symbol.node.citations);
  const basis = context.citations(node.citations);
  return { states, slots, items, library: symbol?.id, sharedBasis, basis, node };
}

function reportTwins(node: Steps, context: Context): void {
  const seen = new Set<string>();
  for (const item of node.items) {
    if (!isState(item)) continue;
    const key = foldName(item.name.text);
    if (seen.has(key)) context.report("TT2010", item.name, { what: "state", name: item.name.text });
    seen.add(key);
  }
}

/** Enters the states' names; a slot's name leads to its entry. */
export function declareStates(plan: FlowPlan, table: LocalTable): void {
  const byId = new Map<string, string>();
  for (const { node, context } of plan.states) {
    if (node.name.text === "") continue;
    checkId(node.name, context);
    const id = asciiName(node.name.text);
    const other = byId.get(id);
    if (other !== undefined && foldName(other) !== foldName(node.name.text)) {
      context.report("TT2003", node.name, { name: node.name.text, other, id });
    }
    byId.set(id, node.name.text);
    table.set(foldName(node.name.text), { id, name: node.name });
  }
  for (const { node, entry } of plan.slots) {
    table.set(foldName(node.name.text), { id: entry ?? asciiName(node.name.text), name: node.name });
  }
}

/** Exits by which a decided case is handed over: those of the state behind the slot, or one that leads there. */
function handOverOf(
  plan: FlowPlan,
  flow: FlowContext,
): { exits: readonly Exit[]; absorbed?: string } | undefined {
  const slot = plan.slots.find(({ node }) => node.then !== undefined);
  const then = slot?.node.then;
  if (slot === undefined || then === undefined) return undefined;
  const key = foldName(then.text);
  const state = plan.states.find(({ node }) => foldName(node.name.text) === key);
  if (state === undefined) {
    slot.context.reportUnknown("state", then);
    return undefined;
  }
  if (state.node.kind === "Step") {
    return {
      exits: lowerExits(state.node.exits, flow, state.context),
      absorbed: asciiName(state.node.name.text),
    };
  }
  const action = lowerAction({ kind: "ActionName", start: then.start, end: then.end, word: "hand-over" });
  return {
    exits: [
      { action: action.id, label: action.label, meaning: action.meaning, target: asciiName(then.text) },
    ],
  };
}

export function lowerFlow(plan: FlowPlan, flow: FlowContext): Flow {
  const anytime = plan.items.flatMap(({ node, context }) =>
    node.kind === "Anytime" ? lowerExits(node.exits, flow, context) : [],
  );
  const handOver = handOverOf(plan, flow);
  const kept = plan.states.filter(({ node }) => asciiName(node.name.text) !== handOver?.absorbed);
  const { library } = plan;
  const initial = kept[0] === undefined ? "" : asciiName(kept[0].node.name.text);
  const states = kept.map((placed) => {
    const isInitial = asciiName(placed.node.name.text) === initial;
    return lowerState(
      placed,
      {
        initial: isInitial,
        anytime: isInitial ? [] : anytime,
        ...(handOver !== undefined && isDecided(placed.node) && { handOver: handOver.exits }),
      },
      flow,
    );
  });
  return {
    ...(library !== undefined && { library }),
    initial,
    states: withoutUnused(states, initial),
    duties: lowerDuties(plan),
    ...(plan.sharedBasis.length > 0 && { sharedBasis: plan.sharedBasis }),
    ...(plan.basis.length > 0 && { basis: plan.basis }),
  };
}

/** Status 9 of the national portal says decided, not handed over: other ends are the last word. */
const isDecided = (node: StateNode): boolean => node.kind === "End" && (node.status ?? 9) === 9;

/** A library offers states, such as waiting for a supplement, that this procedure may have no use for. */
function withoutUnused(states: readonly State[], initial: string): readonly State[] {
  const reached = reachedFrom(initial, states);
  return states.filter((state) => state.fromFlow === undefined || reached.has(state.id));
}

/** The states that some way leads to, by id, and the ids that lead nowhere. */
export function reachedFrom(initial: string, states: readonly State[]): ReadonlySet<string> {
  const byId = new Map<string, State>();
  for (const state of states) byId.set(state.id, state);
  const reached = new Set([initial]);
  for (const id of reached) {
    const state = byId.get(id);
    if (state === undefined) continue;
    for (const exit of state.exits) reached.add(exit.target);
    if (state.kind === "parallel") for (const join of state.joins) reached.add(join.target);
  }
  return reached;
}

function lowerDuties(plan: FlowPlan): Duties {
  let duties: Duties = { receipt: true, survey: false };
  const basis: Citation[] = [];
  for (const { node, context } of plan.items) {
    if (node.kind !== "Duty") continue;
    if (node.duty !== "apology") basis.push(...context.citations(node.citations));
    switch (node.duty) {
      case "apology":
        if (node.before === undefined) break;
        duties = {
          ...duties,
          apologyBefore: { ...lowerDuration(node.before, context), ...context.grounded(node) },
        };
        break;
      case "reappoint":
        duties = { ...duties, reappointAtMost: node.atMost ?? 1 };
        break;
      case "receipt":
      case "no-receipt":
        duties = { ...duties, receipt: node.duty === "receipt" };
        break;
      case "survey":
        duties = { ...duties, survey: true };
        break;
    }
  }
  return basis.length === 0 ? duties : { ...duties, basis };
}
