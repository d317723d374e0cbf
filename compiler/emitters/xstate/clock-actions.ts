import type { ActionMeaning, EndState, MachineEffect, ProcedureModel, State } from "@tthc/model";

const clock = (params: Extract<MachineEffect, { type: "clock" }>["params"]): MachineEffect => ({
  type: "clock",
  params,
});

/** Meanings of actions that start the term. In a flow without any of them the filing does. */
function startingMeanings(model: ProcedureModel): readonly ActionMeaning[] {
  const { anchor } = model.term;
  if (anchor.from === "state") return [];
  const wanted: readonly ActionMeaning[] =
    anchor.from === "filed" ? ["file"] : anchor.from === "accepted" ? ["accept"] : ["accept", "complete"];
  const used = model.flow.states.some((state) => state.exits.some((exit) => wanted.includes(exit.meaning)));
  return used ? wanted : ["file"];
}

/** What the clock and the slips do on an exit with this meaning. */
export function exitEffects(
  model: ProcedureModel,
  state: string,
  meaning: ActionMeaning,
): readonly MachineEffect[] {
  const effects: MachineEffect[] = [];
  const { anchor, onSupplement } = model.term;
  if (startingMeanings(model).includes(meaning))
    effects.push(clock({ op: "start", anchor: anchor.from === "state" ? "filed" : anchor.from }));
  if (meaning === "supplemented" && onSupplement === "restart" && isSupplement(model, state))
    effects.push(clock({ op: "restart", state }));
  if (meaning === "accept" && model.flow.duties.receipt)
    effects.push({ type: "slip", params: { slip: "receipt" } });
  return effects;
}

const isSupplement = (model: ProcedureModel, id: string): boolean =>
  model.flow.states.some((state) => state.id === id && state.kind === "wait" && state.supplement === true);

function endSlip(state: EndState): MachineEffect {
  const slip =
    state.status === 3
      ? "refusal"
      : state.status === 7
        ? "withdrawal"
        : state.status === 8
          ? "stop-notice"
          : "result";
  return {
    type: "slip",
    params: { slip, state: state.id, ...(state.gives.length > 0 && { gives: state.gives }) },
  };
}

/** What the clock and the slips do when a state is entered. */
export function entryEffects(model: ProcedureModel, state: State): readonly MachineEffect[] {
  const effects: MachineEffect[] = [];
  const { term } = model;
  if (term.anchor.from === "state" && term.anchor.state === state.id)
    effects.push(clock({ op: "start", anchor: "state" }));
  if (state.kind === "wait" && state.supplement) {
    effects.push(clock({ op: "stop", state: state.id, why: term.onSupplement }));
    effects.push({ type: "slip", params: { slip: "supplement-request", state: state.id } });
  } else if (term.notCounted.includes(state.id)) {
    effects.push(clock({ op: "stop", state: state.id, why: "not-counted" }));
  }
  if (state.kind === "end") {
    effects.push(clock({ op: "end", state: state.id }));
    if (!state.final || state.gives.length > 0 || state.status !== 10) effects.push(endSlip(state));
  }
  return effects;
}

/** What the clock does when a state is left. */
export function leavingEffects(model: ProcedureModel, state: State): readonly MachineEffect[] {
  const stops = (state.kind === "wait" && state.supplement) || model.term.notCounted.includes(state.id);
  return stops ? [clock({ op: "resume", state: state.id })] : [];
}
