import { clockRemark, clocksOf, limitLines } from "../clock-words.ts";
import { exitTerms, joinName, outcomeName, wayTo } from "../exit-words.ts";
import { joinsOf, type WorkState } from "../flow-outline.ts";
import { unmarked } from "../../document/markup-text.ts";
import type { Scene } from "./boxes.ts";

/** The whole drawing in words, for those who hear it: the same steps, limits and ways. */
export function describeFlow(scene: Scene): string {
  const { outline, speaker } = scene;
  const { say } = speaker;
  const count = say(
    `Lưu đồ gồm ${outline.steps.length} bước và ${outline.ends.length} cách kết thúc.`,
    `The flow has ${outline.steps.length} steps and ${outline.ends.length} ends.`,
  );
  return unmarked(
    [count, ...outline.steps.map((state) => stepSentence(state, scene)), anytimeSentence(scene)]
      .filter((part) => part !== "")
      .join(" "),
  );
}

function stepSentence(state: WorkState, scene: Scene): string {
  const { outline, speaker } = scene;
  const { say } = speaker;
  const limits = limitLines(state.limit, speaker);
  const outcomes = state.kind === "parallel" ? state.branches.flatMap((branch) => branch.outcomes) : [];
  const ways = [
    ...joinsOf(state).map((join) =>
      [
        joinName(join, speaker, outcomes),
        ...exitTerms(join, speaker),
        wayTo(join.target, speaker, outline),
      ].join(", "),
    ),
    ...outline
      .ownExits(state)
      .map((exit) =>
        [
          speaker.label(exit.label),
          ...exitTerms(exit, speaker, state.exits),
          wayTo(exit.target, speaker, outline),
        ].join(", "),
      ),
  ];
  return [
    `${say("Bước", "Step")} ${scene.markOf(state.id)}, ${speaker.label(state.label)}`,
    state.kind === "parallel" ? branchesSentence(state, scene) : speaker.actor(state.actor),
    limits.length === 0 ? "" : `${say("thời hạn", "limit")} ${limits.join(", ")}`,
    clockRemark(clocksOf(speaker, outline)(state), speaker),
    ...ways,
  ]
    .filter((part) => part !== "")
    .join("; ")
    .concat(".");
}

function branchesSentence(state: Extract<WorkState, { kind: "parallel" }>, { speaker }: Scene): string {
  const branches = state.branches.map((branch) => {
    const outcomes = branch.outcomes
      .map((outcome) => outcomeName(outcome, speaker, branch.outcomes))
      .join(" / ");
    return `${speaker.label(branch.label)} (${speaker.actor(branch.actor)}: ${outcomes})`;
  });
  return `${speaker.say("các nhánh đồng thời", "parallel branches")}: ${branches.join(", ")}`;
}

/** What may happen at every step; also written under the drawing. */
export function anytimeSentence({ outline, speaker, markOf }: Scene): string {
  if (outline.anytime.length === 0) return "";
  const ways = outline.anytime.map(({ label, target }) => `${speaker.label(label)} → ${markOf(target)}`);
  return `${speaker.say("Ở mọi bước sau khi nộp hồ sơ", "At every step once filed")}: ${ways.join("; ")}.`;
}
