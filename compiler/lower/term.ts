import {
  asciiName,
  foldName,
  type Term as TermNode,
  type TermItem,
  type TermRow as RowNode,
} from "@tthc/grammar";
import type { Term, TermRow } from "@tthc/model";
import { add } from "../diagnostics/fix.ts";
import type { Context } from "./context.ts";
import { namesIn, type Environment } from "./environment.ts";
import { lowerCondition } from "./expression.ts";
import { lowerDuration, lowerExceptions } from "./limit.ts";

type ItemOf<K extends TermItem["kind"]> = Extract<TermItem, { kind: K }>;
const itemsOf = <K extends TermItem["kind"]>(node: TermNode, kind: K): readonly ItemOf<K>[] =>
  node.items.filter((item): item is ItemOf<K> => item.kind === kind);

function lowerRow(row: RowNode, index: number, environment: Environment, context: Context): TermRow {
  const { limit } = row;
  return {
    id: row.otherwise ? "con_lai" : `dong_${index + 1}`,
    ...(row.when !== undefined && { when: lowerCondition(row.when, environment, context) }),
    ...(row.otherwise && { otherwise: true as const }),
    duration: lowerDuration(limit.duration, context),
    exceptions: lowerExceptions(limit, environment, context),
    ...(limit.cutoff !== undefined && { cutoff: { after: limit.cutoff.after.value } }),
    ...context.period(row.period),
    ...context.grounded(limit),
  };
}

function checkRows(node: TermNode, rows: readonly RowNode[], context: Context): void {
  if (rows.length === 0) context.conclude(node, "TT6011", node, {});
  const otherwise = rows.filter((row) => row.otherwise);
  if (otherwise[1] !== undefined) context.report("TT6002", otherwise[1], {});
  const always = rows.filter((row) => row.when === undefined && !row.otherwise && row.period === undefined);
  const [bare] = always;
  if (bare !== undefined && rows.length > 1) {
    const fixes = otherwise.length === 0 ? [add(bare.start, "còn lại ")] : [];
    context.report("TT6003", bare, {}, { fixes });
  }
  for (const row of rows) {
    const [visit] = row.limit.visits;
    if (visit !== undefined) context.report("TT6012", visit, {});
  }
}

/** The id of a state of this procedure, reported where there is none of that name. */
export function stateId(
  name: { readonly text: string; readonly start: number; readonly end: number },
  environment: Environment,
  context: Context,
): string | undefined {
  if (name.text === "") return undefined;
  const state = environment.states.get(foldName(name.text));
  if (state !== undefined) return state.id;
  context.reportUnknown("state", { ...name, kind: "Name" }, () => namesIn(environment.states));
  return undefined;
}

export const noTerm: Term = {
  prescribed: false,
  rows: [],
  anchor: { from: "complete" },
  onSupplement: "pause",
  notCounted: [],
  extensions: [],
};

export function lowerTerm(node: TermNode, environment: Environment, context: Context): Term {
  if (node.none) return { ...noTerm, ...context.grounded(node) };
  const rows = itemsOf(node, "TermRow");
  checkRows(node, rows, context);
  const [anchor, secondAnchor] = itemsOf(node, "TermAnchor");
  const [supplement, secondRule] = itemsOf(node, "SupplementRule");
  for (const extra of [secondAnchor, secondRule])
    if (extra !== undefined) context.report("TT6013", extra, {});
  const supplementBasis = context.citations(supplement?.citations ?? []);
  const notCounted = itemsOf(node, "NotCounted");
  const notCountedBasis = context.citations(notCounted.flatMap(({ citations }) => citations));
  return {
    prescribed: true,
    rows: rows.map((row, index) => lowerRow(row, index, environment, context)),
    anchor: lowerAnchor(anchor, environment, context),
    onSupplement: supplement?.rule ?? "pause",
    ...(supplementBasis.length > 0 && { supplementBasis }),
    notCounted: notCounted.flatMap(({ states }) =>
      states.flatMap((name) => stateId(name, environment, context) ?? []),
    ),
    ...(notCountedBasis.length > 0 && { notCountedBasis }),
    extensions: itemsOf(node, "Extension").map((item) => ({
      atMost: lowerDuration(item.atMost, context),
      ...(item.when !== undefined && { when: lowerCondition(item.when, environment, context) }),
      ...context.grounded(item),
    })),
    ...lowerLawLimits(node, environment, context),
    ...context.grounded(node),
  };
}

function lowerLawLimits(node: TermNode, environment: Environment, context: Context): Pick<Term, "lawLimits"> {
  const lines = itemsOf(node, "LawLimit");
  if (lines.length === 0) return {};
  return {
    lawLimits: lines.map((item) => ({
      duration: lowerDuration(item.duration, context),
      ...(item.when !== undefined && { when: lowerCondition(item.when, environment, context) }),
      ...context.grounded(item),
    })),
  };
}

function lowerAnchor(
  anchor: ItemOf<"TermAnchor"> | undefined,
  environment: Environment,
  context: Context,
): Term["anchor"] {
  if (anchor === undefined) return { from: "complete" };
  if (anchor.anchor !== "state") return { from: anchor.anchor };
  const state = anchor.state === undefined ? undefined : stateId(anchor.state, environment, context);
  return { from: "state", state: state ?? asciiName(anchor.state?.text ?? "") };
}
