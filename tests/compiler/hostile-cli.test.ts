import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { files, laidOnDisk, sizes, texts, type Hostile } from "./hostile-workspaces.ts";
import { root } from "./memory-sources.ts";

const ENTRY = join(root, "compiler/cli/entry.ts");

/** A hang is what these tests look for; how fast a command is on a busy machine is none of their business. */
const HANGS_AFTER = 60_000;

function tthc(cwd: string, ...args: string[]) {
  const { status, stdout, stderr, signal } = spawnSync(process.execPath, [ENTRY, ...args], {
    cwd,
    env: { ...process.env, LANG: "vi_VN.UTF-8", CI: "true" },
    encoding: "utf8",
    timeout: HANGS_AFTER,
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(signal, `${args.join(" ")} hangs`).toBeNull();
  expect(stdout + stderr, args.join(" ")).not.toMatch(/\n\s+at .+:\d+:\d+|node:internal|TT9001/);
  return { status, stdout, stderr };
}

const named = (title: string): Hostile => {
  const found = [...files, ...sizes, ...texts].find((one) => one.title === title);
  if (found === undefined) throw new Error(`no hostile workspace «${title}»`);
  return found;
};

it.each([
  "a binary file",
  "an empty file",
  "a byte order mark alone",
  "one line of ten megabytes",
  "one line of two megabytes",
  "a form of a million fields",
  "ten thousand blocks inside each other",
  "groups that make millions of fields out of a few lines",
  "files that use each other without a circle, in millions of ways",
  "a link out of the workspace",
  "use in a circle",
])("tthc check ends with a sentence on %s", (title) => {
  const one = named(title);
  const { status, stdout } = tthc(laidOnDisk(one), "check");
  expect(status).toBe(one.codes.length === 0 ? 0 : 1);
  for (const code of one.codes) expect(stdout).toContain(code);
});

it("finds everything that is wrong in one workspace, and builds nothing of it", () => {
  const together = [
    "a binary file",
    "one line of two megabytes",
    "a link to nothing",
    "names with marks",
    "a Cyrillic letter in a name",
  ].map(named);
  const moved = (path: string, index: number): string => path.replace("vi-du", `vi-du-${index}`);
  const all: Hostile = {
    title: "all",
    files: Object.fromEntries(
      together.flatMap(({ files: given, links = {} }, index) => [
        ...Object.entries(given).map(([path, text]) => [moved(path, index), text] as const),
        ...Object.keys(links).map((path) => [moved(`${path}.giu`, index), ""] as const),
      ]),
    ),
    links: Object.fromEntries(
      together.flatMap(({ links = {} }, index) =>
        Object.entries(links).map(([path, to]) => [moved(path, index), to]),
      ),
    ),
    codes: [...new Set(together.flatMap((one) => one.codes))],
  };
  const folder = laidOnDisk(all);
  const { status, stdout } = tthc(folder, "check");
  expect(status).toBe(1);
  for (const code of all.codes) expect(stdout).toContain(code);
  expect(tthc(folder, "build").status).toBe(1);
  expect(existsSync(join(folder, "generated"))).toBe(false);
});

it.each(["--json", "--sarif"])("prints valid %s for texts that try to break out of it", (format) => {
  const folder = laidOnDisk({
    title: "labels",
    codes: [],
    files: {
      "procedures/vi-du/x.tthc":
        'nhóm g "</script>" {\n  tên "`${1}` {{x}} \u202E \\" \u2028" văn bản tối đa 5 MB\n}\n',
    },
  });
  const { stdout } = tthc(folder, "check", format);
  expect(() => JSON.parse(stdout) as unknown).not.toThrow();
});

it("never prints what could steer a terminal", () => {
  const folder = laidOnDisk({
    title: "escapes",
    codes: [],
    files: { "procedures/vi-du/x.tthc": 'vai trò a "\u001B[2J\u202Ex"\nvai trò \u001B[31mb "B"\n' },
  });
  const { stdout, stderr } = tthc(folder, "check");
  expect(stdout + stderr).not.toMatch(/[\u001B\u202E]/);
});
