import { keywordIds } from "../lexicon/keywords.ts";
import type { KeywordId } from "../lexicon/keywords.ts";
import type { Concept } from "../problems.ts";

const family = (...prefixes: string[]): KeywordId[] =>
  keywordIds.filter((id) => prefixes.some((prefix) => id.startsWith(`${prefix}.`)));

const facts: readonly KeywordId[] = ["case", "channel", "applicant", "filing-date", "filing-place"];
const values: readonly KeywordId[] = [...facts, "yes", "no", ...family("channel", "applicant")];

/** The words that may stand where a thing of the language is wanted. */
const wordsOf: ReadonlyMap<Concept, readonly KeywordId[]> = new Map<Concept, readonly KeywordId[]>([
  ["field-type", [...family("type"), "choose-one", "choose-many", "repeat", "group"]],
  ["channel", family("channel")],
  ["applicant", family("applicant")],
  ["action", family("action")],
  ["copy-kind", family("copy")],
  ["level", family("level")],
  ["value", values],
  ["condition", values],
  ["comparison", ["is-not", "belongs", "belongs-not", "has-value", "no-value"]],
]);

export function wordsOfConcept(concept: Concept): readonly KeywordId[] {
  if (typeof concept === "object") return "keyword" in concept ? [concept.keyword] : [];
  return wordsOf.get(concept) ?? [];
}

/** `channel.post` and `channel.kiosk` are of one family. */
export function sameFamily(one: KeywordId, other: KeywordId | undefined): boolean {
  const dot = one.indexOf(".");
  return dot > 0 && other?.startsWith(one.slice(0, dot + 1)) === true;
}
