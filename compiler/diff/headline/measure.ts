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
  const lines = accountOf(before, after);
  const changed = lines.filter(({ difference }) => difference !== 0);
  const unchanged = sum(lines.filter(({ difference }) => difference === 0).map((line) => line.after));
  const [old, now] = [sum(before.map(({ value }) => value)), sum(after.map(({ value }) => value))];
  const assumptions = new Set([...before, ...after].flatMap(({ assumption }) => assumption ?? []));
  const isMixed = new Set([...before, ...after].flatMap(({ working }) => working ?? [])).size > 1;
  return {
    id,
    label,
    unit,
    before: old,
    after: now,
    difference: round(now - old),
    ...(old !== 0 && !isMixed && { percent: Math.round(((now - old) / old) * 1000) / 10 }),
    ...(isMixed && { mixedUnits: true }),
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

function accountOf(before: readonly Item[], after: readonly Item[]): readonly ComparedLine[] {
  const lines = new Map<string, ComparedLine>();
  const enter = ({ key, label, value }: Item, side: "before" | "after"): void => {
    const line = lines.get(key) ?? { key, label, before: 0, after: 0, difference: 0 };
    const entered = {
      ...line,
      label: side === "after" ? label : line.label,
      [side]: round(line[side] + value),
    };
    lines.set(key, { ...entered, difference: round(entered.after - entered.before) });
  };
  for (const item of before) enter(item, "before");
  for (const item of after) enter(item, "after");
  return [...lines.values()];
}

const sum = (values: readonly number[]): number => round(values.reduce((total, value) => total + value, 0));

/** Hours are parts of days: no number has more than two places. */
const round = (value: number): number => Math.round(value * 100) / 100;
