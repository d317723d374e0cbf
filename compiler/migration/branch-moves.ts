import {
  inBothLanguages,
  type Branch,
  type BranchMove,
  type MappedState,
  type Outcome,
  type OutcomeMove,
  type ParallelState,
  type State,
} from "@tthc/model";
import type { Pair } from "../diff/align.ts";
import { lostOpinion } from "./phrases.ts";

/** The branches of a parallel state with the opinions they may have given. */
export function branchMoves(
  state: ParallelState,
  target: State,
  pairs: readonly Pair[],
): readonly BranchMove[] {
  const partners = new Map<unknown, unknown>(pairs.map((one) => [one.before.node, one.after.node]));
  const others = target.kind === "parallel" ? target.branches : [];
  return state.branches.map((branch) => {
    const to =
      others.find((one) => one === partners.get(branch)) ?? others.find(({ id }) => id === branch.id);
    const label = inBothLanguages(branch.label);
    return {
      branch: branch.id,
      label,
      ...(to === undefined ? { reason: lostOpinion(label) } : { to: to.id }),
      outcomes: to === undefined ? unknownOutcomes(branch) : outcomeMoves(branch, to, partners),
    };
  });
}

const unknownOutcomes = ({ outcomes }: Branch): readonly OutcomeMove[] =>
  [...new Set(outcomes.map(({ action }) => action))].map((outcome) => ({ outcome }));

/** An opinion stands where the newer branch knows one of the same sense; else the branch is asked again. */
function outcomeMoves(
  before: Branch,
  after: Branch,
  partners: ReadonlyMap<unknown, unknown>,
): readonly OutcomeMove[] {
  const found = new Map<string, string | undefined>();
  for (const outcome of before.outcomes) {
    const partner = after.outcomes.find((one) => one === partners.get(outcome));
    const same = [...(partner === undefined ? [] : [partner]), ...after.outcomes].find(
      (one) => (one === partner || one.action === outcome.action) && meansTheSame(one, outcome),
    );
    found.set(outcome.action, found.get(outcome.action) ?? same?.action);
  }
  return [...found].map(([outcome, to]) => ({ outcome, ...(to !== undefined && { to }) }));
}

/** Silence that counts as an opinion is an opinion that nobody gives. */
const meansTheSame = (one: Outcome, other: Outcome): boolean =>
  one.sense === other.sense && (one.countsAs === undefined) === (other.countsAs === undefined);

/** Branches of the newer state that no older one answers for. */
export function openedBranches(
  target: State,
  moves: readonly BranchMove[],
): NonNullable<MappedState["opened"]> {
  if (target.kind !== "parallel") return [];
  return target.branches
    .filter(({ id }) => !moves.some(({ to }) => to === id))
    .map(({ id, label }) => ({ branch: id, label: inBothLanguages(label) }));
}
