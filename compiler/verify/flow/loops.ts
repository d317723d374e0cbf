import { inBothLanguages, type State, type WaitState } from "@tthc/model";
import { modelFinding, type ModelFinding } from "../../diagnostics/model-finding.ts";
import type { CompiledFlow } from "./compiled-flow.ts";
import { atMostOf } from "./counters.ts";
import { exampleOf } from "./counterexample.ts";
import type { Exploration } from "./exploration.ts";
import { loopsOf, reachedFrom } from "./state-graph.ts";
import { isLettingGo, isTakenWithoutCitizen, ownWaysOf, type Way } from "./ways.ts";
import { joined } from "./words.ts";

/** A way that can be taken any number of times. */
const isUnbounded = ({ graph }: CompiledFlow, way: Way): boolean =>
  atMostOf(way) === undefined && graph.states.get(way.target)?.atMost === undefined;

/**
 * Loops without bound that only the applicant can leave. They are looked for case by case: an exit of the office with a
 * condition helps only where it holds.
 */
export function citizensLoops(exploration: Exploration): readonly ModelFinding[] {
  const { flow } = exploration.walk;
  const unbounded = (id: string) =>
    (flow.graph.ways.get(id) ?? []).flatMap((way) => (isUnbounded(flow, way) ? [way.target] : []));
  const suspects = new Set(loopsOf(exploration.states, unbounded).flat());
  if (suspects.size === 0) return [];
  const findings = new Map<string, ModelFinding>();
  for (const situation of flow.situations.list.keys()) {
    const open = waysIn(exploration, suspects, situation);
    const next = (id: string) =>
      [...(open.get(id) ?? [])].flatMap((way) =>
        isUnbounded(flow, way) && suspects.has(way.target) ? [way.target] : [],
      );
    for (const loop of loopsOf(open.keys(), next)) {
      const members = new Set(loop);
      const out = loop.flatMap((id) =>
        [...(open.get(id) ?? [])].filter(({ target }) => !members.has(target)).map((way) => ({ id, way })),
      );
      if (out.some(({ id, way }) => isTakenWithoutCitizen(stateOf(flow, id), way))) continue;
      const leaves = out.length === 0 ? "nobody" : "applicant";
      const finding = loopFinding(exploration, members, situation, leaves);
      const key = JSON.stringify(finding.place);
      if (!findings.has(key)) findings.set(key, finding);
    }
  }
  return [...findings.values()];
}

const stateOf = ({ graph }: CompiledFlow, id: string): State => graph.states.get(id) as State;

/** The ways of the procedure that are open in a situation, as far as dossiers get there in it. */
function waysIn({ reached }: Exploration, suspects: ReadonlySet<string>, situation: number) {
  const open = new Map<string, Set<Way>>();
  for (const standing of reached) {
    const { id } = standing.state.state;
    if (standing.situation !== situation || !suspects.has(id)) continue;
    const ways = open.get(id) ?? new Set();
    open.set(id, ways);
    for (const { way, letsGo } of standing.moves.ways) if (!letsGo) ways.add(way);
  }
  return open;
}

function loopFinding(
  { walk: { flow } }: Exploration,
  members: ReadonlySet<string>,
  situation: number,
  leaves: "applicant" | "nobody",
): ModelFinding {
  const states = [...flow.graph.states.values()].filter(({ id }) => members.has(id));
  const names = joined(
    states.map(({ label }) => ({
      vi: `«${inBothLanguages(label).vi}»`,
      en: `"${inBothLanguages(label).en}"`,
    })),
    { vi: " → ", en: " → " },
  );
  const own = states.find(({ fromFlow }) => fromFlow === undefined) ?? states[0];
  const many = flow.situations.list.length > 1;
  return modelFinding(
    "TT3204",
    { at: "state", state: own?.id ?? "" },
    { names, leaves, example: many ? exampleOf(flow, situation) : undefined },
  );
}

/** Decree 63/2010/NĐ-CP, Article 20(4): no more than two trips to supplement for one case. */
const MOST_SUPPLEMENTS = 2;

/** The smaller of what the way itself and its target allow; whatever else bounds the way counts as few enough. */
function boundOf(way: Way, target: State): number {
  const bounds = [atMostOf(way), target.atMost].flatMap((one) => one ?? []);
  return bounds.length === 0 ? MOST_SUPPLEMENTS : Math.min(...bounds);
}

/** Ways by which supplements may be asked without end, or more often than the law allows. */
export function uncountedSupplements({ walk: { flow }, states }: Exploration): readonly ModelFinding[] {
  const findings: ModelFinding[] = [];
  const next = (id: string) => (flow.graph.ways.get(id) ?? []).map(({ target }) => target);
  for (const id of states) {
    const state = stateOf(flow, id);
    for (const way of ownWaysOf(state)) {
      const target = flow.graph.states.get(way.target);
      if (target === undefined || !asksForSupplement(way, target)) continue;
      const times = isUnbounded(flow, way) ? undefined : boundOf(way, target);
      if (times !== undefined && times <= MOST_SUPPLEMENTS) continue;
      if (!reachedFrom([target.id], next).has(id)) continue;
      const name = inBothLanguages(target.label);
      findings.push(
        way.is === "exit"
          ? modelFinding(
              "TT3205",
              { at: "exit", state: id, exit: way.index },
              { action: inBothLanguages(way.exit.label), name, times },
            )
          : modelFinding(
              "TT3205",
              { at: "join", state: id, join: way.index },
              { action: inBothLanguages(state.label), name, times },
            ),
      );
    }
  }
  return findings;
}

const isSupplement = (state: State): state is WaitState => state.kind === "wait" && state.supplement === true;

const asksForSupplement = (way: Way, target: State): boolean =>
  way.is === "join"
    ? isSupplement(target)
    : !isLettingGo(way.exit) && way.exit.meaning === "incomplete" && target.kind === "wait";
