import type { ProcedureModel } from "@tthc/model";
import type { CostFigure, CostValue } from "./cost-format.ts";
import { product, rangeOf, spanOf, type Span } from "./exact.ts";
import type { SettableFigure, Setting } from "./settings.ts";

/** How often a year; or which figure is not known. */
export type Frequency =
  | { readonly is: "known"; readonly filings: Span }
  | { readonly is: "missing"; readonly figures: readonly CostFigure[] };

/** The figures that say how often. */
export type FrequencyFigures = Readonly<Partial<Record<"times" | "subjects" | "filings", CostValue>>>;

/** Dossiers a year as the source of the procedure declares them (`số lượt … mỗi năm`). */
export function declaredVolume({ yearlyVolume }: ProcedureModel): CostValue | undefined {
  if (yearlyVolume === undefined) return undefined;
  const count = String(yearlyVolume.count);
  return {
    ...rangeOf(spanOf({ least: count, most: count })),
    source: "«số lượt» của thủ tục",
    fromModel: true,
    ...(yearlyVolume.assumption !== undefined && { assumed: true }),
  };
}

/**
 * How often a year a row is done: what was set by hand, else the row's own figures, else those of the whole table, else
 * the volume that the procedure declares. The number of subjects alone says nothing without the times of each.
 */
export function frequencyOf(
  own: FrequencyFigures,
  common: FrequencyFigures,
  volume: CostValue | undefined,
  settings: ReadonlyMap<SettableFigure, Setting>,
): Frequency {
  const set = (name: "times" | "subjects" | "filings"): CostValue | undefined => settings.get(name)?.value;
  const filings = set("filings");
  if (filings !== undefined) return known(filings);
  const isSet = settings.has("times") || settings.has("subjects");
  const times = set("times") ?? own.times ?? common.times;
  const subjects = set("subjects") ?? own.subjects ?? common.subjects;
  if (!isSet && own.filings !== undefined) return known(own.filings);
  const isOwn = own.times !== undefined || own.subjects !== undefined;
  if (!isSet && !isOwn && common.filings !== undefined) return known(common.filings);
  if (times !== undefined && subjects !== undefined)
    return { is: "known", filings: product(spanOf(times), spanOf(subjects)) };
  if (!isSet && !isOwn && volume !== undefined) return known(volume);
  if (times === undefined && subjects === undefined) return { is: "missing", figures: ["filings"] };
  return { is: "missing", figures: [times === undefined ? "times" : "subjects"] };
}

const known = (value: CostValue): Frequency => ({ is: "known", filings: spanOf(value) });
