import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";

const root = resolve(import.meta.dirname, "../..");
const cruiser = join(root, "node_modules/.bin/depcruise");

it("the rooms import one way only", () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [cruiser, "grammar", "model", "compiler", "runtime"],
    { cwd: root, encoding: "utf8" },
  );
  expect(status, stdout).toBe(0);
});

it.each([
  ["grammar/bad.ts", 'export { done } from "../compiler/a.ts";', "grammar-one-way"],
  ["model/bad.ts", 'export { done } from "../runtime/index.ts";', "model-one-way"],
  ["runtime/bad.ts", 'export { done } from "../compiler/a.ts";', "runtime-one-way"],
  ["compiler/emitters/x/bad.ts", 'export { done } from "../../a.ts";', "emitters-see-the-model-only"],
  ["compiler/checker/bad.ts", 'export { done } from "../../runtime/index.ts";', "runtime-only-for-plays"],
  ["compiler/cli/bad.ts", 'export { done } from "../../runtime/kernel.ts";', "runtime-by-its-entry"],
  ["compiler/checker/bad.ts", 'export { done } from "../workspace/a.ts";', "workspace-is-the-upper-floor"],
  ["compiler/checker/bad.ts", 'export { readFileSync } from "node:fs";', "free-of-node"],
  ["model/bad.ts", 'export { readFileSync } from "fs";', "free-of-node"],
  ["compiler/a.ts", 'export { done } from "./b.ts";', "no-cycles"],
])("a violation planted in %s is caught: %s", (path, text, rule) => {
  const done = "export const done = 1;\n";
  const folder = temporaryFolder({
    "compiler/a.ts": done,
    "compiler/b.ts": 'import "./a.ts";\nexport const done = 1;\n',
    "compiler/workspace/a.ts": done,
    "runtime/index.ts": done,
    "runtime/kernel.ts": done,
  });
  cpSync(join(root, ".dependency-cruiser.cjs"), join(folder, ".dependency-cruiser.cjs"));
  cpSync(join(root, "tsconfig.json"), join(folder, "tsconfig.json"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  const { status, stdout } = spawnSync(process.execPath, [cruiser, "."], { cwd: folder, encoding: "utf8" });
  expect(status).not.toBe(0);
  expect(stdout).toContain(rule);
});

it("grammar, model and the compiler below workspace/ import nothing of Node", () => {
  const files = ["grammar", "model", "compiler"].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: "utf8" })
      .map((name) => join(room, name))
      .filter(
        (name) => name.endsWith(".ts") && !/node_modules|compiler\/(workspace|view|cli|dist)\//.test(name),
      ),
  );
  expect(files.length).toBeGreaterThan(100);
  for (const file of files)
    expect(readFileSync(join(root, file), "utf8"), file).not.toMatch(
      /from "node:|(?<![#\w.])require\(|\bprocess\.(env|argv|cwd|std)|\bBuffer\./,
    );
});

it("lint stops at a switch that forgot a case", () => {
  const folder = join(root, "compiler", "cli");
  const text =
    'type A = "x" | "y";\nexport function f(a: A): number {\n  switch (a) {\n    case "x":\n      return 1;\n  }\n  return 0;\n}\n';
  const result = spawnSync(
    process.execPath,
    [
      join(root, "node_modules/eslint/bin/eslint.js"),
      "--stdin",
      "--stdin-filename",
      join(folder, "exit-code.ts"),
    ],
    {
      cwd: root,
      input: text,
      encoding: "utf8",
    },
  );
  expect(result.stdout).toContain("switch-exhaustiveness-check");
});
