import type { State } from "@tthc/model";
import { covers, type SpanSum } from "./span.ts";
import type { Budget } from "./stay.ts";

/** The stays of a path, the last first. */
export interface Trail {
  readonly before?: Trail;
  readonly state: State;
  readonly budget: Budget;
  readonly counted: boolean;
  /** The budget was spent on an earlier visit. */
  readonly spent: boolean;
  /** How many stays there are up to here, and how many of them are the first of their step. */
  readonly length: number;
  readonly first: number;
}

/** The time a path takes, and how. */
export interface Length {
  readonly sum: SpanSum;
  readonly trail: Trail | undefined;
}

/** A longest path: none of the others takes as much time of every unit. */
export interface LongPath extends Length {
  /** Numbers of the conditions that held at some time on the way. */
  readonly held: ReadonlySet<number>;
}

/** A trail with one more stay. */
export function trailOf(
  { budget, counted, spent }: Pick<Trail, "budget" | "counted" | "spent">,
  before: Trail | undefined,
): Trail {
  const length = (before?.length ?? 0) + 1;
  const first = (before?.first ?? 0) + (counted && !spent ? 1 : 0);
  return { state: budget.state, budget, counted, spent, length, first, ...(before && { before }) };
}

/** The stays of a trail in the order of the path. */
export function staysOf(trail: Trail | undefined): readonly Trail[] {
  const stays: Trail[] = [];
  for (let at = trail; at !== undefined; at = at.before) stays.push(at);
  return stays.reverse();
}

/** At least as long; of two that take the same time the one with more steps, then the one with fewer stays. */
export function isAsLong(one: Length, other: Length): boolean {
  if (!covers(one.sum, other.sum)) return false;
  if (!covers(other.sum, one.sum)) return true;
  const more = (one.trail?.first ?? 0) - (other.trail?.first ?? 0);
  return more > 0 || (more === 0 && (one.trail?.length ?? 0) <= (other.trail?.length ?? 0));
}
