import { foldedWords } from "../diff/folded-words.ts";
import type { Change } from "../diff/change.ts";
import type { RecordPaper } from "./catalogue-record.ts";
import { comparePapers } from "./compare-papers.ts";
import { sameWords, withoutBullet } from "./plain-text.ts";
import { recordFact } from "./record-fact.ts";

/** A label that holds this share of the words of another names the same thing at greater length. */
const HELD = 0.8;
/** Fewer words are held by anything. */
const FEWEST_WORDS = 2;

const keyOf = (label: string): string => sameWords(withoutBullet(label));

/**
 * Records write a paper with all its conditions, once for every table; sources write it once and short. Papers of equal
 * labels are compared; of the others only those are told that the other side names nowhere.
 */
export function publishedPapers(
  before: readonly RecordPaper[],
  after: readonly RecordPaper[],
): readonly Change[] {
  const [olds, news] = [once(before), once(after)];
  const isEqual = (one: RecordPaper, others: readonly RecordPaper[]): boolean =>
    others.some(({ label }) => keyOf(label) === keyOf(one.label));
  const [sameOld, sameNow] = [
    olds.filter((one) => isEqual(one, news)),
    news.filter((one) => isEqual(one, olds)),
  ];
  const labels = (all: readonly RecordPaper[]): readonly string[] => all.map(({ label }) => label);
  const told = (one: RecordPaper, kind: "paper.added" | "paper.removed"): Change =>
    recordFact(kind, `papers/${one.code ?? keyOf(one.label)}`, one.label);
  return [
    ...comparePapers(sameOld, sameNow),
    ...news.filter(({ label }) => !isNamedIn(label, labels(olds))).map((one) => told(one, "paper.added")),
    ...olds.filter(({ label }) => !isNamedIn(label, labels(news))).map((one) => told(one, "paper.removed")),
  ];
}

/** The same line in several tables is one paper. */
const once = (papers: readonly RecordPaper[]): readonly RecordPaper[] => [
  ...new Map(papers.map((one) => [keyOf(one.label), { ...one, group: "" }])).values(),
];

/** Whether one of the labels names this thing, at greater length or in fewer words. */
export function isNamedIn(label: string, others: readonly string[]): boolean {
  const own = wordsOf(label);
  return others.some((other) => {
    const words = wordsOf(other);
    return keyOf(label) === keyOf(other) || isHeldBy(own, words) || isHeldBy(words, own);
  });
}

const wordsOf = (label: string): readonly string[] => foldedWords(withoutBullet(label));

function isHeldBy(short: readonly string[], long: readonly string[]): boolean {
  const words = new Set(short);
  if (words.size < FEWEST_WORDS || words.size > new Set(long).size) return false;
  const held = [...words].filter((word) => long.includes(word)).length;
  return held / words.size >= HELD;
}
