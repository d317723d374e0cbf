import { escapeMarkup, safeText } from "../../document/markup-text.ts";
import { placeLegs, type PlacedLeg } from "./lanes.ts";
import type { SheetPath, SheetRest } from "./sheet-format.ts";
import { shownMoment, type Tell } from "./tell.ts";
import { timeScale, type TimeScale } from "./time-scale.ts";

const TOP = 46;
const LANE = 34;
const BAR = 26;
const AXIS = 40;
/** Room for a number at the narrowest width that a page has. */
const NUMBER_SHARE = 0.055;
/** Letters that fit at the narrowest width, about 290 px. */
const LETTERS = 52;
/** Letters that fit at the width of a sheet of paper. */
const PAPER_LETTERS = 95;
const FEWEST_LETTERS = 6;

/**
 * The longest way as a line of time. Lengths are shares of the width and letters keep their size, so that it reads as
 * well on a telephone as on paper; what it shows stands in the table beside it too.
 */
export function timePicture(path: SheetPath, id: string, tell: Tell): string {
  const scale = timeScale(path);
  const placed = placeLegs(path.legs);
  const drawn = placed.filter((one) => widthOf(one, scale) > 0);
  const lanes = 1 + Math.max(0, ...drawn.map(({ lane }) => lane));
  const bottom = TOP + lanes * LANE;
  return [
    `<svg class="time-picture" role="img" width="100%" height="${bottom + AXIS}" aria-label="${escapeMarkup(title(path, tell))}">`,
    hatching(id),
    ...path.rest.map((rest) => restBand(rest, scale, bottom, id, tell)),
    ...axis(scale, bottom),
    ...drawn.map((one) => segment(one, scale, id, tell)),
    ...smallNumbers(drawn, scale),
    ...promise(path, scale, bottom, tell),
    "</svg>",
  ].join("\n");
}

function title(path: SheetPath, tell: Tell): string {
  const { begins, ends } = path;
  return tell.say(
    `Đường thời gian dài nhất từ ${shownMoment(begins)} đến ${shownMoment(ends)}; nội dung như bảng dưới đây`,
    `Longest way from ${shownMoment(begins)} to ${shownMoment(ends)}; the table below says the same`,
  );
}

/** Strokes and dots say what colour says, for print without colour. */
const hatching = (id: string): string => `<defs>
<pattern id="${id}-wait" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="wait-ground" width="7" height="7"/><rect class="wait-stroke" width="2" height="7"/></pattern>
<pattern id="${id}-rest" width="5" height="5" patternUnits="userSpaceOnUse"><circle class="rest-dot" cx="1.5" cy="1.5" r="1"/></pattern>
</defs>`;

const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;

function restBand(rest: SheetRest, scale: TimeScale, bottom: number, id: string, tell: Tell): string {
  const [from, to] = [scale.dawn(rest.from), scale.at(rest.to)];
  if (to <= from) return "";
  const label = rest.label === undefined ? "" : tell.plain(rest.label);
  const place = `x="${percent(from)}" y="${TOP - 6}" width="${percent(to - from)}" height="${bottom - TOP + 8}"`;
  const band = `<rect class="rest ${rest.kind}" ${place}/><rect fill="url(#${id}-rest)" ${place}/>`;
  const fits = label !== "" && label.length <= (to - from) * LETTERS;
  return fits
    ? `${band}\n<text class="rest-label" x="${percent((from + to) / 2)}" y="${TOP - 12}" text-anchor="middle">${escapeMarkup(label)}</text>`
    : band;
}

function axis({ ticks }: TimeScale, bottom: number): readonly string[] {
  return [
    `<line class="axis" x1="0" y1="${bottom + 2}" x2="100%" y2="${bottom + 2}"/>`,
    ...ticks.map(
      ({ at, label }) =>
        `<line class="axis" x1="${percent(at)}" y1="${bottom + 2}" x2="${percent(at)}" y2="${bottom + 9}"/>` +
        `<text x="${percent(at)}" y="${bottom + 24}" text-anchor="${anchorAt(at)}">${escapeMarkup(label)}</text>`,
    ),
  ];
}

const anchorAt = (share: number): string => (share < 0.06 ? "start" : share > 0.9 ? "end" : "middle");

const startOf = ({ leg: { from } }: PlacedLeg, scale: TimeScale): number =>
  from === undefined ? 0 : scale.at(from);
const widthOf = (one: PlacedLeg, scale: TimeScale): number =>
  one.leg.from === undefined || one.leg.to === undefined ? 0 : scale.at(one.leg.to) - startOf(one, scale);
const yOf = ({ lane }: PlacedLeg): number => TOP + lane * LANE;

/** Words stand in a picture of their own: nothing reaches beyond its segment. */
function segment(one: PlacedLeg, scale: TimeScale, id: string, tell: Tell): string {
  const { leg, number } = one;
  const [x, width, y] = [startOf(one, scale), widthOf(one, scale), yOf(one)];
  const kind = leg.counts ? "leg" : "waits";
  const fill = leg.counts ? "" : ` fill="url(#${id}-wait)"`;
  const place = `x="${percent(x)}" y="${y}" width="${percent(width)}" height="${BAR}"`;
  const longest = leg.isLongest && leg.parallel !== undefined ? " longest" : "";
  const rect = `<rect class="${kind}${longest}" ${place}${fill}/>`;
  if (width < NUMBER_SHARE) return rect;
  const star = longest === "" ? "" : " ★";
  const words = leg.counts ? fitting(safeText(tell.plain(leg.label)), width) : "";
  const ground = leg.counts ? "" : `<rect class="plate" x="3" y="5" width="16" height="16" rx="3"/>`;
  return `${rect}\n<svg ${place}>${ground}<text class="number" x="5" y="17.5">${number}${star}<tspan class="words">${escapeMarkup(words)}</tspan></text></svg>`;
}

/** As much of a label as a segment can show on paper; nothing where only a stump of it would fit. */
function fitting(label: string, width: number): string {
  const letters = Array.from(label);
  const most = Math.floor(width * PAPER_LETTERS) - 5;
  if (letters.length <= most) return ` ${label}`;
  return most < FEWEST_LETTERS
    ? ""
    : ` ${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}

/** Numbers of segments too short to hold them, above the first lane; where they would meet the table has to do. */
function smallNumbers(placed: readonly PlacedLeg[], scale: TimeScale): readonly string[] {
  let taken = -1;
  return placed.flatMap((one) => {
    const width = widthOf(one, scale);
    if (width >= NUMBER_SHARE || one.lane > 0) return [];
    const middle = startOf(one, scale) + width / 2;
    if (middle - taken < NUMBER_SHARE) return [];
    taken = middle;
    return [
      `<text class="number" x="${percent(middle)}" y="${yOf(one) - 4}" text-anchor="${anchorAt(middle)}">${one.number}</text>`,
    ];
  });
}

function promise({ promised }: SheetPath, scale: TimeScale, bottom: number, tell: Tell): readonly string[] {
  const at = scale.at(promised);
  const words = `${tell.say("Hẹn trả", "Promised")} ${shownMoment(promised)}`;
  const [x, anchor] = [percent(at), at > 0.5 ? "end" : "start"];
  return [
    `<line class="promise" x1="${x}" y1="18" x2="${x}" y2="${bottom + 2}"/>`,
    `<text class="promise-label" x="${x}" y="13" text-anchor="${anchor}">${escapeMarkup(words)}</text>`,
  ];
}
