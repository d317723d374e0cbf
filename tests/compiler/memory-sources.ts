import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { asciiName } from "@tthc/grammar";
import type { ParseCache } from "../../compiler/binder/library.ts";
import { compile, CompileCache, type Compilation, type SourceSet } from "../../compiler/pipeline.ts";
import { sourceText, type SourceText } from "../../compiler/source/source-text.ts";
import { joinPath, pathProblem, usePath } from "../../compiler/workspace/workspace-path.ts";

export const root = resolve(import.meta.dirname, "../..");

/** Files by workspace path: `.tthc` sources and CSV data. */
export type Files = Readonly<Record<string, string>>;

const PRELUDE = "procedures/chuan";

/** The prelude, read once; its trees are shared by all tests of a file. */
const prelude: ReadonlyMap<string, SourceText> = new Map(
  readdirSync(join(root, PRELUDE), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const file = relative(root, path).replaceAll("\\", "/");
      return [file, sourceText(file, readFileSync(path, "utf8"))] as const;
    }),
);
const parses: ParseCache = new WeakMap();

/** A workspace in memory: the prelude and the given files, nothing else. */
export function memorySources(files: Files, options: SourceSet["options"] = {}): SourceSet {
  const all = new Map(prelude);
  for (const [file, text] of Object.entries(files)) all.set(file, sourceText(file, text));
  const data = (file: string): string | undefined => all.get(file)?.text;
  return {
    source: (file) => all.get(file),
    data(path, from) {
      if (pathProblem(path) !== undefined) return undefined;
      return data(joinPath(from.slice(0, from.lastIndexOf("/")), path)) ?? data(joinPath("procedures", path));
    },
    placesOf(path, from) {
      if (pathProblem(path) !== undefined) return [];
      return [joinPath(from.slice(0, from.lastIndexOf("/")), path), joinPath("procedures", path)];
    },
    faultOf: () => undefined,
    resolveUse: (path) => usePath("procedures", path, asciiName) ?? "procedures/?",
    useOf: (file) =>
      file
        .replace(/^procedures\//, "")
        .replace(/\.tthc$/, "")
        .replaceAll("-", "_"),
    files: [...all.keys()].filter((file) => file.endsWith(".tthc")).sort(),
    options,
  };
}

/** Compiles the given sources (not the prelude) as `tthc check` would; without proofs where only the models count. */
export function compiled(files: Files, options?: SourceSet["options"], prove = true): Compilation {
  const named = Object.keys(files).filter((file) => file.endsWith(".tthc"));
  return compile(memorySources(files, options), named, new CompileCache(parses), { prove });
}
