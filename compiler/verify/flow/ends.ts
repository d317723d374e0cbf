import { inBothLanguages } from "@tthc/model";
import { modelFinding, type ModelFinding } from "../../diagnostics/model-finding.ts";
import { exampleOf } from "./counterexample.ts";
import { placeKey } from "./guard-table.ts";
import type { Exploration, Reached } from "./exploration.ts";
import type { Obstacle } from "./moves.ts";
import { loopsOf } from "./state-graph.ts";

/**
 * Where dossiers go round for ever, in some case at least. A place that leads there without being part of it can still
 * be told by what it leads to; places where everything stands still are told by `stuckStates`.
 */
export function endlessStates(exploration: Exploration): readonly ModelFinding[] {
  const { reached, canEnd, walk } = exploration;
  const lost = reached.flatMap((standing, at) => (canEnd[at] ? [] : [at]));
  if (lost.length === 0) return [];
  const next = (at: string) => (reached[Number(at)]?.next ?? []).map(String);
  const findings = new Map<string, ModelFinding>();
  for (const loop of loopsOf(lost.map(String), next)) {
    const members = new Set(loop.map(Number));
    // A loop that can be left leads to another, or to a standstill: that one is told instead.
    if (loop.some((at) => (reached[Number(at)]?.next ?? []).some((target) => !members.has(target)))) continue;
    const [first = 0] = [...members].sort((a, b) => a - b);
    const standing = reached[first] as Reached;
    const { state } = standing.state;
    const inEveryCase = !reached.some((other, at) => other.state === standing.state && canEnd[at]);
    const example = inEveryCase ? undefined : exampleOf(walk.flow, standing.situation);
    if (!findings.has(state.id))
      findings.set(
        state.id,
        modelFinding(
          "TT3202",
          { at: "state", state: state.id },
          { name: inBothLanguages(state.label), example },
        ),
      );
  }
  return [...findings.values()];
}

/** Where in some case nobody can do anything: conditions fail, or everything was done as often as it may be. */
export function stuckStates(exploration: Exploration): readonly ModelFinding[] {
  const findings = new Map<string, ModelFinding>();
  for (const standing of exploration.reached)
    for (const obstacle of standing.moves.obstacles) {
      const place = stuckPlace(standing, obstacle);
      if (place === undefined || findings.has(placeKey(place.state, place.branch))) continue;
      if (!isCertain(exploration, standing, place)) continue;
      findings.set(placeKey(place.state, place.branch), stuckFinding(exploration, standing, obstacle, place));
    }
  return [...findings.values()];
}

interface StuckPlace {
  readonly state: string;
  readonly branch?: string;
}

/** The place in which an obstacle keeps a dossier; undefined for those that stand between branches and joins. */
export function stuckPlace({ state }: Reached, obstacle: Obstacle): StuckPlace | undefined {
  const { id } = state.state;
  if (obstacle.is === "mute") return { state: id, branch: obstacle.branch.branch.id };
  return obstacle.is === "stuck" ? { state: id } : undefined;
}

/** Whether what was seen really happens, rather than being more than could be told apart. */
export function isCertain({ walk }: Exploration, { state }: Reached, { branch }: StuckPlace): boolean {
  const found =
    branch === undefined
      ? state.discoveries
      : state.branches.find((one) => one.branch.id === branch)?.discoveries;
  return walk.counted && walk.flow.isExact && found?.exact === true;
}

function stuckFinding(
  { walk }: Exploration,
  { state, situation }: Reached,
  obstacle: Obstacle,
  { branch }: StuckPlace,
): ModelFinding {
  const { id, label } = state.state;
  const why = obstacle.is === "stuck" && obstacle.usedUp ? "used-up" : "conditions";
  const found = obstacle.is === "no-join" ? undefined : obstacle.found;
  const example = exampleOf(walk.flow, situation, found && { place: placeKey(id, branch), found });
  const name = obstacle.is === "mute" ? obstacle.branch.branch.label : label;
  const params = { name: inBothLanguages(name), why, example } as const;
  return branch === undefined
    ? modelFinding("TT3203", { at: "state", state: id }, params)
    : modelFinding("TT3203", { at: "branch", state: id, branch }, params);
}
