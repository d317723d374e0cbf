import type { Branch, Outcome, ProcedureModel, State } from "@tthc/model";
import { atMostOf, Counters, type Bound, type Count } from "./counters.ts";
import { discoveriesIn, type Discoveries, type Discovery } from "./discoveries.ts";
import { guardTableOf, placeKey, type GuardRef, type GuardTable } from "./guard-table.ts";
import { ALL_ALIKE, situationsOf, type Situation, type Situations } from "./situations.ts";
import { graphOf, type StateGraph } from "./state-graph.ts";
import { isLettingGo, type Way } from "./ways.ts";

/** A way on with all that decides whether it can be taken. */
export interface CompiledWay {
  readonly way: Way;
  /** The event that takes it; joins have none. */
  readonly action: string | undefined;
  readonly guard: GuardRef | undefined;
  readonly bounds: readonly Bound[];
  readonly count: Count;
  readonly letsGo: boolean;
  readonly supplements: boolean;
}

export interface CompiledBranch {
  readonly branch: Branch;
  readonly when: GuardRef | undefined;
  readonly outcomes: readonly { readonly outcome: Outcome; readonly guard: GuardRef | undefined }[];
  readonly discoveries: Discoveries;
}

export interface CompiledState {
  readonly state: State;
  readonly exits: readonly CompiledWay[];
  readonly joins: readonly CompiledWay[];
  readonly branches: readonly CompiledBranch[];
  readonly discoveries: Discoveries;
}

/** A flow made ready to be walked through. */
export interface CompiledFlow {
  readonly model: ProcedureModel;
  readonly graph: StateGraph;
  readonly table: GuardTable;
  readonly situations: Situations;
  /** False where the settled guards could not be told apart: each place is then looked at by itself. */
  readonly isExact: boolean;
  readonly counters: Counters;
  readonly states: ReadonlyMap<string, CompiledState>;
}

export function compileFlow(model: ProcedureModel): CompiledFlow {
  const graph = graphOf(model);
  const known = guardTableOf(model);
  const exact = situationsOf(model, known);
  const table = exact === undefined ? guardTableOf(model, "apart") : known;
  const situations = exact ?? ALL_ALIKE;
  const counters = new Counters(graph);
  const states = new Map<string, CompiledState>();
  for (const state of graph.states.values())
    states.set(state.id, compileState(model, table, graph, counters, state));
  return { model, graph, table, situations, isExact: exact !== undefined, counters, states };
}

function compileState(
  model: ProcedureModel,
  table: GuardTable,
  graph: StateGraph,
  counters: Counters,
  state: State,
): CompiledState {
  const ways = (graph.ways.get(state.id) ?? []).map((way) => compileWay(table, counters, state, way));
  return {
    state,
    exits: ways.filter(({ way }) => way.is === "exit"),
    joins: ways.filter(({ way }) => way.is === "join"),
    discoveries: discoveriesIn(model, table, placeKey(state.id)),
    branches:
      state.kind !== "parallel"
        ? []
        : state.branches.map((branch) => ({
            branch,
            when: branch.when && table.refOf(branch.when),
            outcomes: branch.outcomes.map((outcome) => ({
              outcome,
              guard: outcome.when && table.refOf(outcome.when),
            })),
            discoveries: discoveriesIn(model, table, placeKey(state.id, branch.id)),
          })),
  };
}

function compileWay(table: GuardTable, counters: Counters, state: State, way: Way): CompiledWay {
  const exit = way.is === "exit" ? way.exit : undefined;
  return {
    way,
    action: exit?.action,
    guard: exit?.when && table.refOf(exit.when),
    bounds: counters.boundsOf(state.id, way),
    count: counters.countOf(state.id, way),
    letsGo: exit !== undefined && isLettingGo(exit),
    supplements: exit?.meaning === "supplemented",
  };
}

/** Whether a guard passes for one dossier and one finding; without a guard everything does. */
export function passes(guard: GuardRef | undefined, situation: Situation, found: Discovery): boolean {
  if (guard === undefined) return true;
  return (guard.is === "settled" ? situation : found).passes[guard.at] === true;
}

/** Whether anything but a guard can keep this way from being taken. */
export const isBounded = ({ way }: CompiledWay, graph: StateGraph): boolean =>
  atMostOf(way) !== undefined || graph.states.get(way.target)?.atMost !== undefined;
