import type { Exit as ExitNode } from "@tthc/grammar";
import type { Exit } from "@tthc/model";
import { checkOwnAction, lowerAction } from "./action.ts";
import type { Context } from "./context.ts";
import type { FlowContext } from "./flow-context.ts";
import { lowerCondition } from "./expression.ts";
import { stateId } from "./term.ts";

export type Targets = (name: NonNullable<ExitNode["target"]>, context: Context) => string | undefined;

/** The exits of a state; `hết hạn coi như đồng ý` leads where the action it counts as leads. */
export function lowerExits(nodes: readonly ExitNode[], flow: FlowContext, context: Context): readonly Exit[] {
  const exits: Exit[] = [];
  for (const node of nodes) {
    if (node.countsAs !== undefined) continue;
    const exit = lowerExit(node, flow, context);
    if (exit !== undefined) exits.push(exit);
  }
  for (const node of nodes) {
    if (node.countsAs === undefined) continue;
    const action = lowerAction(node.action);
    const twin = exits.find((exit) => exit.action === lowerAction(node.countsAs as ExitNode["action"]).id);
    if (twin === undefined) {
      context.report("TT5006", node.countsAs, { action: lowerAction(node.countsAs).label.vi });
      continue;
    }
    exits.push({ ...twin, action: action.id, label: action.label, meaning: action.meaning });
  }
  reportNeverTaken(nodes, context);
  return exits;
}

function lowerExit(node: ExitNode, flow: FlowContext, context: Context): Exit | undefined {
  checkOwnAction(node.action, context);
  const action = lowerAction(node.action, node.like);
  const target = node.target && stateId(node.target, flow.environment, context);
  if (target === undefined) return undefined;
  return {
    action: action.id,
    label: action.label,
    meaning: action.meaning,
    ...(node.when !== undefined && { when: lowerCondition(node.when, flow.environment, context) }),
    target,
    ...(node.atMost !== undefined && { atMost: node.atMost }),
    ...(node.reason !== undefined && { reason: node.reason }),
    ...context.grounded(node),
  };
}

/** The first true line wins, so nothing below a line without condition or count is ever taken. */
function reportNeverTaken(nodes: readonly ExitNode[], context: Context): void {
  const settled = new Set<string>();
  for (const node of nodes) {
    const { id, label } = lowerAction(node.action);
    if (settled.has(id)) context.report("TT5012", node, { action: label.vi });
    if (node.when === undefined && node.atMost === undefined) settled.add(id);
  }
}
