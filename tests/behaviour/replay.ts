import type { BehaviourStory } from "../../compiler/behaviour/behaviour-format.ts";
import type { MachineState } from "../../runtime/kernel/machine-step.ts";
import { topState } from "../../runtime/kernel/machine-step.ts";
import type { Done, Machine } from "./machines.ts";

/** Acts of a story as events; a join is what the last answer leads to. */
function actsOf({ steps }: BehaviourStory): readonly { readonly type: string; readonly leadsTo: string }[] {
  const acts: { type: string; leadsTo: string }[] = [];
  for (const { action, branch, leadsTo } of steps) {
    const last = acts.at(-1);
    if (action !== undefined)
      acts.push({ type: branch === undefined ? action : `${branch}.${action}`, leadsTo });
    else if (last !== undefined) last.leadsTo = leadsTo;
  }
  return acts;
}

/** Whether one dossier, with the same findings, goes through the whole story in one machine and not in the other. */
export function happensOnlyIn(own: Machine, other: Machine, story: BehaviourStory): boolean {
  const acts = actsOf(story);
  const follow = (at: number, mine: MachineState, theirs: MachineState | undefined): boolean => {
    const act = acts[at];
    if (act === undefined) return theirs === undefined;
    // Only what a shared prefix promises may be lost before the last act.
    if (story.sharesPrefix && theirs === undefined) return false;
    return own.events(mine).some((sent) => {
      if (sent.type !== act.type) return false;
      const done = own.send(mine, sent);
      if (done === undefined || topState(done.after.value) !== act.leadsTo) return false;
      const there: Done | undefined = theirs && other.send(theirs, sent);
      return follow(at + 1, done.after, there?.seen === done.seen ? there.after : undefined);
    });
  };
  return follow(0, own.start(), other.start());
}
