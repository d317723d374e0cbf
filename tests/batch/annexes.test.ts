import { describe, expect, it } from "vitest";
import { RegistryIndex } from "../../compiler/batch/declared-registries.ts";
import type { BatchRow } from "../../compiler/batch/batch-report.ts";
import { batchMarkdown } from "../../compiler/batch/batch-markdown.ts";
import { readPlan } from "../../compiler/batch/plan.ts";
import { simplify } from "../../compiler/batch/simplify.ts";
import { memorySources } from "../compiler/memory-sources.ts";
import { catalogueText, filedRecords, hasCatalogue } from "../records/catalogue.ts";
import { CHECKED } from "./checked-rows.ts";

const registries = new RegistryIndex(memorySources({}));

function applied(reshape: (text: string) => string = (text) => text) {
  const plan = readPlan(reshape(catalogueText("nq-66.7-2025-cat-giam-ho-so.tsv")));
  const force = { from: "2026-01-01", to: "2027-02-28", law: "66.7/2025/NQ-CP" };
  return simplify({ ...plan, force }, { records: filedRecords(reshape), procedures: [], registries });
}

describe.runIf(hasCatalogue)("the annexes of a resolution, as published", () => {
  const done = hasCatalogue ? applied() : simplify(readPlan(""), { records: [], procedures: [], registries });
  const { report } = done;
  const rowAt = (line: number): BatchRow => report.rows.find((row) => row.line === line)!;

  it("accounts for all 806 rows, each with exactly one outcome", () => {
    const { rows, applied: cut, alreadyInForce, notApplicable, notUnderstood } = report.totals;
    expect(rows).toBe(806);
    expect(cut + alreadyInForce + notApplicable + notUnderstood).toBe(806);
    expect(new Set(report.rows.map(({ line }) => line)).size).toBe(806);
    for (const row of report.rows) {
      expect(row.reason.vi, String(row.line)).not.toMatch(/[{}]/);
      expect(row.reason.en).not.toMatch(/[{}]/);
    }
    // What was found by reading is lost only on purpose.
    expect(cut).toBeGreaterThan(80);
    expect(alreadyInForce).toBeGreaterThan(50);
  });

  it.each(CHECKED)("line $line ($code): $seen", ({ line, code, status, reason, paper }) => {
    const row = rowAt(line);
    expect([row.code.written, row.status, row.reason.kind]).toEqual([code, status, reason]);
    if (paper === undefined) return;
    const lines = row.targets.flatMap(({ papers }) => papers).flatMap((one) => one.line ?? []);
    expect(
      lines.some((one) => one.startsWith(paper)),
      lines.join("\n"),
    ).toBe(true);
  });

  it("says nothing of a procedure that is not in the catalogue", () => {
    const absent = report.rows.filter(({ reason }) => reason.kind === "procedure-not-in-catalogue");
    const codes = new Set(filedRecords().map(({ record }) => record.code));
    for (const row of absent) expect(codes.has(row.code.read ?? ""), row.code.written).toBe(false);
  });

  it("reads every name of a database, dozens of spellings of a few", () => {
    expect(
      report.rows.filter(({ databases }) => databases.length === 0).map(({ database }) => database),
    ).toEqual([]);
    const spellings = new Set(report.rows.map(({ database }) => database));
    const meant = new Set(report.rows.flatMap(({ databases }) => databases.map(({ vi }) => vi)));
    expect([spellings.size, meant.size]).toEqual([63, 15]);
  });

  it("changes the records and nothing else of them than papers", () => {
    expect(done.records.length).toBe(report.records.length);
    const kinds = new Set(report.records.flatMap(({ changes }) => changes.map(({ kind }) => kind)));
    expect([...kinds]).toEqual(["paper.replaced-by-registry"]);
  });

  it("is the same every time, and for texts in decomposed spelling", () => {
    expect(JSON.stringify(applied().report)).toBe(JSON.stringify(report));
    expect(JSON.stringify(applied((text) => text.normalize("NFD")).report)).toBe(JSON.stringify(report));
  });

  it("tells all rows in the Markdown report, in both languages", () => {
    for (const language of ["vi", "en"] as const) {
      const text = batchMarkdown(report, language);
      for (const row of report.rows) expect(text).toContain(`\n| ${String(row.line)} | `);
    }
  });
});
