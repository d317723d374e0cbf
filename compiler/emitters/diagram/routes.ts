import type { Box } from "./boxes.ts";
import type { Grid, Placed } from "./placement.ts";
import { assignTracks, type Wish } from "./tracks.ts";

/**
 * A way in terms of channels: out of its box to the right, along the gutter beside its lane, along the gap above the row
 * of its target, and down into it. No box stands in a gutter or a gap, so no way ever runs through a box; where a
 * parallel step closes the gutter, the way turns aside to the next open one.
 */
export interface Route {
  readonly source: string;
  readonly target: string;
  readonly port: number;
  readonly gutter: number;
  /** Gap next to the source and the gutter taken instead, where the way has to turn aside. */
  readonly aside?: { readonly gap: number; readonly gutter: number };
  /** Gap above the row of the target. */
  readonly gap: number;
  readonly back: boolean;
}

/** The ways through the channels, and how wide these have to be. */
export interface Channels {
  readonly routes: readonly Route[];
  readonly gutterTracks: readonly Tracks[];
  readonly gapTracks: readonly Tracks[];
}
type Tracks = ReturnType<typeof assignTracks>;

/** Finds a way for every port. */
export function routesOf(grid: Grid, portsOf: (placed: Placed) => Box["ports"]): Channels {
  const byId = new Map(grid.placed.map((placed) => [placed.id, placed]));
  const routes = grid.placed.flatMap((source) =>
    portsOf(source).flatMap(({ target }, port) => {
      const to = byId.get(target);
      return to === undefined ? [] : [routeOf(source, to, port, grid)];
    }),
  );
  const gutters = grid.lanes.map((_, gutter) => assignTracks(gutterWishes(routes, gutter, byId)));
  const gaps = Array.from({ length: grid.rows + 1 }, (_, gap) => assignTracks(gapWishes(routes, gap, byId)));
  return { routes, gutterTracks: gutters, gapTracks: gaps };
}

function routeOf(source: Placed, target: Placed, port: number, grid: Grid): Route {
  const up = target.row <= source.row;
  const gutter = source.lastLane;
  const [first, last] = up ? [target.row, source.row - 1] : [source.row + 1, target.row - 1];
  const route = {
    source: source.id,
    target: target.id,
    port,
    gutter,
    gap: target.row,
    back: up && !target.isEnd,
  };
  const closed = (one: number): boolean =>
    grid.placed.some(
      ({ parallel, row, lane, lastLane }) =>
        parallel !== undefined && row >= first && row <= last && one >= lane && one < lastLane,
    );
  if (!closed(gutter)) return route;
  const open = grid.lanes.map((_, i) => i).filter((one) => !closed(one));
  const nearest = open.reduce(
    (best, one) => (Math.abs(one - gutter) < Math.abs(best - gutter) ? one : best),
    grid.lanes.length - 1,
  );
  return { ...route, aside: { gap: up ? source.row : source.row + 1, gutter: nearest } };
}

/** Height of a port in rows: gaps are whole numbers, a row lies between two of them. */
const rowAt = (placed: Placed | undefined, port: number): number => (placed?.row ?? 0) + 0.5 + port / 1000;

function gutterWishes(
  routes: readonly Route[],
  gutter: number,
  byId: ReadonlyMap<string, Placed>,
): readonly Wish[] {
  return routes.flatMap((route): readonly Wish[] => {
    const from = rowAt(byId.get(route.source), route.port);
    const { aside, gap, target: key } = route;
    if (aside === undefined) return route.gutter === gutter ? [{ key, from, to: gap }] : [];
    return [
      ...(route.gutter === gutter ? [{ key, from, to: aside.gap }] : []),
      ...(aside.gutter === gutter ? [{ key, from: aside.gap, to: gap }] : []),
    ];
  });
}

/** Where a gap is used, in lanes: the gutter right of lane `n` is `n + 1`, the middle of a lane `n + 0.5`. */
function gapWishes(
  routes: readonly Route[],
  gap: number,
  byId: ReadonlyMap<string, Placed>,
): readonly Wish[] {
  return routes.flatMap((route): readonly Wish[] => {
    const { aside, target: key, gutter } = route;
    const target = byId.get(route.target);
    const to = target === undefined ? 0 : (target.lane + target.lastLane + 1) / 2;
    return [
      ...(route.gap === gap ? [{ key, from: (aside?.gutter ?? gutter) + 1, to }] : []),
      ...(aside?.gap === gap ? [{ key, from: gutter + 1, to: aside.gutter + 1 }] : []),
    ];
  });
}
