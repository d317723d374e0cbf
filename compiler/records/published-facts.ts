import { type Charge, type DossierItem, type Paper, type ProcedureModel } from "@tthc/model";
import type { CatalogueRecord, RecordChannelKind, RecordPaper, RecordTerm } from "./catalogue-record.ts";
import { recordPaper } from "./record-papers.ts";

/** What both a record and a source say of a procedure. */
export interface PublishedFacts {
  readonly code: string;
  readonly name: string;
  readonly agencies: readonly string[];
  readonly channels: readonly RecordChannelKind[];
  readonly terms: readonly RecordTerm[];
  /** Terms that stand in remarks, beside those that stand in the table. */
  readonly termsInRemarks: readonly RecordTerm[];
  /** Whole đồng; absent where the record gives a text in place of an amount. */
  readonly amounts: readonly string[] | undefined;
  readonly papers: readonly RecordPaper[];
  readonly results: readonly string[];
  readonly laws: readonly { readonly number?: string; readonly title: string }[];
}

/** The facts of a record. */
export function factsOfRecord(record: CatalogueRecord): PublishedFacts {
  const { code, name, agencies, channels, cases, papers, results, laws } = record;
  const fees = channels.flatMap((one) => one.fees);
  const amounts = fees.flatMap(({ amount, currency }) =>
    amount === undefined || currency === "USD" ? [] : [amount],
  );
  return {
    code,
    name,
    agencies,
    channels: [...new Set(channels.map(({ kind }) => kind))],
    // A number without a unit is no time.
    terms: distinct([...channels, ...cases].flatMap(({ term }) => (term?.unit === undefined ? [] : [term]))),
    termsInRemarks: channels.flatMap(({ note = "" }) => termsIn(note)),
    amounts: amounts.length === 0 ? undefined : [...new Set(amounts)],
    papers: papers.filter(({ isRemark }) => !isRemark),
    results: results.map(({ label }) => label),
    laws,
  };
}

/** `7 ngày làm việc đối với nhà ở riêng lẻ`: spans that a remark names; longer names of units first. */
const SPANS = /(\d+)\s*(ngày làm việc|giờ làm việc|ngày|giờ|tháng|năm)/giu;
const UNITS = {
  "ngày làm việc": "working-day",
  "giờ làm việc": "working-hour",
  ngày: "day",
  giờ: "hour",
  tháng: "month",
  năm: "year",
} as const;

const termsIn = (note: string): readonly RecordTerm[] =>
  [...note.matchAll(SPANS)].map(([, amount = "", unit = ""]) => ({
    amount: String(Number(amount)),
    unit: UNITS[unit.toLowerCase() as keyof typeof UNITS],
  }));

const CHANNELS = {
  online: "online",
  "online-full": "online",
  "online-partial": "online",
  counter: "direct",
  kiosk: "direct",
  post: "postal",
} as const satisfies Readonly<Record<ProcedureModel["channels"][number]["channel"], RecordChannelKind>>;

/** The facts of a version of a procedure: what a record of it would publish. */
export function factsOfModel(model: ProcedureModel): PublishedFacts {
  const { term, channels, charges, agenciesDeclared, agencies, results, legalBasis, laws } = model;
  const durations = term.prescribed
    ? term.rows.flatMap(({ duration, exceptions }) => [duration, ...exceptions.map((one) => one.duration)])
    : [];
  return {
    code: model.code ?? "",
    name: model.label.vi,
    agencies: agencies.map((id) => agenciesDeclared.find((one) => one.id === id)?.label.vi ?? id),
    channels: [...new Set(channels.map(({ channel }) => CHANNELS[channel]))],
    terms: distinct(durations.map(({ amount, unit }) => ({ amount: String(amount), unit }))),
    termsInRemarks: [],
    amounts: amountsOf(charges),
    papers: model.dossier.items.flatMap(papersIn).map(publishedPaper),
    results: results.filter(({ implied }) => implied !== true).map(({ label }) => label.vi),
    laws: [...new Set(legalBasis.map(({ law }) => law))].map((id) => {
      const law = laws.find((one) => one.id === id);
      return { title: law?.label.vi ?? id, ...(law?.number !== undefined && { number: law.number }) };
    }),
  };
}

const distinct = (terms: readonly RecordTerm[]): readonly RecordTerm[] => [
  ...new Map(terms.map((one) => [JSON.stringify([one.amount, one.unit]), one])).values(),
];

/** Amounts of the tables; exempt and without charges are 0. Shares of something declared have no amount to publish. */
function amountsOf(charges: readonly Charge[]): readonly string[] {
  if (charges.length === 0) return ["0"];
  const amounts = charges.flatMap(({ rows, reliefs }) => [
    ...rows.flatMap(({ amount }) =>
      amount.is === "fixed" ? [amount.dong] : amount.bands.flatMap(({ dong }) => dong ?? []),
    ),
    ...(reliefs.some(({ percent }) => percent === undefined) ? ["0"] : []),
  ]);
  return [...new Set(amounts)];
}

const papersIn = (item: DossierItem): readonly Paper[] =>
  item.kind === "paper" ? [item] : item.items.flatMap(papersIn);

function publishedPaper({ label, copies, code }: Paper): RecordPaper {
  const count = (isOriginal: boolean): number =>
    copies
      .filter(({ copy }) => (copy === "original") === isOriginal)
      .reduce((sum, one) => sum + one.count, 0);
  return recordPaper({
    label: label.vi,
    group: undefined,
    originals: count(true),
    copies: count(false),
    code,
  });
}
