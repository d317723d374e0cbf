import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { ProcedureModel } from "@tthc/model";
import { diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import type { Compilation } from "../../compiler/pipeline.ts";
import { sourceText } from "../../compiler/source/source-text.ts";
import { stageModels } from "../../compiler/workspace/build/build-share.ts";
import { finishBuild, type BuildReport, type Finish } from "../../compiler/workspace/build/finish-build.ts";
import { nodeDisk } from "../../compiler/workspace/build/output-disk.ts";
import { discardFresh } from "../../compiler/workspace/build/staging.ts";
import { sampleModel } from "../emitters/sample-model.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const version = (number: number): ProcedureModel => ({ ...sampleModel, version: { number, draft: false } });
const compiled = (...models: ProcedureModel[]): Compilation => ({
  procedures: models.map((model) => ({
    file: "x.tthc",
    id: model.id,
    version: model.version.number,
    model,
    draft: false,
  })),
  diagnostics: [],
  accepted: [],
  placeOf: () => undefined,
});
const whole = { whole: true };

async function buildOutput(compilation: Compilation, output: string, finish: Finish): Promise<BuildReport> {
  try {
    const packages = await stageModels(compilation, output, finish, {}, finish.disk);
    return finishBuild(packages, compilation.diagnostics, output, finish);
  } catch (fault) {
    discardFresh(nodeDisk, output);
    throw fault;
  }
}

const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => statSync(join(folder, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );

it("writes one folder per version, the same bytes in another place", async () => {
  const [a, b] = [temporaryFolder(), temporaryFolder()];
  expect((await buildOutput(compiled(version(1), version(2)), a, whole)).added).toHaveLength(2);
  const other = compiled(version(2), version(1));
  await buildOutput({ ...other, procedures: structuredClone(other.procedures) }, b, whole);
  expect(Object.keys(contents(a))).toContain("cap-phep-nha-o/1/manifest.json");
  expect(contents(a)).toEqual(contents(b));
});

it("names every file and its hash in the manifest", async () => {
  const folder = temporaryFolder();
  await buildOutput(compiled(version(1)), folder, whole);
  const manifest = JSON.parse(readFileSync(join(folder, "cap-phep-nha-o/1/manifest.json"), "utf8")) as {
    files: { path: string }[];
  };
  const names = Object.keys(contents(join(folder, "cap-phep-nha-o/1")));
  expect([...manifest.files.map(({ path }) => path), "manifest.json"].sort()).toEqual(names);
});

it("touches nothing that did not change", async () => {
  const folder = temporaryFolder();
  await buildOutput(compiled(version(1)), folder, whole);
  const before = statSync(join(folder, "cap-phep-nha-o/1/model.json")).mtimeMs;
  const again = await buildOutput(compiled(version(1)), folder, whole);
  expect([...again.added, ...again.changed]).toEqual([]);
  expect(again.unchanged).toHaveLength(1);
  expect(statSync(join(folder, "cap-phep-nha-o/1/model.json")).mtimeMs).toBe(before);
});

it("mends a package that somebody edited", async () => {
  const folder = temporaryFolder();
  await buildOutput(compiled(version(1)), folder, whole);
  const clean = contents(folder);
  writeFileSync(join(folder, "cap-phep-nha-o/1/model.json"), "{}");
  expect((await buildOutput(compiled(version(1)), folder, whole)).changed).toHaveLength(1);
  expect(contents(folder)).toEqual(clean);
});

it("removes packages of versions that are gone, but only ours", async () => {
  const folder = temporaryFolder({ "cu/1/notes.txt": "mine", "readme.md": "mine" });
  await buildOutput(compiled(version(1), version(2)), folder, whole);
  expect((await buildOutput(compiled(version(2)), folder, whole)).removed).toHaveLength(1);
  expect(existsSync(join(folder, "cap-phep-nha-o/1"))).toBe(false);
  expect(existsSync(join(folder, "cu/1/notes.txt"))).toBe(true);
  await buildOutput(compiled(version(3)), folder, { whole: false });
  expect(readdirSync(join(folder, "cap-phep-nha-o")).sort()).toEqual(["2", "3"]);
});

it("keeps what somebody put into a package, and refuses a folder that is not ours", async () => {
  const folder = temporaryFolder();
  await buildOutput(compiled(version(1)), folder, whole);
  writeFileSync(join(folder, "cap-phep-nha-o/1/notes.txt"), "mine");
  await buildOutput(compiled({ ...version(1), code: null }), folder, whole);
  expect(readFileSync(join(folder, "cap-phep-nha-o/1/notes.txt"), "utf8")).toBe("mine");
  const other = temporaryFolder({ "cap-phep-nha-o/1/letter.doc": "x" });
  const refused = await buildOutput(compiled(version(1), version(2)), other, whole);
  expect(refused.refusals).toHaveLength(1);
  expect(readdirSync(join(other, "cap-phep-nha-o"))).toEqual(["1"]);
});

it("does not follow a manifest that names files elsewhere", async () => {
  const folder = temporaryFolder({ "keep.txt": "x" });
  await buildOutput(compiled(version(1), version(2)), folder, whole);
  const path = join(folder, "cap-phep-nha-o/1/manifest.json");
  writeFileSync(path, readFileSync(path, "utf8").replace('"model.json"', '"../../keep.txt"'));
  await buildOutput(compiled(version(2)), folder, whole);
  expect(existsSync(join(folder, "keep.txt"))).toBe(true);
});

it.each(["write", "rename", "makeFolder"] as const)(
  "leaves everything as it was when %s fails, whichever time",
  async (operation) => {
    const folder = temporaryFolder();
    await buildOutput(compiled(version(1), version(2)), folder, whole);
    const before = contents(folder);
    const next = compiled(
      { ...version(1), code: "1.000001" },
      { ...version(2), code: "1.000001" },
      version(3),
    );
    for (let fault = 1; fault <= 30; fault++) {
      let calls = 0;
      const disk = {
        ...nodeDisk,
        [operation]: (...args: [string, string]) => {
          if (++calls === fault) throw new Error("disk full");
          nodeDisk[operation](...args);
        },
      };
      let failed = false;
      try {
        await buildOutput(next, folder, { whole: true, disk });
      } catch {
        failed = true;
      }
      if (!failed) {
        expect(contents(folder)).not.toEqual(before);
        return;
      }
      expect(contents(folder)).toEqual(before);
    }
  },
);

it("recovers from a run that was killed between two renames", async () => {
  const folder = temporaryFolder();
  await buildOutput(compiled(version(1)), folder, whole);
  const before = contents(folder);
  const base = join(folder, "cap-phep-nha-o");
  nodeDisk.rename(join(base, "1"), join(base, ".1.tthc-old"));
  nodeDisk.makeFolder(join(base, ".1.tthc-new"));
  await buildOutput(compiled(version(1)), folder, whole);
  expect(contents(folder)).toEqual(before);
});

const finding = (severity: "error" | "warning") => ({
  ...diagnostic("TT0003", sourceText("x.tthc", ""), { start: 0, end: 0 }, {}),
  severity,
});

it("writes nothing while there are errors; a release takes no warnings and no assumptions", async () => {
  const folder = temporaryFolder();
  const some = compiled(version(1));
  const clean = compiled({ ...version(1), assumptions: [] });
  expect(
    (await buildOutput({ ...some, diagnostics: [finding("error")] }, folder, whole)).refusals,
  ).toHaveLength(1);
  expect(
    (await buildOutput({ ...clean, diagnostics: [finding("warning")] }, folder, { ...whole, release: true }))
      .refusals,
  ).toHaveLength(1);
  expect((await buildOutput(some, folder, { ...whole, release: true })).refusals).toHaveLength(1);
  expect(readdirSync(folder)).toEqual([]);
  expect(
    (await buildOutput(some, folder, { ...whole, release: true, allowAssumptions: true })).refusals,
  ).toEqual([]);
  expect(readFileSync(join(folder, "cap-phep-nha-o/1/manifest.json"), "utf8")).toContain(
    '"assumptionsAllowed": true',
  );
});

it("refuses two sources of one version", async () => {
  expect(
    (await buildOutput(compiled(version(1), version(1)), temporaryFolder(), whole)).refusals,
  ).toHaveLength(1);
});
