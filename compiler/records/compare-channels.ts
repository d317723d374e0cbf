import type { Calendar, Duration } from "@tthc/model";
import type { Change, Shown } from "../diff/change.ts";
import { spanChange } from "../diff/span.ts";
import { dongShown, durationShown, plainShown, textShown } from "../diff/words.ts";
import type { RecordCase, RecordChannel, RecordFee, RecordTerm } from "./catalogue-record.ts";
import { sameWords } from "./plain-text.ts";
import { matched, recordFact } from "./record-fact.ts";

const NAMES: Readonly<Record<RecordChannel["kind"], string>> = {
  online: "Trực tuyến",
  postal: "Dịch vụ bưu chính",
  direct: "Trực tiếp",
};

/** Differences between two tables of channels: terms, fees and remarks, line against line of a channel. */
export function compareChannels(
  before: readonly RecordChannel[],
  after: readonly RecordChannel[],
  calendar: Calendar,
): Change[] {
  const kinds = [...new Set([...before, ...after].map(({ kind }) => kind))];
  return kinds.flatMap((kind): Change[] => {
    const path = `channels/${kind}`;
    const label = NAMES[kind];
    const old = before.filter((one) => one.kind === kind);
    const now = after.filter((one) => one.kind === kind);
    if (old.length === 0) return [recordFact("channel.added", path, label)];
    if (now.length === 0) return [recordFact("channel.removed", path, label)];
    // Equal lines go together whatever their order; the others in the order printed.
    const equal = matched(old, now, (one) => lineKey(one));
    const lines = equal.removed.map((line, at) => [line, equal.added[at]] as const);
    const more = equal.added.slice(equal.removed.length);
    return [
      ...lines.flatMap(([line, other]) =>
        other === undefined
          ? [recordFact("term-row.removed", path, label, termFact("before", line.term))]
          : compareLines(line, other, calendar, path, label),
      ),
      ...more.map((line) => recordFact("term-row.added", path, label, termFact("after", line.term))),
    ];
  });
}

const lineKey = ({ term, fees, note = "" }: RecordChannel): string =>
  JSON.stringify([term ?? null, fees.map(feeKey), sameWords(note)]);

/** The flattened shape does not say whether it is a fee or a levy. */
const feeKey = ({ amount, currency, text = "" }: RecordFee): string =>
  JSON.stringify([amount ?? null, currency ?? null, sameWords(text)]);

function compareLines(
  before: RecordChannel,
  after: RecordChannel,
  calendar: Calendar,
  path: string,
  label: string,
): Change[] {
  return [
    ...compareTerms(before.term, after.term, calendar, path, label),
    ...compareNotes(before.note, after.note, path, label),
    ...compareFees(before.fees, after.fees, path, label),
  ];
}

/** Terms in known units are compared over the calendar; a number without a unit is a text. */
export function compareTerms(
  before: RecordTerm | undefined,
  after: RecordTerm | undefined,
  calendar: Calendar,
  path: string,
  label: string,
): Change[] {
  if (JSON.stringify(before ?? null) === JSON.stringify(after ?? null)) return [];
  if (before === undefined) return [recordFact("term-row.added", path, label, termFact("after", after))];
  if (after === undefined) return [recordFact("term-row.removed", path, label, termFact("before", before))];
  const shown = { ...termFact("before", before), ...termFact("after", after) };
  const [old, now] = [durationOf(before), durationOf(after)];
  if (old === undefined || now === undefined)
    return [recordFact("term-row.condition-changed", path, label, shown)];
  const { direction } = spanChange(old, now, calendar);
  const kind = (
    {
      shorter: "term-row.shortened",
      longer: "term-row.lengthened",
      mixed: "term-row.mixed",
      same: "term-row.same-length",
    } as const
  )[direction];
  return [recordFact(kind, path, label, shown)];
}

const durationOf = ({ amount, unit }: RecordTerm): Duration | undefined =>
  unit === undefined ? undefined : { amount: Number(amount), unit };

function termFact(
  side: "before" | "after",
  term: RecordTerm | undefined,
): Partial<Record<typeof side, Shown>> {
  if (term === undefined) return {};
  const duration = durationOf(term);
  return { [side]: duration === undefined ? plainShown(term.amount) : durationShown(duration) };
}

/** Remarks may hold terms of their own (`7 ngày đối với nhà ở riêng lẻ`): a person has to read them. */
function compareNotes(
  before: string | undefined,
  after: string | undefined,
  path: string,
  label: string,
): Change[] {
  if (sameWords(before ?? "") === sameWords(after ?? "")) return [];
  return [
    recordFact("term-row.condition-changed", path, label, {
      ...(before !== undefined && { before: textShown({ vi: before }) }),
      ...(after !== undefined && { after: textShown({ vi: after }) }),
    }),
  ];
}

function compareFees(
  before: readonly RecordFee[],
  after: readonly RecordFee[],
  path: string,
  label: string,
): Change[] {
  const { removed, added } = matched(before, after, feeKey);
  const both = Math.min(removed.length, added.length);
  return [
    ...removed.slice(0, both).flatMap((old, at) => compareFee(old, added[at] as RecordFee, path, label)),
    ...removed
      .slice(both)
      .map((old) => recordFact("charge-row.removed", path, label, { before: feeShown(old) })),
    ...added.slice(both).map((now) => recordFact("charge-row.added", path, label, { after: feeShown(now) })),
  ];
}

function compareFee(old: RecordFee, now: RecordFee, path: string, label: string): Change[] {
  const shown = { before: feeShown(old), after: feeShown(now) };
  if (old.amount === undefined || now.amount === undefined || old.currency !== now.currency)
    return [recordFact("charge-row.computed-differently", path, label, shown)];
  if (old.amount === now.amount) return [recordFact("charge-row.condition-changed", path, label, shown)];
  const kind = Number(now.amount) > Number(old.amount) ? "charge-row.raised" : "charge-row.lowered";
  return [recordFact(kind, path, label, shown)];
}

function feeShown({ amount, currency, text }: RecordFee) {
  if (amount === undefined) return textShown({ vi: text ?? "" });
  return currency === "USD" ? plainShown(`${amount} USD`) : dongShown(amount);
}

/** Only the portal's own interface names cases; they repeat codes. */
export function compareCases(
  before: readonly RecordCase[],
  after: readonly RecordCase[],
  calendar: Calendar,
): Change[] {
  if (before.length === 0 || after.length === 0) return [];
  const { pairs, removed, added } = matched(before, after, ({ code }) => code);
  return [
    ...pairs.flatMap(([old, now]) =>
      compareTerms(old.term, now.term, calendar, `cases/${now.code}`, now.code),
    ),
    ...added.map(({ code }) => recordFact("case.added", `cases/${code}`, code)),
    ...removed.map(({ code }) => recordFact("case.removed", `cases/${code}`, code)),
  ];
}
