import { keywordIds } from "./lexicon/keywords.ts";
import type { KeywordId } from "./lexicon/keywords.ts";
import { freeKeyword, keyword, roleOf } from "./tokens.ts";
import type { IndexedType } from "./tokens.ts";

/** A keyword as the grammar uses it: the two token types that spell it, and the role that it plays when taken. */
export interface Word {
  readonly id: KeywordId;
  readonly type: IndexedType;
  readonly only: number;
  readonly free: number;
  readonly role: number;
}

function wordFor(id: KeywordId): Word {
  return {
    id,
    type: keyword(id),
    only: keyword(id).tokenTypeIdx,
    free: freeKeyword(id).tokenTypeIdx,
    role: roleOf.get(id) ?? 0,
  };
}

export const W = Object.fromEntries(keywordIds.map((id) => [id, wordFor(id)])) as Readonly<
  Record<KeywordId, Word>
>;
