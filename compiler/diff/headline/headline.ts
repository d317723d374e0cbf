import {
  inBothLanguages,
  type CopyKind,
  type Duration,
  type LocalText,
  type ProcedureModel,
} from "@tthc/model";
import { spanChange, type SpanChange } from "../span.ts";
import { AS_NAMED, type Naming } from "../naming.ts";
import { durationShown } from "../words.ts";
import { daysOf, leftOut, workingTime, longestOf, pathItems } from "./days.ts";
import { feeDates } from "./fee-dates.ts";
import { areFeesMoved, feeItems, feesLeaveOut, feesPerGroup } from "./fees.ts";
import { fieldItems } from "./fields.ts";
import { agencyItems, signatureItems, stepItems, visitItems } from "./flow.ts";
import { handOverItems } from "./hand-overs.ts";
import { measure, type Item, type Measure, type MeasureId, type Replaced } from "./measure.ts";
import { copyItems, paperItems, setItems } from "./papers.ts";
import { daysPerGroup } from "./path-groups.ts";
import { termsPerGroup } from "./term-groups.ts";

type Text = Required<LocalText>;

/** How the promised terms compare over the real calendar, row against row of equal cases. */
export interface PromisedTerm {
  readonly before: Text;
  readonly after: Text;
  /** Absent where either promises nothing. */
  readonly change?: SpanChange;
  readonly sameUnit: boolean;
}

export interface Headline {
  readonly measures: readonly Measure[];
  readonly promised: PromisedTerm;
  /** Every assumption any number rests on. */
  readonly assumptions: readonly string[];
}

const label = (vi: string, en: string): Text => ({ vi, en });
const DAYS = label("ngày", "days");
const DONG = label("đồng", "đồng");

/** The numbers a minister reads, each with the account that sums to its difference. */
export function headlineOf(replaced: readonly Replaced[], after: ProcedureModel): Headline {
  const path = longestOf(after);
  const old = replaced.map((one) => ({ ...one, path: longestOf(one.model) }));
  const olds = (items: (one: (typeof old)[number]) => readonly Item[]): readonly Item[] =>
    old.flatMap((one, index) => items(one).map((item) => (old.length > 1 ? prefixed(item, index) : item)));
  const both = (
    id: MeasureId,
    name: Text,
    unit: Text,
    items: (model: ProcedureModel, naming: Naming) => readonly Item[],
  ): Measure =>
    measure(id, name, unit, {
      before: old.flatMap(({ model, naming }) => items(model, naming)),
      after: items(after, AS_NAMED),
    });
  const copies = (kinds: readonly CopyKind[]) => (model: ProcedureModel, naming: Naming) =>
    copyItems(model, naming, kinds);
  const fees = (way: "most" | "least", name: Text): Measure =>
    measure(way === "most" ? "fees" : "fees-least", name, DONG, {
      before: old.flatMap(({ model, naming }) => feeItems(model, naming, way)),
      after: feeItems(after, AS_NAMED, way),
      ...(way === "most" && {
        perGroup: feesPerGroup(replaced, after),
        leavesOut: [...old.map(({ model }) => model), after].flatMap((model) => [
          ...feesLeaveOut(model),
          ...(areFeesMoved(replaced, after) ? feeDates(model) : []),
        ]),
      }),
    });
  const measures = [
    measure("promised", label("Thời hạn hẹn trả dài nhất", "Longest promised term"), DAYS, {
      before: olds(({ model }) => promisedItems(model)),
      after: promisedItems(after),
      perGroup: termsPerGroup(replaced, after),
      leavesOut: [...old.flatMap((one) => leftOut(one.model, one.path)), ...leftOut(after, path)],
    }),
    measure("path", label("Đường giải quyết dài nhất", "Longest official path"), DAYS, {
      before: old.flatMap((one) => pathItems(one.model, one.path, one.naming)),
      after: pathItems(after, path, AS_NAMED),
      perGroup: daysPerGroup(replaced, after),
      leavesOut: [...old.flatMap((one) => leftOut(one.model, one.path)), ...leftOut(after, path)],
    }),
    both("steps", label("Bước của cơ quan", "Steps of offices"), label("bước", "steps"), stepItems),
    both(
      "hand-overs",
      label("Lần chuyển người giải quyết", "Hand-overs"),
      label("lần", "times"),
      handOverItems,
    ),
    // Several procedures of one agency do not make several of it.
    measure("agencies", label("Cơ quan tham gia", "Agencies"), label("cơ quan", "agencies"), {
      before: distinct(old.flatMap(({ model, naming }) => agencyItems(model, naming))),
      after: agencyItems(after, AS_NAMED),
    }),
    measure("filings", label("Lần nộp hồ sơ", "Filings"), label("lần", "times"), {
      before: old.flatMap(({ model }) => filingItems(model)),
      after: filingItems(after),
    }),
    both("visits", label("Lần phải có mặt", "Visits in person"), label("lần", "times"), visitItems),
    both("papers", label("Giấy tờ phải nộp", "Papers to hand in"), label("loại", "papers"), paperItems),
    both("originals", label("Bản chính", "Originals"), label("bản", "copies"), copies(["original"])),
    both("copies", label("Bản sao", "Copies"), label("bản", "copies"), copies(["copy", "certified-copy"])),
    both(
      "electronic-copies",
      label("Bản điện tử", "Electronic copies"),
      label("bản", "copies"),
      copies(["electronic"]),
    ),
    measure("sets", label("Bộ hồ sơ", "Sets of the dossier"), label("bộ", "sets"), {
      before: old.flatMap(({ model }) => setItems(model)),
      after: setItems(after),
    }),
    both("fields", label("Mục phải điền", "Fields to fill in"), label("mục", "fields"), fieldItems),
    both("signatures", label("Chữ ký số", "Digital signatures"), label("lần", "times"), signatureItems),
    fees("most", label("Phí, lệ phí nhiều nhất của một hồ sơ", "Most that a dossier costs")),
    fees("least", label("Phí, lệ phí ít nhất của một hồ sơ", "Least that a dossier costs")),
  ];
  const assumptions = new Set(measures.flatMap((one) => one.assumptions));
  return {
    measures,
    promised: promisedTerm(
      old.map(({ model }) => model),
      after,
    ),
    assumptions: [...assumptions].sort(),
  };
}

const distinct = (items: readonly Item[]): readonly Item[] => [
  ...new Map(items.map((item) => [item.key, item])).values(),
];

const prefixed = (item: Item, index: number): Item => ({ ...item, key: `${String(index + 1)}.${item.key}` });

/** Parts in series without a shared dossier are filed one after the other. */
function filingItems({ label: name, parts, legalBasis }: ProcedureModel): readonly Item[] {
  const each =
    parts !== undefined && parts.order === "series" && !parts.sharedDossier ? parts.procedures : [];
  const filed = each.length > 0 ? each : [{ label: name }];
  return filed.map((one) => ({
    key: "filing",
    label: inBothLanguages(one.label),
    value: 1,
    cited: legalBasis.length > 0,
  }));
}

/** The row with the longest duration: what a citizen is told at worst. */
export function longestRow({ term }: ProcedureModel) {
  return term.rows.toSorted((a, b) => daysOf(b.duration) - daysOf(a.duration))[0];
}

function promisedItems(model: ProcedureModel): readonly Item[] {
  const row = longestRow(model);
  if (!model.term.prescribed || row === undefined) return [];
  const assumption = row.assumption ?? model.term.assumption;
  return [
    {
      key: "term",
      label: inBothLanguages(model.label),
      value: daysOf(row.duration),
      cited: (row.basis ?? model.term.basis) !== undefined,
      ...workingTime(row.duration),
      ...(assumption !== undefined && { assumption }),
    },
  ];
}

/**
 * Several procedures one after the other promise the sum of their terms, where they count in one unit; else each term is
 * told, for they do not add.
 */
function promisedTerm(before: readonly ProcedureModel[], after: ProcedureModel): PromisedTerm {
  const terms = before.map(prescribedTerm);
  const old = sumOf(terms);
  const now = prescribedTerm(after);
  return {
    before: termWords(old === undefined ? terms : [old]),
    after: termWords([now]),
    sameUnit: old !== undefined && old.unit === now?.unit,
    ...(old !== undefined && now !== undefined && { change: spanChange(old, now, after.calendar) }),
  };
}

const prescribedTerm = (model: ProcedureModel): Duration | undefined =>
  model.term.prescribed ? longestRow(model)?.duration : undefined;

const NONE = label("không quy định", "none prescribed");

function termWords(terms: readonly (Duration | undefined)[]): Text {
  const words = terms.map((one) => (one === undefined ? NONE : durationShown(one).words));
  if (terms.every((one) => one === undefined)) return NONE;
  const join = (language: "vi" | "en"): string => words.map((one) => one[language]).join(" + ");
  return { vi: join("vi"), en: join("en") };
}

/** The sum of durations of one unit; undefined where their units differ, for then they do not add exactly. */
export function sumOf(durations: readonly (Duration | undefined)[]): Duration | undefined {
  const [first] = durations;
  if (first === undefined || durations.some((one) => one?.unit !== first.unit)) return undefined;
  return { unit: first.unit, amount: durations.reduce((total, one) => total + (one?.amount ?? 0), 0) };
}
