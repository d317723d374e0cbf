import { foldName, joinedName } from "../fold.ts";
import { nearestKeyword } from "../lexicon/nearest.ts";
import { problem } from "../problems.ts";
import type { Concept } from "../problems.ts";
import * as T from "../tokens.ts";
import type { Token } from "../tokens.ts";
import { isWord, MisspellingParser } from "./misspelling.ts";
import type { ItemTable, PartTable } from "./tables.ts";

/** Names to propose for the words that can never be one. */
const reservedNames: Readonly<Record<string, string>> = {
  khi: "khi_nào",
  không: "không_có",
  có: "có_hay_không",
  thuộc: "trực_thuộc",
  kênh: "kênh_nộp",
  gồm: "bao_gồm",
  và: "và_khác",
  hoặc: "hoặc_khác",
};

/**
 * Mends what it can: the words are reported and read as what they were meant to be, so the rest of the line, and the
 * block behind it, are read as well. One problem a line.
 */
export class MendingParser extends MisspellingParser {
  /** Behind the parts of an item: a bare word that is a part misspelt, or a text without quotes. */
  protected mendPart(table: PartTable<never>): boolean {
    const token = this.peek();
    const name = token.tokenTypeIdx === T.PLAIN_NAME.tokenTypeIdx;
    const next = this.peekAt(2);
    const phrase =
      T.isNameType[token.tokenTypeIdx] === true &&
      next.line === token.line &&
      next.tokenTypeIdx === T.PLAIN_NAME.tokenTypeIdx;
    if ((!name && !phrase) || this.opensLine()) return false;
    if (token.line === this.blockLine) return phrase && this.misspeltHere(table.words, 2);
    if (!name) return this.misspeltHere(table.words, 2);
    if (this.misspeltHere(table.words)) return true;
    return table.quoted && this.looksLikeText(token) && this.mendQuotes();
  }

  // --- names -----------------------------------------------------------------------------------------------

  /** At the beginning of an item: a keyword of the block misspelt, or a name with blanks. */
  protected mendItem(items: ItemTable): boolean {
    const token = this.peek();
    if (isWord[token.tokenTypeIdx] !== true)
      return items.named && token.tokenTypeIdx === T.ORDINAL.tokenTypeIdx && this.mendName();
    if (this.misspeltHere(items.words)) return true;
    return items.named && this.blankBeforeLabel(token) && this.mendBlanks();
  }

  /** `địa chỉ "Số nhà"`: several words, then the label. */
  protected blankBeforeLabel(token: Token): boolean {
    let at = this.currIdx + 1;
    let words = 0;
    for (
      ;
      this.tokVector[at]?.line === token.line && isWord[this.tokVector[at]?.tokenTypeIdx ?? 0] === true;
      at++
    )
      words++;
    const next = this.tokVector[at];
    if (next?.line !== token.line || next.tokenTypeIdx !== T.STRING.tokenTypeIdx) return false;
    return (words > 1 && words <= 6) || (words === 1 && this.text(token).includes(" "));
  }

  /** Joins the words of a name that was written with blanks. */
  protected mendBlanks(): boolean {
    const index = this.currIdx + 1;
    const first = this.peek();
    if (this.reportedLines.has(first.line) || first.line === this.blockLine) return false;
    let count = 1;
    const free = this.blankBeforeLabel(first);
    for (; ; count++) {
      const next = this.tokVector[index + count];
      if (next === undefined || next.line !== first.line) break;
      if (free ? isWord[next.tokenTypeIdx] !== true : next.tokenTypeIdx !== T.PLAIN_NAME.tokenTypeIdx) break;
    }
    const last = this.tokVector[index + count - 1] as Token;
    const found = this.source.slice(first.start, last.end);
    if (!free && (found.includes("_") || this.tailNearKeyword(index, count))) return false;
    const suggestion = joinedName(found);
    const fix = { start: first.start, end: last.end, text: suggestion };
    this.report(problem("name-with-blank", first.start, last.end, { found, suggestion }, fix));
    this.replace(index, count, T.PLAIN_NAME.tokenTypeIdx, 1);
    return true;
  }

  private tailNearKeyword(index: number, count: number): boolean {
    if (this.looksLikeText(this.tokVector[index + 1] as Token)) return true;
    for (let more = 1; more <= 4; more++) {
      const phrase = this.phraseFrom(index + 1, more);
      if (phrase !== undefined && nearestKeyword(phrase.text) !== undefined) return true;
    }
    return count < 2;
  }

  /** `bước do chuyên_viên`: the word after the missing name already belongs to the next part. */
  protected nameLeftOut(): boolean {
    const token = this.peek();
    const next = this.peekAt(2);
    const type = T.typeByIndex[token.tokenTypeIdx];
    if (type === undefined || type.role === 0 || next.line !== token.line || token.line === this.blockLine)
      return false;
    const follows = next.tokenTypeIdx;
    const more =
      follows === T.PLAIN_NAME.tokenTypeIdx ||
      follows === T.DURATION.tokenTypeIdx ||
      follows === T.NUMBER.tokenTypeIdx ||
      follows === T.DATE.tokenTypeIdx;
    if (!more || this.reportedLines.has(token.line) || this.blankBeforeLabel(token)) return false;
    const end = this.previous().end;
    this.report(problem("missing", end, end, { expected: ["name"] }));
    return true;
  }

  private mendName(): boolean {
    const token = this.peek();
    const found = this.text(token);
    if (
      this.reportedLines.has(token.line) ||
      (this.opensLine() && token.tokenTypeIdx !== T.ORDINAL.tokenTypeIdx)
    )
      return false;
    const span = { start: token.start, end: token.end };
    if (token.tokenTypeIdx === T.ORDINAL.tokenTypeIdx) {
      const suggestion = found.replace(/^(\d+)_*(.*)$/u, "$2_$1");
      this.report(
        problem(
          "name-starts-with-digit",
          span.start,
          span.end,
          { found, suggestion },
          { ...span, text: suggestion },
        ),
      );
    } else {
      const type = T.typeByIndex[token.tokenTypeIdx];
      if (type === undefined || type.role === 0) return false;
      const folded = foldName(found).replace(/\s+/gu, "_");
      const blank = /\s/u.test(found);
      const suggestion = blank ? folded : (reservedNames[folded] ?? folded + "_1");
      const fix = { ...span, text: suggestion };
      const code = blank ? "name-with-blank" : "reserved-word";
      this.report(problem(code, span.start, span.end, { found, suggestion }, fix));
    }
    this.replace(this.currIdx + 1, 1, T.PLAIN_NAME.tokenTypeIdx);
    return true;
  }

  /** Several plain words on this line, where one was wanted. */
  protected wordsHere(): number {
    const index = this.currIdx + 1;
    const { line } = this.peek();
    let count = 0;
    for (; this.tokVector[index + count]?.line === line; count++)
      if (this.tokVector[index + count]?.tokenTypeIdx !== T.PLAIN_NAME.tokenTypeIdx) break;
    return count;
  }

  /** Words that mean nothing here: reported as one, and read as one name. */
  protected unknownWords(count: number, expected: Concept): void {
    const index = this.currIdx + 1;
    const { start } = this.peek();
    const { end } = this.tokVector[index + count - 1] as Token;
    const found = this.source.slice(start, end);
    this.report(problem("unexpected-word", start, end, { found, expected: [expected] }));
    this.replace(index, count, T.PLAIN_NAME.tokenTypeIdx, 1);
  }

  // --- texts and numbers -----------------------------------------------------------------------------------

  /** A capital, and no keyword near: words of a label. */
  protected looksLikeText(token: Token): boolean {
    const written = this.text(token);
    return token.tokenTypeIdx === T.PLAIN_NAME.tokenTypeIdx && written !== written.toLowerCase();
  }

  /** Reads bare words, or a bare number, as the text they were meant to be. */
  protected mendQuotes(): boolean {
    const index = this.currIdx + 1;
    const first = this.peek();
    if (this.opensLine()) return false;
    const number =
      first.tokenTypeIdx === T.NUMBER.tokenTypeIdx ||
      first.tokenTypeIdx === T.ORDINAL.tokenTypeIdx ||
      first.tokenTypeIdx === T.DATE.tokenTypeIdx;
    if (!number && isWord[first.tokenTypeIdx] !== true) return false;
    // Of a number the lexer may have said that it is no number: the quotes explain more.
    if (this.reportedLines.has(first.line) && first.data === 0) return false;
    let count = 1;
    for (; !number; count++) {
      const next = this.tokVector[index + count];
      if (
        next?.line !== first.line ||
        (next.tokenTypeIdx !== T.PLAIN_NAME.tokenTypeIdx && next.tokenTypeIdx !== T.NUMBER.tokenTypeIdx)
      )
        break;
    }
    const { end } = this.tokVector[index + count - 1] as Token;
    const found = this.source.slice(first.start, end);
    if (first.data !== 0) {
      this.overruled.add(first.start);
      this.reportedLines.delete(first.line);
    }
    this.report(
      problem("missing-quotes", first.start, end, { found }, { start: first.start, end, text: `"${found}"` }),
    );
    this.replace(index, count, T.STRING.tokenTypeIdx, 4);
    return true;
  }

  protected mend(type: T.IndexedType, _expected: readonly Concept[]): boolean {
    if (type === T.STRING) return this.mendQuotes();
    if (type === T.NAME) return this.mendName();
    return false;
  }
}
