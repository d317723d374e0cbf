import type { KeywordId } from "../lexicon/keywords.ts";
import type { BlockName } from "../problems.ts";
import { isNameType, NAME, PLAIN_NAME, STRING, typeByIndex } from "../tokens.ts";
import type { IndexedType } from "../tokens.ts";
import type { Word } from "../words.ts";

/** What reads a part of an item; the first word has been seen, not taken. */
export type Part<T> = (draft: T) => void;

/** Parts by the number of the token type that begins them. */
export interface PartTable<T> {
  readonly byType: readonly (Part<T> | undefined)[];
  readonly alternatives: readonly Part<T>[];
  readonly words: ReadonlySet<KeywordId>;
  /** Whether a text in quotes may come. */
  readonly quoted: boolean;
}

type Starter = Word | IndexedType;

function indicesOf(starter: Starter): number[] {
  if ("role" in starter && "only" in starter)
    return starter.only === starter.free ? [starter.only] : [starter.only, starter.free];
  return starter === NAME ? [PLAIN_NAME.tokenTypeIdx] : [starter.tokenTypeIdx];
}

export function partTable<T>(entries: readonly (readonly [Starter, Part<T>])[]): PartTable<T> {
  const byType: (Part<T> | undefined)[] = [];
  for (const [starter, part] of entries) {
    for (const index of indicesOf(starter)) {
      if (byType[index] !== undefined)
        throw new Error(`two parts begin with ${typeByIndex[index]?.name ?? "?"}`);
      byType[index] = part;
    }
  }
  const named = entries.find(([starter]) => starter === NAME)?.[1];
  if (named !== undefined)
    typeByIndex.forEach((_, index) => isNameType[index] === true && (byType[index] ??= named));
  for (let index = 0; index < typeByIndex.length; index++) byType[index] ??= undefined;
  const words = new Set(entries.flatMap(([starter]) => ("only" in starter ? [starter.id] : [])));
  const quoted = entries.some(([starter]) => starter === STRING);
  return { byType, alternatives: [...new Set(entries.map(([, part]) => part))], words, quoted };
}

export interface ItemEntry {
  readonly read: () => unknown;
  /** A contextual keyword that opens an item only as a name. */
  readonly weak: boolean;
  /** Begins with a name. */
  readonly asName: boolean;
  /** A word that cannot be a name, so it opens an item even in the middle of a broken line. */
  readonly firm: boolean;
}

/** What can stand in a block, by the number of the token type that begins it. */
export interface ItemTable {
  readonly block: BlockName;
  readonly byType: readonly (ItemEntry | undefined)[];
  readonly alternatives: readonly (() => unknown)[];
  /** What may follow a name at the beginning of an item. */
  readonly afterName: readonly boolean[];
  readonly words: ReadonlySet<KeywordId>;
  /** Whether an item may begin with a name. */
  readonly named: boolean;
}

export function itemTable(
  block: BlockName,
  entries: readonly (readonly [Starter, () => unknown])[],
  afterName: readonly Starter[] = [],
): ItemTable {
  const byType: (ItemEntry | undefined)[] = [];
  const words = new Set<KeywordId>();
  for (const [starter, read] of entries) {
    if ("only" in starter) words.add(starter.id);
    for (const index of indicesOf(starter)) {
      if (byType[index] !== undefined)
        throw new Error(`two items begin with ${typeByIndex[index]?.name ?? "?"}`);
      byType[index] = {
        read,
        weak: false,
        asName: starter === NAME,
        firm: isNameType[index] !== true && "only" in starter,
      };
    }
  }
  const named = entries.find(([starter]) => starter === NAME)?.[1];
  for (let index = 0; index < typeByIndex.length; index++) {
    byType[index] ??=
      named !== undefined && isNameType[index] === true
        ? { read: named, weak: true, asName: true, firm: false }
        : undefined;
  }
  const after: boolean[] = [];
  for (const starter of afterName) for (const index of indicesOf(starter)) after[index] = true;
  return {
    block,
    byType,
    alternatives: [...new Set(entries.map(([, read]) => read))],
    afterName: after,
    words,
    named: named !== undefined,
  };
}
