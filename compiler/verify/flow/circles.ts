import { inBothLanguages } from "@tthc/model";
import { modelFinding, type ModelFinding } from "../../diagnostics/model-finding.ts";
import { isBounded, type CompiledFlow, type CompiledWay } from "./compiled-flow.ts";
import { exampleOf } from "./counterexample.ts";
import type { Exploration, Reached } from "./exploration.ts";
import { loopsOf } from "./state-graph.ts";
import { joined } from "./words.ts";

/** A circle of parallel parts that nobody has to act in, in one of the standings in which it goes round. */
export interface IdleCircle {
  readonly members: readonly string[];
  readonly situation: number;
}

/**
 * Parallel parts that lead back into themselves while every answer still stands, or nobody is asked: the machine would go
 * round within one step and never come out. A part that asks everybody anew stops the circle, and so does a bound.
 */
export function idleCircles({ walk: { flow }, reached }: Exploration): readonly IdleCircle[] {
  const standings = new Map<string, Reached>();
  for (const standing of reached)
    if (standing.state.joins.length > 0) standings.set(keyOf(standing, standing.state.state.id), standing);
  const next = (key: string): readonly string[] => {
    const standing = standings.get(key);
    if (standing === undefined) return [];
    const after = joinsWithoutAct(flow, standing).map(({ way }) => keyOf(standing, way.target));
    return after.filter((target) => standings.has(target));
  };
  const circles = new Map<string, IdleCircle>();
  for (const loop of loopsOf(standings.keys(), next)) {
    const around = loop.flatMap((key) => standings.get(key) ?? []);
    const ids = new Set(around.map(({ state }) => state.state.id));
    const members = [...flow.graph.states.keys()].filter((id) => ids.has(id));
    const known = members.join();
    if (!circles.has(known)) circles.set(known, { members, situation: around[0]?.situation ?? 0 });
  }
  return [...circles.values()];
}

/** Between two parallel parts nobody acts, so that neither the dossier nor what is counted changes. */
const keyOf = ({ situation, counts }: Reached, id: string): string => `${id} ${situation} ${counts.join()}`;

/** The joins by which a part can be left again right after it was entered, any number of times. */
function joinsWithoutAct(
  { graph }: CompiledFlow,
  { state: { state, joins }, moves }: Reached,
): readonly CompiledWay[] {
  if (state.kind !== "parallel") return [];
  const keepsAnswers = state.onAmend === "readers";
  if (!keepsAnswers && !moves.isEmpty) return [];
  const open = joins.filter((join) => moves.ways.includes(join));
  // Where nobody is asked there are no answers: the first join holds that does not want one.
  const taken = keepsAnswers ? open : open.filter(({ way }) => wantsNoAnswer(way)).slice(0, 1);
  return taken.filter((join) => !isBounded(join, graph));
}

const wantsNoAnswer = (way: CompiledWay["way"]): boolean => way.is === "join" && way.join.test.is !== "any";

/** Circles that really happen; those that only might, because dossiers could not be told apart, are not decided. */
export function endlessCircles(exploration: Exploration): readonly ModelFinding[] {
  const { flow, counted } = exploration.walk;
  if (!flow.isExact || !counted) return [];
  return idleCircles(exploration).map(({ members, situation }) => {
    const names = members.map((id) => inBothLanguages(flow.graph.states.get(id)?.label ?? { vi: id }));
    const quoted = names.map(({ vi, en }) => ({ vi: `«${vi}»`, en: `"${en}"` }));
    const example = flow.situations.list.length > 1 ? exampleOf(flow, situation) : undefined;
    return modelFinding(
      "TT3217",
      { at: "state", state: members[0] ?? "" },
      { names: joined(quoted, { vi: " → ", en: " → " }), example },
    );
  });
}
