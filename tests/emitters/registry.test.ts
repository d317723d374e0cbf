import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { COMPILER_VERSION } from "../../compiler/emitters/manifest/compiler-version.ts";
import { emitters } from "../../compiler/emitters/registry.ts";
import compilerPackage from "../../compiler/package.json" with { type: "json" };

it("every emitter's folder is in the registry, and the other way round", async () => {
  const folders = readdirSync(join(import.meta.dirname, "../../compiler/emitters"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "manifest")
    .map(({ name }) => name);
  expect(Object.keys(emitters).sort()).toEqual(folders.sort());
  for (const [name, load] of Object.entries(emitters)) expect((await load()).name).toBe(name);
});

it("the compiler names its own version", () => {
  expect(COMPILER_VERSION).toBe(compilerPackage.version);
});
