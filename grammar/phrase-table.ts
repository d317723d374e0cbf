import { classOf, BLANK, DIGIT, FOREIGN, INVISIBLE, LETTER, lowerOf } from "./characters.ts";
import { newPlacement } from "./fold.ts";

/** Phrases that begin with one word. */
interface Group {
  readonly hash: number;
  readonly first: string;
  /** What follows, each with a leading blank (` tính toán`), longest first. */
  readonly rests: { text: string; value: number }[];
  /** Value of the word alone; negative where it is no phrase. */
  alone: number;
}

/** Where a lookup ended; one object, reused, because a lookup happens for every word. */
export const hit = { value: 0, end: 0 };

export function hashStep(hash: number, lower: number): number {
  return (Math.imul(hash, 31) + lower) | 0;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at));
  return hash;
}

/** Phrases by the hash of their first word. */
export class PhraseTable {
  /** Most words are names: one array access says so. Slots share a list where their hashes collide. */
  readonly #slots = new Uint16Array(65536);
  readonly #lists: Group[][] = [[]];

  add(phrase: string, value: number): void {
    this.#insert(phrase, value);
    const other = newPlacement(phrase);
    if (other !== undefined) this.#insert(other, value);
  }

  #insert(phrase: string, value: number): void {
    const blank = phrase.indexOf(" ");
    const first = blank < 0 ? phrase : phrase.slice(0, blank);
    const group = this.#group(first);
    if (blank < 0) group.alone = value;
    else group.rests.push({ text: phrase.slice(blank), value });
    group.rests.sort((a, b) => b.text.length - a.text.length);
  }

  #group(first: string): Group {
    const hash = hashOf(first);
    const slot = (hash ^ (hash >>> 16)) & 65535;
    if (this.#slots[slot] === 0) this.#slots[slot] = this.#lists.push([]) - 1;
    const list = this.#lists[this.#slots[slot] as number] as Group[];
    let group = list.find((each) => each.first === first);
    if (group === undefined) list.push((group = { hash, first, rests: [], alone: -1 }));
    return group;
  }

  /** Looks for the longest phrase that begins with the word at `start..end`; fills `hit`. */
  find(source: string, start: number, end: number, hash: number): boolean {
    const slot = this.#slots[(hash ^ (hash >>> 16)) & 65535] as number;
    if (slot === 0) return false;
    for (const group of this.#lists[slot] as Group[]) {
      if (group.hash !== hash || !sameWord(source, start, end, group.first)) continue;
      if (
        group.rests.length > 0 &&
        classOf[source.charCodeAt(end)] === BLANK &&
        this.#longer(source, end, group)
      )
        return true;
      if (group.alone < 0) return false;
      hit.value = group.alone;
      hit.end = end;
      return true;
    }
    return false;
  }

  #longer(source: string, end: number, group: Group): boolean {
    let next = end + 1;
    while (classOf[source.charCodeAt(next)] === BLANK) next++;
    const letter = lowerOf[source.charCodeAt(next)];
    for (const { text, value } of group.rests) {
      if (text.charCodeAt(1) !== letter) continue;
      const stop = matchRest(source, end, text);
      if (stop < 0) continue;
      hit.value = value;
      hit.end = stop;
      return true;
    }
    return false;
  }
}

function sameWord(source: string, start: number, end: number, word: string): boolean {
  let at = 0;
  for (let index = start; index < end; index++) {
    const code = source.charCodeAt(index);
    if (classOf[code] === INVISIBLE) continue;
    if (lowerOf[code] !== word.charCodeAt(at)) return false;
    at++;
  }
  return at === word.length;
}

function matchRest(source: string, from: number, rest: string): number {
  let index = from;
  for (let at = 0; at < rest.length; at++) {
    const wanted = rest.charCodeAt(at);
    if (wanted === 32) {
      const begin = index;
      while (classOf[source.charCodeAt(index)] === BLANK) index++;
      if (index === begin) return -1;
    } else {
      if (lowerOf[source.charCodeAt(index)] !== wanted) return -1;
      index++;
    }
  }
  const next = classOf[source.charCodeAt(index)];
  return index < source.length && (next === LETTER || next === DIGIT || next === FOREIGN) ? -1 : index;
}
