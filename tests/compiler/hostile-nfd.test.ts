import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, it } from "vitest";
import type { Artefact } from "../../compiler/emitters/emitter.ts";
import { packageFiles, packageFolder } from "../../compiler/workspace/build/package-files.ts";
import { openWorkspace } from "../../compiler/workspace/open-workspace.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { root } from "./memory-sources.ts";

const SOURCES = readdirSync(join(root, "procedures"), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(root, join(entry.parentPath, entry.name)));

/** Every package of a copy of the sources. */
async function packagesOf(
  change: (text: string) => string,
): Promise<ReadonlyMap<string, readonly Artefact[]>> {
  const copies = SOURCES.map((file) => [file, change(readFileSync(join(root, file), "utf8"))] as const);
  const folder = temporaryFolder({
    "tthc.json": readFileSync(join(root, "tthc.json")),
    ...Object.fromEntries(copies),
  });
  const opened = openWorkspace({ from: folder });
  if (!opened.ok) throw new Error(opened.reason.en);
  const listed = opened.value.list([]);
  if (!listed.ok) throw new Error(listed.reason.en);
  const { procedures, diagnostics } = opened.value.check(listed.value.files);
  expect(diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual([]);
  const models = procedures.flatMap(({ model }) => model ?? []);
  const packages = new Map<string, readonly Artefact[]>();
  for (const model of models) packages.set(packageFolder(model), await packageFiles(model));
  return packages;
}

it.each([
  ["in NFD, as macOS and Word save it", (text: string): string => text.normalize("NFD")],
  ["with CRLF", (text: string): string => text.replace(/\r?\n/g, "\r\n")],
  ["with a byte order mark", (text: string): string => `\uFEFF${text}`],
])("every source %s compiles to the same bytes", async (_title, change) => {
  const asSaved = await packagesOf((text) => text);
  const changed = await packagesOf(change);
  expect(asSaved.size).toBeGreaterThan(10);
  expect([...changed.keys()]).toEqual([...asSaved.keys()]);
  for (const [folder, artefacts] of asSaved) expect(changed.get(folder), folder).toEqual(artefacts);
});
