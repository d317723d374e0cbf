import type { LocalText } from "@tthc/model";

type Text = Required<LocalText>;

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

/** One line of an account: what one thing contributes to the difference. */
export interface AccountLine {
  readonly key: string;
  readonly label: Text;
  readonly before: number;
  readonly after: number;
  readonly difference: number;
}

/** A number of the headline with the account that sums to its difference. */
export interface Measure {
  readonly id: MeasureId;
  readonly label: Text;
  readonly unit: Text;
  readonly before: number;
  readonly after: number;
  readonly difference: number;
  /** Share of the older number, in per cent with one place; absent where that was nothing. */
  readonly percent?: number;
  /** Only what differs; what stayed the same is in `unchanged`. */
  readonly lines: readonly AccountLine[];
  /** What stayed the same, as one sum. */
  readonly unchanged: number;
  /** Days and working days are mixed in it, so that only the calendar compares the two numbers. */
  readonly mixedUnits?: true;
  /** What this number leaves out, such as time that does not count. */
  readonly leavesOut: readonly Text[];
  readonly assumptions: readonly string[];
  /** Whether each number stands on cited sources alone: nothing in it is assumed, nothing in it cites nothing. */
  readonly sourced: { readonly before: boolean; readonly after: boolean };
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
  | "fields"
  | "signatures";

/** What two versions contribute to a measure. */
export interface Sides {
  readonly before: readonly Item[];
  readonly after: readonly Item[];
  readonly leavesOut?: readonly Text[];
}

/** Makes the account of a measure: items of one key are one line, and the lines sum to the difference. */
export function measure(
  id: MeasureId,
  label: Text,
  unit: Text,
  { before, after, leavesOut = [] }: Sides,
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
    leavesOut,
    assumptions: [...assumptions].sort(),
    sourced: { before: areSourced(before), after: areSourced(after) },
  };
}

/** That nothing is there is said by no source: it is not counted as sourced. */
const areSourced = (items: readonly Item[]): boolean =>
  items.length > 0 && items.every(({ cited, assumption }) => cited === true && assumption === undefined);

function accountOf(before: readonly Item[], after: readonly Item[]): readonly AccountLine[] {
  const lines = new Map<string, AccountLine>();
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
