import type { Branch, Expression, Join, Outcome, ParallelState } from "@tthc/model";

/** More combinations of outcomes than this are not gone through. */
const MOST = 4096;

/**
 * Joins that some outcomes of the branches that take part lead to; what an earlier join takes is not left for a later
 * one. `joins` are those whose bounds are not used up.
 */
export function possibleJoins(
  state: ParallelState,
  joins: readonly Join[],
  taking: readonly Branch[],
  holds: (when: Expression | undefined) => boolean,
): ReadonlySet<Join> {
  const kinds = taking.map(({ outcomes }) => {
    const open = outcomes.filter(({ when }) => holds(when));
    return distinct(
      state,
      open.map((one) => countedAs(one, outcomes)),
    );
  });
  const size = kinds.reduce((product, { length }) => product * Math.max(1, length), 1);
  if (size > MOST) return new Set(joins);
  const found = new Set<Join>();
  const choose = (chosen: readonly Outcome[]): void => {
    const options = kinds[chosen.length];
    if (options === undefined) {
      const first = joins.find((join) => isMet(join, chosen));
      if (first !== undefined) found.add(first);
      return;
    }
    for (const outcome of options) choose([...chosen, outcome]);
  };
  choose([]);
  return found;
}

/** Silence gives the outcome that it counts as. */
const countedAs = (outcome: Outcome, all: readonly Outcome[]): Outcome =>
  all.find(({ action }) => action === outcome.countsAs) ?? outcome;

const answers = ({ test }: Join, outcome: Outcome): boolean =>
  test.is === "otherwise" ||
  (test.sense === "neutral" ? outcome.action === test.action : outcome.sense === test.sense);

function isMet(join: Join, outcomes: readonly Outcome[]): boolean {
  const { test } = join;
  if (test.is === "otherwise") return true;
  return test.is === "all"
    ? outcomes.every((outcome) => answers(join, outcome))
    : outcomes.some((outcome) => answers(join, outcome));
}

/** Outcomes that no join tells apart need to be tried once. */
function distinct({ joins }: ParallelState, outcomes: readonly Outcome[]): readonly Outcome[] {
  const found = new Map<string, Outcome>();
  for (const outcome of outcomes) {
    const key = joins.map((join) => (answers(join, outcome) ? "1" : "0")).join("");
    if (!found.has(key)) found.set(key, outcome);
  }
  return [...found.values()];
}
