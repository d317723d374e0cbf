import {
  BLANK,
  classOf,
  codePointName,
  CONTROL,
  DIGIT,
  FOREIGN,
  INVISIBLE,
  LETTER,
  lookalikes,
  lowerOf,
  NEWLINE,
} from "./characters.ts";
import { NumberScanner } from "./number-scanner.ts";
import { hashStep, hit, PhraseTable } from "./phrase-table.ts";
import { phrases } from "./lexicon/phrases.ts";
import { problem } from "./problems.ts";
import { scanSign } from "./sign-scanner.ts";
import { scanString } from "./string-scanner.ts";
import { COMMENT, END, freeKeyword, keyword, PLAIN_NAME, Token, UNKNOWN } from "./tokens.ts";

/**
 * Text to tokens, in one pass, for any string. Keywords are phrases in any case with any run of blanks between
 * their words; the longest wins; none spans a line. Comments and unreadable characters go to `trivia`.
 */
const keywordTable = new PhraseTable();
for (const { text, id, free } of phrases)
  keywordTable.add(text, (free ? freeKeyword(id) : keyword(id)).tokenTypeIdx);

const NAME_INDEX = PLAIN_NAME.tokenTypeIdx;
const SLASH = 47;
const STAR = 42;

export class Lexer extends NumberScanner {
  /** Text of the `///` lines above the token that starts at the key. */
  readonly hints = new Map<number, string>();
  /** Whether every brace found its partner, and how deep they nest. */
  balanced = true;
  deepest = 0;
  #depth = 0;
  #hint = "";

  run(): void {
    const source = this.source;
    const length = source.length;
    let pos = source.charCodeAt(0) === 0xfeff ? 1 : 0;
    while (pos < length) {
      const code = source.charCodeAt(pos);
      switch (classOf[code]) {
        case BLANK:
          pos++;
          break;
        case NEWLINE:
          if (code === 13 && source.charCodeAt(pos + 1) === 10) pos++;
          pos++;
          this.line++;
          break;
        case LETTER:
        case FOREIGN:
          pos = this.word(pos);
          break;
        case DIGIT:
          pos = this.number(pos);
          if (this.#hint !== "") this.#keepHint();
          break;
        default:
          pos = this.#other(pos, code);
      }
    }
    if (this.#depth !== 0) this.balanced = false;
    this.push(END.tokenTypeIdx, length, length, 0);
    this.finish();
  }

  protected word(start: number): number {
    const source = this.source;
    let pos = start;
    let hash = 0;
    let strange = -1;
    for (; pos < source.length; pos++) {
      const code = source.charCodeAt(pos);
      const kind = classOf[code];
      if (kind === LETTER || kind === DIGIT) hash = hashStep(hash, lowerOf[code] as number);
      else if (kind === FOREIGN) {
        if (strange < 0) strange = pos;
        hash = hashStep(hash, lowerOf[code] as number);
      } else if (kind === INVISIBLE) {
        if (strange < 0) strange = pos;
      } else break;
    }
    if (keywordTable.find(source, start, pos, hash)) {
      pos = hit.end;
      this.push(hit.value, start, pos, 0);
    } else this.push(NAME_INDEX, start, pos, 0);
    if (strange >= 0) this.#strange(start, pos, strange);
    if (this.#hint !== "") this.#keepHint();
    return pos;
  }

  #strange(start: number, end: number, at: number): void {
    const codePoint = codePointName(this.source, at);
    const width = (this.source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    if (classOf[this.source.charCodeAt(at)] === INVISIBLE) {
      this.complain(
        problem("invisible-character", at, at + 1, { codePoint }, { start: at, end: at + 1, text: "" }),
      );
      return;
    }
    const found = this.source.slice(at, at + width);
    const latin = lookalikes.get(found.toLowerCase());
    const name = this.source.slice(start, end);
    this.complain(
      problem(
        "foreign-letter",
        at,
        at + width,
        { found, codePoint, name },
        latin === undefined ? undefined : { start: at, end: at + width, text: latin },
      ),
    );
  }

  #other(pos: number, code: number): number {
    const source = this.source;
    if (code === SLASH) {
      const next = source.charCodeAt(pos + 1);
      if (next === SLASH) return this.#lineComment(pos);
      if (next === STAR) return this.#blockComment(pos);
    }
    const string = scanString(this, pos, code);
    if (string > pos) {
      if (this.#hint !== "") this.#keepHint();
      return string;
    }
    if (code === 123) {
      this.#depth++;
      if (this.#depth > this.deepest) this.deepest = this.#depth;
    } else if (code === 125) {
      this.#depth--;
      if (this.#depth < 0) this.balanced = false;
    }
    const sign = scanSign(this, pos, code);
    if (sign > pos) return sign;
    return this.#unknown(pos);
  }

  #lineComment(start: number): number {
    const source = this.source;
    let end = start + 2;
    while (end < source.length && classOf[source.charCodeAt(end)] !== NEWLINE) end++;
    if (source.charCodeAt(start + 2) === SLASH && source.charCodeAt(start + 3) !== SLASH) {
      const text = source.slice(start + 3, end).trim();
      this.#hint = this.#hint === "" ? text : this.#hint + "\n" + text;
    }
    this.trivia.push(new Token(COMMENT.tokenTypeIdx, start, end, this.line, 0));
    return end;
  }

  #blockComment(start: number): number {
    const source = this.source;
    const line = this.line;
    const close = source.indexOf("*/", start + 2);
    const end = close < 0 ? source.length : close + 2;
    if (close < 0) this.complain(problem("unterminated-comment", start, start + 2, {}));
    for (let at = start; at < end; at++) {
      const code = source.charCodeAt(at);
      if (classOf[code] === NEWLINE && !(code === 13 && source.charCodeAt(at + 1) === 10)) this.line++;
    }
    this.trivia.push(new Token(COMMENT.tokenTypeIdx, start, end, line, 0));
    return end;
  }

  /** One problem for a run of unreadable characters: a binary file must not give a million. */
  #unknown(start: number): number {
    const source = this.source;
    const kind = classOf[source.charCodeAt(start)];
    let end = start + 1;
    while (end < source.length && classOf[source.charCodeAt(end)] === kind && source[end] === source[start])
      end++;
    const codePoint = codePointName(source, start);
    this.trivia.push(new Token(UNKNOWN.tokenTypeIdx, start, end, this.line, 0));
    const fix = { start, end, text: "" };
    this.complain(
      kind === CONTROL
        ? problem("control-character", start, end, { codePoint }, fix)
        : kind === INVISIBLE
          ? problem("invisible-character", start, end, { codePoint }, fix)
          : problem(
              "unknown-character",
              start,
              end,
              { found: source.slice(start, start + 1), codePoint },
              fix,
            ),
    );
    return end;
  }

  #keepHint(): void {
    const token = this.tokens[this.count - 1];
    if (token !== undefined) this.hints.set(token.start, this.#hint);
    this.#hint = "";
  }
}
