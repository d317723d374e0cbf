import { keptName } from "../fold.ts";

const SLOTS = 16_384;
const LONGEST = 64;
const known: (string | undefined)[] = new Array<string | undefined>(SLOTS).fill(undefined);

/**
 * The text of a name, the same object however often it is written: tables find it by a glance, and a tree of names does
 * not keep its file in memory. A slot holds the last name that fell into it.
 */
export function nameText(source: string, start: number, end: number): string {
  const length = end - start;
  if (length > LONGEST) return source.slice(start, end);
  const middle = start + (length >> 1);
  let hash = length;
  hash = Math.imul(hash, 31) + source.charCodeAt(start);
  hash = Math.imul(hash, 31) + source.charCodeAt(middle);
  hash = Math.imul(hash, 31) + source.charCodeAt(middle + 1);
  hash = Math.imul(hash, 31) + source.charCodeAt(end - 2);
  hash = Math.imul(hash, 31) + source.charCodeAt(end - 1);
  const slot = hash & (SLOTS - 1);
  const last = known[slot];
  if (last?.length === length && source.startsWith(last, start)) return last;
  const name = keptName(source.slice(start, end));
  known[slot] = name;
  return name;
}
