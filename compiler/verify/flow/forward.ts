import { inBothLanguages, type ActionMeaning, type Exit } from "@tthc/model";
import { modelFinding, type ModelFinding } from "../../diagnostics/model-finding.ts";
import type { CompiledWay } from "./compiled-flow.ts";
import { exampleOf } from "./counterexample.ts";
import { fits, type Discovery } from "./discoveries.ts";
import { placeKey } from "./guard-table.ts";
import { exitsFor } from "./moves.ts";
import type { Exploration, Reached } from "./exploration.ts";

const FORWARD: ReadonlySet<ActionMeaning> = new Set<ActionMeaning>([
  "pass",
  "approve",
  "complete",
  "agree",
  "done",
  "accept",
  "hand-over",
  "paid",
  "own",
]);

const isForward = ({ meaning }: Exit): boolean => FORWARD.has(meaning);
const exitOf = ({ way }: CompiledWay): Exit | undefined => (way.is === "exit" ? way.exit : undefined);

/**
 * Steps where in some case the office can only refuse or send back, though in others it can go on. A refusal that has a
 * condition of its own says that this is meant.
 */
export function oneWaySteps(exploration: Exploration): readonly ModelFinding[] {
  const { flow } = exploration.walk;
  const findings = new Map<string, ModelFinding>();
  for (const standing of exploration.reached) {
    const { state, discoveries } = standing.state;
    if (findings.has(state.id) || !flow.isExact || !discoveries.exact) continue;
    const found = oneWayFinding(exploration, standing);
    if (found === undefined) continue;
    const example = exampleOf(flow, standing.situation, { place: placeKey(state.id), found });
    const params = { name: inBothLanguages(state.label), example };
    findings.set(state.id, modelFinding("TT3214", { at: "state", state: state.id }, params));
  }
  return [...findings.values()];
}

/** Whether a standing looks like that, certain or not. */
export const isOneWayAnywhere = (exploration: Exploration, standing: Reached): boolean =>
  oneWayFinding(exploration, standing) !== undefined;

function oneWayFinding(exploration: Exploration, standing: Reached): Discovery | undefined {
  const { state, discoveries } = standing.state;
  if (state.kind !== "step" || !hasForwardSplit(state.exits)) return undefined;
  return discoveries.list.find((one) => isOneWay(exploration, standing, one));
}

const hasForwardSplit = (exits: readonly Exit[]): boolean => {
  const forward = exits.filter(isForward);
  return forward.length > 0 && forward.every(({ when }) => when !== undefined);
};

function isOneWay({ walk }: Exploration, standing: Reached, found: Discovery): boolean {
  const situation = walk.flow.situations.list[standing.situation];
  if (situation === undefined || !fits(found, situation)) return false;
  const fresh = { ...standing, counts: standing.counts.map(() => 0) };
  const open = exitsFor(walk, fresh, found).filter(({ letsGo }) => !letsGo);
  const exits = open.flatMap((way) => exitOf(way) ?? []);
  return (
    exits.length > 0 &&
    !exits.some(isForward) &&
    exits.every(({ when, meaning }) => when === undefined || meaning === "expired")
  );
}
