import { BOX_WIDTH, type Box } from "./boxes.ts";
import type { Grid, Lane, Placed } from "./placement.ts";
import { type Channels, type Route, routesOf } from "./routes.ts";

/** A box at its place. */
export interface DrawnBox {
  readonly box: Box;
  readonly x: number;
  readonly y: number;
}

/** The frame of a parallel step around head, branches and foot. */
export interface DrawnFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Bars at which the branches part and meet. */
  readonly bars: readonly number[];
}

export interface DrawnWay {
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly back: boolean;
}

/** Everything at its place, in whole pixels or halves. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly headHeight: number;
  readonly lanes: readonly (Lane & { readonly x: number; readonly width: number })[];
  readonly boxes: readonly DrawnBox[];
  readonly frames: readonly DrawnFrame[];
  readonly ways: readonly DrawnWay[];
  readonly start: readonly [x: number, y: number];
}

const MARGIN = 12;
const LANE_PAD = 11;
const TRACK = 9;
const BRANCH_GAP = 12;
const FRAME_PAD = 12;

/** Gives rows and lanes their sizes and draws the ways along the channels. */
export function draw(grid: Grid, headHeight: number): Drawing {
  const channels = routesOf(grid, (placed) => portsOf(placed, grid));
  const columns = columnsOf(grid, channels);
  const shapes = new Map(grid.placed.map((placed) => [placed.id, shapeOf(placed, grid, columns)]));
  const rows = rowsOf(grid, channels, shapes, headHeight);
  const at = (placed: Placed): number => rows.tops[placed.row] ?? 0;
  const drawn = grid.placed.map((placed) => ({ placed, shape: shapes.get(placed.id), y: at(placed) }));
  const ways = channels.routes.map((route) => wayOf(route, channels, columns, rows, shapes, grid));
  const initial = grid.placed.find(({ id }) => id === grid.initial);
  const startX = initial === undefined ? 0 : entryX(initial, columns);
  return {
    width: columns.width,
    height: rows.height,
    headHeight,
    lanes: grid.lanes.map((lane, i) => ({
      ...lane,
      x: (columns.lefts[i] ?? 0) - LANE_PAD,
      width: (columns.lefts[i + 1] ?? columns.width) - (columns.lefts[i] ?? 0),
    })),
    boxes: drawn.flatMap(({ shape, y }) => (shape?.boxes ?? []).map((one) => ({ ...one, y: y + one.y }))),
    frames: drawn.flatMap(({ shape, y }) =>
      shape?.frame === undefined
        ? []
        : [{ ...shape.frame, y: y + shape.frame.y, bars: shape.frame.bars.map((bar) => y + bar) }],
    ),
    ways,
    start: [startX, (rows.tops[initial?.row ?? 0] ?? 0) - 22],
  };
}

function portsOf({ box, id, parallel }: Placed, grid: Grid): Box["ports"] {
  return parallel === undefined ? (box?.ports ?? []) : grid.partsOf(id, BOX_WIDTH).foot.ports;
}

interface Columns {
  /** Left edge of the boxes of each lane, and one more for the right end. */
  readonly lefts: readonly number[];
  readonly width: number;
}

function columnsOf({ lanes }: Grid, { gutterTracks }: Channels): Columns {
  const lefts: number[] = [];
  let x = MARGIN + LANE_PAD;
  lanes.forEach((_, i) => {
    lefts.push(x);
    x += BOX_WIDTH + 2 * LANE_PAD + Math.max(8, (gutterTracks[i]?.count ?? 0) * TRACK + 4);
  });
  return { lefts: [...lefts, x], width: x - LANE_PAD + MARGIN };
}

const gutterX = (gutter: number, track: number, { lefts }: Columns): number =>
  (lefts[gutter] ?? 0) + BOX_WIDTH + FRAME_PAD + 6 + track * TRACK;
const entryX = (placed: Placed, { lefts }: Columns): number =>
  ((lefts[placed.lane] ?? 0) + (lefts[placed.lastLane] ?? 0) + BOX_WIDTH) / 2;

/** What a state looks like, measured from the top of its row. */
interface Shape {
  readonly boxes: readonly DrawnBox[];
  readonly frame?: DrawnFrame;
  readonly height: number;
  readonly right: number;
  readonly portHeights: readonly number[];
}

function shapeOf(placed: Placed, grid: Grid, columns: Columns): Shape {
  const left = columns.lefts[placed.lane] ?? 0;
  if (placed.parallel === undefined) {
    const { box } = placed;
    if (box === undefined) return { boxes: [], height: 0, right: left, portHeights: [] };
    return {
      boxes: [{ box, x: left, y: 0 }],
      height: box.height,
      right: left + BOX_WIDTH,
      portHeights: box.ports.map(({ y }) => y),
    };
  }
  return frameShape(placed, placed.parallel.branches, grid, columns);
}

function frameShape(
  placed: Placed,
  branches: NonNullable<Placed["parallel"]>["branches"],
  grid: Grid,
  columns: Columns,
): Shape {
  const x = (columns.lefts[placed.lane] ?? 0) - FRAME_PAD + 4;
  const right = (columns.lefts[placed.lastLane] ?? 0) + BOX_WIDTH + FRAME_PAD - 4;
  const { head, foot } = grid.partsOf(placed.id, right - x);
  const top = head.height + BRANCH_GAP;
  const boxes: DrawnBox[] = [];
  const depth = new Map<number, number>();
  for (const { lane, box } of branches) {
    const y = depth.get(lane) ?? top;
    boxes.push({ box, x: columns.lefts[lane] ?? 0, y });
    depth.set(lane, y + box.height + BRANCH_GAP);
  }
  const bottom = Math.max(top, ...depth.values());
  const height = bottom + foot.height;
  return {
    boxes: [{ box: head, x, y: 0 }, ...boxes, { box: foot, x, y: bottom }],
    frame: { x, y: 0, width: right - x, height, bars: [head.height, bottom] },
    height,
    right,
    portHeights: foot.ports.map(({ y }) => bottom + y),
  };
}

interface Rows {
  readonly tops: readonly number[];
  readonly height: number;
}

function rowsOf(
  grid: Grid,
  { gapTracks }: Channels,
  shapes: ReadonlyMap<string, Shape>,
  headHeight: number,
): Rows {
  const tops: number[] = [];
  let y = MARGIN + headHeight;
  for (let row = 0; row < grid.rows; row++) {
    y += Math.max(row === 0 ? 44 : 24, 26 + (gapTracks[row]?.count ?? 0) * TRACK);
    tops.push(y);
    y += Math.max(
      ...grid.placed.filter((placed) => placed.row === row).map(({ id }) => shapes.get(id)?.height ?? 0),
      0,
    );
  }
  return { tops, height: y + 18 };
}

/** Tracks of a gap count upwards from the arrow heads below them. */
const gapY = (gap: number, track: number, { tops, height }: Rows): number =>
  (tops[gap] ?? height) - 16 - track * TRACK;

function wayOf(
  route: Route,
  channels: Channels,
  columns: Columns,
  rows: Rows,
  shapes: ReadonlyMap<string, Shape>,
  grid: Grid,
): DrawnWay {
  const source = grid.placed.find(({ id }) => id === route.source);
  const target = grid.placed.find(({ id }) => id === route.target);
  const shape = shapes.get(route.source);
  if (source === undefined || target === undefined || shape === undefined)
    return { points: [], back: route.back };
  const track = (all: Channels["gapTracks"], channel: number): number =>
    all[channel]?.trackOf.get(route.target) ?? 0;
  const y = (rows.tops[source.row] ?? 0) + (shape.portHeights[route.port] ?? 0);
  const x = gutterX(route.gutter, track(channels.gutterTracks, route.gutter), columns);
  const into = entryX(target, columns);
  const gap = gapY(route.gap, track(channels.gapTracks, route.gap), rows);
  const points: [number, number][] = [
    [shape.right, y],
    [x, y],
  ];
  let last = x;
  if (route.aside !== undefined) {
    const beside = gapY(route.aside.gap, track(channels.gapTracks, route.aside.gap), rows);
    last = gutterX(route.aside.gutter, track(channels.gutterTracks, route.aside.gutter), columns);
    points.push([x, beside], [last, beside]);
  }
  points.push([last, gap], [into, gap], [into, rows.tops[target.row] ?? 0]);
  return { points, back: route.back };
}
