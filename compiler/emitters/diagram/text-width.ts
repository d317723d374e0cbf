import { unmarked } from "../../document/markup-text.ts";

/** Widths of Arial and its metric twins in thousandths of the type size; the drawing never asks the machine's fonts. */
const WIDTHS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [222, "ijl"],
      [278, " !,./:;[\\]tfI'|"],
      [333, "()-r`“”‘’"],
      [389, "*"],
      [500, "cksvxyzJ"],
      [556, "abdeghnopqu0123456789L$?_#–"],
      [584, "+<=>~≤≥≠×→"],
      [611, "FTZ"],
      [667, "ABEKPSVXY&"],
      [722, "CDHNRUw"],
      [778, "GOQ"],
      [833, "mM"],
      [889, "%"],
      [944, "W"],
      [1000, "—…"],
    ] as const
  ).flatMap(([width, signs]) => Array.from(signs, (sign) => [sign, width])),
);

/** Room for other fonts of the family, and for bold type. */
const SLACK = { plain: 1.07, bold: 1.15 } as const;
export type Weight = keyof typeof SLACK;

/** Width of a text in px, on the safe side; marks of Vietnamese letters add nothing, the horns of ơ and ư a little. */
export function textWidth(text: string, size: number, weight: Weight): number {
  let thousandths = 0;
  for (const sign of unmarked(text).normalize("NFD")) thousandths += widthOf(sign);
  return (thousandths / 1000) * size * SLACK[weight];
}

function widthOf(sign: string): number {
  if (sign === "\u031b") return 90;
  if (/\p{M}/u.test(sign)) return 0;
  if (sign === "đ") return 556;
  if (sign === "Đ") return 722;
  return WIDTHS[sign] ?? (/[\u0020-\u024f\u2000-\u206f]/.test(sign) ? 700 : 1100);
}

/** A text in lines no wider than this; a word that does not fit is broken, and more than `most` lines end in `…`. */
export function wrapText(
  text: string,
  width: number,
  size: number,
  weight: Weight,
  most = 6,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  const fits = (candidate: string): boolean => textWidth(candidate, size, weight) <= width;
  for (const word of unmarked(text)
    .split(" ")
    .flatMap((one) => pieces(one, fits))) {
    if (lines.length > most) break;
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== "") lines.push(line);
  const shown = lines.filter((one) => one !== "");
  return shown.length <= most ? shown : [...shown.slice(0, most - 1), shortened(shown[most - 1] ?? "", fits)];
}

/** A word in pieces that fit; signs that belong together stay together. */
function pieces(word: string, fits: (text: string) => boolean): readonly string[] {
  if (fits(word)) return [word];
  const found: string[] = [];
  let piece = "";
  for (const { segment } of SIGNS.segment(word)) {
    if (piece !== "" && !fits(piece + segment)) {
      found.push(piece);
      if (found.length > 12) return found;
      piece = "";
    }
    piece += segment;
  }
  return [...found, piece];
}

const SIGNS = new Intl.Segmenter("vi", { granularity: "grapheme" });

function shortened(line: string, fits: (text: string) => boolean): string {
  const signs = Array.from(SIGNS.segment(line), ({ segment }) => segment);
  while (signs.length > 0 && !fits(`${signs.join("")}…`)) signs.pop();
  return `${signs.join("").trimEnd()}…`;
}
