import type { Exit, Join, Outcome } from "@tthc/model";
import type { FlowOutline } from "./flow-outline.ts";
import type { Speaker } from "./speaker.ts";

/** Where a way leads: `bước 5 “Ghi sổ hộ tịch”`, `kết thúc: “Đã rút hồ sơ”`. */
export function targetName(id: string, speaker: Speaker, outline: FlowOutline): string {
  const state = outline.stateOf(id);
  const name = state === undefined ? id : `“${speaker.label(state.label)}”`;
  const number = outline.numberOf(id);
  return number === undefined
    ? `${speaker.say("kết thúc", "end")}: ${name}`
    : `${speaker.say("bước", "step")} ${number} ${name}`;
}

/** `chuyển bước 5 “Ghi sổ hộ tịch”`, `kết thúc: “Đã rút hồ sơ”` */
export function wayTo(id: string, speaker: Speaker, outline: FlowOutline): string {
  const { say } = speaker;
  const go = outline.numberOf(id) === undefined ? "" : say("chuyển ", "to ");
  return `${go}${targetName(id, speaker, outline)}`;
}

/** What must be known to take an exit or a join: its condition, how often, whether a reason is given. */
export function exitTerms(
  exit: Exit | Join,
  speaker: Speaker,
  among: readonly Exit[] = [],
): readonly string[] {
  return [...wayTerms(exit, speaker, among), reasonTerm(exit.reason, speaker)].filter((term) => term !== "");
}

/** The same without the reason. */
export function wayTerms(
  exit: Exit | Join,
  speaker: Speaker,
  among: readonly Exit[] = [],
): readonly string[] {
  const { atMost } = exit;
  const bound =
    atMost === undefined
      ? ""
      : speaker.say(
          `tối đa ${speaker.count(atMost)} lần`,
          `at most ${atMost} time${atMost === 1 ? "" : "s"}`,
        );
  return [guardWords(exit, speaker, among), bound].filter((term) => term !== "");
}

/** Of the exits with one action the first whose condition holds is taken; the last may have none. */
function guardWords(exit: Partial<Exit>, speaker: Speaker, among: readonly Exit[]): string {
  const { say } = speaker;
  if (exit.when !== undefined) return `${say("khi", "where")} ${speaker.when(exit.when)}`;
  const guarded = among.some((other) => other.action === exit.action && other.when !== undefined);
  return guarded ? say("các trường hợp còn lại", "otherwise") : "";
}

function reasonTerm(reason: Exit["reason"], speaker: Speaker): string {
  if (reason === undefined) return "";
  const asked = reason.required
    ? speaker.say("phải nêu rõ lý do bằng văn bản", "with written reasons")
    : speaker.say("có thể nêu lý do", "reasons may be given");
  return reason.text === undefined ? asked : `${asked}: ${speaker.given(reason.text)}`;
}

/** `tất cả các nhánh: Đạt` */
export function joinName(join: Join, speaker: Speaker, outcomes: readonly Outcome[]): string {
  const { say } = speaker;
  const { test } = join;
  if (test.is === "otherwise") return say("Các trường hợp còn lại", "Otherwise");
  const outcome = outcomes.find(({ action }) => action === test.action);
  const label = outcome === undefined ? test.action : `“${speaker.label(outcome.label)}”`;
  return test.is === "all"
    ? say(`Tất cả các nhánh có kết quả ${label} hoặc tương đương`, `All branches: ${label} or its like`)
    : say(`Có nhánh có kết quả ${label} hoặc tương đương`, `Any branch: ${label} or its like`);
}

/** An outcome of a branch; silence may count as one. */
export function outcomeName(outcome: Outcome, speaker: Speaker, all: readonly Outcome[]): string {
  const { say } = speaker;
  const counted = all.find(({ action }) => action === outcome.countsAs);
  const text = speaker.label(outcome.label);
  return counted === undefined
    ? text
    : say(
        `${text}: coi như “${speaker.label(counted.label)}”`,
        `${text}: counts as “${speaker.label(counted.label)}”`,
      );
}
