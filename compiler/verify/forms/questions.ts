import type { LocalText, ProcedureModel } from "@tthc/model";
import { type InputSpace, inputSpaceOf } from "../inputs/input-space.ts";
import { type Answer, type Constraint, solve, type SolveOptions } from "../inputs/solve.ts";

/** Whether a dossier can be so; `withoutRules` leaves the `kiểm tra` lines of the forms aside. */
export type Ask = (constraints: readonly Constraint[], options?: SolveOptions) => Answer;

/**
 * Asks about a dossier as it is filed, and where it cannot be so then, about any later moment: what officials have
 * recorded by then may make more possible. Answers are remembered, since many elements share one condition.
 */
export function questionsAbout(model: ProcedureModel): Ask {
  const remembered = new Map<string, Answer>();
  const later = hasRecords(model);
  return (constraints, options = {}) => {
    const key = JSON.stringify([constraints, options]);
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const ask = (space: InputSpace): Answer => solve(space, constraints, options);
    const filed = ask(inputSpaceOf(model));
    const answer = filed.is === "impossible" && later ? ask(inputSpaceOf(model, "any-time")) : filed;
    remembered.set(key, answer);
    return answer;
  };
}

function hasRecords({ flow }: ProcedureModel): boolean {
  return flow.states.some((state) => {
    if (state.kind === "step" || state.kind === "wait") return state.records.length > 0;
    return state.kind === "parallel" && state.branches.some(({ records }) => records.length > 0);
  });
}

/** Why a question has no answer; undefined where it has one. */
export const undecided = (answer: Answer): Required<LocalText> | undefined =>
  answer.is === "undecided" ? answer.why : undefined;
