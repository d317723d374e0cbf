import {
  asciiName,
  foldName,
  type Branch as BranchNode,
  type Exit as ExitNode,
  type Join as JoinNode,
  type Name,
  type Parallel,
} from "@tthc/grammar";
import type { Branch, Join, Outcome } from "@tthc/model";
import { remove } from "../diagnostics/fix.ts";
import { checkOwnAction, lowerAction, senseOf } from "./action.ts";
import { lowerActor } from "./actor.ts";
import type { Context } from "./context.ts";
import { textOf } from "./local-text.ts";
import { declareName } from "./declare-name.ts";
import { namesIn, NameTable, type LocalTable } from "./environment.ts";
import { lowerRecords } from "./form.ts";
import type { FlowContext } from "./flow-context.ts";
import { lowerCondition } from "./expression.ts";
import { lowerLimit } from "./limit.ts";
import { resolveProcedure } from "./procedure-reference.ts";
import { lowerGives } from "./gives.ts";
import { stateId } from "./term.ts";

/** Branches of `song song`: each reads the dossier and writes only its own outcome. */
export function lowerBranches(node: Parallel, flow: FlowContext, context: Context): readonly Branch[] {
  if (node.branches.length < 2) context.conclude(node, "TT5015", node.name, { name: node.name.text });
  const names: LocalTable = new NameTable();
  for (const { name } of node.branches) declareName(name, names, "branch", context);
  return node.branches.map((branch) => lowerBranch(branch, asciiName(branch.name.text), flow, context));
}

function lowerBranch(node: BranchNode, id: string, flow: FlowContext, context: Context): Branch {
  const part = node.procedure === undefined ? undefined : resolveProcedure(node.procedure, context);
  // A branch that stands for a part is worked on by whoever starts that part's own steps.
  const first = part && flow.parts.get(part.id)?.flow.states.find((state) => state.fromFlow === undefined);
  const actor =
    lowerActor(node.actor, context) ?? (first !== undefined && "actor" in first ? first.actor : undefined);
  if (actor === undefined && node.procedure === undefined && node.actor === undefined) {
    context.conclude(node, "TT5007", node.name, { name: node.name.text });
  }
  if (node.outcomes.length === 0) context.conclude(node, "TT5016", node.name, { name: node.name.text });
  return {
    id,
    label: textOf(node.label, node.name),
    actor: actor ?? { is: "system" },
    ...(part !== undefined && { part: part.id }),
    ...(node.limit !== undefined && { limit: lowerLimit(node.limit, flow.environment, context) }),
    ...(node.reads !== undefined && { reads: lowerReads(node.reads, flow, context) }),
    gives: lowerGives(node.gives, flow, context),
    ...(node.when !== undefined && { when: lowerCondition(node.when, flow.environment, context) }),
    records: lowerRecords(node.records, flow.environment, context),
    outcomes: lowerOutcomes(node.outcomes, flow, context),
    ...(node.formerly !== undefined && { formerly: asciiName(node.formerly.text) }),
    ...context.grounded(node),
  };
}

/** `đọc bản_vẽ, đơn`: papers, fields, or a form with all its fields. */
function lowerReads(names: readonly Name[], flow: FlowContext, context: Context): readonly string[] {
  return names.flatMap((name) => {
    const key = foldName(name.text);
    const paper = flow.environment.papers.get(key);
    const form = flow.forms.get(key);
    const field = flow.environment.fields.find((table) => table.has(key))?.get(key);
    const found = [
      ...(paper === undefined ? [] : [paper.id]),
      ...(form ?? []),
      ...(field === undefined ? [] : [field.id]),
    ];
    if (found.length === 0 && name.text !== "") {
      context.reportUnknown("paper", name, () =>
        namesIn(flow.environment.papers, ...flow.environment.fields),
      );
    }
    return [...new Set(found)];
  });
}

function lowerOutcomes(nodes: readonly ExitNode[], flow: FlowContext, context: Context): readonly Outcome[] {
  const actions = new Set(nodes.map((node) => lowerAction(node.action).id));
  const seen = new Set<string>();
  return nodes.map((node) => {
    checkOwnAction(node.action, context);
    const action = lowerAction(node.action, node.like);
    const countsAs = node.countsAs === undefined ? undefined : lowerAction(node.countsAs);
    if (countsAs !== undefined && !actions.has(countsAs.id)) {
      context.report("TT5006", node.countsAs ?? node, { action: countsAs.label.vi });
    }
    if (node.target !== undefined) {
      const arrow = { start: (node.when ?? node.action).end, end: node.target.end };
      context.report("TT5017", node.target, { action: action.label.vi }, { fixes: [remove(arrow)] });
    }
    if (seen.has(action.id) && node.when === undefined)
      context.report("TT5012", node, { action: action.label.vi });
    seen.add(action.id);
    return {
      action: action.id,
      label: action.label,
      meaning: action.meaning,
      sense: senseOf(countsAs?.meaning ?? action.meaning),
      ...(node.when !== undefined && { when: lowerCondition(node.when, flow.environment, context) }),
      ...(countsAs !== undefined && { countsAs: countsAs.id }),
      ...(node.reason !== undefined && { reason: node.reason }),
    };
  });
}

/** Joins in the order written; the first whose test holds is taken. */
export function lowerJoins(
  node: Parallel,
  branches: readonly Branch[],
  flow: FlowContext,
  context: Context,
): readonly Join[] {
  if (node.joins.length === 0) context.conclude(node, "TT5018", node.name, { name: node.name.text });
  const otherwise = node.joins.findIndex((join) => join.quantifier === "otherwise");
  if (otherwise !== -1 && otherwise < node.joins.length - 1) {
    context.report("TT5019", node.joins[otherwise] as JoinNode, {});
  }
  return node.joins.flatMap((join) => {
    const target = stateId(join.target, flow.environment, context);
    if (target === undefined) return [];
    const test = joinTest(join, branches, context);
    return [
      {
        test,
        target,
        ...(join.atMost !== undefined && { atMost: join.atMost }),
        ...(join.reason !== undefined && { reason: join.reason }),
      },
    ];
  });
}

function joinTest(join: JoinNode, branches: readonly Branch[], context: Context): Join["test"] {
  if (join.quantifier === "otherwise" || join.outcome === undefined) return { is: "otherwise" };
  const action = lowerAction(join.outcome);
  const declared = branches
    .flatMap((branch) => branch.outcomes)
    .find((outcome) => outcome.action === action.id);
  const sense = declared?.sense ?? senseOf(action.meaning);
  const possible = branches.some((branch) =>
    branch.outcomes.some(
      (outcome) => outcome.action === action.id || (sense !== "neutral" && outcome.sense === sense),
    ),
  );
  if (!possible) context.report("TT5020", join.outcome, { action: action.label.vi });
  return { is: join.quantifier, action: action.id, sense };
}
