import type { LocalText, ProcedureModel } from "@tthc/model";
import type { ComparedLine, ComparedMeasure, ComparedPerGroup } from "../comparison-format.ts";
import type { Naming } from "../naming.ts";

type Text = Required<LocalText>;

/** One version that is replaced, and what its names are called in the one that replaces it. */
export interface Replaced {
  readonly model: ProcedureModel;
  readonly naming: Naming;
}

/** One thing a measure counts in one version; `key` says what it is called in the newer version. */
export interface Item {
  readonly key: string;
  readonly label: Text;
  readonly value: number;
  readonly assumption?: string;
  /** It cites a legal source, of its own or of what it stands in. */
  readonly cited?: boolean;
  /** Of a time: whether it counts working time; days and working days do not add. */
  readonly working?: boolean;
}

/** A number of the headline; only lines that differ are in its account. */
export interface Measure extends ComparedMeasure {
  readonly id: MeasureId;
}

export type MeasureId =
  | "promised"
  | "path"
  | "steps"
  | "hand-overs"
  | "agencies"
  | "filings"
  | "visits"
  | "papers"
  | "originals"
  | "copies"
  | "electronic-copies"
  | "sets"
  | "fields"
  | "signatures"
  | "fees"
  | "fees-least";

/** What two versions contribute to a measure. */
export interface Sides {
  readonly before: readonly Item[];
  readonly after: readonly Item[];
  readonly leavesOut?: readonly Text[];
  readonly perGroup?: readonly ComparedPerGroup[];
}

/** Makes the account of a measure: items of one key are one line, and the lines sum to the difference. */
export function measure(
  id: MeasureId,
  label: Text,
  unit: Text,
  { before, after, leavesOut = [], perGroup = [] }: Sides,
): Measure {
  const working = new Set([...before, ...after].flatMap((item) => item.working ?? []));
  const isMixed = working.size > 1;
  const lines = accountOf(before, after, isMixed);
  // As many working days as there were days are not the same: where units are mixed every item is told.
  const changed = isMixed ? lines : lines.filter(({ difference }) => difference !== 0);
  const unchanged = isMixed
    ? 0
    : sum(lines.filter(({ difference }) => difference === 0).map((line) => line.after));
  const [old, now] = [sum(before.map(({ value }) => value)), sum(after.map(({ value }) => value))];
  const assumptions = new Set([...before, ...after].flatMap(({ assumption }) => assumption ?? []));
  return {
    id,
    label,
    unit: working.size === 1 && working.has(true) ? WORKING_DAYS : unit,
    before: old,
    after: now,
    ...((!isMixed || lines.every((one) => one.difference === 0)) && { difference: round(now - old) }),
    ...(old !== 0 && !isMixed && { percent: Math.round(((now - old) / old) * 1000) / 10 }),
    ...(isMixed && { mixedUnits: true, units: unitsOf(before, after) }),
    lines: changed,
    unchanged,
    ...(perGroup.length > 0 && { perGroup }),
    leavesOut: [...new Map(leavesOut.map((one) => [one.vi, one])).values()],
    assumptions: [...assumptions].sort(),
    sourced: { before: areSourced(before), after: areSourced(after) },
  };
}

/** That nothing is there is said by no source: it is not counted as sourced. */
const areSourced = (items: readonly Item[]): boolean =>
  items.length > 0 && items.every(({ cited, assumption }) => cited === true && assumption === undefined);

export const DAYS: Text = { vi: "ngày", en: "days" };
export const WORKING_DAYS: Text = { vi: "ngày làm việc", en: "working days" };
const BOTH_DAYS: Text = { vi: "ngày và ngày làm việc", en: "days and working days" };

function accountOf(
  before: readonly Item[],
  after: readonly Item[],
  isMixed: boolean,
): readonly ComparedLine[] {
  const lines = new Map<string, ComparedLine>();
  const enter = (item: Item, side: "before" | "after"): void => {
    const { key, label, value } = item;
    const line = lines.get(key) ?? { key, label, before: 0, after: 0, difference: 0 };
    const entered = {
      ...line,
      label: side === "after" ? label : line.label,
      [side]: round(line[side] + value),
      ...(isMixed && value !== 0 && { units: { ...line.units, [side]: unitOf(item, line.units?.[side]) } }),
    };
    lines.set(key, { ...entered, difference: round(entered.after - entered.before) });
  };
  for (const item of before) enter(item, "before");
  for (const item of after) enter(item, "after");
  return [...lines.values()].map(({ difference, ...line }) => ({
    ...line,
    ...(isOfOneUnit(line) && difference !== undefined && { difference }),
  }));
}

/** A side with nothing has no unit and compares with any; one that sums both units compares with none. */
const isOfOneUnit = ({ units }: ComparedLine): boolean => {
  const all = new Set([units?.before, units?.after].flatMap((one) => one ?? []));
  return all.size < 2 && !all.has(BOTH_DAYS);
};

function unitsOf(before: readonly Item[], after: readonly Item[]): NonNullable<ComparedMeasure["units"]> {
  const all = (items: readonly Item[]): Text | undefined =>
    items.reduce<Text | undefined>((known, one) => (one.value === 0 ? known : unitOf(one, known)), undefined);
  const [old, now] = [all(before), all(after)];
  return { ...(old && { before: old }), ...(now && { after: now }) };
}

/** The unit of an item, together with what its line counts already. */
function unitOf({ working }: Item, known: Text | undefined): Text {
  const own = working === true ? WORKING_DAYS : DAYS;
  return known === undefined || known === own ? own : BOTH_DAYS;
}

const sum = (values: readonly number[]): number => round(values.reduce((total, value) => total + value, 0));

/** Hours are parts of days: no number has more than two places. */
const round = (value: number): number => Math.round(value * 100) / 100;
