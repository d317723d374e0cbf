import type { Outcome } from "@tthc/model";
import {
  isBounded,
  passes,
  type CompiledBranch,
  type CompiledFlow,
  type CompiledState,
  type CompiledWay,
} from "./compiled-flow.ts";
import type { Counts } from "./counters.ts";
import { fits, NOTHING_TO_FIND, type Discovery } from "./discoveries.ts";
import { answersLeadingTo, answersWithoutJoin, type Answer } from "./join-composition.ts";

/** A dossier in a state, as far as its guards and bounds can tell dossiers apart. */
export interface Standing {
  readonly state: CompiledState;
  readonly situation: number;
  readonly counts: Counts;
}

/** Something that keeps a dossier where it is. */
export type Obstacle =
  /** Whatever is found, no way can be taken; `usedUp`: one could, had it not been taken so often. */
  | { readonly is: "stuck"; readonly found: Discovery; readonly usedUp: boolean }
  /** One branch cannot answer, so that the parallel part never comes to an end. */
  | { readonly is: "mute"; readonly branch: CompiledBranch; readonly found: Discovery }
  /** All branches have answered and no join holds. */
  | { readonly is: "no-join"; readonly answers: readonly Answer[] };

/** What can happen to a dossier next. */
export interface Moves {
  readonly ways: readonly CompiledWay[];
  readonly obstacles: readonly Obstacle[];
  /** Branches that take part, and whether in this case none might. */
  readonly partaking: readonly CompiledBranch[];
  readonly isEmpty: boolean;
  readonly outcomes: readonly Outcome[];
}

const hasRoom = ({ bounds }: CompiledWay, counts: Counts): boolean =>
  bounds.every(({ counter, times }) => (counts[counter] ?? 0) < times);

/** The exits that can be taken with one finding: of each action the first that passes, as the machine does. */
export function exitsFor(
  { flow, counted }: Walk,
  { state, situation, counts }: Standing,
  found: Discovery,
): readonly CompiledWay[] {
  const taken = new Set<string | undefined>();
  const dossier = situationAt(flow, situation);
  return state.exits.filter((exit) => {
    if (taken.has(exit.action) || !passes(exit.guard, dossier, found)) return false;
    if (counted && !hasRoom(exit, counts)) return false;
    // Not counted, a bounded exit may be used up or not: what stands below it can be taken too.
    if (counted || !isBounded(exit, flow.graph)) taken.add(exit.action);
    return true;
  });
}

/** A flow that is walked through; without counting every bounded way may be used up at any time. */
export interface Walk {
  readonly flow: CompiledFlow;
  readonly counted: boolean;
}

const situationAt = (flow: CompiledFlow, at: number) => flow.situations.list[at] ?? { passes: [], kept: "" };

export function movesOf(walk: Walk, standing: Standing): Moves {
  return standing.state.state.kind === "parallel"
    ? parallelMoves(walk, standing)
    : plainMoves(walk, standing);
}

function plainMoves(walk: Walk, standing: Standing): Moves {
  const { flow, counted } = walk;
  const { state, situation, counts } = standing;
  const ways = new Set<CompiledWay>();
  const obstacles: Obstacle[] = [];
  for (const found of state.discoveries.list) {
    if (!fits(found, situationAt(flow, situation))) continue;
    const open = exitsFor(walk, standing, found);
    for (const way of open) ways.add(way);
    const own = open.filter(({ letsGo }) => !letsGo);
    const canStay = counted ? own.length > 0 : own.some((way) => !isBounded(way, flow.graph));
    if (canStay || state.state.kind === "end" || obstacles.length > 0) continue;
    const zero = counts.map(() => 0);
    const before = exitsFor(walk, { ...standing, counts: zero }, found).some(({ letsGo }) => !letsGo);
    obstacles.push({ is: "stuck", found, usedUp: before });
  }
  return { ways: [...ways], obstacles, partaking: [], isEmpty: false, outcomes: [] };
}

function parallelMoves(walk: Walk, standing: Standing): Moves {
  const { flow, counted } = walk;
  const { state, situation, counts } = standing;
  const dossier = situationAt(flow, situation);
  const obstacles: Obstacle[] = [];
  const partaking: CompiledBranch[] = [];
  const outcomes = new Set<Outcome>();
  const answers = state.branches.map((branch) => {
    const given = new Map<string, Answer | undefined>();
    for (const found of branch.discoveries.list) {
      if (!fits(found, dossier)) continue;
      if (!passes(branch.when, dossier, found)) {
        given.set("", undefined);
        continue;
      }
      if (partaking.at(-1) !== branch) partaking.push(branch);
      const open = branch.outcomes.filter(
        ({ outcome, guard }, at) =>
          passes(guard, dossier, found) &&
          !branch.outcomes
            .slice(0, at)
            .some((other) => other.outcome.action === outcome.action && passes(other.guard, dossier, found)),
      );
      for (const { outcome } of open) {
        outcomes.add(outcome);
        const answer = answerOf(branch, outcome);
        given.set(`${answer.action} ${answer.sense}`, answer);
      }
      if (open.length === 0 && !obstacles.some((one) => one.is === "mute" && one.branch === branch))
        obstacles.push({ is: "mute", branch, found });
    }
    return [...given.values()];
  });
  const isEmpty = answers.every((set) => set.includes(undefined));
  const open = state.joins.filter((join) => !counted || hasRoom(join, counts));
  const ways: CompiledWay[] = [];
  for (const [at, join] of open.entries()) {
    const before = open.slice(0, at).filter((other) => counted || !isBounded(other, flow.graph));
    if (answersLeadingTo(answers, before.map(testOf), testOf(join)) !== undefined) ways.push(join);
  }
  const last = open.filter((join) => counted || !isBounded(join, flow.graph));
  const without = answersWithoutJoin(answers, last.map(testOf));
  if (without !== undefined) obstacles.push({ is: "no-join", answers: without });
  ways.push(...exitsFor(walk, standing, NOTHING_TO_FIND.list[0] as Discovery));
  return { ways, obstacles, partaking, isEmpty, outcomes: [...outcomes] };
}

function testOf({ way }: CompiledWay) {
  return way.is === "join" ? way.join.test : ({ is: "otherwise" } as const);
}

/** As the machine records it: `hết hạn coi như đồng ý` gives the outcome that it counts as. */
function answerOf({ branch }: CompiledBranch, outcome: Outcome): Answer {
  const given = branch.outcomes.find(({ action }) => action === outcome.countsAs) ?? outcome;
  return { branch: branch.id, action: given.action, sense: outcome.sense };
}
