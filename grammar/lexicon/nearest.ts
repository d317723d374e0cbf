import { asciiName } from "../fold.ts";
import type { KeywordId } from "./keywords.ts";
import { otherWords } from "./other-words.ts";
import { phrases, spellings, wordOf } from "./phrases.ts";

export interface Suggestion {
  readonly keyword: KeywordId;
  /** As one would write it, in the language of the phrase that came nearest. */
  readonly spelling: string;
  readonly distance: number;
}

const MARK = 0.3;
const BLANK = 0.5;
/** Another word for the same thing is as sure as a mark left out. */
const SAID = 0.3;

const plain = new Map<string, string>();
function plainLetter(letter: string): string {
  let found = plain.get(letter);
  if (found === undefined) plain.set(letter, (found = letter === " " ? " " : asciiName(letter)));
  return found;
}

function replaced(a: string, b: string): number {
  if (a === b) return 0;
  if (plainLetter(a) === plainLetter(b)) return MARK;
  return 1;
}

const gap = (letter: string): number => (letter === " " || letter === "_" ? BLANK : 1);

/** Damerau–Levenshtein over letters; a wrong or missing mark costs a third, a blank a half. Stops above `limit`. */
export function wordDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit * 2) return Infinity;
  let before: number[] = [];
  let row: number[] = [0];
  for (let j = 1; j <= right.length; j++) row[j] = (row[j - 1] as number) + gap(right[j - 1] as string);
  for (let i = 1; i <= left.length; i++) {
    const a = left[i - 1] as string;
    const next: number[] = [(row[0] as number) + gap(a)];
    let best = next[0] as number;
    for (let j = 1; j <= right.length; j++) {
      const b = right[j - 1] as string;
      let cost = Math.min(
        (row[j - 1] as number) + replaced(a, b),
        (row[j] as number) + gap(a),
        (next[j - 1] as number) + gap(b),
      );
      if (i > 1 && j > 1 && a === right[j - 2] && left[i - 2] === b && a !== b) {
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      }
      next[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return Infinity;
    before = row;
    row = next;
  }
  return row[right.length] as number;
}

/** How far a word may be from a keyword and still be taken for it. */
export function tolerance(length: number): number {
  if (length <= 2) return 0.4;
  if (length <= 4) return 1;
  return Math.min(2.6, 0.6 + length / 6);
}

/** `hiệu lực` for `hiệu lực từ`: the end of a phrase left out, where the phrase was wanted. */
function shortened(written: string, phrase: string, limit: number): number {
  if (written.length < 5 || !phrase.startsWith(written + " ")) return wordDistance(written, phrase, limit);
  return Math.min(limit, 0.7 * phrase.slice(written.length).trim().split(" ").length);
}

/** The keyword nearest to a text of one or more words; among `only`, if given. */
export function nearestKeyword(text: string, only?: ReadonlySet<KeywordId>): Suggestion | undefined {
  const written = text.toLowerCase().replace(/\s+/gu, " ");
  const other = otherWords.get(written);
  if (other !== undefined && only?.has(other) === true)
    return { keyword: other, spelling: spellings.vi[other], distance: SAID };
  let limit = tolerance(written.length);
  let best: Suggestion | undefined;
  const words = only && new Set([...only].map((id) => wordOf.get(id) ?? id));
  for (const phrase of phrases) {
    if (words !== undefined && !words.has(phrase.id)) continue;
    const distance =
      words === undefined
        ? wordDistance(written, phrase.text, limit)
        : shortened(written, phrase.text, limit);
    if (distance > limit || (best !== undefined && distance >= best.distance)) continue;
    best = { keyword: phrase.id, spelling: phrase.text, distance };
    limit = distance;
  }
  return best;
}
