import { endsLine, type Piece } from "./piece.ts";

const INDENT = "  ";

/**
 * Prints pieces one item a line, two blanks a level, single blanks between words and at most one empty line.
 * Comments stay where they are: on their own line, or behind what they stand behind.
 */
export function layOut(pieces: readonly Piece[], starts: ReadonlySet<number>): string {
  const lines: string[] = [];
  let line = "";
  let depth = 0;
  const breakLine = (indent: number, emptyBefore: boolean): void => {
    if (line.trim() !== "") lines.push(line.trimEnd());
    if (emptyBefore && lines.length > 0 && lines.at(-1) !== "") lines.push("");
    line = INDENT.repeat(indent);
  };
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1];
    const closes = piece.kind === "close";
    if (closes) depth = Math.max(0, depth - 1);
    if (before !== undefined) {
      const where = placeOf(piece, before, starts);
      if (where === "new-line") {
        const opens = nextOpensLine(pieces, index, starts);
        breakLine(depth + (opens ? 0 : 1), piece.lineEndsBefore > 1 && before.kind !== "open" && !closes);
      } else if (where === "blank") line += " ";
    }
    line += piece.text;
    if (piece.kind === "open") depth++;
  });
  breakLine(0, false);
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

function placeOf(piece: Piece, before: Piece, starts: ReadonlySet<number>): "new-line" | "blank" | "joined" {
  if (endsLine(before)) return "new-line";
  if (piece.kind === "comment") return piece.lineEndsBefore > 0 ? "new-line" : "blank";
  if (piece.kind === "close") return before.kind === "open" ? "joined" : "new-line";
  if (before.kind === "open" || starts.has(piece.start)) return "new-line";
  // A block comment over several lines: the word behind it opened a line and must go on doing so.
  if (before.kind === "comment" && (before.text.includes("\n") || piece.lineEndsBefore > 0))
    return "new-line";
  return needsBlank(piece, before) ? "blank" : "joined";
}

function needsBlank(piece: Piece, before: Piece): boolean {
  if (["comma", "dot", "right"].includes(piece.kind)) return false;
  if (before.kind === "left" || before.kind === "dot") return false;
  // `tổng(…)` is a call; `thuộc (…)` is a list behind a keyword.
  if (piece.kind === "left") return before.kind !== "name";
  return before.kind !== "prefix";
}

/** Whether the next word or brace begins an item: then a comment before it belongs to its level. */
function nextOpensLine(pieces: readonly Piece[], from: number, starts: ReadonlySet<number>): boolean {
  let index = from;
  while (pieces[index]?.kind === "comment") index++;
  const next = pieces[index];
  return next === undefined || next.kind === "close" || starts.has(next.start);
}
