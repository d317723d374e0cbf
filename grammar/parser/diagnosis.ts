import { tolerance, wordDistance } from "../lexicon/nearest.ts";
import { keywordIds } from "../lexicon/keywords.ts";
import type { KeywordId } from "../lexicon/keywords.ts";
import { units } from "../lexicon/units.ts";
import { problem } from "../problems.ts";
import type { Concept } from "../problems.ts";
import * as T from "../tokens.ts";
import type { Token } from "../tokens.ts";
import { OTHER_NOTATION } from "../number-scanner.ts";
import { wordsOfConcept } from "./concept-words.ts";
import { isWord } from "./misspelling.ts";
import { MendingParser } from "./recovery.ts";
import { clockTime, spokenTimeEnd, workedEnd } from "./spellings.ts";

const unitOf = new Map<T.IndexedType, Concept>([
  [T.DURATION, "duration"],
  [T.MONEY, "amount"],
  [T.TIMES, "times"],
  [T.SIZE, "size"],
  [T.PERCENT, "percent"],
]);

/** Units printed where a bare number is read as if it had one. */
const firstUnit = new Map<T.IndexedType, number>(
  [...unitOf.keys()].map((type) => [
    type,
    units.findIndex(
      ({ unit }) =>
        ({ duration: T.DURATION, money: T.MONEY, size: T.SIZE, percent: T.PERCENT, times: T.TIMES })[
          unit.of
        ] === type,
    ),
  ]),
);

/** Says, in the author's terms, what stands at a place where nothing could be mended. */
export class RecoveringParser extends MendingParser {
  protected override mend(type: T.IndexedType, expected: readonly Concept[]): boolean {
    if (type === T.TIME) return this.mendTime();
    const unit = unitOf.get(type);
    if (unit === undefined) return super.mend(type, expected);
    const token = this.peek();
    if (token.tokenTypeIdx !== T.NUMBER.tokenTypeIdx || this.opensLine()) return false;
    const misspelt = this.misspeltUnit(this.currIdx + 2, token);
    if (misspelt === 0)
      this.report(
        problem("missing-unit", token.start, token.end, { found: this.text(token), expected: [unit] }),
      );
    this.replace(this.currIdx + 1, 1 + misspelt, type.tokenTypeIdx, firstUnit.get(type) ?? 0);
    return true;
  }

  /** `9h00` where a time may stand is read as 09:00. */
  protected mendTime(): boolean {
    const token = this.peek();
    if (
      this.opensLine() ||
      (token.tokenTypeIdx !== T.ORDINAL.tokenTypeIdx && token.tokenTypeIdx !== T.DURATION.tokenTypeIdx)
    )
      return false;
    const end = spokenTimeEnd(this.source, token.start);
    const count = end === undefined ? 0 : this.tokensUpTo(this.currIdx + 1, end);
    if (end === undefined || count === 0) return false;
    const { start } = token;
    const found = this.source.slice(start, end);
    const suggestion = clockTime(found);
    this.report(
      problem("time-notation", start, end, { found, suggestion }, { start, end, text: suggestion }),
    );
    this.replace(this.currIdx + 1, count, T.TIME.tokenTypeIdx, OTHER_NOTATION);
    return true;
  }

  /** The duration just taken, with `lv` or `làm việc` where the unit does not end before them. */
  protected wholeUnit(): Token {
    const token = this.previous();
    const end = this.RECORDING_PHASE ? undefined : workedEnd(this.source, token.end);
    const more = end === undefined ? 0 : this.tokensUpTo(this.currIdx + 1, end);
    if (end === undefined || more === 0) return token;
    const start = token.start + (/^[\d.,]+\s*/u.exec(this.text(token))?.[0] ?? "").length;
    const found = this.source.slice(start, end);
    const spelling = `${this.source.slice(start, token.end).toLowerCase()} làm việc`;
    const unit = units.findIndex(({ vi }) => vi.includes(spelling));
    this.report(
      unit < 0
        ? problem("unexpected-word", start, end, { found, expected: ["duration-unit"] })
        : problem("misspelt-unit", start, end, { found, spelling }, { start, end, text: spelling }),
    );
    this.replace(this.currIdx, 1 + more, T.DURATION.tokenTypeIdx, unit < 0 ? token.data : unit);
    return this.previous();
  }

  /** How many tokens from `index` end at `end`; 0 where none ends there. */
  private tokensUpTo(index: number, end: number): number {
    let at = index;
    while ((this.tokVector[at]?.end ?? end) < end) at++;
    return this.tokVector[at]?.end === end ? at - index + 1 : 0;
  }

  protected diagnose(expected: readonly Concept[]): void {
    const token = this.peek();
    const item = expected.some((concept) => typeof concept === "object" && "item" in concept);
    const elsewhere =
      token.tokenTypeIdx === T.END.tokenTypeIdx ||
      token.tokenTypeIdx === T.RIGHT_BRACE.tokenTypeIdx ||
      (this.opensLine() && !item);
    if (elsewhere) {
      const end = this.currIdx < 0 ? 0 : this.previous().end;
      this.report(problem("missing", end, end, { expected }));
      return;
    }
    if (this.reportedLines.has(token.line)) {
      this.lastProblem = Math.max(this.lastProblem, token.start);
      return;
    }
    if (this.explainNumber(token, expected)) return;
    if (expected.includes("name") && token.tokenTypeIdx === T.STRING.tokenTypeIdx) {
      const end = this.previous().end;
      this.report(problem("missing", end, end, { expected: ["name"] }));
      return;
    }
    if (isWord[token.tokenTypeIdx] === true) {
      if (this.misspeltAround(this.keywordsOf(expected))) return;
      if (this.looksLikeText(token) && this.mendQuotes()) return;
    }
    this.unexpected(token, expected, item);
  }

  protected keywordsOf(expected: readonly Concept[]): ReadonlySet<KeywordId> {
    const found = new Set<KeywordId>(this.parts?.words);
    for (const concept of expected) {
      for (const id of wordsOfConcept(concept)) found.add(id);
      if (typeof concept === "object" && "item" in concept)
        for (const id of this.items?.words ?? []) found.add(id);
    }
    return found;
  }

  private unexpected(token: Token, expected: readonly Concept[], item: boolean): void {
    const found = this.text(token);
    const { start, end } = token;
    if (token.tokenTypeIdx === T.COMMA.tokenTypeIdx || token.tokenTypeIdx === T.DOT.tokenTypeIdx) {
      this.report(problem("stray-sign", start, end, { found }, { start, end, text: "" }));
      return;
    }
    const type = T.typeByIndex[token.tokenTypeIdx];
    const reserved = type !== undefined && type.role > 0 && T.isNameType[token.tokenTypeIdx] !== true;
    if (type !== undefined && type.role > 0 && (item || (reserved && expected.includes("line-end")))) {
      const keyword = keywordIds[type.role - 1] as KeywordId;
      this.report(problem("misplaced-word", start, end, { found, keyword, block: this.blockName }));
      return;
    }
    this.report(problem("unexpected-word", start, end, { found, expected }));
  }

  private explainNumber(token: Token, expected: readonly Concept[]): boolean {
    const before = this.currIdx >= 0 ? this.previous() : token;
    if (
      before.tokenTypeIdx === T.DURATION.tokenTypeIdx &&
      before.line === token.line &&
      this.misspeltUnit(this.currIdx + 1, before) > 0
    )
      return true;
    if (token.tokenTypeIdx !== T.NUMBER.tokenTypeIdx) return false;
    const found = this.text(token);
    if (expected.includes("whole-number") && found.includes(",")) {
      const fix = { start: token.start, end: token.end, text: found.replaceAll(",", ", ") };
      this.report(problem("comma-needs-blank", token.start, token.end, { found }, fix));
      return true;
    }
    const wanted = [...unitOf]
      .filter(([type]) => this.items?.byType[type.tokenTypeIdx] !== undefined)
      .map(([, concept]) => concept);
    if (wanted.length === 0 || this.items === undefined) return false;
    if (this.misspeltUnit(this.currIdx + 2, token) > 0) return true;
    this.report(problem("missing-unit", token.start, token.end, { found, expected: wanted }));
    return true;
  }

  /**
   * `3 ngày làm vệc`, `3 ngay`: reports the unit that the words nearly spell; returns how many words they are.
   * `index` is the first word behind the number.
   */
  private misspeltUnit(index: number, number: Token): number {
    const digits = /^[\d.,]+\s*/u.exec(this.text(number))?.[0] ?? "";
    const from = number.start + digits.length;
    for (let count = 3; count >= 1; count--) {
      const phrase = this.phraseFrom(index, count);
      if (phrase === undefined || phrase.last.line !== number.line) continue;
      const { end } = phrase.last;
      const found = this.source.slice(from, end).trim();
      const limit = Math.min(1.6, tolerance(found.length));
      const spelling = units
        .flatMap(({ vi, en }) => [...vi, ...en])
        .find(
          (each) => each.length > 2 && wordDistance(found.toLowerCase(), each.toLowerCase(), limit) <= limit,
        );
      if (spelling === undefined) continue;
      const start = end - found.length;
      this.report(problem("misspelt-unit", start, end, { found, spelling }, { start, end, text: spelling }));
      return count;
    }
    return 0;
  }
}
