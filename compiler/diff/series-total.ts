import type { ProcedureModel } from "@tthc/model";
import type { ComparedText } from "./comparison-format.ts";
import { longestRow, type Headline } from "./headline/headline.ts";
import { daysOf } from "./headline/days.ts";

/**
 * Several procedures may have assumed terms and a sum that is known: a version of the combined procedure that wrote the
 * very same procedures as a series names its source.
 */
export function withSeries(
  headline: Headline,
  before: readonly ProcedureModel[],
  family: readonly ProcedureModel[],
): { readonly headline: Headline; readonly notes: readonly ComparedText[] } {
  const promised = headline.measures.find(({ id }) => id === "promised");
  const series = before.length < 2 ? undefined : family.find((one) => isSeriesOf(one, before));
  if (promised === undefined || promised.sourced.before || series === undefined)
    return { headline, notes: [] };
  const row = longestRow(series);
  const isSourced =
    row !== undefined &&
    row.assumption === undefined &&
    series.term.assumption === undefined &&
    (row.basis ?? series.term.basis) !== undefined;
  if (!isSourced || daysOf(row.duration) !== promised.before) return { headline, notes: [] };
  const measures = headline.measures.map((one) =>
    one === promised ? { ...one, sourced: { ...one.sourced, before: true } } : one,
  );
  const name = `${series.id}@${String(series.version.number)}`;
  const total = String(promised.before);
  const note = {
    vi: `Tổng ${total} ngày có nguồn ở ${name}, nơi các thủ tục này được viết nối tiếp; cách chia cho từng thủ tục là giả định.`,
    en: `The sum of ${total} days is sourced in ${name}, which writes these procedures as a series; how it is divided among them is assumed.`,
  };
  return { headline: { ...headline, measures }, notes: [note] };
}

function isSeriesOf({ parts }: ProcedureModel, before: readonly ProcedureModel[]): boolean {
  if (parts?.order !== "series") return false;
  const name = ({ id, version }: { readonly id: string; readonly version: number }): string =>
    `${id}@${String(version)}`;
  const own = new Set(parts.procedures.map(name));
  return (
    own.size === before.length &&
    before.every(({ id, version }) => own.has(name({ id, version: version.number })))
  );
}
