import type { ProcedureModel } from "@tthc/model";
import { escapeMarkup, safeText } from "../document/markup-text.ts";
import type { Box, Scene } from "../emitters/diagram/boxes.ts";
import { anytimeSentence, describeFlow } from "../emitters/diagram/describe-flow.ts";
import { draw, type Drawing } from "../emitters/diagram/drawing.ts";
import { sceneOf } from "../emitters/diagram/emit-diagram.ts";
import { layersOf } from "../emitters/diagram/layers.ts";
import { gridOf, layerInput, type Grid } from "../emitters/diagram/placement.ts";
import { LANE_HEAD, renderSvg } from "../emitters/diagram/render-svg.ts";
import type { KeptResults } from "../emitters/emitter.ts";
import { boxesOf, type Mark, type Marks } from "./flow-marks.ts";
import { MARKS } from "./mark-words.ts";

/** A flow with its marks: whole for a screen, in pieces for sheets of paper. */
export interface FlowPicture {
  readonly svg: string;
  /** Parts of the same drawing one below the other, none through a box. */
  readonly pieces: readonly string[];
}

/** What a picture is asked for. */
export interface PictureOf {
  readonly model: ProcedureModel;
  readonly marks: Marks;
  readonly language: "vi" | "en";
  /** Begins every id of the picture. */
  readonly prefix: string;
  readonly title: string;
}

/** Draws a flow in one lane, so that two stand side by side in letters that can be read. */
export async function flowPicture(
  { model, marks, language, prefix, title }: PictureOf,
  kept: KeptResults,
): Promise<FlowPicture> {
  const scene: Scene = { ...sceneOf(model, language), narrow: true };
  const grid = gridOf(scene, await layersOf(layerInput(scene), kept));
  const keys = branchKeys(grid);
  const over = (box: Box): string => {
    const mark = marks.get(keys.get(box) ?? box.id);
    return mark === undefined ? "" : markOver(box, mark, language);
  };
  const changed = boxesOf(model).flatMap(([key, label]) => {
    const mark = marks.get(key);
    return mark === undefined ? [] : [`${safeText(label)}: ${MARKS[mark.kind].word[language]}.`];
  });
  const drawing = draw(grid, LANE_HEAD);
  const drawingId = `${prefix}-drawing`;
  const svg = renderSvg(drawing, {
    prefix,
    language,
    title,
    description: [describeFlow(scene), ...changed].join(" "),
    notes: [anytimeSentence(scene)].filter((note) => note !== ""),
    over,
    drawingId,
  }).trimEnd();
  return { svg, pieces: piecesOf(drawing, drawingId) };
}

/** What fits on a sheet of A4 beside another flow at the width it has there. */
const TALLEST = 1190;
/** What still fits on one sheet when it is made a little smaller: better than a second sheet with two boxes. */
const TALLEST_WHOLE = 1450;
/** A last piece shorter than this stays with the one before it. */
const SHORTEST = 300;

function piecesOf(drawing: Drawing, drawingId: string): readonly string[] {
  const cuts = [0, ...cutsOf(drawing), drawing.height];
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? 0;
    return `<svg class="tthc-flow" aria-hidden="true" viewBox="0 ${String(from)} ${String(drawing.width)} ${String(to - from)}"><use href="#${drawingId}"/></svg>`;
  });
}

/** Heights between boxes, so that no piece is taller than a sheet where that can be. */
function cutsOf({ boxes, frames, height }: Drawing): readonly number[] {
  if (height <= TALLEST_WHOLE) return [];
  const taken = [...frames, ...boxes.map(({ box, y }) => ({ y, height: box.height }))]
    .map((one) => ({ from: one.y - 20, to: one.y + one.height + 6 }))
    .sort((a, b) => a.from - b.from);
  const gaps: number[] = [];
  let reached = 0;
  for (const { from, to } of taken) {
    if (from > reached && reached > 0) gaps.push(Math.round((reached + from) / 2));
    reached = Math.max(reached, to);
  }
  const cuts: number[] = [];
  let start = 0;
  for (const [index, gap] of gaps.entries()) {
    const next = gaps[index + 1] ?? height;
    if (next - start <= TALLEST || height - gap < SHORTEST) continue;
    cuts.push(gap);
    start = gap;
  }
  return cuts;
}

/** Branches of two parallel steps may have one name: their boxes are told apart as objects. */
const branchKeys = ({ placed }: Grid): ReadonlyMap<Box, string> =>
  new Map(
    placed.flatMap(({ id, parallel }) => {
      const own = boxIds(parallel?.branches ?? []);
      return own.map(([box, branch]) => [box, `${id}/${branch}`] as const);
    }),
  );

const boxIds = (branches: readonly { readonly box: Box }[]): readonly (readonly [Box, string])[] =>
  branches.map(({ box }) => [box, box.id]);

/** A frame of its own line around the box, and a flag on its upper edge. */
function markOver({ width, height, shape }: Box, { kind }: Mark, language: "vi" | "en"): string {
  const { sign, word } = MARKS[kind];
  const text = `${sign} ${word[language]}`;
  const flag = Math.ceil(text.length * 7 + 14);
  const x = width - flag - 8;
  const radius = shape === "step" || shape === "branch" || shape === "parallel" ? 0 : 12;
  const frame = `<rect class="mark-frame" x="-4" y="-4" width="${String(width + 8)}" height="${String(height + 8)}" rx="${String(radius)}" fill="none" stroke="currentColor"/>`;
  return `<g class="mark ${kind}">${frame}<rect class="mark-flag" x="${String(x)}" y="-14" width="${String(flag)}" height="18" rx="${kind === "removed" ? "0" : "9"}"/><text class="mark-text" text-anchor="middle" x="${String(x + flag / 2)}" y="-1">${escapeMarkup(text)}</text></g>`;
}
