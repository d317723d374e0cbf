import { inBothLanguages, type State, type WaitState } from "@tthc/model";
import { modelFinding, type ModelFinding } from "../../diagnostics/model-finding.ts";
import { exampleOf } from "./counterexample.ts";
import type { Exploration, Reached } from "./exploration.ts";
import { reachedFrom } from "./state-graph.ts";

/**
 * The waiting states that have to end by themselves: those in which the office's promise stands open. Before a dossier is
 * filed and accepted nothing was promised, and nothing is held up but the applicant's own matter.
 */
export function boundWaits({ walk: { flow }, states }: Exploration): readonly WaitState[] {
  const { graph } = flow;
  const all = [...graph.states.values()].filter(({ id }) => states.has(id));
  const accepting = all.flatMap((state) =>
    state.exits.flatMap(({ meaning, target }) => (meaning === "accept" ? [target] : [])),
  );
  const next = (id: string) => (graph.ways.get(id) ?? []).map(({ target }) => target);
  const promised = accepting.length === 0 ? states : reachedFrom(accepting, next);
  return all.filter(
    (state): state is WaitState =>
      state.kind === "wait" && state.id !== graph.initial && promised.has(state.id),
  );
}

/** Waits that go on for ever where nobody answers. */
export function endlessWaits(exploration: Exploration): readonly ModelFinding[] {
  return boundWaits(exploration).flatMap((state) => {
    const expires = state.exits.some(({ meaning }) => meaning === "expired");
    const name = inBothLanguages(state.label);
    // `hết hạn` without a limit is told where it stands (TT3215).
    if (state.limit === undefined)
      return expires
        ? []
        : [modelFinding("TT3206", { at: "state", state: state.id }, { name, lacks: "both" })];
    if (!expires) return [modelFinding("TT3206", { at: "state", state: state.id }, { name, lacks: "exit" })];
    const open = exploration.reached.find(
      (standing) => standing.state.state === state && !canExpire(standing),
    );
    if (open === undefined) return [];
    const example = exampleOf(exploration.walk.flow, open.situation);
    return [modelFinding("TT3206", { at: "state", state: state.id }, { name, lacks: "exit", example })];
  });
}

const canExpire = ({ moves }: Reached): boolean =>
  moves.ways.some(({ way }) => way.is === "exit" && way.exit.meaning === "expired");

/** `hết hạn` where no limit could pass. */
export function expiriesWithoutLimit({ walk: { flow }, states }: Exploration): readonly ModelFinding[] {
  return [...flow.graph.states.values()].flatMap((state) =>
    states.has(state.id) ? withoutLimit(state) : [],
  );
}

function withoutLimit(state: State): readonly ModelFinding[] {
  if (state.kind === "end" || state.limit !== undefined) return [];
  const name = inBothLanguages(state.label);
  const exits = state.exits.flatMap(({ meaning }, exit) =>
    meaning === "expired" ? [modelFinding("TT3215", { at: "exit", state: state.id, exit }, { name })] : [],
  );
  const branches = state.kind === "parallel" ? state.branches.filter(({ limit }) => limit === undefined) : [];
  const outcomes = branches.flatMap((branch) =>
    branch.outcomes.flatMap(({ meaning }, outcome) =>
      meaning === "expired"
        ? [
            modelFinding(
              "TT3215",
              { at: "outcome", state: state.id, branch: branch.id, outcome },
              { name: inBothLanguages(branch.label) },
            ),
          ]
        : [],
    ),
  );
  return [...exits, ...outcomes];
}
