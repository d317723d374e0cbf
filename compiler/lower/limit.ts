import type { DurationNode, Limit as LimitNode } from "@tthc/grammar";
import type { Duration, Limit } from "@tthc/model";
import { changeTo } from "../diagnostics/fix.ts";
import type { Context } from "./context.ts";
import type { Environment } from "./environment.ts";
import { lowerCondition } from "./expression.ts";

/** Longer than any term in law: a sign of a missing unit or a stray digit. */
const LONGEST_AMOUNT = 10_000;

export function lowerDuration(node: DurationNode, context: Context): Duration {
  const amount = Number(node.amount);
  const whole = Number.isInteger(amount);
  const hours = node.unit === "hour" || node.unit === "working-hour";
  if (amount > LONGEST_AMOUNT || (!whole && !(hours && Number.isInteger(amount * 2)))) {
    context.report("TT3011", node, { amount: node.amount, unit: node.unit });
  } else if (amount <= 0 && node.unit !== "same-day") {
    context.report("TT3012", node, {}, { fixes: [changeTo(node, "trong ngày")] });
  }
  return { amount, unit: node.unit };
}

export function lowerExceptions(
  node: LimitNode,
  environment: Environment,
  context: Context,
): Limit["exceptions"] {
  return node.exceptions.map(({ when, duration }) => ({
    when: lowerCondition(when, environment, context),
    duration: lowerDuration(duration, context),
  }));
}

/** `trong 3 ngày làm việc, lần 2 trong …`: a budget for the whole dossier unless visits say otherwise. */
export function lowerLimit(node: LimitNode, environment: Environment, context: Context): Limit {
  const visits = node.visits.map(({ visit, duration }) => ({
    visit,
    duration: lowerDuration(duration, context),
  }));
  const seen = new Set<number>();
  for (const visit of node.visits) {
    if (visit.visit < 2 || seen.has(visit.visit)) context.report("TT5014", visit, { visit: visit.visit });
    seen.add(visit.visit);
  }
  return {
    duration: lowerDuration(node.duration, context),
    ...(node.eachVisit && { eachVisit: true as const }),
    visits: visits.toSorted((a, b) => a.visit - b.visit),
    exceptions: lowerExceptions(node, environment, context),
    ...(node.cutoff !== undefined && { cutoff: { after: node.cutoff.after.value } }),
    ...context.grounded(node),
  };
}
