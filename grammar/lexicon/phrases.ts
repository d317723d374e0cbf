import { en } from "./en.ts";
import { keywordIds } from "./keywords.ts";
import type { KeywordId } from "./keywords.ts";
import { vi } from "./vi.ts";

export type KeywordLanguage = "vi" | "en";

export const spellings: Readonly<Record<KeywordLanguage, Readonly<Record<KeywordId, string>>>> = { vi, en };

/** Accepted beside the spelling of the table; the formatter prints the table's. */
export const synonyms: readonly (readonly [string, KeywordId])[] = [
  ["trong ngày làm việc", "same-day"],
  ["tiền", "type.money"],
];

/** One-word spellings that can never be a name. All others are words only where the grammar expects them. */
export const reservedWords: ReadonlySet<string> = new Set(
  (
    "khi và hoặc không có thuộc kênh gồm " +
    "en when and or no yes not case channel applicant applicants includes records"
  ).split(" "),
);

/** Ids that share a spelling in some language are one word to the lexer; the parser tells them apart by place. */
export const wordOf: ReadonlyMap<KeywordId, KeywordId> = (() => {
  const word = new Map<KeywordId, KeywordId>();
  const owner = new Map<string, KeywordId>();
  for (const id of keywordIds) {
    const shared = owner.get("vi " + vi[id]) ?? owner.get("en " + en[id]) ?? id;
    word.set(id, shared);
    owner.set("vi " + vi[id], shared);
    owner.set("en " + en[id], shared);
  }
  return word;
})();

export interface Phrase {
  readonly text: string;
  readonly id: KeywordId;
  /** May also be a name. */
  readonly free: boolean;
}

/** Every spelling of every keyword, in lower case. */
export const phrases: readonly Phrase[] = (() => {
  const found = new Map<string, Phrase>();
  const add = (text: string, id: KeywordId): void => {
    const lower = text.toLowerCase();
    if (found.has(lower)) return;
    found.set(lower, {
      text: lower,
      id: wordOf.get(id) ?? id,
      free: !lower.includes(" ") && !reservedWords.has(lower),
    });
  };
  for (const id of keywordIds) {
    add(vi[id], id);
    add(en[id], id);
  }
  for (const [text, id] of synonyms) add(text, id);
  return [...found.values()];
})();
