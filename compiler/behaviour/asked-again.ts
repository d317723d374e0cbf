import { inBothLanguages, type Branch, type ParallelState } from "@tthc/model";
import type { ComparedText } from "../diff/comparison-format.ts";
import type { CompiledFlow } from "../verify/flow/compiled-flow.ts";
import type { BehaviourStory } from "./behaviour-format.ts";
import type { OnOneSide } from "./everywhere.ts";
import type { JointNames } from "./joint-names.ts";
import type { Lockstep } from "./lockstep.ts";
import { movesFrom, type Sides } from "./moves.ts";
import { both, quoted } from "./phrases.ts";
import type { Act } from "./side.ts";
import { StepWords } from "./steps.ts";
import { movesAround } from "./walk.ts";
import { actsTo, type Node, type Walked } from "./walked.ts";

/** What a version asks again when a dossier comes back to branches that have answered. */
type Again =
  { readonly is: "always" } | { readonly is: "changed"; readonly reads: readonly string[] | undefined };

/**
 * Answers that stand in one version and have to be given again in the other when a dossier comes back. Which they are is
 * not told by where a dossier is, so that the rules are compared, where both versions have a way back.
 */
export function askedAgainStories(
  sides: Sides,
  flow: CompiledFlow,
  lockstep: Lockstep,
  names: JointNames,
  { nodes }: Walked,
): OnOneSide {
  const found: { before: BehaviourStory[]; after: BehaviourStory[] } = { before: [], after: [] };
  const seen = new Set<string>();
  for (const node of nodes) {
    const [old, now] = [node.before?.state?.state, node.after?.state?.state];
    if (old?.kind !== "parallel" || now?.kind !== "parallel" || seen.has(now.id)) continue;
    seen.add(now.id);
    for (const branch of old.branches) {
      const name = sides.before.names.ofBranch(branch);
      const partner = now.branches.find((one) => one.id === name);
      if (partner === undefined) continue;
      const [was, is] = [againBefore(sides, names, old, branch), againAfter(sides, now, partner)];
      if (asksMore(was, is)) push(found.before, storyOf(sides, flow, lockstep, node, branch, "before", was));
      if (asksMore(is, was)) push(found.after, storyOf(sides, flow, lockstep, node, partner, "after", is));
    }
  }
  return found;
}

const push = (stories: BehaviourStory[], story: BehaviourStory | undefined): void => {
  if (story !== undefined) stories.push(story);
};

function againBefore({ before }: Sides, { naming }: JointNames, state: ParallelState, branch: Branch): Again {
  if (state.onAmend === "all") return { is: "always" };
  const reads = new StepWords(before).words.reads(branch);
  return {
    is: "changed",
    reads: reads?.map((path) => naming.paper(naming.field(path.split(".")).join("."))),
  };
}

const againAfter = ({ after }: Sides, state: ParallelState, branch: Branch): Again =>
  state.onAmend === "all"
    ? { is: "always" }
    : { is: "changed", reads: new StepWords(after).words.reads(branch) };

/** Whether something is asked again in the first that is not in the second. */
function asksMore(one: Again, other: Again): boolean {
  if (other.is === "always") return false;
  if (one.is === "always") return true;
  const { reads } = other;
  if (reads === undefined) return false;
  return one.reads === undefined || one.reads.some((path) => !reads.includes(path));
}

function storyOf(
  sides: Sides,
  flow: CompiledFlow,
  lockstep: Lockstep,
  node: Node,
  branch: Branch,
  side: "before" | "after",
  again: Again,
): BehaviourStory | undefined {
  const around = movesAround(sides, flow, lockstep, node);
  const answer = movesFrom(sides, node)
    .filter(({ inner }) => inner === true)
    .flatMap((move) => move[side] ?? [])
    .find((act: Act) => act.branch === branch);
  if (around === undefined || answer === undefined) return undefined;
  const words = new StepWords(sides[side]);
  const acts = [...actsTo(node, side), ...around.flatMap((move) => move[side] ?? []), answer];
  const place = node.after?.state?.state;
  return {
    id: `asked-again ${sides.after.names.ofState(place?.id ?? "")}/${answer.branchName ?? ""}`,
    cause: "asked-again",
    sentence: sentence(side, inBothLanguages(branch.label), words.step(answer).at, again),
    steps: acts.map((one) => words.step(one)),
    instead: [],
    sharesPrefix: node.shared,
    mustFileAgain: false,
  };
}

function sentence(
  side: "before" | "after",
  branch: ComparedText,
  at: ComparedText,
  again: Again,
): ComparedText {
  const [name, place] = [quoted(branch), quoted(at)];
  const always = again.is === "always";
  const asked = both(
    `khi hồ sơ trở lại ${place.vi}, ${name.vi} phải trả lời lại ${always ? "dù hồ sơ không đổi" : "với nhiều thay đổi của hồ sơ hơn"}`,
    `when a dossier comes back to ${place.en}, ${name.en} has to answer again ${always ? "even where nothing changed" : "after more changes of the dossier"}`,
  );
  const stands = both("câu trả lời cũ vẫn còn giá trị", "the answer given before stands");
  return side === "before"
    ? both(`Trước: ${asked.vi}. Nay: ${stands.vi}.`, `Before: ${asked.en}. Now: ${stands.en}.`)
    : both(`Nay: ${asked.vi}. Trước: ${stands.vi}.`, `Now: ${asked.en}. Before: ${stands.en}.`);
}
