import type { ProcedureModel } from "@tthc/model";
import { diff } from "../diff/diff.ts";
import { diffSeveral } from "../diff/diff-several.ts";
import type { Naming } from "../diff/naming.ts";
import { applicantGroup } from "../diff/totals.ts";
import type {
  ComparedCost,
  CostItem,
  CostLine,
  CostMeasure,
  CostPercent,
  CostSetting,
  CostSide,
  CostSum,
  CostText,
} from "./cost-format.ts";
import { notesOf } from "./cost-notes.ts";
import { onceSum, type CostUnit } from "./cost-units.ts";
import { FIGURES, quantityText } from "./cost-words.ts";
import {
  add,
  cutOf,
  decimalText,
  difference,
  equal,
  rangeOf,
  spanOf,
  sum,
  without,
  ZERO,
  type Span,
} from "./exact.ts";
import { settingsOf, type Setting } from "./settings.ts";
import { costAccount, type CostAccount, type CostInput } from "./side-cost.ts";

/**
 * The compliance cost of a version and of what it replaces; absent where no side has a cost table. Costs of several
 * procedures before are added up: whoever needed them all filed each of them. Throws a RangeError where there is
 * nothing before.
 */
export function compareCost(
  before: readonly CostInput[],
  after: CostInput,
  settings: readonly Setting[] = [],
): ComparedCost | undefined {
  if ([...before, after].every(({ table }) => table === undefined)) return undefined;
  const namings = namingsOf(
    before.map(({ model }) => model),
    after.model,
  );
  const olds = before.map((one, index) =>
    costAccount(one, settingsOf(settings, "before"), keyIn(namings[index])),
  );
  const now = costAccount(after, settingsOf(settings, "after"));
  const sides = olds.map(({ side }) => side);
  const once = measureOf(added(sides.map((one) => one.once)), now.side.once, sameIn(olds, now, onceOf));
  const yearly = measureOf(
    added(sides.map((one) => one.yearly)),
    now.side.yearly,
    sameIn(olds, now, ({ yearly: of }) => of ?? ZERO),
  );
  return {
    before: sides,
    after: now.side,
    once,
    yearly,
    lines: linesOf(olds, now),
    bearer: applicantGroup(after.model.applicants),
    setByHand: settings.map((one) => settingTold(one, before, after, [...sides, now.side])),
    notes: notesOf(sides, now.side),
  };
}

/** What things of each older procedure are called in the newer one. */
function namingsOf(before: readonly ProcedureModel[], after: ProcedureModel): readonly Naming[] {
  const [only, ...others] = before;
  if (only === undefined) throw new RangeError("there is nothing to compare with");
  return others.length === 0 ? [diff(only, after).pairing.naming] : diffSeveral(before, after).namings;
}

const keyIn =
  (naming: Naming | undefined) =>
  ({ kind, id }: CostItem): string => {
    if (naming === undefined) return `${kind}.${id}`;
    if (kind === "paper") return `paper.${naming.paper(id)}`;
    if (kind === "charge") return `charge.${naming.charge(id)}`;
    return kind === "visit" ? `visit.${naming.state(id)}` : `${kind}.${id}`;
  };

/** The sum of all sides; absent where one of them is not known at all. */
function added(sums: readonly (CostSum | undefined)[]): CostSum | undefined {
  return sums.reduce(
    (total, one) =>
      total &&
      one && {
        ...rangeOf(add(spanOf(total), spanOf(one))),
        complete: total.complete && one.complete,
      },
  );
}

const onceOf = ({ once }: CostUnit): Span => once;

/** What costs the same on both sides by the same figures: one and the same cost, wherever it lies in its range. */
function sameIn(before: readonly CostAccount[], after: CostAccount, of: (unit: CostUnit) => Span): Span {
  const olds = Map.groupBy(
    before.flatMap(({ units }) => units),
    ({ key }) => key,
  );
  const news = Map.groupBy(after.units, ({ key }) => key);
  const sums = [...news].map(([key, own]) => [sum(own.map(of)), sum((olds.get(key) ?? []).map(of))] as const);
  return sum(sums.flatMap(([now, old]) => (equal(now, old) ? [now] : [])));
}

/**
 * A total before and after; benefit and share only where nothing is missing on either side. `same` is the part of both
 * that is one and the same cost: it cancels out.
 */
export function measureOf(
  before: CostSum | undefined,
  after: CostSum | undefined,
  same: Span = ZERO,
): CostMeasure {
  const known = { ...(before && { before }), ...(after && { after }) };
  if (before?.complete !== true || after?.complete !== true) return known;
  const [old, now] = [spanOf(before), spanOf(after)];
  const cut = cutOf(old, now, same);
  return {
    ...known,
    benefit: rangeOf(difference(without(old, same), without(now, same))),
    atEstimates: { low: decimalText(old.least - now.least), high: decimalText(old.most - now.most) },
    ...(cut !== undefined && { cut: percentOf(cut) }),
  };
}

const percentOf = ({ least, most }: Span): CostPercent => ({
  least: Number(least) / 100,
  most: Number(most) / 100,
});

/** What is the same thing on both sides stands in one line; the lines of a side sum to its total. */
function linesOf(before: readonly CostAccount[], after: CostAccount): readonly CostLine[] {
  const olds = before.flatMap(({ units }) => units);
  const keys = [...new Set([...after.units, ...olds].map(({ key }) => key))];
  const order = taskOrder();
  return keys
    .map((key): CostLine => {
      const own = (units: readonly CostUnit[]) => units.filter((one) => one.key === key);
      const [old, now] = [own(olds), own(after.units)];
      const first = (now[0] ?? old[0]) as CostUnit;
      return {
        key,
        task: first.task,
        label: first.label,
        ...(old.length > 0 && { before: onceSum(old) }),
        ...(now.length > 0 && { after: onceSum(now) }),
      };
    })
    .toSorted((a, b) => order.indexOf(a.task) - order.indexOf(b.task));
}

const taskOrder = (): readonly CostLine["task"][] => [
  "prepare",
  "file",
  "pay",
  "inspection",
  "other",
  "receive",
  "reported",
];

/** A setting with the figures it stands in for. */
function settingTold(
  { written, figure, side, value }: Setting,
  before: readonly CostInput[],
  after: CostInput,
  sides: readonly CostSide[],
): CostSetting {
  const isIdle =
    figure === "wage" && !sides.some(({ rows }) => rows.some((row) => row.wage?.byHand === true));
  const olds = side === "after" ? [] : before.map((one) => ["trước", "before", one] as const);
  const now = side === "before" ? [] : [["sau", "after", after] as const];
  return {
    written,
    figure,
    side,
    value,
    insteadOf: [...olds, ...now].flatMap(([vi, en, input]) => declaredOf(figure, vi, en, input)),
    ...(isIdle && { idle: true }),
  };
}

/** What a side says itself: for the table as a whole, in rows of their own, or in the source of the procedure. */
function declaredOf(
  figure: Setting["figure"],
  vi: string,
  en: string,
  { model, table }: CostInput,
): readonly CostText[] {
  if (table === undefined) return [];
  const { common } = costAccount({ model, table, file: "" }).side;
  const names = figure === "filings" && common.filings === undefined ? PAIR : [figure];
  const declared = names.flatMap((name): readonly CostText[] => {
    const value = common[name];
    if (value === undefined) return [];
    const text = (language: "vi" | "en"): string =>
      `${FIGURES[name][language]} ${quantityText(value, language)} (${value.source ?? ""})`;
    return [{ vi: `${vi}: ${text("vi")}`, en: `${en}: ${text("en")}` }];
  });
  const own = table.rows.filter(({ figures }) => figures[figure] !== undefined).length;
  if (own === 0) return declared;
  return [
    ...declared,
    {
      vi: `${vi}: số riêng của ${String(own)} dòng trong bảng`,
      en: `${en}: own figures of ${String(own)} row(s) of the table`,
    },
  ];
}

const PAIR = ["times", "subjects"] as const;
