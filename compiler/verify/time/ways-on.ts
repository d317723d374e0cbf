import type { Join, ParallelState, State } from "@tthc/model";
import type { FlowGraph, Way } from "./flow-graph.ts";
import { possibleJoins } from "./joins-possible.ts";
import { amended, type Dossier, isUsedUp, type Label, NONE, type Place, raised } from "./place.ts";
import type { Conditions, World } from "./situations.ts";
import { NO_TIME } from "./span.ts";
import { isSupplement, type TermRules } from "./term-clock.ts";

/** A flow, the clock of its term, and the ways what officials record may come out. */
export interface Road {
  readonly graph: FlowGraph;
  readonly rules: TermRules;
  readonly conditions: Conditions;
  readonly worlds: readonly World[];
}

/** A way that a guard closes in every world is no way. */
export const isEverOpen = ({ conditions, worlds }: Road, { exit }: Way): boolean =>
  worlds.some((world) => conditions.truth(exit?.when, world) === true);

/** Where a dossier may go from here: `isInside` are the states whose visits and exits are counted. */
export function waysOn(
  road: Road,
  { place, label }: Dossier,
  isInside: (state: State) => boolean,
): readonly Dossier[] {
  const { state } = place;
  const world = road.worlds[place.world] ?? [];
  const joins = state.kind === "parallel" ? joinsOf(road, state, place, world) : undefined;
  const taken = new Set<string>();
  const found: Dossier[] = [];
  for (const way of road.graph.ways.get(state.id) ?? []) {
    if (way.join !== undefined && joins?.has(way.join) !== true) continue;
    if (taken.has(way.counter) || road.conditions.truth(way.exit?.when, world) !== true) continue;
    if (isUsedUp(way, place)) continue;
    if (way.exit !== undefined) taken.add(way.counter);
    const counted = way.atMost !== undefined && isInside(way.target);
    const counts = counted ? raised(place.counts, way.counter, way.atMost) : place.counts;
    found.push(clocked(road.rules, way, { ...place, counts, state: way.target }, label));
  }
  return found;
}

/** The clock on a way: it starts, or starts again after a supplement. */
function clocked(rules: TermRules, { exit }: Way, before: Place, label: Label): Dossier {
  const meaning = exit?.meaning;
  if (meaning === undefined) return { place: before, label };
  const place = meaning === "supplemented" ? amended(before) : before;
  if (!place.running) {
    const running = rules.starts.has(meaning);
    return { place: running ? { ...place, running, spent: NONE } : place, label };
  }
  if (!rules.restarts || meaning !== "supplemented" || !isLeavingSupplement(label)) return { place, label };
  const numbered = [...place.spent].filter((key) => key.includes("#"));
  return {
    place: { ...place, spent: new Set(numbered) },
    label: { sum: NO_TIME, base: NO_TIME, trail: undefined },
  };
}

const isLeavingSupplement = ({ trail }: Label): boolean => trail !== undefined && isSupplement(trail.state);

function joinsOf(
  { graph, conditions }: Road,
  state: ParallelState,
  place: Place,
  world: World,
): ReadonlySet<Join> {
  const taking = state.branches.filter(({ when }) => conditions.truth(when, world) === true);
  const open = (graph.ways.get(state.id) ?? []).flatMap((way) =>
    way.join === undefined || isUsedUp(way, place) ? [] : way.join,
  );
  return possibleJoins(state, open, taking, (when) => conditions.truth(when, world) === true);
}
