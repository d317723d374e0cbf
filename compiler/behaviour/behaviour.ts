import type { ProcedureModel } from "@tthc/model";
import { compileFlow } from "../verify/flow/compiled-flow.ts";
import type {
  BehaviourChange,
  BehaviourExtent,
  BehaviourStory,
  ComparedBehaviour,
} from "./behaviour-format.ts";
import { abstraction, openWords, WHY_NOT } from "./behaviour-words.ts";
import { askedAgainStories } from "./asked-again.ts";
import { causesOf } from "./causes.ts";
import { filingStories, termStories, type OnOneSide } from "./everywhere.ts";
import { jointModel } from "./joint-model.ts";
import { jointNames } from "./joint-names.ts";
import { JointFindings } from "./joint-findings.ts";
import type { Sides } from "./moves.ts";
import { Lockstep } from "./lockstep.ts";
import { Side } from "./side.ts";
import { SideNames } from "./side-names.ts";
import { StoryTeller } from "./stories.ts";
import { walkTogether } from "./walk.ts";

/** More states than this are not compared. */
const MOST_STATES = 2_000;

/** Compares what can be done and what can come of it in a version and in the one that replaces it, or the several. */
export function behaviourOf(before: readonly ProcedureModel[], after: ProcedureModel): ComparedBehaviour {
  const [only, ...others] = before;
  if (only === undefined) throw new RangeError("there is nothing to compare with");
  if (others.length > 0) return { is: "not-compared", why: WHY_NOT.several(before, after) };
  if (only.flow.states.length + after.flow.states.length > MOST_STATES)
    return { is: "not-compared", why: WHY_NOT.size };
  return compared(only, after);
}

function compared(before: ProcedureModel, after: ProcedureModel): ComparedBehaviour {
  const names = jointNames(before, after);
  const joint = jointModel(before, after, names);
  const called = {
    before: new SideNames("before", before, joint, names),
    after: new SideNames("after", after, joint, names),
  };
  const lockstep = new Lockstep(joint, called, names);
  const everywhere = [filingStories(before, after, names), termStories(before, after)];
  const states = { before: before.flow.states.length, after: after.flow.states.length };
  if (lockstep.isWhole) {
    const extent = { states, pairs: lockstep.alike, kinds: 1, abstraction: abstraction(true) };
    return verdict(everywhere, extent, true, true);
  }
  const flow = compileFlow(joint);
  const sides: Sides = {
    before: new Side(called.before, flow),
    after: new Side(called.after, flow),
    findings: new JointFindings(flow),
  };
  const walked = walkTogether(sides, flow, lockstep);
  const teller = new StoryTeller(sides, flow, walked);
  const causes = {
    before: causesOf(sides, names, walked, "before").map((one) => teller.story(one)),
    after: causesOf(sides, names, walked, "after").map((one) => teller.story(one)),
  };
  const extent: BehaviourExtent = {
    states,
    pairs: walked.nodes.length,
    kinds: flow.situations.list.length,
    abstraction: abstraction(sides.findings.isExact),
  };
  const again = askedAgainStories(sides, flow, lockstep, names, walked);
  const isTold = walked.differences.length === 0 || causes.before.length + causes.after.length > 0;
  const isWhole = walked.isWhole && sides.findings.isWhole && isTold;
  return verdict([causes, again, ...everywhere], extent, isWhole, sides.findings.isExact);
}

function verdict(
  told: readonly OnOneSide[],
  extent: BehaviourExtent,
  isWhole: boolean,
  isExact: boolean,
): ComparedBehaviour {
  const before = told.flatMap((one) => one.before);
  const after = told.flatMap((one) => one.after);
  if (before.length + after.length === 0)
    return isWhole ? { is: "same", extent } : { is: "not-compared", why: WHY_NOT.undecided };
  const changed = before.flatMap((one): readonly BehaviourChange[] => {
    const { id, cause, sentence } = one;
    const now = after.find((other) => other.id === id);
    return now === undefined ? [] : [{ id, cause, sentence, before: one, after: now }];
  });
  const twins = new Set(changed.map(({ id }) => id));
  const alone = (stories: readonly BehaviourStory[]) => stories.filter(({ id }) => !twins.has(id));
  const open = openWords(isWhole, isExact);
  return { is: "different", lost: alone(before), gained: alone(after), changed, extent, open };
}
