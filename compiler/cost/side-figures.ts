import type { CostRow, CostSide, CostSource, CostValue } from "./cost-format.ts";

const NAMES = ["hours", "wage", "services", "fees", "reported", "times", "subjects", "filings"] as const;

/** The figures that the totals of a side rest on, each once: what holds for all rows is no figure of every row. */
export function figuresOf({ rows, common }: Pick<CostSide, "rows" | "common">): readonly CostValue[] {
  const named = (row: Pick<CostRow, (typeof NAMES)[number]>, of: string) =>
    NAMES.flatMap((name) => {
      const value = row[name];
      return value === undefined ? [] : [[`${name} ${String(value.line ?? of)}`, value] as const];
    });
  return [...new Map([...rows.flatMap((row) => named(row, row.key)), ...named(common, "")]).values()];
}

/** Every source that a figure names, in the order of the rows. */
export function sourcesOf(side: Pick<CostSide, "rows" | "common">): readonly CostSource[] {
  const named = figuresOf(side).filter(({ source }) => source !== undefined);
  return [...Map.groupBy(named, ({ source }) => source ?? "")].map(([source, own]) => ({
    source,
    dates: [...new Set(own.flatMap(({ date }) => date ?? []))].sort(),
    figures: own.length,
    ...(own.some(({ assumed }) => assumed === true) && { assumed: true }),
  }));
}
