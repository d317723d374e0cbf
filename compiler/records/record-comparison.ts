import type { ProcedureModel } from "@tthc/model";
import type { Change } from "../diff/change.ts";
import { comparedChange, comparedTotals } from "../diff/comparison.ts";
import type { CatalogueRecord } from "./catalogue-record.ts";
import { compareRecords } from "./compare-records.ts";
import { compareFacts, notComparedOf } from "./compare-with-source.ts";
import { factsOfModel, factsOfRecord } from "./published-facts.ts";
import type { RecordComparison, RecordSide } from "./record-comparison-format.ts";

/** A side of a comparison of records, with what it says. */
export type PublishedSide =
  | { readonly is: "catalogue"; readonly file: string; readonly record: CatalogueRecord }
  | { readonly is: "source"; readonly file: string; readonly model: ProcedureModel };

/** Compares two records, or a record with a source; two sources are compared as models, not here. */
export function comparePublished(before: PublishedSide, after: PublishedSide): RecordComparison {
  const sides = { before: sideOf(before), after: sideOf(after) };
  if (before.is === "catalogue" && after.is === "catalogue")
    return { ...sides, ...told(compareRecords(before.record, after.record)), notCompared: [] };
  const [old, now] = [factsOf(before), factsOf(after)];
  return { ...sides, ...told(compareFacts(old, now)), notCompared: notComparedOf(old, now) };
}

const told = (changes: readonly Change[]) => ({
  changes: changes.map(comparedChange),
  totals: comparedTotals(changes, []),
});

const factsOf = (side: PublishedSide) =>
  side.is === "catalogue" ? factsOfRecord(side.record) : factsOfModel(side.model);

/** What identifies a side. */
export function sideOf(side: PublishedSide): RecordSide {
  if (side.is === "catalogue")
    return { is: side.is, code: side.record.code, name: side.record.name, file: side.file };
  const { code, label, version } = side.model;
  return { is: side.is, code: code ?? "", name: label.vi, file: side.file, version: version.number };
}
