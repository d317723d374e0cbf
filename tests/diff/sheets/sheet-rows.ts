import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DossierItem, ProcedureModel } from "@tthc/model";
import { expect, it } from "vitest";
import { compare } from "../../../compiler/diff/comparison.ts";
import type { ComparedChange, Comparison } from "../../../compiler/diff/comparison-format.ts";
import { compilation, modelOf, projectWorkspace, root } from "../../procedures/workspace.ts";

/** One row of a table that a sheet prints: what it says before and after, and what the comparison says. */
export interface Row {
  readonly row: string;
  readonly sheet: unknown;
  readonly ours: (comparison: Comparison) => unknown;
  /** Why the two cannot agree, and what the comparison says instead. */
  readonly differs?: { readonly because: string; readonly instead: unknown };
}

type Version = readonly [id: string, version: number];

export const compared = (before: readonly Version[], [id, version]: Version): Comparison =>
  compare(
    before.map(([old, number]) => modelOf(old, number)),
    modelOf(id, version),
    { family: compilation.procedures.flatMap((one) => (one.id === id && one.model ? [one.model] : [])) },
  );

/** A portal record as published, read in the place of the version that follows the same decision. */
export function portalRecord(record: string, place: string): ProcedureModel {
  const workspace = projectWorkspace();
  workspace.sources.overlay(
    place,
    readFileSync(join(root, "tests/procedures/portal-records", record), "utf8"),
  );
  const model = workspace.check([place]).procedures[0]?.model;
  if (model === undefined) throw new Error(`${record} did not compile`);
  return model;
}

/** Every row of a table, in its order. A documented difference has to be one: a row that agrees needs no reason. */
export function reproduces(rows: readonly Row[], comparison: () => Comparison): void {
  it.each(rows.map((row) => [row.row, row] as const))("%s", (_, { sheet, ours, differs }) => {
    const said = ours(comparison());
    if (differs === undefined) {
      expect(said).toEqual(sheet);
      return;
    }
    expect(said).not.toEqual(sheet);
    expect(said).toEqual(differs.instead);
    expect(differs.because.length).toBeGreaterThan(30);
  });
}

/** `[before, after]` of a number of the headline. */
export const measure =
  (id: string) =>
  ({ headline }: Comparison): readonly unknown[] => {
    const found = headline.measures.find((one) => one.id === id);
    return [found?.before, found?.after];
  };

/** `[before, after]` of the longest promised term, in words. */
export const promised = ({ headline: { promised: term } }: Comparison): readonly string[] => [
  term.before.vi,
  term.after.vi,
];

/** `before → after` of the changes of some kinds, in the words of the report. */
export const told =
  (...kinds: readonly string[]) =>
  ({ changes }: Comparison): readonly string[] =>
    changes.filter(({ kind }) => kinds.includes(kind)).map(valuesOf);

const valuesOf = ({ before, after }: ComparedChange): string =>
  [before?.words.vi, after?.words.vi].filter((one) => one !== undefined).join(" → ");

/** What the changes of some kinds are about. */
export const labels =
  (...kinds: readonly string[]) =>
  ({ changes }: Comparison): readonly string[] =>
    changes.filter(({ kind }) => kinds.includes(kind)).map(({ label }) => label.vi);

/** Kinds of the changes of one part of Article 8. */
export const kindsOf =
  (...parts: readonly string[]) =>
  ({ changes }: Comparison): readonly string[] =>
    changes.filter(({ part }) => parts.includes(part)).map(({ kind }) => kind);

/** Titles of all papers of a version, each of a choice too. */
export function titles({ dossier }: ProcedureModel): readonly string[] {
  const of = (item: DossierItem): readonly string[] =>
    item.kind === "paper" ? [item.label.vi] : item.items.flatMap(of);
  return dossier.items.flatMap(of);
}

/** Amounts of all rows of the charges of a version, in đồng. */
export const chargesOf = (id: string, version: number): readonly string[] =>
  modelOf(id, version).charges.flatMap(({ rows }) =>
    rows.map(({ amount }) => (amount.is === "fixed" ? amount.dong : "bands")),
  );

/** Ids of the channels of a version. */
export const channelsOf = (id: string, version: number): readonly string[] =>
  modelOf(id, version).channels.map(({ channel }) => channel);
