import { keywordIds } from "../lexicon/keywords.ts";
import type { KeywordId } from "../lexicon/keywords.ts";
import { nearestKeyword } from "../lexicon/nearest.ts";
import { problem } from "../problems.ts";
import * as T from "../tokens.ts";
import { Token } from "../tokens.ts";
import { W } from "../words.ts";
import { sameFamily } from "./concept-words.ts";
import { ParserCore } from "./core.ts";

export const isWord: readonly boolean[] = T.typeByIndex.map(
  (type) => T.isNameType[type.tokenTypeIdx] === true || type.role > 0,
);

/** Words that nearly spell a keyword. */
interface NearPhrase {
  readonly index: number;
  readonly count: number;
  readonly last: Token;
  readonly keyword: KeywordId;
  readonly spelling: string;
  /** The lower, the surer. */
  readonly score: number;
}

/** A number in words: wrong where digits are wanted, but no keyword misspelt. */
const numberWords: ReadonlySet<string> = new Set(
  "một hai ba bốn năm sáu bảy tám chín mười one two three four five six seven eight nine ten".split(" "),
);

/** Finds keywords that are misspelt, and reads on as if they were not. */
export class MisspellingParser extends ParserCore {
  protected replace(index: number, count: number, type: number, data = 0): void {
    const first = this.tokVector[index] as Token;
    const last = this.tokVector[index + count - 1] as Token;
    this.tokVector.splice(index, count, new Token(type, first.start, last.end, first.line, data));
  }

  /** A run of words on one line, from token `index`. */
  protected phraseFrom(index: number, count: number): { text: string; last: Token } | undefined {
    const first = this.tokVector[index];
    if (first === undefined) return undefined;
    let last = first;
    for (let at = index; at < index + count; at++) {
      const token = this.tokVector[at];
      if (token === undefined || token.line !== first.line || isWord[token.tokenTypeIdx] !== true)
        return undefined;
      last = token;
    }
    return { text: this.source.slice(first.start, last.end), last };
  }

  private nearPhrase(index: number, only?: ReadonlySet<KeywordId>, least = 1): NearPhrase | undefined {
    const first = this.tokVector[index];
    if (first === undefined || isWord[first.tokenTypeIdx] !== true || this.reportedLines.has(first.line))
      return undefined;
    if (numberWords.has(this.text(first).toLowerCase()) && only === undefined) return undefined;
    // `thời hạn` in the wrong block is misplaced, not a misspelling of something that fits.
    const whole = T.isNameType[first.tokenTypeIdx] !== true;
    let best: NearPhrase | undefined;
    for (let count = whole ? Math.max(2, least) : least; count <= 6; count++) {
      const phrase = this.phraseFrom(index, count);
      if (phrase === undefined) break;
      const near = nearestKeyword(phrase.text, only);
      if (near === undefined || near.distance === 0) continue;
      // Longer phrases are surer: two wrong marks in four words are less likely to be chance.
      const score = near.distance - count * 0.4 - (only === undefined ? 0 : 0.5);
      if (best === undefined || score < best.score) {
        best = { index, count, last: phrase.last, keyword: near.keyword, spelling: near.spelling, score };
      }
    }
    return best;
  }

  private mendPhrase({ index, count, last, keyword, spelling }: NearPhrase): void {
    const { start } = this.tokVector[index] as Token;
    const { end } = last;
    const found = this.source.slice(start, end);
    const fix = { start, end, text: spelling };
    this.report(problem("misspelt-keyword", start, end, { found, keyword, spelling }, fix));
    this.replace(index, count, W[keyword].only);
  }

  /** Takes the next words for the keyword they nearly spell. */
  misspeltHere(only?: ReadonlySet<KeywordId>, least = 1): boolean {
    const near = this.nearPhrase(this.currIdx + 1, only, least);
    if (near !== undefined) this.mendPhrase(near);
    return near !== undefined;
  }

  /**
   * The nearest of the keywords that may come here, perhaps with the word before: of `trực tuyến toàn trìn` the first
   * two words were read as a keyword of their own.
   */
  protected misspeltAround(expected: ReadonlySet<KeywordId>): boolean {
    const here = this.currIdx + 1;
    const before = this.currIdx >= 0 ? this.previous() : undefined;
    const joined =
      before !== undefined && before.line === this.peek().line
        ? this.nearPhrase(this.currIdx, undefined, 2)
        : undefined;
    const sure =
      joined !== undefined && joined.score <= 0.4 && this.fits(joined.keyword, expected) ? joined : undefined;
    const found = [this.nearPhrase(here, expected), sure].filter((each) => each !== undefined);
    const best = found.sort((a, b) => a.score - b.score)[0];
    if (best === undefined) return false;
    this.mendPhrase(best);
    if (best === sure) this.currIdx--;
    return true;
  }

  /** Whether a keyword may stand where the word before this one stands. */
  private fits(keyword: KeywordId, expected: ReadonlySet<KeywordId>): boolean {
    const before = T.typeByIndex[this.previous().tokenTypeIdx]?.role ?? 0;
    return (
      expected.has(keyword) ||
      this.items?.words.has(keyword) === true ||
      sameFamily(keyword, before > 0 ? keywordIds[before - 1] : undefined)
    );
  }

  protected nearKeyword(): boolean {
    for (let count = 4; count >= 1; count--) {
      const phrase = this.phraseFrom(this.currIdx + 1, count);
      if (phrase !== undefined && nearestKeyword(phrase.text) !== undefined) return true;
    }
    return false;
  }
}
