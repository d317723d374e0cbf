import type { Lexeme } from "@tthc/grammar";
import type { Piece, PieceKind } from "./piece.ts";
import { keywordText, quantityText } from "./spelling.ts";
import type { FormatOptions } from "./format-source.ts";

const SIGNS: Readonly<Record<string, PieceKind>> = {
  "{": "open",
  "}": "close",
  ",": "comma",
  ".": "dot",
  "(": "left",
  ")": "right",
};

/** What Word makes of signs, as the language prints them. */
const PLAIN: Readonly<Record<string, string>> = {
  "→": "->",
  "≤": "<=",
  "≥": ">=",
  "≠": "!=",
  "<>": "!=",
  "×": "*",
  "−": "-",
  "–": "-",
};

/** The lexemes of a source as they are to be printed. */
export function piecesOf(
  text: string,
  lexemes: readonly Lexeme[],
  options: Pick<FormatOptions, "keywords">,
): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const lexeme of lexemes) {
    const written = text.slice(lexeme.start, lexeme.end);
    const between = text.slice(end, lexeme.start);
    const lineEndsBefore =
      between.includes("\n") || between.includes("\r") ? (between.match(/\r\n|\r|\n/g)?.length ?? 0) : 0;
    const kind = kindOf(lexeme, written, pieces);
    pieces.push({
      start: lexeme.start,
      end: lexeme.end,
      kind,
      text: printed(lexeme, written, options),
      lineEndsBefore,
    });
    end = lexeme.end;
  }
  return pieces;
}

function kindOf(lexeme: Lexeme, written: string, before: readonly Piece[]): PieceKind {
  switch (lexeme.kind) {
    case "comment":
    case "name":
    case "keyword":
      return lexeme.kind;
    case "punctuation":
      if (/^[-−–]$/.test(written) && !isOperand(before.findLast(({ kind }) => kind !== "comment")))
        return "prefix";
      return SIGNS[written] ?? "sign";
    default:
      return "literal";
  }
}

const isOperand = (piece: Piece | undefined): boolean =>
  piece !== undefined && (piece.kind === "name" || piece.kind === "literal" || piece.kind === "right");

function printed(lexeme: Lexeme, written: string, { keywords }: Pick<FormatOptions, "keywords">): string {
  switch (lexeme.kind) {
    case "comment":
      return written
        .replace(/\r\n?/g, "\n")
        .replace(/[^\S\n]+(?=\n)/g, "")
        .trimEnd();
    case "keyword":
      return lexeme.keyword === undefined ? written : keywordText(lexeme.keyword, written, keywords);
    case "string":
      return `"${written.slice(1, -1)}"`;
    case "duration":
    case "money":
    case "percent":
    case "size":
    case "times":
      return quantityText(written, keywords);
    case "punctuation":
      return PLAIN[written] ?? written;
    case "name":
    case "number":
    case "date":
    case "time":
    case "unknown":
      return written;
  }
}
