import { keywordIds } from "./lexicon/keywords.ts";
import type { KeywordId } from "./lexicon/keywords.ts";
import { units } from "./lexicon/units.ts";
import type { Unit } from "./lexicon/units.ts";
import * as T from "./tokens.ts";
import type { Token } from "./tokens.ts";

export type LexemeKind =
  | "keyword"
  | "name"
  | "string"
  | "number"
  | "duration"
  | "money"
  | "percent"
  | "size"
  | "times"
  | "date"
  | "time"
  | "punctuation"
  | "comment"
  | "unknown";

/** A piece of the text, in its place. Together with the blanks between them they are the whole text. */
export interface Lexeme {
  readonly start: number;
  readonly end: number;
  readonly kind: LexemeKind;
  /** Set where the grammar took the word as this keyword; absent where it is a name, or was skipped. */
  readonly keyword?: KeywordId;
  /** Of a number: what it counts, and where the unit begins. */
  readonly unit?: Unit;
  readonly unitStart?: number;
}

const kinds = new Map<number, LexemeKind>([
  [T.PLAIN_NAME.tokenTypeIdx, "name"],
  [T.STRING.tokenTypeIdx, "string"],
  [T.NUMBER.tokenTypeIdx, "number"],
  [T.ORDINAL.tokenTypeIdx, "number"],
  [T.DURATION.tokenTypeIdx, "duration"],
  [T.MONEY.tokenTypeIdx, "money"],
  [T.PERCENT.tokenTypeIdx, "percent"],
  [T.SIZE.tokenTypeIdx, "size"],
  [T.TIMES.tokenTypeIdx, "times"],
  [T.DATE.tokenTypeIdx, "date"],
  [T.TIME.tokenTypeIdx, "time"],
  [T.COMMENT.tokenTypeIdx, "comment"],
  [T.UNKNOWN.tokenTypeIdx, "unknown"],
]);

function lexemeOf(text: string, token: Token): Lexeme {
  const { start, end, role, tokenTypeIdx } = token;
  if (role > 0) return { start, end, kind: "keyword", keyword: keywordIds[role - 1] as KeywordId };
  const kind =
    kinds.get(tokenTypeIdx) ??
    (T.signTypes.has(tokenTypeIdx)
      ? "punctuation"
      : T.isNameType[tokenTypeIdx] === true
        ? "name"
        : "keyword");
  const unit = /^(?:duration|money|size|percent|times)$/.test(kind) ? units[token.data]?.unit : undefined;
  if (unit === undefined) return { start, end, kind };
  const number = /^[\d.,]*\s*/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start, end, kind, unit, unitStart: start + number };
}

/** Tokens and comments as one list in the order of the text. */
export function lexemesOf(text: string, tokens: readonly Token[], trivia: readonly Token[]): Lexeme[] {
  const out: Lexeme[] = [];
  let next = 0;
  for (const token of tokens) {
    for (let aside = trivia[next]; aside !== undefined && aside.start < token.start; aside = trivia[++next]) {
      out.push(lexemeOf(text, aside));
    }
    if (token.end > token.start) out.push(lexemeOf(text, token));
  }
  for (; next < trivia.length; next++) out.push(lexemeOf(text, trivia[next] as Token));
  return out;
}
