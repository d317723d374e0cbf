import { asciiName, foldName, type Exit as ExitNode, type FlowItem, type Slot, type State as StateNode, type Steps } from "@tthc/grammar";
import type { Duties, Exit, Flow, State } from "@tthc/model";
import { lowerAction } from "./action.ts";
import type { Context } from "./context.ts";
import { checkId } from "./declare-fields.ts";
import type { LocalTable } from "./environment.ts";
import { lowerExits } from "./exit.ts";
import type { FlowContext, Placed } from "./flow-context.ts";
import { lowerDuration } from "./limit.ts";
import { lowerState } from "./state.ts";

/**
 * A procedure's own steps laid into the flow library they follow: a state of the same name replaces the library's, the
 * others fill its slot, and the first of them is the slot's entry.
 */
export interface FlowPlan {
  readonly states: readonly (Placed<StateNode> & { readonly own: boolean })[];
  readonly slot: Placed<Slot> | undefined;
  readonly entry: string | undefined;
  readonly items: readonly Placed<FlowItem>[];
  readonly library: string | undefined;
  readonly node: Steps;
}

const isState = (item: FlowItem): item is StateNode =>
  item.kind === "Step" || item.kind === "Parallel" || item.kind === "End";

export function planFlow(node: Steps, context: Context): FlowPlan {
  const symbol = node.flow === undefined ? undefined : context.resolve("flow", node.flow);
  const libraryContext = symbol === undefined ? context : context.at(symbol);
  const libraryItems: readonly Placed<FlowItem>[] = (symbol?.node.items ?? []).map((item) => ({
    node: item,
    context: libraryContext,
    ...(symbol !== undefined && { library: symbol.id }),
  }));
  const ownItems: readonly Placed<FlowItem>[] = node.items.map((item) => ({ node: item, context }));
  const own = new Map<string, Placed<StateNode>>();
  for (const placed of ownItems) {
    if (!isState(placed.node)) continue;
    const key = foldName(placed.node.name.text);
    if (own.has(key)) context.report("TT2010", placed.node.name, { what: "state", name: placed.node.name.text });
    own.set(key, { ...placed, node: placed.node });
  }
  const states: (Placed<StateNode> & { own: boolean })[] = [];
  const replaced = new Set<string>();
  for (const placed of libraryItems) {
    if (!isState(placed.node)) continue;
    const key = foldName(placed.node.name.text);
    const replacement = own.get(key);
    if (replacement !== undefined) replaced.add(key);
    states.push(replacement === undefined ? { ...placed, node: placed.node, own: false } : { ...replacement, own: false });
  }
  const filling = [...own].filter(([key]) => !replaced.has(key)).map(([, placed]) => placed);
  const slotItem = libraryItems.find(({ node: item }) => item.kind === "Slot");
  const slot = slotItem === undefined ? undefined : ({ ...slotItem, node: slotItem.node as Slot });
  if (slot !== undefined && filling.length === 0) context.report("TT5001", node, { flow: node.flow?.text ?? "" });
  if (states.length === 0 && filling.length === 0 && symbol === undefined && node.flow === undefined) {
    context.report("TT5002", node, {});
  }
  states.push(...filling.map((placed) => ({ ...placed, own: true })));
  const entry = filling[0] === undefined ? undefined : asciiName(filling[0].node.name.text);
  return { states, slot, entry, items: [...libraryItems, ...ownItems], library: symbol?.id, node };
}

/** Enters the states' names; the slot's name leads to its entry. */
export function declareStates(plan: FlowPlan, table: LocalTable): void {
  for (const { node, context } of plan.states) {
    if (node.name.text === "") continue;
    checkId(node.name, context);
    const id = asciiName(node.name.text);
    const twin = [...table.values()].find((entry) => entry.id === id);
    if (twin !== undefined) context.report("TT2003", node.name, { name: node.name.text, other: twin.name.text, id });
    table.set(foldName(node.name.text), { id, name: node.name });
  }
  if (plan.slot !== undefined && plan.entry !== undefined) {
    const { name } = plan.slot.node;
    table.set(foldName(name.text), { id: plan.entry, name });
  }
}

/** Exits by which a decided case is handed over: those of the state behind the slot, or one that leads there. */
function handOverOf(plan: FlowPlan, flow: FlowContext): { exits: readonly Exit[]; absorbed?: string } | undefined {
  const then = plan.slot?.node.then;
  if (plan.slot === undefined || then === undefined) return undefined;
  const key = foldName(then.text);
  const state = plan.states.find(({ node }) => foldName(node.name.text) === key);
  if (state === undefined) {
    plan.slot.context.reportUnknown("state", then, undefined);
    return undefined;
  }
  if (state.node.kind === "Step") {
    return { exits: lowerExits(state.node.exits, flow, state.context), absorbed: asciiName(state.node.name.text) };
  }
  const action = lowerAction({ kind: "ActionName", start: then.start, end: then.end, word: "hand-over" });
  return {
    exits: [{ action: action.id, label: action.label, meaning: action.meaning, target: asciiName(then.text) }],
  };
}

export function lowerFlow(plan: FlowPlan, flow: FlowContext): Flow {
  const anytime = plan.items.flatMap(({ node, context }) =>
    node.kind === "Anytime" ? lowerExits(node.exits as readonly ExitNode[], flow, context) : [],
  );
  const handOver = handOverOf(plan, flow);
  const kept = plan.states.filter(({ node }) => asciiName(node.name.text) !== handOver?.absorbed);
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
    ...(plan.library !== undefined && { library: plan.library }),
    initial,
    states: withoutUnused(states, initial),
    duties: lowerDuties(plan),
    ...plan.items[0]?.context.grounded({ citations: plan.node.citations }),
  };
}

/** Status 9 of the national portal says decided, not handed over: other ends are the last word. */
const isDecided = (node: StateNode): boolean => node.kind === "End" && (node.status ?? 9) === 9;

/** A library offers states, such as waiting for a supplement, that this procedure may have no use for. */
function withoutUnused(states: readonly State[], initial: string): readonly State[] {
  const byId = new Map(states.map((state) => [state.id, state]));
  const reached = new Set([initial]);
  for (const id of reached) for (const target of targetsOf(byId.get(id))) reached.add(target);
  return states.filter((state) => state.fromFlow === undefined || reached.has(state.id));
}

export const targetsOf = (state: State | undefined): readonly string[] =>
  state === undefined
    ? []
    : [
        ...state.exits.map((exit) => exit.target),
        ...(state.kind === "parallel" ? state.joins.map((join) => join.target) : []),
      ];

function lowerDuties(plan: FlowPlan): Duties {
  let duties: Duties = { receipt: true, survey: false };
  for (const { node, context } of plan.items) {
    if (node.kind !== "Duty") continue;
    switch (node.duty) {
      case "apology":
        if (node.before === undefined) break;
        duties = { ...duties, apologyBefore: { ...lowerDuration(node.before, context), ...context.grounded(node) } };
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
  return duties;
}
