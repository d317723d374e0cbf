import { escapeMarkup, isForeign } from "../../document/markup-text.ts";
import type { Box, Icon, Line } from "./boxes.ts";
import type { DrawnBox, DrawnFrame, DrawnWay, Drawing } from "./drawing.ts";
import { diagramStyle } from "./style.ts";
import { wrapText } from "./text-width.ts";

/** What is written around a drawing. */
export interface Frame {
  /** Prefix of every id, so that several pictures may stand in one page. */
  readonly prefix: string;
  readonly language: "vi" | "en";
  readonly title: string;
  readonly description: string;
  /** Lines under the drawing: what may happen at any time, what the signs mean. */
  readonly notes: readonly string[];
  /** Finished markup that stands over a box, such as a mark; measured from the corner of the box. */
  readonly over?: (box: Box) => string;
  /** Id of the drawing without title and notes, for pictures of a part of it. */
  readonly drawingId?: string;
}

const TITLE_SIZE = 17;
const NOTE_SIZE = 12.5;
const HEAD = 34;

/** The drawing as SVG that stands alone or in a page; every text is text. */
export function renderSvg(drawing: Drawing, frame: Frame): string {
  const { width } = drawing;
  const titleLines = wrapText(frame.title, width - 24, TITLE_SIZE, "bold", 3);
  const top = 14 + titleLines.length * 22;
  const noteLines = frame.notes.flatMap((note) => wrapText(note, width - 24, NOTE_SIZE, "plain", 6));
  const bottom = top + drawing.height;
  const height = bottom + noteLines.length * 17 + 14;
  const { prefix, language } = frame;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="tthc-flow" width="${px(width)}" height="${px(height)}" viewBox="0 0 ${px(width)} ${px(height)}" role="img" aria-labelledby="${prefix}-title ${prefix}-desc" lang="${language}" color="#1b1b1b" fill="none" stroke-linejoin="round">
<title id="${prefix}-title">${escapeMarkup(frame.title)}</title>
<desc id="${prefix}-desc">${escapeMarkup(frame.description)}</desc>
<style>${diagramStyle}</style>
<rect class="paper" width="${px(width)}" height="${px(height)}" fill="#fff"/>
${titleLines.map((text, i) => `<text class="bold" x="12" y="${px(28 + i * 22)}" font-size="${TITLE_SIZE}" fill="currentColor"${isForeign(frame.title) ? ' lang="vi"' : ""}>${escapeMarkup(text)}</text>`).join("\n")}
<g transform="translate(0 ${px(top)})"${frame.drawingId === undefined ? "" : `><g class="tthc-flow" id="${frame.drawingId}" color="#1b1b1b" fill="none" stroke-linejoin="round"`}>
${drawing.lanes.map((lane, i) => laneOf(lane, i, drawing.height)).join("\n")}
${drawing.frames.map(frameOf).join("\n")}
${drawing.ways.map(wayOf).join("\n")}
${startOf(drawing.start)}
${drawing.boxes.map((one) => boxOf(one, frame.over)).join("\n")}
</g>${frame.drawingId === undefined ? "" : "</g>"}
${noteLines.map((text, i) => `<text x="12" y="${px(bottom + 18 + i * 17)}" fill="currentColor">${escapeMarkup(text)}</text>`).join("\n")}
</svg>
`;
}

/** Coordinates in halves of a pixel at most: the same bytes on any machine. */
const px = (value: number): string => String(Math.round(value * 2) / 2);

function laneOf({ label, x, width }: Drawing["lanes"][number], index: number, height: number): string {
  const lines = laneLabel(label, width);
  const words = lines.map(
    (text, i) =>
      `<text class="bold" text-anchor="middle" x="${px(x + width / 2)}" y="${px(12 + 17 + i * 15 - (lines.length - 1) * 7.5)}" fill="currentColor"${isForeign(label) ? ' lang="vi"' : ""}>${escapeMarkup(text)}</text>`,
  );
  return `<g class="lane"><rect class="${index % 2 === 0 ? "band" : "paper"}" x="${px(x)}" y="4" width="${px(width)}" height="${px(height - 4)}" fill="none"/><rect class="thin" x="${px(x)}" y="4" width="${px(width)}" height="${px(height - 4)}" stroke="#8a8f98"/><line class="thin" x1="${px(x)}" x2="${px(x + width)}" y1="${HEAD + 10}" y2="${HEAD + 10}" stroke="#8a8f98"/>${words.join("")}</g>`;
}

/** Height kept for the names of the lanes. */
export const LANE_HEAD = HEAD;

function laneLabel(label: string, width: number): readonly string[] {
  return wrapText(label, width - 12, NOTE_SIZE, "bold", 2);
}

function frameOf({ x, y, width, height, bars }: DrawnFrame): string {
  const lines = bars.map(
    (bar) =>
      `<line class="bar" x1="${px(x + 10)}" x2="${px(x + width - 10)}" y1="${px(bar)}" y2="${px(bar)}" stroke="currentColor"/>`,
  );
  return `<g><rect class="frame" x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" rx="3" fill="#fff" stroke="currentColor"/>${lines.join("")}</g>`;
}

function startOf([x, y]: Drawing["start"]): string {
  return `<g><circle class="ink" cx="${px(x)}" cy="${px(y - 4)}" r="7" fill="currentColor"/><path class="way" d="M${px(x)} ${px(y)}V${px(y + 16)}" stroke="currentColor"/>${arrow(x, y + 22)}</g>`;
}

const RADIUS = 5;

function wayOf({ points, back }: DrawnWay): string {
  const straight = points.filter(
    (point, i) => i === 0 || point[0] !== points[i - 1]?.[0] || point[1] !== points[i - 1]?.[1],
  );
  const [first] = straight;
  const last = straight.at(-1);
  if (first === undefined || last === undefined) return "";
  const path = straight.slice(1, -1).map((corner, i) => {
    const before = straight[i] ?? corner;
    const after = straight[i + 2] ?? corner;
    const [inX, inY] = towards(corner, before);
    const [outX, outY] = towards(corner, after);
    return `L${px(inX)} ${px(inY)}Q${px(corner[0])} ${px(corner[1])} ${px(outX)} ${px(outY)}`;
  });
  return `<g><path class="way${back ? " back" : ""}" d="M${px(first[0])} ${px(first[1])}${path.join("")}L${px(last[0])} ${px(last[1] - 5)}" stroke="currentColor"/>${arrow(last[0], last[1])}</g>`;
}

/** The point on the way from a corner to its neighbour where the curve begins. */
function towards(
  [x, y]: readonly [number, number],
  [toX, toY]: readonly [number, number],
): readonly [number, number] {
  const length = Math.abs(toX - x) + Math.abs(toY - y);
  const part = length === 0 ? 0 : Math.min(RADIUS, length / 2) / length;
  return [x + (toX - x) * part, y + (toY - y) * part];
}

const arrow = (x: number, y: number): string =>
  `<path class="ink" d="M${px(x)} ${px(y)}L${px(x - 4)} ${px(y - 8)}L${px(x + 4)} ${px(y - 8)}Z" fill="currentColor"/>`;

function boxOf({ box, x, y }: DrawnBox, over: Frame["over"]): string {
  const parts = [
    `<title>${escapeMarkup(box.title)}</title>`,
    outlineOf(box),
    ...box.rules.map(
      (rule) =>
        `<line class="thin" x1="0" x2="${px(box.width)}" y1="${px(rule)}" y2="${px(rule)}" stroke="#8a8f98"/>`,
    ),
    ...(box.badge === undefined ? [] : [badgeOf(box)]),
    ...box.lines.map(lineOf),
    ...(over === undefined ? [] : [over(box)]),
  ];
  return `<g transform="translate(${px(x)} ${px(y)})" data-box="${box.id}" data-size="${px(box.width)} ${px(box.height)}">${parts.join("")}</g>`;
}

function outlineOf({ shape, width, height }: Box): string {
  const rect = (kind: string, radius: number, inset = 0): string =>
    `<rect class="${kind}" x="${px(inset)}" y="${px(inset)}" width="${px(width - 2 * inset)}" height="${px(height - 2 * inset)}" rx="${radius}" fill="#fff" stroke="currentColor"/>`;
  switch (shape) {
    case "step":
    case "branch":
      return rect("box", 0);
    case "wait":
      return rect("box wait", 10);
    case "decided":
      return rect("box end", 14);
    case "final":
      return (
        rect("box end", 14) +
        `<rect class="line" x="3.5" y="3.5" width="${px(width - 7)}" height="${px(height - 7)}" rx="11" stroke="currentColor"/>`
      );
    case "parallel":
      return "";
  }
}

function badgeOf({ badge = "", shape }: Box): string {
  const sign =
    shape === "decided" || shape === "final"
      ? `<rect class="badge" x="8" y="8" width="20" height="18" rx="4" fill="currentColor"/>`
      : `<circle class="badge" cx="18" cy="17" r="10" fill="currentColor"/>`;
  return `${sign}<text class="on-ink" text-anchor="middle" x="18" y="21" fill="#fff">${escapeMarkup(badge)}</text>`;
}

function lineOf({ x, y, text, weight, anchor, foreign, icon }: Line): string {
  const attributes = `${weight === "bold" ? ' class="bold"' : ""}${anchor === undefined ? "" : ` text-anchor="${anchor}"`}${foreign ? ' lang="vi"' : ""}`;
  return `${icon === undefined ? "" : iconAt(icon, x - 12, y - 4)}<text${attributes} x="${px(x)}" y="${px(y)}" fill="currentColor">${escapeMarkup(text)}</text>`;
}

/** Small signs drawn as lines: a clock for limits, a pause where the term stands still, a pen for signatures. */
function iconAt(icon: Icon, x: number, y: number): string {
  const stroke = 'class="line" stroke="currentColor"';
  switch (icon) {
    case "clock":
      return `<circle ${stroke} cx="${px(x)}" cy="${px(y)}" r="5.5"/><path ${stroke} d="M${px(x)} ${px(y - 3.5)}V${px(y)}H${px(x + 3)}"/>`;
    case "pause":
      return `<path ${stroke} d="M${px(x - 2)} ${px(y - 4.5)}V${px(y + 4.5)}M${px(x + 2)} ${px(y - 4.5)}V${px(y + 4.5)}"/>`;
    case "pen":
      return `<path ${stroke} d="M${px(x - 5)} ${px(y + 5)}H${px(x + 5)}M${px(x - 4)} ${px(y + 2)}L${px(x + 3)} ${px(y - 5)}"/>`;
  }
}
