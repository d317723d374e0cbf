import type { Field, LocalText, ProcedureModel, State } from "@tthc/model";
import { isNotTrue } from "../forms/conditions.ts";
import { type Ask } from "../forms/questions.ts";
import type { WayToResult } from "./absent-answer.ts";
import { type AnswerPath, answerAt, guardConstraints } from "./answer-path.ts";
import { reaches, type Way } from "./flow-paths.ts";
import type { LetterUse } from "./letter-uses.ts";

type Text = Required<LocalText>;

/** Why a fact that officials record may be missing where the result is given; undefined where it never is. */
export function whyNotRecorded(
  use: LetterUse,
  { path, field }: AnswerPath,
  to: WayToResult,
  ask: Ask,
): Text | undefined {
  const { model, ways, ends } = to;
  const top = path[0] ?? "";
  const states = model.flow.states.filter((state) => alwaysRecords(state, top));
  const isSeen = use.guards.some((guard) => guard.holds && recordedBeside(model, guard.path, top));
  const records = (way: Way): boolean => states.includes(way.from) && !NOBODY_ACTS.has(way.meaning);
  if (!isSeen && reaches(model, ways, ends, (way) => !records(way))) return NOT_PASSED;
  const guards = guardConstraints(model, use.guards);
  const mayBe = (condition: Field["shownWhen"]): boolean =>
    condition !== undefined && ask([...guards, isNotTrue(condition)]).is !== "impossible";
  if (mayBe(field.shownWhen)) return HIDDEN;
  const { required } = field;
  return required === undefined || (required !== true && mayBe(required)) ? OPTIONAL : undefined;
}

const NOT_PASSED: Text = {
  vi: "có đường đi đến kết quả này không qua bước ghi nhận nó",
  en: "a way leads to this result past the step that records it",
};
const HIDDEN: Text = {
  vi: "bước ghi nhận nó có khi không hỏi đến",
  en: "the step that records it does not always ask for it",
};
const OPTIONAL: Text = {
  vi: "bước ghi nhận nó không bắt buộc ghi",
  en: "the step that records it does not require it",
};

/** Exits by which a step is left without anybody having worked on it. */
const NOBODY_ACTS: ReadonlySet<string> = new Set(["expired", "withdraw", "stop"]);

/** A branch that takes part only at times may leave nothing behind. */
function alwaysRecords(state: State, id: string): boolean {
  const has = (fields: readonly Field[]): boolean => fields.some((field) => field.id === id);
  if (state.kind === "step" || state.kind === "wait") return has(state.records);
  return (
    state.kind === "parallel" &&
    state.branches.some(({ when, records }) => when === undefined && has(records))
  );
}

/** Whether a guard looks at something that is recorded together with the value. */
function recordedBeside(model: ProcedureModel, guard: readonly string[], id: string): boolean {
  const answer = answerAt(model, guard);
  if (answer?.source !== "record") return false;
  return model.flow.states.some(
    (state) => alwaysRecords(state, id) && alwaysRecords(state, answer.path[0] ?? ""),
  );
}
