import type { ProcedureModel } from "@tthc/model";
import { graphOf, loopsOf, type Way } from "./flow-graph.ts";
import { isLoop } from "./place.ts";

const known = new WeakMap<ProcedureModel, ReadonlySet<string>>();

/** States that a dossier may come back to any number of times: no way round has a bound. */
export function unboundedStates(model: ProcedureModel): ReadonlySet<string> {
  let states = known.get(model);
  if (states === undefined) {
    const graph = graphOf(model);
    const free = ({ atMost, target }: Way): boolean => atMost === undefined && target.atMost === undefined;
    const loops = loopsOf(graph, free).filter((loop) =>
      loop.length === 1
        ? graph.ways.get(loop[0] ?? "")?.some((way) => free(way) && way.target.id === loop[0])
        : isLoop(loop, graph),
    );
    states = new Set(loops.flat());
    known.set(model, states);
  }
  return states;
}
