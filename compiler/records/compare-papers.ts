import { inBothLanguages } from "@tthc/model";
import type { Change } from "../diff/change.ts";
import { wordLikeness } from "../diff/likeness.ts";
import { listShown, textShown } from "../diff/words.ts";
import type { RecordPaper } from "./catalogue-record.ts";
import { sameWords, withoutBullet } from "./plain-text.ts";
import { matched, recordFact } from "./record-fact.ts";

/** Two labels with at least this share of common words are one paper that was renamed. */
export const SAME_PAPER = 0.7;

const groupOf = ({ group = "" }: RecordPaper): string => sameWords(withoutBullet(group));
const labelOf = ({ label }: RecordPaper): string => sameWords(withoutBullet(label));
const pathOf = ({ code, label }: RecordPaper): string =>
  `papers/${code ?? labelOf({ label } as RecordPaper)}`;

/** Differences between two tables of papers: by label within a table, by label anywhere, then by likeness. */
export function comparePapers(before: readonly RecordPaper[], after: readonly RecordPaper[]): Change[] {
  const inGroup = matched(before, after, (one) => `${groupOf(one)}\n${labelOf(one)}`);
  const anywhere = matched(inGroup.removed, inGroup.added, labelOf);
  const { pairs: renamed, removed, added } = likePairs(anywhere.removed, anywhere.added);
  return [
    ...[...inGroup.pairs, ...anywhere.pairs].flatMap(([old, now]) => [
      ...copies(old, now),
      ...data(old, now),
    ]),
    ...renamed.flatMap(([old, now]) => [...rename(old, now), ...copies(old, now), ...data(old, now)]),
    ...added.filter(isPaper).map((one) => recordFact("paper.added", pathOf(one), one.label)),
    ...removed.filter(isPaper).map((one) => recordFact("paper.removed", pathOf(one), one.label)),
  ];
}

const isPaper = ({ isRemark }: RecordPaper): boolean => !isRemark;

/** What a file name leaves behind a label read from flattened text: an ending, or words run together. */
const FILE_REST = /(?:^| )(?:docx?|pdf|xlsx?|rar|zip|[\p{L}\d]{12,})$/u;

function isSameButForFile(a: string, b: string): boolean {
  const [short = "", long = ""] = [a, b].toSorted((one, other) => one.length - other.length);
  return short === long || (long.startsWith(short) && FILE_REST.test(long.slice(short.length)));
}

function rename(old: RecordPaper, now: RecordPaper): Change[] {
  if (isSameButForFile(labelOf(old), labelOf(now))) return [];
  const shown = { before: textShown({ vi: old.label }), after: textShown({ vi: now.label }) };
  return [recordFact("element.relabelled", pathOf(now), now.label, shown)];
}

/** Data that take a paper's place, or no longer do. */
function data({ replacedBy: old }: RecordPaper, now: RecordPaper): Change[] {
  const { replacedBy: next } = now;
  const shown = (all: readonly string[]) => listShown(all.map((vi) => inBothLanguages({ vi })));
  if (old?.databases.join() === next?.databases.join()) return [];
  const kind =
    old === undefined
      ? "paper.replaced-by-registry"
      : next === undefined
        ? "paper.no-longer-in-registry"
        : "paper.other-registry";
  return [
    recordFact(kind, pathOf(now), now.label, {
      ...(old !== undefined && { before: shown(old.databases) }),
      ...(next !== undefined && { after: shown(next.databases) }),
    }),
  ];
}

function likePairs(before: readonly RecordPaper[], after: readonly RecordPaper[]) {
  const scored = before.flatMap((old) =>
    after.map((now) => {
      const [a, b] = [labelOf(old), labelOf(now)];
      const files = isSameButForFile(a, b) && Math.min(a.length, b.length) > 20;
      return { old, now, score: files ? 1 : wordLikeness(a, b) };
    }),
  );
  const pairs: (readonly [RecordPaper, RecordPaper])[] = [];
  const [olds, news] = [new Set(before), new Set(after)];
  for (const { old, now, score } of scored.sort((a, b) => b.score - a.score)) {
    if (score < SAME_PAPER || !olds.has(old) || !news.has(now)) continue;
    pairs.push([old, now]);
    olds.delete(old);
    news.delete(now);
  }
  return { pairs, removed: [...olds], added: [...news] };
}

/** How many originals and copies; fewer of one and more of the other is a change of kind. */
function copies(old: RecordPaper, now: RecordPaper): Change[] {
  const originals = now.originals - old.originals;
  const plain = now.copies - old.copies;
  if (originals === 0 && plain === 0) return [];
  const shown = { before: copiesShown(old), after: copiesShown(now) };
  const kind =
    originals >= 0 && plain >= 0
      ? "paper.more-copies"
      : originals <= 0 && plain <= 0
        ? "paper.fewer-copies"
        : originals + plain !== 0
          ? "paper.copies-changed"
          : originals > 0
            ? "paper.stricter-copy"
            : "paper.easier-copy";
  return [recordFact(kind, pathOf(now), now.label, shown)];
}

const copiesShown = ({ originals, copies: plain }: RecordPaper) =>
  listShown([
    { vi: `${String(originals)} bản chính`, en: `${String(originals)} original(s)` },
    ...(plain === 0
      ? []
      : [inBothLanguages({ vi: `${String(plain)} bản sao`, en: `${String(plain)} copies` })]),
  ]);
