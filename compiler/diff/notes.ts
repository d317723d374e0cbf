import type { Calendar, Duration } from "@tthc/model";
import type { Change } from "./change.ts";
import type { ComparedText } from "./comparison-format.ts";
import type { Headline } from "./headline/headline.ts";
import type { ChangeKind } from "./judgements.ts";
import { spanChange } from "./span.ts";

/**
 * Kinds that no number of the headline shows, or that move a number without moving the burden: waiting put outside the
 * clock, a paper asked for on request, work joined under one name.
 */
const UNSEEN: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  "term.anchor-moved",
  "term.supplement-rule-changed",
  "term.stop-added",
  "term.stop-removed",
  "term.put-together",
  "term-row.condition-changed",
  "term-row.exceptions-changed",
  "term-row.cutoff-changed",
  "extension.added",
  "extension.removed",
  "extension.longer",
  "extension.shorter",
  "state.limit-rule-changed",
  "state.merged",
  "state.split",
  "state.visits-more",
  "state.visits-fewer",
  "paper.on-request",
  "paper.always",
  "paper.merged",
  "paper.split",
  "field.moved-to-form",
  "charge.levy-to-fee",
  "charge.fee-to-levy",
  "campaign.added",
  "campaign.removed",
  "campaign.changed",
  "calendar.reading-changed",
]);

/** What the numbers of the headline leave out, in words: what they never count, and what they cannot show here. */
export function notesOf(
  { measures, promised }: Headline,
  changes: readonly Change[],
  replaced: number,
  calendar: Calendar,
): readonly ComparedText[] {
  const all = [
    ...(replaced > 1 ? [BETWEEN] : []),
    ...measures.flatMap(({ leavesOut }) => leavesOut),
    ...unit(promised),
    ...changes.flatMap((one) => ofRow(one, promised, calendar)),
    ...(measures.some(({ id, mixedUnits }) => id === "path" && mixedUnits === true) ? [MIXED] : []),
    ...changes.filter(({ kind }) => UNSEEN.has(kind)).map(({ sentence }) => sentence),
  ];
  return [...new Map(all.map(({ vi, en }) => [closed(vi), { vi: closed(vi), en: closed(en) }])).values()];
}

const closed = (text: string): string => (text.endsWith(".") ? text : `${text}.`);

const BETWEEN: ComparedText = {
  vi: "Thời gian người nộp tự mang kết quả của thủ tục này sang nộp thủ tục kia không nằm trong con số",
  en: "The time in which applicants carry the result of one procedure to the next is in no number",
};

const MIXED: ComparedText = {
  vi: "Đường giải quyết dài nhất có cả ngày theo lịch và ngày làm việc: từng khoản cho thấy bước nào đổi, tổng không so được",
  en: "The longest path mixes days and working days: its lines show which steps changed, its sums do not compare",
};

/** A term of some dossiers alone moves no number of the longest one: each is told, in two units over the calendar. */
function ofRow(
  { kind, before, after, sentence }: Change,
  promised: Headline["promised"],
  calendar: Calendar,
): readonly ComparedText[] {
  if (!TERMS.has(kind) || before === undefined || after === undefined) return [];
  const isLongest = before.words.vi === promised.before.vi && after.words.vi === promised.after.vi;
  const [old, now] = [before.json, after.json].map(durationIn);
  if (isLongest) return [];
  if (old === undefined || now === undefined || old.unit === now.unit) return [sentence];
  return unit({
    before: before.words,
    after: after.words,
    sameUnit: false,
    change: spanChange(old, now, calendar),
  });
}

const TERMS: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  "term-row.shortened",
  "term-row.lengthened",
  "term-row.mixed",
]);

const durationIn = (json: unknown): Duration | undefined =>
  typeof json === "object" && json !== null && "unit" in json && "amount" in json
    ? (json as Duration)
    : undefined;

/** Days of two units are numbers of two kinds: only the calendar compares them. */
function unit({ sameUnit, change, before, after }: Headline["promised"]): readonly ComparedText[] {
  if (sameUnit || change === undefined) return [];
  const { before: old, after: now, worst } = change;
  const days = worst.start.split("-").reverse().join("/");
  const [vi, en] = [sign(worst.days, "vi"), sign(worst.days, "en")];
  return [
    {
      vi: `Hai thời hạn tính khác đơn vị (${before.vi}; ${after.vi}): tính ra ngày theo lịch, trung bình ${number(old.mean, "vi")} → ${number(now.mean, "vi")} ngày, lâu nhất ${number(old.most, "vi")} → ${number(now.most, "vi")} ngày; ngày nộp bất lợi nhất ${days}: ${vi} ngày`,
      en: `The two terms count in different units (${before.en}; ${after.en}): in calendar days the mean goes ${number(old.mean, "en")} → ${number(now.mean, "en")}, the longest ${number(old.most, "en")} → ${number(now.most, "en")}; the worst filing date is ${days}: ${en} days`,
    },
  ];
}

const number = (value: number, language: "vi" | "en"): string => {
  const text = String(Math.round(value * 10) / 10);
  return language === "vi" ? text.replace(".", ",") : text;
};

const sign = (value: number, language: "vi" | "en"): string =>
  `${value > 0 ? "+" : value < 0 ? "−" : ""}${number(Math.abs(value), language)}`;
