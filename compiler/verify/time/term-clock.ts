import type { ActionMeaning, ProcedureModel, State } from "@tthc/model";

/** What starts and stops the clock of a procedure's term, as the machine and the history of a dossier read it. */
export interface TermRules {
  /** Exits of these meanings start it; none where entering `anchor` does. */
  readonly starts: ReadonlySet<ActionMeaning>;
  readonly anchor?: string;
  /** A supplement begins a whole new term. */
  readonly restarts: boolean;
  readonly notCounted: ReadonlySet<string>;
}

/** The rules of the procedure's own term. In a flow without any of the starting actions the filing starts it. */
export function termRulesOf({ term, flow }: ProcedureModel): TermRules {
  const { anchor } = term;
  const rules = { restarts: term.onSupplement === "restart", notCounted: new Set(term.notCounted) };
  if (anchor.from === "state") return { ...rules, starts: new Set(), anchor: anchor.state };
  const wanted: readonly ActionMeaning[] =
    anchor.from === "filed" ? ["file"] : anchor.from === "accepted" ? ["accept"] : ["accept", "complete"];
  const used = flow.states.some(({ exits }) => exits.some(({ meaning }) => wanted.includes(meaning)));
  return { ...rules, starts: new Set(used ? wanted : ["file"]) };
}

export const isSupplement = (state: State): boolean => state.kind === "wait" && state.supplement === true;

/** Whether the time in a state counts while the clock runs. */
export const isCounted = ({ notCounted }: TermRules, state: State): boolean =>
  state.kind !== "end" && !isSupplement(state) && !notCounted.has(state.id);
