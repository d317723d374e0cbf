import { isBounded } from "./compiled-flow.ts";
import { fits } from "./discoveries.ts";
import type { Exploration, Reached } from "./exploration.ts";
import { exitsFor } from "./moves.ts";

/**
 * Whether every dossier can come to an end whatever is found on the way, shown state by state without telling dossiers
 * apart: a state is certain if in every case some uncounted way leads to one that is. It proves less than exploring does,
 * and is asked where exploring told more than really happens.
 */
export function allSurelyEnd(exploration: Exploration): boolean {
  const certain = new Set<string>();
  const waiting = new Map<string, Reached[]>();
  for (const standing of exploration.reached) {
    const { id, kind } = standing.state.state;
    if (kind === "end") certain.add(id);
    else waiting.set(id, [...(waiting.get(id) ?? []), standing]);
  }
  for (let before = -1; before !== certain.size;) {
    before = certain.size;
    for (const [id, standings] of waiting)
      if (!certain.has(id) && standings.every((one) => leadsOn(exploration, one, certain))) certain.add(id);
  }
  return [...waiting.keys()].every((id) => certain.has(id));
}

function leadsOn({ walk }: Exploration, standing: Reached, certain: ReadonlySet<string>): boolean {
  const { state, moves, situation } = standing;
  if (moves.obstacles.length > 0) return false;
  if (state.state.kind === "parallel") return state.joins.every(({ way }) => certain.has(way.target));
  const dossier = walk.flow.situations.list[situation];
  return state.discoveries.list
    .filter((found) => dossier === undefined || fits(found, dossier))
    .every((found) =>
      exitsFor(walk, standing, found).some(
        (exit) => !exit.letsGo && !isBounded(exit, walk.flow.graph) && certain.has(exit.way.target),
      ),
    );
}
