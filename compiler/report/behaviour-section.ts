import type {
  BehaviourChange,
  BehaviourStep,
  BehaviourStory,
  ComparedBehaviour,
} from "../behaviour/behaviour-format.ts";
import { bothHtml, sectionHtml, type Telling } from "./report-pair.ts";

/** Which sequences of acts are possible on one side only, told as short stories; or the proof that none is. */
export function behaviourSection(telling: Telling): string {
  const behaviour = telling.pair.comparison.behaviour;
  if (behaviour === undefined) return "";
  const { tell } = telling;
  return sectionHtml(
    "behaviour",
    tell.say(
      "Trước làm được, nay không; nay làm được, trước không",
      "What could be done before and not now, and the reverse",
    ),
    body(behaviour, telling),
    telling,
  );
}

function body(behaviour: ComparedBehaviour, telling: Telling): string {
  const { tell } = telling;
  const { say } = tell;
  if (behaviour.is === "not-compared") return `<p class="absent">${bothHtml(behaviour.why, tell)}</p>`;
  if (behaviour.is === "same")
    return `<p class="proved"><strong>✓ ${say("Đã chứng minh: hai bên cư xử như nhau.", "Proved: both sides behave the same.")}</strong> ${say("Mọi chuỗi việc làm được và mọi kết cục của bên này cũng là của bên kia.", "Every sequence of acts and every outcome of one side is one of the other.")}</p>\n${extent(behaviour, telling)}`;
  const open =
    behaviour.open.length === 0
      ? ""
      : `<p class="lead-in">${say("Chưa quyết được", "Not decided")}</p><ul>${behaviour.open.map((one) => `<li>${bothHtml(one, tell)}</li>`).join("")}</ul>`;
  return [
    stories(say("Trước làm được, nay không", "Possible before, not now"), behaviour.lost, "lost", telling),
    stories(
      say("Nay làm được, trước không", "Possible now, not before"),
      behaviour.gained,
      "gained",
      telling,
    ),
    changes(behaviour.changed, telling),
    open,
    extent(behaviour, telling),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function stories(title: string, all: readonly BehaviourStory[], kind: string, telling: Telling): string {
  if (all.length === 0) return "";
  const level = String(telling.level + 1);
  return `<h${level}>${title} (${String(all.length)})</h${level}>\n<ol class="stories ${kind}">\n${all.map((one) => storyHtml(one, telling)).join("\n")}\n</ol>`;
}

/** A change with two sides is one item: what was, what is, and both ways there. */
function changes(all: readonly BehaviourChange[], telling: Telling): string {
  return stories(
    telling.tell.say("Nay khác đi", "Different now"),
    all.map(({ sentence, before }) => ({ ...before, sentence })),
    "changed",
    telling,
  );
}

function storyHtml(story: BehaviourStory, telling: Telling): string {
  const { tell } = telling;
  const { say } = tell;
  const example =
    story.example === undefined
      ? ""
      : `<p class="example">${say("Ví dụ", "Example")}: ${bothHtml(story.example, tell)}</p>`;
  const way = (words: string, steps: readonly BehaviourStep[]): string =>
    steps.length === 0
      ? ""
      : `<p>${words}</p><ol class="acts">${steps.map((one) => stepHtml(one, telling)).join("")}</ol>`;
  const counterpart = story.counterpart === undefined ? [] : [story.counterpart];
  const details = [
    way(say("Từng việc", "Act by act"), story.steps),
    way(say("Bên kia, việc ấy", "On the other side, that act"), counterpart),
    way(say("Bên kia làm được thay vào đó", "On the other side one can instead"), story.instead),
  ].join("");
  return `<li class="story"><p>${bothHtml(story.sentence, tell)}</p>${example}<details><summary>${say("Từng việc", "Act by act")}</summary>${details}</details></li>`;
}

function stepHtml({ who, at, does, to, when }: BehaviourStep, { tell }: Telling): string {
  const condition = when === undefined ? "" : ` (${bothHtml(when, tell)})`;
  return `<li>${bothHtml(who, tell)}, ${bothHtml(at, tell)}: <strong>${bothHtml(does, tell)}</strong>${condition} → ${bothHtml(to, tell)}</li>`;
}

function extent(
  { extent: one }: Exclude<ComparedBehaviour, { is: "not-compared" }>,
  { tell }: Telling,
): string {
  const { states, pairs, kinds, abstraction } = one;
  const words = tell.say(
    `Đã xét: ${String(states.before)} trạng thái trước, ${String(states.after)} sau, ${String(kinds)} loại hồ sơ, ${String(pairs)} cặp tình huống.`,
    `Looked at: ${String(states.before)} states before, ${String(states.after)} after, ${String(kinds)} kinds of dossiers, ${String(pairs)} pairs of standings.`,
  );
  const what = abstraction.map((line) => `<li>${bothHtml(line, tell)}</li>`).join("");
  return `<details class="extent"><summary>${tell.say("Đã so những gì", "What was compared")}</summary><p>${words}</p>${what === "" ? "" : `<ul>${what}</ul>`}</details>`;
}
