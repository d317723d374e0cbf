import type { Branch, State } from "@tthc/model";
import type { EndState, WorkState } from "../flow-outline.ts";
import {
  type Box,
  branchBox,
  endBox,
  parallelParts,
  type ParallelParts,
  type Scene,
  stepBox,
} from "./boxes.ts";
import type { LayerInput, Layers } from "./layers.ts";

/** A column of the drawing: who acts there; the last one holds the ends. */
export interface Lane {
  readonly key: string;
  readonly label: string;
}

/** A state in its row; a parallel one spans the lanes of its branches. */
export interface Placed {
  readonly id: string;
  readonly row: number;
  readonly lane: number;
  readonly lastLane: number;
  readonly isEnd?: true;
  readonly box?: Box;
  readonly parallel?: { readonly branches: readonly PlacedBranch[] };
}

export interface PlacedBranch {
  readonly lane: number;
  /** Branches of one role stand below each other. */
  readonly place: number;
  readonly box: Box;
}

/** Rows and lanes: the order of the drawing before it has any size. */
export interface Grid {
  readonly lanes: readonly Lane[];
  readonly placed: readonly Placed[];
  readonly rows: number;
  readonly initial: string;
  /** Head and foot of a parallel step once its width is known. */
  readonly partsOf: (id: string, width: number) => ParallelParts;
}

/** The ways that are drawn; what may happen at any time is told in the margin. */
export function layerInput({ outline }: Scene): LayerInput {
  const states = [...outline.steps, ...outline.ends];
  return {
    nodes: states.map(({ id }) => id),
    edges: states.flatMap((state) => targetsOf(state, outline).map((target) => [state.id, target] as const)),
  };
}

function targetsOf(state: State, outline: Scene["outline"]): readonly string[] {
  const joins = state.kind === "parallel" ? state.joins : [];
  return [...new Set([...joins, ...outline.ownExits(state)].map(({ target }) => target))];
}

/** Puts every state into a lane and, by its layer, into a row. */
export function gridOf(scene: Scene, layers: Layers): Grid {
  const { outline, speaker } = scene;
  const lanes = lanesOf(scene);
  const laneOf = (key: string): number =>
    scene.narrow === true ? 0 : lanes.findIndex((lane) => lane.key === key);
  const steps = placeSteps(scene, layers, laneOf);
  const ends = placeEnds(scene, steps, lanes.length - 1);
  const placed = [...steps, ...ends];
  return {
    lanes,
    placed,
    rows: Math.max(...placed.map(({ row }) => row)) + 1,
    initial: speaker.model.flow.initial,
    partsOf: (id, width) => {
      const state = outline.stateOf(id);
      if (state?.kind !== "parallel") throw new Error(`${id} is not parallel`);
      return parallelParts(state, width, scene);
    },
  };
}

const keyOfActor = (actor: Branch["actor"]): string =>
  actor.is === "role" ? `role ${actor.role}` : actor.is;

function lanesOf({ outline, speaker, narrow }: Scene): readonly Lane[] {
  const end = { key: "end", label: speaker.say("Kết thúc", "Ends") };
  if (narrow === true) return [{ key: "work", label: speaker.say("Các bước", "Steps") }, end];
  const lanes = new Map<string, string>();
  const add = (actor: Branch["actor"]): void => void lanes.set(keyOfActor(actor), speaker.actor(actor));
  for (const state of outline.steps) {
    if (state.kind === "parallel") state.branches.forEach(({ actor }) => add(actor));
    else add(state.actor);
  }
  return [...[...lanes].map(([key, label]) => ({ key, label })), end];
}

/** Steps of one layer share a row where their lanes differ; a parallel step has its row for itself. */
function placeSteps(scene: Scene, layers: Layers, laneOf: (key: string) => number): readonly Placed[] {
  const layerOf = (id: string): number => layers[id] ?? 0;
  const steps = [...scene.outline.steps].sort((a, b) => layerOf(a.id) - layerOf(b.id));
  const placed: Placed[] = [];
  let row = -1;
  let layer = -1;
  let taken = new Set<number>();
  let alone = true;
  for (const state of steps) {
    const one = stepInLanes(state, scene, laneOf);
    const full = alone || state.kind === "parallel" || taken.has(one.lane) || layerOf(state.id) !== layer;
    if (full) {
      row += 1;
      taken = new Set();
    }
    alone = state.kind === "parallel";
    layer = layerOf(state.id);
    taken.add(one.lane);
    placed.push({ ...one, row });
  }
  return placed;
}

function stepInLanes(state: WorkState, scene: Scene, laneOf: (key: string) => number): Omit<Placed, "row"> {
  if (state.kind !== "parallel") {
    const lane = laneOf(keyOfActor(state.actor));
    return { id: state.id, lane, lastLane: lane, box: stepBox(state, scene) };
  }
  const used = new Map<number, number>();
  const branches = state.branches.map((branch): PlacedBranch => {
    const lane = laneOf(keyOfActor(branch.actor));
    const place = used.get(lane) ?? 0;
    used.set(lane, place + 1);
    return { lane, place, box: branchBox(branch, scene) };
  });
  const span = branches.map(({ lane }) => lane);
  return { id: state.id, lane: Math.min(...span), lastLane: Math.max(...span), parallel: { branches } };
}

/**
 * Each end stands beside the first step that leads to it, or in the next free row below; where results are handed over
 * comes after every end that leads there, and ends that may be reached from anywhere fill the rows that are left.
 */
function placeEnds(scene: Scene, steps: readonly Placed[], lane: number): readonly Placed[] {
  const { outline } = scene;
  const last = Math.max(...steps.map(({ row }) => row));
  const rowOf = new Map(steps.map(({ id, row }) => [id, row]));
  const sources = new Map(outline.ends.map((end) => [end.id, sourcesOf(end, scene)]));
  const isLast = (end: EndState): boolean => (sources.get(end.id) ?? []).some(({ kind }) => kind === "end");
  const isLoose = (end: EndState): boolean => sources.get(end.id)?.length === 0;
  const taken = new Set<number>();
  const take = (end: EndState, wish: number, step: 1 | -1): Placed => {
    let row = wish;
    while (taken.has(row)) row = row === 0 && step < 0 ? last + 1 : row + (row > last ? 1 : step);
    taken.add(row);
    rowOf.set(end.id, row);
    return { id: end.id, row, lane, lastLane: lane, isEnd: true, box: endBox(end, scene) };
  };
  const rowsOf = (end: EndState): readonly number[] =>
    (sources.get(end.id) ?? []).map(({ id }) => rowOf.get(id) ?? last);
  const plain = outline.ends.filter((end) => !isLast(end) && !isLoose(end));
  const near = [...plain].sort((a, b) => Math.min(...rowsOf(a)) - Math.min(...rowsOf(b)));
  return [
    ...near.map((end) => take(end, Math.min(...rowsOf(end)), 1)),
    ...outline.ends.filter(isLast).map((end) => take(end, Math.max(...rowsOf(end), last) + 1, 1)),
    ...outline.ends.filter(isLoose).map((end) => take(end, last, -1)),
  ];
}

function sourcesOf(end: EndState, { outline }: Scene): readonly State[] {
  return [...outline.steps, ...outline.ends].filter((state) => targetsOf(state, outline).includes(end.id));
}
