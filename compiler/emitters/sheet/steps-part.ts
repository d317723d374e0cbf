import type { Branch, Duties } from "@tthc/model";
import { clockRemark, clocksOf, limitLines } from "../clock-words.ts";
import { type FlowOutline, joinsOf, type WorkState } from "../flow-outline.ts";
import { strong } from "../../document/markup-text.ts";
import type { Speaker } from "../speaker.ts";
import { article8Part } from "./article-8.ts";
import { type Block, list, type ListItem, paragraph, sentence } from "../../document/document.ts";
import { exitTerms, joinName, outcomeName, wayTo } from "../exit-words.ts";
import { groundLines, inBrackets } from "./grounds.ts";

/** Trình tự thực hiện: the steps in words, what may happen at any time, and the duties of the office. */
export function stepsPart(speaker: Speaker, outline: FlowOutline): Block {
  const { say, model } = speaker;
  const items = outline.steps.map((state) => stepItem(state, speaker, outline));
  return article8Part(
    speaker,
    "b",
    say("Trình tự thực hiện", "Steps"),
    [
      ...list(items),
      ...anytimeBlocks(speaker, outline),
      {
        is: "heading",
        text: say("Kết thúc", "Ends"),
        blocks: list(outline.ends.map((end) => endItem(end, speaker))),
      },
      {
        is: "heading",
        text: say("Trách nhiệm của cơ quan giải quyết", "Duties of the authority"),
        blocks: list(dutyLines(model.flow.duties, speaker)),
      },
    ],
    model.flow,
  );
}

function stepItem(state: WorkState, speaker: Speaker, outline: FlowOutline): ListItem {
  const { say } = speaker;
  const name = strong(
    `${say("Bước", "Step")} ${outline.numberOf(state.id) ?? ""}. ${speaker.label(state.label)}`,
  );
  const clock = clockRemark(clocksOf(speaker, outline)(state), speaker);
  const limits = limitLines(state.limit, speaker);
  return {
    text: `${name}${actorWords(state, speaker)}${inBrackets(groundLines(speaker, state))}`,
    under: [
      ...(state.hint === undefined ? [] : [sentence(speaker.given(state.hint))]),
      ...(limits.length === 0 ? [] : [sentence(`${say("Thời hạn", "Limit")}: ${limits.join("; ")}`)]),
      ...(clock === "" ? [] : [sentence(clock)]),
      ...(state.presence
        ? [sentence(say("Người nộp hồ sơ phải có mặt", "The applicant must be present"))]
        : []),
      ...branchLines(state, speaker),
      ...wayLines(state, speaker, outline),
    ],
  };
}

function actorWords(state: WorkState, speaker: Speaker): string {
  if (state.kind === "parallel") return ` – ${speaker.say("thực hiện đồng thời", "at the same time")}`;
  const signs = state.kind === "step" && state.signed ? `, ${speaker.say("ký số", "digitally signed")}` : "";
  return ` – ${speaker.actor(state.actor)}${signs}`;
}

function branchLines(state: WorkState, speaker: Speaker): readonly string[] {
  if (state.kind !== "parallel") return [];
  return state.branches.map((branch) => sentence(branchWords(branch, speaker)));
}

/** A branch in one sentence: who, when, how long, how it may come out. */
export function branchWords(branch: Branch, speaker: Speaker): string {
  const { say } = speaker;
  const limits = limitLines(branch.limit, speaker);
  const outcomes = branch.outcomes.map((outcome) => outcomeName(outcome, speaker, branch.outcomes));
  return [
    `${say("Nhánh", "Branch")} “${speaker.label(branch.label)}” – ${speaker.actor(branch.actor)}${inBrackets(groundLines(speaker, branch))}`,
    branch.when === undefined ? "" : `${say("chỉ khi", "only where")} ${speaker.when(branch.when)}`,
    limits.length === 0 ? "" : `${say("thời hạn", "limit")} ${limits.join("; ")}`,
    `${say("kết quả", "outcomes")}: ${outcomes.join(" / ")}`,
  ]
    .filter((part) => part !== "")
    .join("; ");
}

function wayLines(state: WorkState, speaker: Speaker, outline: FlowOutline): readonly string[] {
  const outcomes = state.kind === "parallel" ? state.branches.flatMap((branch) => branch.outcomes) : [];
  const joins = joinsOf(state).map(
    (join) => [joinName(join, speaker, outcomes), exitTerms(join, speaker), join.target] as const,
  );
  const exits = outline
    .ownExits(state)
    .map((exit) => [speaker.label(exit.label), exitTerms(exit, speaker, state.exits), exit.target] as const);
  return [...joins, ...exits].map(([name, terms, target]) =>
    sentence(`${name}${inBrackets(terms)}: ${wayTo(target, speaker, outline)}`),
  );
}

/** What may happen at every step, said once. */
export function anytimeBlocks(speaker: Speaker, outline: FlowOutline): readonly Block[] {
  if (outline.anytime.length === 0) return [];
  const ways = outline.anytime.map(
    (exit) =>
      `${speaker.label(exit.label)}${inBrackets(exitTerms(exit, speaker))}: ${wayTo(exit.target, speaker, outline)}`,
  );
  const lead = strong(speaker.say("Ở mọi bước sau khi nộp hồ sơ", "At every step once filed"));
  return [paragraph(`${lead} – ${sentence(ways.join("; "))}`)];
}

function endItem(end: FlowOutline["ends"][number], speaker: Speaker): ListItem {
  const gives = end.gives.map((id) => documentName(id, speaker));
  const { say } = speaker;
  const after =
    end.exits.length > 0
      ? `; ${say("sau đó trả kết quả cho người nộp", "then handed over to the applicant")}`
      : "";
  return {
    text: sentence(
      `${strong(speaker.label(end.label))}${gives.length === 0 ? "" : `: ${say("trả", "gives")} ${gives.join(", ")}`}${after}${inBrackets(groundLines(speaker, end))}`,
    ),
  };
}

/** A result or paper by its id. */
export function documentName(id: string, speaker: Speaker): string {
  const { results, dossier } = speaker.model;
  const found = results.find((one) => one.id === id) ?? dossier.items.find((one) => one.id === id);
  return found === undefined ? id : speaker.label(found.label);
}

function dutyLines(
  { receipt, apologyBefore, reappointAtMost, survey }: Duties,
  speaker: Speaker,
): readonly string[] {
  const { say } = speaker;
  return [
    receipt
      ? say("Cấp Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "A receipt with the promised date is issued")
      : say("Không cấp giấy tiếp nhận, trừ khi người nộp yêu cầu", "No receipt is issued unless asked for"),
    ...(apologyBefore === undefined
      ? []
      : [
          `${say("Chậm trả kết quả thì gửi văn bản xin lỗi và hẹn lại, chậm nhất", "If late, an apology with a new date is sent at least")} ${speaker.duration(apologyBefore)} ${say("trước ngày hẹn trả", "before the promised date")}${inBrackets(groundLines(speaker, apologyBefore))}`,
        ]),
    ...(reappointAtMost === undefined
      ? []
      : [
          say(
            `Hẹn lại ngày trả kết quả không quá ${speaker.count(reappointAtMost)} lần`,
            `A new date is set at most ${reappointAtMost} time${reappointAtMost === 1 ? "" : "s"}`,
          ),
        ]),
    ...(survey
      ? [
          say(
            "Lấy ý kiến đánh giá mức độ hài lòng của người nộp hồ sơ",
            "The applicant is asked how satisfied they are",
          ),
        ]
      : []),
  ].map(sentence);
}
