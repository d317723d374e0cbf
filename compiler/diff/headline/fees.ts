import { describe, inBothLanguages, namesOf, type Charge, type ProcedureModel } from "@tthc/model";
import type { ComparedPerGroup, ComparedText } from "../comparison-format.ts";
import { AS_NAMED, type Naming } from "../naming.ts";
import { billsOf, conditionsOfCharges, type Bill, type Bills } from "./bills.ts";
import {
  dimensionsOfAll,
  groupsBy,
  inSeries,
  sideBySide,
  type Dimension,
  type DossierGroup,
  type NumberedGroup,
} from "./dossier-groups.ts";
import type { Item, Replaced } from "./measure.ts";
import { isRate } from "./one-unit.ts";

/** The bill of the dossier that costs most or least: a line for each fee and each levy, which are kept apart. */
export function feeItems(model: ProcedureModel, naming: Naming, way: "most" | "least"): readonly Item[] {
  const bill = extremeOf(billsOf(model)[way], way);
  return (bill?.lines ?? []).map(({ charge, dong, cited, assumption }) => ({
    key: `${charge.type}.${naming.charge(charge.id)}`,
    label: labelOf(charge),
    value: dong,
    cited,
    ...(assumption !== undefined && { assumption }),
  }));
}

const labelOf = ({ label, type }: Charge): ComparedText => {
  const { vi, en } = inBothLanguages(label);
  return type === "fee"
    ? { vi: `${vi} (phí)`, en: `${en} (fee)` }
    : { vi: `${vi} (lệ phí)`, en: `${en} (levy)` };
};

/** Of equal bills the one with the first lines, so that no order of cases or rows tells. */
function extremeOf(bills: readonly Bill[], way: "most" | "least"): Bill | undefined {
  const spelt = ({ lines }: Bill): string => lines.map(({ dong }) => String(dong).padStart(20, "0")).join();
  const sign = way === "most" ? -1 : 1;
  return bills.toSorted((a, b) => sign * (a.dong - b.dong) || (spelt(a) < spelt(b) ? 1 : -1))[0];
}

/** The bills by case and channel, where a version tells these apart. */
export function feesPerGroup(
  replaced: readonly Replaced[],
  after: ProcedureModel,
): readonly ComparedPerGroup[] {
  const models = replaced.map(({ model }) => model);
  const dimensions = dimensionsOfAll(models, after, conditionsOfCharges);
  if (dimensions.size === 0) return [];
  const before = replaced.map(({ model, naming }) => numbered(model, dimensions, naming));
  return sideBySide(inSeries(before), numbered(after, dimensions, AS_NAMED));
}

function numbered(
  model: ProcedureModel,
  dimensions: ReadonlySet<Dimension>,
  naming: Naming,
): readonly NumberedGroup[] {
  const { most, least } = billsOf(model);
  return groupsBy(model, dimensions, naming).flatMap((group) => {
    const [top, bottom] = [extremeOf(within(most, group), "most"), extremeOf(within(least, group), "least")];
    if (top === undefined) return [];
    const number = {
      value: top.dong,
      ...(bottom !== undefined && bottom.dong !== top.dong && { least: bottom.dong }),
    };
    return [{ ...group, number }];
  });
}

/** Whether the range of any dossiers differs between the versions. */
export function areFeesMoved(replaced: readonly Replaced[], after: ProcedureModel): boolean {
  const groups = feesPerGroup(replaced, after);
  if (groups.length > 0)
    return groups.some(
      ({ before, after: now }) => before?.value !== now?.value || before?.least !== now?.least,
    );
  return (["most", "least"] as const).some((way) => {
    const dong = (model: ProcedureModel): number => extremeOf(billsOf(model)[way], way)?.dong ?? 0;
    return replaced.reduce((sum, { model }) => sum + dong(model), 0) !== dong(after);
  });
}

/** What dossiers of a group pay in one stretch of a version's time in force. */
export function feeRange(
  bills: Bills,
  group: DossierGroup,
): { readonly most: number; readonly least: number } {
  const [most, least] = (["most", "least"] as const).map(
    (way) => extremeOf(within(bills[way], group), way)?.dong ?? 0,
  );
  return { most: most ?? 0, least: least ?? 0 };
}

/** Bills that do not say their case or channel are those of every one. */
const within = (bills: readonly Bill[], { of }: DossierGroup): readonly Bill[] =>
  bills.filter(
    (one) =>
      (of.case === undefined || (one.of.case ?? of.case) === of.case) &&
      (of.channel === undefined || (one.of.channel ?? of.channel) === of.channel),
  );

/** What the amounts leave out: quantities and bases that the applicant declares, and combinations not looked at. */
export function feesLeaveOut(model: ProcedureModel): readonly ComparedText[] {
  const charges = [...model.charges, ...model.campaigns.flatMap(({ charges: own }) => own)];
  return [
    ...charges.flatMap((one) => quantitiesOf(one, model)),
    ...(billsOf(model).areBounds ? [BOUNDS] : []),
  ];
}

const BOUNDS: ComparedText = {
  vi: "Có quá nhiều trường hợp thu để xét hết: số tiền là mức cao nhất và thấp nhất trong biểu của từng khoản, cộng lại",
  en: "There are too many combinations to look at: the amounts are the greatest and least rows of each charge, added up",
};

/** One sentence for each quantity or base, however many rows count by it. */
function quantitiesOf(charge: Charge, model: ProcedureModel): readonly ComparedText[] {
  const names = namesOf(model);
  const of = inBothLanguages(charge.label);
  const said = charge.rows.flatMap(({ amount }): readonly ComparedText[] => {
    const counted = amount.is === "fixed" ? amount.per : isRate(amount) ? amount.base : undefined;
    if (counted === undefined) return [];
    const by = { vi: describe(counted, names, "vi"), en: describe(counted, names, "en") };
    const how = amount.is === "fixed" ? "each" : charge.atMost === undefined ? "open" : "bounded";
    return [QUANTITIES[how](of, by)];
  });
  return [...new Map(said.map((one) => [one.vi, one])).values()];
}

type Said = (of: ComparedText, by: ComparedText) => ComparedText;

const QUANTITIES: Readonly<Record<"each" | "open" | "bounded", Said>> = {
  each: (of, by) => ({
    vi: `«${of.vi}» thu theo «${by.vi}» người nộp khai: số tiền tính cho 1`,
    en: `"${of.en}" is charged for each "${by.en}" that is declared: the amount counts one`,
  }),
  open: (of, by) => ({
    vi: `«${of.vi}» thu theo tỷ lệ của «${by.vi}» người nộp khai, không có mức tối đa: không nằm trong số tiền nhiều nhất`,
    en: `"${of.en}" is a share of the declared "${by.en}" without a greatest amount: the highest amount leaves it out`,
  }),
  bounded: (of, by) => ({
    vi: `«${of.vi}» thu theo tỷ lệ của «${by.vi}» người nộp khai: số tiền nhiều nhất lấy mức tối đa`,
    en: `"${of.en}" is a share of the declared "${by.en}": the highest amount takes its greatest`,
  }),
};
