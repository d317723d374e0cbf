import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import {
  buildWorkspace,
  type BuildOrder,
  type Built,
} from "../../compiler/workspace/build/build-workspace.ts";
import { threadsFor } from "../../compiler/workspace/build/share-runner.ts";
import { openWorkspace } from "../../compiler/workspace/open-workspace.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const ROOT = join(import.meta.dirname, "../..");

/** A copy of the prelude and of three real procedures. */
function copied(): string {
  const folder = temporaryFolder();
  for (const path of ["tthc.json", "procedures/chuan", "procedures/chung", "procedures/ho-tich"])
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  return folder;
}

async function built(folder: string, options: Partial<BuildOrder> = {}): Promise<Built> {
  const opened = openWorkspace({ from: folder });
  if (!opened.ok) throw new Error(opened.reason.en);
  const listed = opened.value.list([]);
  if (!listed.ok) throw new Error(listed.reason.en);
  const { files, findings } = listed.value;
  return buildWorkspace(opened.value, { files, listing: findings, whole: true, threads: 1, ...options });
}

const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(folder, "generated"), { recursive: true, encoding: "utf8" })
      .filter((name) => statSync(join(folder, "generated", name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(folder, "generated", name), "utf8")]),
  );

const edit = (folder: string, change: (text: string) => string): void => {
  const path = join(folder, "procedures/ho-tich/sao-trich-luc/v1.tthc");
  writeFileSync(path, change(readFileSync(path, "utf8")));
};

it("gives the same bytes and findings in one thread and in two", async () => {
  const [one, two] = [copied(), copied()];
  const first = await built(one);
  const second = await built(two, { threads: 2 });
  expect(first.added.length).toBeGreaterThan(1);
  expect(contents(two)).toEqual(contents(one));
  expect(second.findings.map(({ code, span }) => [code, span])).toEqual(
    first.findings.map(({ code, span }) => [code, span]),
  );
});

it.each([1, 2])("writes nothing at all for one broken file, with %i threads", async (threads) => {
  const folder = copied();
  edit(folder, (text) => text.replace("thời hạn", "thời_hạn_"));
  const { refusals, findings } = await built(folder, { threads });
  expect(refusals).toHaveLength(1);
  expect(findings.some(({ severity }) => severity === "error")).toBe(true);
  expect(existsSync(join(folder, "generated")) ? contents(folder) : {}).toEqual({});
});

it("does nothing where nothing changed, and tells the same", async () => {
  const folder = copied();
  const first = await built(folder, { compiler: "a" });
  const manifest = join(folder, "generated/sao-trich-luc/1/manifest.json");
  const before = statSync(manifest).mtimeMs;
  const again = await built(folder, { compiler: "a" });
  expect(again.unchanged).toHaveLength(first.added.length);
  expect(again.packages.map(({ id }) => id)).toEqual(first.packages.map(({ id }) => id));
  expect(again.findings.map(({ code }) => code)).toEqual(first.findings.map(({ code }) => code));
  expect(statSync(manifest).mtimeMs).toBe(before);
});

it.each<[string, (folder: string) => void]>([
  [
    "a source",
    (folder) => {
      edit(folder, (text) => text.replace("Cấp bản sao", "Cấp lại bản sao"));
    },
  ],
  [
    "a package",
    (folder) => {
      writeFileSync(join(folder, "generated/sao-trich-luc/1/model.json"), "{}");
    },
  ],
  [
    "a file of a package, taken away",
    (folder) => {
      rmSync(join(folder, "generated/sao-trich-luc/1/model.json"));
    },
  ],
  [
    "the compiler",
    (folder) => {
      const path = join(folder, ".tthc/build.json");
      writeFileSync(path, readFileSync(path, "utf8").replace(/"key":"[0-9a-f]+"/, '"key":"0"'));
    },
  ],
  [
    "the record itself, damaged",
    (folder) => {
      writeFileSync(join(folder, ".tthc/build.json"), "{");
    },
  ],
  [
    "a new file that others could mean",
    (folder) => {
      writeFileSync(join(folder, "procedures/ho-tich/sao-trich-luc/danh-muc.csv"), "ma,ten\n");
    },
  ],
])("sees the change of %s", async (_what, change) => {
  const folder = copied();
  await built(folder, { compiler: "a" });
  change(folder);
  const seen: number[] = [];
  await built(folder, { compiler: "a", onFiles: (count) => seen.push(count) });
  expect(seen).not.toEqual([]);
  const fresh = temporaryFolder();
  for (const path of ["tthc.json", "procedures"])
    cpSync(join(folder, path), join(fresh, path), { recursive: true });
  await built(fresh);
  expect(contents(folder)).toEqual(contents(fresh));
});

it("starts no thread that would not pay", () => {
  expect([1, 40, 96, 1000].map((files) => threadsFor(files, 2))).toEqual([1, 1, 2, 2]);
  expect(threadsFor(100_000, 64)).toBe(8);
});
