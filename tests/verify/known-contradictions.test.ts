import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { compilation, projectWorkspace, root } from "../procedures/workspace.ts";

const RECORDS = "tests/procedures/portal-records";

/** Records of the portal, and the version in whose place each is read. */
const PLACES: Readonly<Record<string, string>> = {
  [`${RECORDS}/1.013225-2026-07-07.tthc`]: "procedures/xay-dung/cap-phep-nha-o/v3.tthc",
  [`${RECORDS}/1.013236-2026-06-22.tthc`]: "procedures/xay-dung/cap-phep-xay-dung/v3.tthc",
};

/** `file code`, once for each finding that is more than a note. */
const keys = (findings: readonly Diagnostic[], file?: string): readonly string[] =>
  findings
    .filter(({ severity }) => severity !== "info")
    .map(({ code, source }) => `${file ?? source.file} ${code}`);

function inRecord([file, place]: [string, string]): readonly string[] {
  const workspace = projectWorkspace();
  workspace.sources.overlay(place, readFileSync(join(root, file), "utf8"));
  const { diagnostics, accepted } = workspace.check([place]);
  return keys([...diagnostics, ...accepted], file);
}

const found = [...keys(compilation.accepted), ...Object.entries(PLACES).flatMap(inRecord)].sort();

/** What a table of the page lists: every link of a first cell with the code beside it, as often as `×n` says. */
function listed(section: string): readonly string[] {
  const rows = section.split("\n").filter((line) => line.startsWith("| ["));
  return rows
    .flatMap((row) => {
      const [links = "", code = ""] = row.slice(1).split("|");
      return [...links.matchAll(/\]\(\.\.\/([^)]+)\)(?: ×(\d+))?/g)].flatMap(([, file = "", times = "1"]) =>
        Array.from({ length: Number(times) }, () => `${file} ${code.trim()}`),
      );
    })
    .sort();
}

const page = readFileSync(join(root, "docs/known-contradictions.md"), "utf8");
const [, vietnamese = "", english = ""] = page.split(/^## (?:Tiếng Việt|English)$/m);

it("the procedures of the library have no open finding", () => {
  expect(keys(compilation.diagnostics)).toEqual([]);
});

it.each([
  ["Vietnamese", vietnamese],
  ["English", english],
])("the %s list is exactly what the checker tells", (_, section) => {
  expect(listed(section)).toEqual(found);
});

it("every accepted finding has its reason in the source", () => {
  for (const { model } of compilation.procedures)
    for (const { reason } of model?.accepted ?? []) expect(reason.length).toBeGreaterThan(30);
});

it("a row that is missing or too many is seen", () => {
  const [first = ""] = vietnamese.split("\n").filter((line) => line.startsWith("| ["));
  expect(listed(vietnamese.replace(first, ""))).not.toEqual(found);
  expect(listed(`${vietnamese}\n${first}`)).not.toEqual(found);
});
