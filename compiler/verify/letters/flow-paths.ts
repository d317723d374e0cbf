import { type Expression, type Facts, holds, type ProcedureModel, type State } from "@tthc/model";

/** One way from a state to the next, whoever takes it. */
export interface Way {
  readonly from: State;
  readonly target: string;
  readonly meaning: string;
  readonly when?: Expression;
  /** The letter can name a reason that was given here. */
  readonly givesReason: boolean;
}

/** Every way out of every state; of a parallel part, its joins and what leaves all branches at once. */
export function waysOf({ flow }: ProcedureModel): ReadonlyMap<string, readonly Way[]> {
  return new Map(flow.states.map((state) => [state.id, waysFrom(state)]));
}

interface Reason {
  readonly required: boolean;
  readonly text?: string;
}
const isGiven = (reason: Reason | undefined): boolean =>
  reason !== undefined && (reason.required || reason.text !== undefined);

function waysFrom(state: State): readonly Way[] {
  const exits = state.exits.map(({ target, meaning, when, reason }) => ({
    from: state,
    target,
    meaning,
    ...(when !== undefined && { when }),
    givesReason: isGiven(reason),
  }));
  if (state.kind !== "parallel") return exits;
  const joins = state.joins.map(({ target, reason }) => ({
    from: state,
    target,
    meaning: "join",
    givesReason: isGiven(reason),
  }));
  return [...joins, ...exits];
}

/** Status of the national portal: the result was handed over. */
const HANDED_OVER = 10;

/**
 * Where a result is given: ends, and parallel parts with a branch that gives it. A flow without a part of the procedure's
 * own decides at once, and hands over its results without naming them.
 */
export function statesGiving({ flow }: ProcedureModel, result: string): readonly string[] {
  const giving = flow.states.filter((state) =>
    state.kind === "end"
      ? state.gives.includes(result)
      : state.kind === "parallel" && state.branches.some(({ gives }) => gives.includes(result)),
  );
  const isAtOnce = flow.states.every(({ fromFlow }) => fromFlow !== undefined);
  const handingOver = flow.states.filter(({ kind, status }) => kind === "end" && status === HANDED_OVER);
  return (giving.length === 0 && isAtOnce ? handingOver : giving).map(({ id }) => id);
}

/** Whether one of the targets can be reached over ways that are allowed. */
export function reaches(
  { flow }: ProcedureModel,
  ways: ReadonlyMap<string, readonly Way[]>,
  targets: readonly string[],
  isAllowed: (way: Way, before: readonly Way[]) => boolean,
): boolean {
  const seen = new Set([flow.initial]);
  const waiting = [flow.initial];
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    if (targets.includes(state)) return true;
    const all = ways.get(state) ?? [];
    all.forEach((way, i) => {
      if (seen.has(way.target) || !isAllowed(way, all.slice(0, i))) return;
      seen.add(way.target);
      waiting.push(way.target);
    });
  }
  return false;
}

/** Ways that a dossier with these facts can take: of the exits of one action the first whose guard holds. */
export const openTo =
  (facts: Facts) =>
  (way: Way, before: readonly Way[]): boolean => {
    if (way.meaning === "join") return true;
    if (way.when !== undefined && holds(way.when, facts) === false) return false;
    return !before.some(
      (other) =>
        other.meaning === way.meaning &&
        other.meaning !== "own" &&
        (other.when === undefined || holds(other.when, facts) === true),
    );
  };
