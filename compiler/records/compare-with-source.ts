import type { Calendar } from "@tthc/model";
import type { Change } from "../diff/change.ts";
import type { ComparedText } from "../diff/comparison-format.ts";
import { dongShown, durationShown, plainShown, textShown } from "../diff/words.ts";
import type { RecordTerm } from "./catalogue-record.ts";
import { compareTerms } from "./compare-channels.ts";
import { sameWords } from "./plain-text.ts";
import type { PublishedFacts } from "./published-facts.ts";
import { isNamedIn, publishedPapers } from "./published-papers.ts";
import { RECORD_CALENDAR } from "./record-calendar.ts";
import { matchedOnce, recordFact } from "./record-fact.ts";

const CHANNEL_NAMES = { online: "Trực tuyến", postal: "Dịch vụ bưu chính", direct: "Trực tiếp" } as const;

/**
 * What a record and a source say differently of what both say: code, name, agencies, channels, terms, amounts, papers,
 * results and laws. "Added" is what only the second says, "removed" what only the first does.
 */
export function compareFacts(
  before: PublishedFacts,
  after: PublishedFacts,
  calendar: Calendar = RECORD_CALENDAR,
): readonly Change[] {
  return [
    ...text("procedure.code-changed", "code", before.code, after.code),
    ...text("procedure.relabelled", "name", before.name, after.name),
    ...agencies(before.agencies, after.agencies),
    ...channels(names(before), names(after)),
    ...terms(before, after, calendar),
    ...amounts(before.amounts, after.amounts),
    ...publishedPapers(before.papers, after.papers),
    ...results(before.results, after.results),
    ...laws(before, after),
  ];
}

/** What the two do not say in a way that can be compared. */
export function notComparedOf(before: PublishedFacts, after: PublishedFacts): readonly ComparedText[] {
  return [
    {
      vi: "Trình tự, yêu cầu và đối tượng: bản công bố ghi bằng lời, nguồn ghi bằng mô hình",
      en: "Steps, requirements and applicants: the record has words, the source a model",
    },
    ...(before.amounts === undefined || after.amounts === undefined
      ? [
          {
            vi: "Mức phí: bản công bố không ghi số tiền",
            en: "Amounts of fees: the record gives no amount",
          },
        ]
      : []),
  ];
}

const names = ({ channels }: PublishedFacts): readonly string[] => channels.map((one) => CHANNEL_NAMES[one]);

function text(
  kind: "procedure.code-changed" | "procedure.relabelled",
  path: string,
  old: string,
  now: string,
) {
  if (sameWords(old) === sameWords(now)) return [];
  return [recordFact(kind, path, now, { before: textShown({ vi: old }), after: textShown({ vi: now }) })];
}

function channels(before: readonly string[], after: readonly string[]): readonly Change[] {
  const { added, removed } = matchedOnce(before, after, sameWords);
  return [
    ...added.map((one) => recordFact("channel.added", "channels", one)),
    ...removed.map((one) => recordFact("channel.removed", "channels", one)),
  ];
}

/** A result is published at greater length than a source writes it. */
function results(before: readonly string[], after: readonly string[]): readonly Change[] {
  return [
    ...after
      .filter((one) => !isNamedIn(one, before))
      .map((one) => recordFact("result.added", "results", one)),
    ...before
      .filter((one) => !isNamedIn(one, after))
      .map((one) => recordFact("result.removed", "results", one)),
  ];
}

/** A record names one office where a source names several kinds of them: one that both name is enough. */
function agencies(before: readonly string[], after: readonly string[]): readonly Change[] {
  const key = (name: string): string => sameWords(name);
  const known = new Set(before.map(key));
  if (before.length === 0 || after.length === 0 || after.some((one) => known.has(key(one)))) return [];
  const [old, now] = [before.join("; "), after.join("; ")];
  return [
    recordFact("agency.replaced", "agencies", now, { before: plainShown(old), after: plainShown(now) }),
  ];
}

const termKey = ({ amount, unit }: RecordTerm): string => `${amount} ${unit ?? ""}`;

/** One term on each side is shorter or longer; of several, those that only one side has are told. */
function terms(before: PublishedFacts, after: PublishedFacts, calendar: Calendar): readonly Change[] {
  const told = new Set([...before.termsInRemarks, ...after.termsInRemarks].map(termKey));
  const { removed, added } = matchedOnce(before.terms, after.terms, termKey);
  const [gone, come] = [removed, added].map((all) => all.filter((one) => !told.has(termKey(one))));
  const [old, now] = [before.terms[0], after.terms[0]];
  if (before.terms.length === 1 && after.terms.length === 1 && gone?.length === 1 && come?.length === 1)
    return compareTerms(old, now, calendar, "term", "Thời hạn giải quyết");
  return [
    ...(come ?? []).map((one) =>
      recordFact("term-row.added", "term", "Thời hạn giải quyết", { after: termShown(one) }),
    ),
    ...(gone ?? []).map((one) =>
      recordFact("term-row.removed", "term", "Thời hạn giải quyết", { before: termShown(one) }),
    ),
  ];
}

const termShown = ({ amount, unit }: RecordTerm) =>
  unit === undefined ? plainShown(amount) : durationShown({ amount: Number(amount), unit });

function amounts(
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
): readonly Change[] {
  if (before === undefined || after === undefined) return [];
  const { removed, added } = matchedOnce(before, after, (one) => String(Number(one)));
  return [
    ...added.map((one) => recordFact("charge-row.added", "fees", "Phí, lệ phí", { after: dongShown(one) })),
    ...removed.map((one) =>
      recordFact("charge-row.removed", "fees", "Phí, lệ phí", { before: dongShown(one) }),
    ),
  ];
}

/** A law without a number is known by its title. */
function laws({ laws: before }: PublishedFacts, { laws: after }: PublishedFacts): readonly Change[] {
  const { added, removed } = matchedOnce(before, after, ({ number, title }) => sameWords(number ?? title));
  return [
    ...added.map((one) => recordFact("source.added", `laws/${one.number ?? ""}`, lawName(one))),
    ...removed.map((one) => recordFact("source.removed", `laws/${one.number ?? ""}`, lawName(one))),
  ];
}

const lawName = ({ number, title }: PublishedFacts["laws"][number]): string =>
  number === undefined || title.includes(number) ? title : `${title} (${number})`;
