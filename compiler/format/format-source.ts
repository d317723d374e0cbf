import {
  parse,
  type KeywordLanguage,
  type ParseResult,
  type SourceTree,
  type SyntaxProblem,
} from "@tthc/grammar";
import { itemStarts } from "./item-starts.ts";
import { layOut } from "./layout.ts";
import type { Piece } from "./piece.ts";
import { piecesOf } from "./pieces.ts";
import { numberedConditions } from "./row-results.ts";
import { languageOf, keywordText } from "./spelling.ts";

export interface FormatOptions {
  /** Language to which keywords and units are converted; absent: each stays in its own. */
  readonly keywords?: KeywordLanguage;
}

/** The laid-out text, or what stands in the way: a text that cannot be read is never touched. */
export type Formatted =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problems: readonly SyntaxProblem[] };

/** Lays a source out; comments are kept, and the meaning is proved unchanged by reading the result again. */
export function formatSource(source: string, options: FormatOptions = {}): Formatted {
  const text = source.replace(/^\uFEFF/, "").normalize("NFC");
  const parsed = parse(text);
  if (parsed.problems.length > 0) return { ok: false, problems: parsed.problems };
  const formatted = print(text, parsed, options);
  const again = parse(formatted);
  if (again.problems.length > 0 || meaning(again.tree) !== meaning(parsed.tree))
    throw new Error("laying the source out would have changed its meaning");
  return { ok: true, text: formatted };
}

function print(text: string, { tree, tokens }: ParseResult, options: FormatOptions): string {
  const pieces = piecesOf(text, tokens, options);
  const braces = braceAround(pieces);
  const starts = itemStarts(tree, (offset) => braces.get(offset) ?? -1);
  return layOut(withThen(pieces, tokens, tree, options), starts);
}

/** Offset of the innermost open brace, for each piece by its start. */
function braceAround(pieces: readonly Piece[]): ReadonlyMap<number, number> {
  const around = new Map<number, number>();
  const open: number[] = [];
  for (const { kind, start } of pieces) {
    if (kind === "close") open.pop();
    around.set(start, open.at(-1) ?? -1);
    if (kind === "open") open.push(start);
  }
  return around;
}

/** Puts `thì` behind the conditions of rows that end in a number. */
function withThen(
  pieces: readonly Piece[],
  tokens: ParseResult["tokens"],
  tree: SourceTree,
  options: FormatOptions,
): Piece[] {
  const ends = numberedConditions(tree);
  if (ends.size === 0) return [...pieces];
  let language: KeywordLanguage = "vi";
  return pieces.flatMap((piece, index) => {
    const { keyword, end } = tokens[index] ?? (piece as { keyword?: undefined; end: number });
    if (keyword === "when") language = languageOf(keyword, piece.text);
    const next = tokens.slice(index + 1, index + 20).find(({ kind }) => kind !== "comment");
    if (!ends.has(end) || next?.keyword === "then" || piece.kind === "comment") return [piece];
    const text = keywordText("then", "", options.keywords ?? language);
    return [piece, { kind: "keyword", start: -1, end: -1, text, lineEndsBefore: 0 } satisfies Piece];
  });
}

/** The tree without places: equal for sources that mean the same. */
export function meaning(tree: SourceTree): string {
  return JSON.stringify(tree, (key, value: unknown) =>
    key === "start" || key === "end" ? undefined : value,
  );
}
