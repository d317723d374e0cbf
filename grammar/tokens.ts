import { createToken, EOF, Lexer } from "chevrotain";
import type { IToken, TokenType } from "chevrotain";
import { keywordIds } from "./lexicon/keywords.ts";
import type { KeywordId } from "./lexicon/keywords.ts";
import { wordOf } from "./lexicon/phrases.ts";

/** What Chevrotain adds to a token type; its declarations leave these out. */
export interface IndexedType extends TokenType {
  tokenTypeIdx: number;
  /** Above 0 for keywords: 1 + index of the id that names the word. */
  role: number;
}

function type(name: string, categories: readonly TokenType[] = []): IndexedType {
  const created = createToken({ name, pattern: Lexer.NA, categories: [...categories] }) as IndexedType;
  created.role = 0;
  return created;
}

/** Stands for any word that may be a name, so also for the contextual keywords. */
export const NAME = type("Name");
export const PLAIN_NAME = type("PlainName", [NAME]);
export const STRING = type("String");
export const NUMBER = type("Number");
/** `7a`, as in `điều 7a`. */
export const ORDINAL = type("Ordinal");
export const DURATION = type("Duration");
export const MONEY = type("Money");
export const PERCENT = type("Percent");
export const SIZE = type("Size");
export const TIMES = type("Times");
export const DATE = type("Date");
export const TIME = type("Time");
export const ARROW = type("Arrow");
export const LEFT_BRACE = type("LeftBrace");
export const RIGHT_BRACE = type("RightBrace");
export const LEFT_PAREN = type("LeftParen");
export const RIGHT_PAREN = type("RightParen");
export const COMMA = type("Comma");
export const DOT = type("Dot");
export const EQUALS = type("Equals");
export const NOT_EQUAL = type("NotEqual");
export const LESS = type("Less");
export const LESS_EQUAL = type("LessEqual");
export const GREATER = type("Greater");
export const GREATER_EQUAL = type("GreaterEqual");
export const PLUS = type("Plus");
export const MINUS = type("Minus");
export const TIMES_SIGN = type("TimesSign");
/** A character that no grammar knows; already reported, and never given to the parser. */
export const UNKNOWN = type("Unknown");
export const COMMENT = type("Comment");
export const END = EOF as IndexedType;
END.role = 0;

const signs = [
  ARROW, LEFT_BRACE, RIGHT_BRACE, LEFT_PAREN, RIGHT_PAREN, COMMA, DOT, EQUALS, NOT_EQUAL, LESS, LESS_EQUAL,
  GREATER, GREATER_EQUAL, PLUS, MINUS, TIMES_SIGN,
]; // prettier-ignore

const literals = [STRING, NUMBER, ORDINAL, DURATION, MONEY, PERCENT, SIZE, TIMES, DATE, TIME];

/**
 * Per word two types: the word where it can only be a keyword (`bắt buộc`, `khi`), and the same word in a spelling
 * that may be a name (`required`), which also counts as NAME. The grammar asks for the first and gets both.
 */
const reserved = new Map<KeywordId, IndexedType>();
const contextual = new Map<KeywordId, IndexedType>();
for (const id of new Set(wordOf.values())) {
  const only = type("Word " + id);
  const free = type("Free word " + id, [only, NAME]);
  only.role = free.role = 1 + keywordIds.indexOf(id);
  reserved.set(id, only);
  contextual.set(id, free);
}

/** The type the grammar asks for. */
export function keyword(id: KeywordId): IndexedType {
  return reserved.get(wordOf.get(id) ?? id) as IndexedType;
}

/** The type the lexer gives a spelling that may also be a name. */
export function freeKeyword(id: KeywordId): IndexedType {
  return contextual.get(wordOf.get(id) ?? id) as IndexedType;
}

export const roleOf: ReadonlyMap<KeywordId, number> = new Map(keywordIds.map((id, index) => [id, index + 1]));

export const vocabulary: readonly TokenType[] = [
  NAME,
  PLAIN_NAME,
  ...literals,
  ...signs,
  UNKNOWN,
  COMMENT,
  ...reserved.values(),
  ...contextual.values(),
];

/** What is known of a type by its number: filled once, read for every token. */
export const typeByIndex: IndexedType[] = [];
for (const each of [...vocabulary, END] as IndexedType[]) typeByIndex[each.tokenTypeIdx] = each;

export const isNameType: readonly boolean[] = typeByIndex.map(
  (each) => each === NAME || (each.CATEGORIES ?? []).includes(NAME),
);

export const signTypes: ReadonlySet<number> = new Set(signs.map((each) => each.tokenTypeIdx));

/** A token with offsets only: the text is sliced from the source where somebody needs it. */
export class Token implements IToken {
  tokenTypeIdx: number;
  start: number;
  /** Exclusive. */
  end: number;
  line: number;
  /** Unit of a number, 1 for a string with escapes or a damaged literal; else 0. */
  data: number;
  /** 1 + index of the keyword as which the parser took it; 0 while it is none. */
  role: number;

  constructor(tokenTypeIdx: number, start: number, end: number, line: number, data: number) {
    this.tokenTypeIdx = tokenTypeIdx;
    this.start = start;
    this.end = end;
    this.line = line;
    this.data = data;
    this.role = 0;
  }

  /** Another token in the same object. */
  become(tokenTypeIdx: number, start: number, end: number, line: number, data: number): void {
    this.tokenTypeIdx = tokenTypeIdx;
    this.start = start;
    this.end = end;
    this.line = line;
    this.data = data;
    this.role = 0;
  }

  get startOffset(): number {
    return this.start;
  }
  get endOffset(): number {
    return this.end - 1;
  }
  get image(): string {
    return this.tokenType.name;
  }
  get tokenType(): TokenType {
    return typeByIndex[this.tokenTypeIdx] ?? UNKNOWN;
  }
}
