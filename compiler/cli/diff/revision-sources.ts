import { existsSync } from "node:fs";
import { join } from "node:path";
import { asciiName } from "@tthc/grammar";
import type { SourceSet } from "../../pipeline.ts";
import type { SourceText } from "../../source/source-text.ts";
import { configFrom, CONFIG_FILE, defaultConfig, type WorkspaceConfig } from "../../workspace/config.ts";
import { knownSource } from "../../workspace/known-sources.ts";
import { readDataFile, readSourceFile } from "../../workspace/source-file.ts";
import { joinPath, pathProblem, usePath } from "../../workspace/workspace-path.ts";
import { orWrongUse } from "../opened.ts";
import type { Revision } from "./git-revision.ts";

/** Folders of the library that comes with the compiler. */
const SHIPPED = ["chuan", "chung"] as const;

/** The sources of a revision, in memory: nothing is written to disk. */
export interface RevisionSources extends SourceSet {
  readonly config: WorkspaceConfig;
}

/** `library` is the folder of the sources shipped with the compiler, for what a revision has none of its own of. */
export function revisionSources(revision: Revision, library: string): RevisionSources {
  const config = configOf(revision);
  const own = new Set(revision.files.filter((file) => pathProblem(file) === undefined));
  const lent = SHIPPED.filter(
    (folder) => ![...own].some((file) => file.startsWith(`${joinPath(config.sources, folder)}/`)),
  );
  const shippedPath = (file: string): string | undefined => {
    const below = config.sources === "." ? file : file.slice(config.sources.length + 1);
    const path = join(library, below);
    return lent.some((folder) => below.startsWith(`${folder}/`)) && existsSync(path) ? path : undefined;
  };
  const read = new Map<string, SourceText | undefined>();
  const load = (file: string): SourceText | undefined => {
    if (pathProblem(file) !== undefined) return undefined;
    const shipped = shippedPath(file);
    if (shipped !== undefined) return readSourceFile(file, shipped).source;
    const text = own.has(file) ? revision.read(file) : undefined;
    return text === undefined ? undefined : knownSource(file, text);
  };
  const data = (file: string): string | undefined => {
    const shipped = shippedPath(file);
    if (shipped !== undefined) return readDataFile(shipped);
    return own.has(file)
      ? revision
          .read(file)
          ?.replace(/^\uFEFF/, "")
          .normalize("NFC")
      : undefined;
  };
  const folderOf = (file: string): string =>
    file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : ".";
  const placesOf = (path: string, from: string): readonly string[] =>
    pathProblem(path) !== undefined ? [] : [joinPath(folderOf(from), path), joinPath(config.sources, path)];
  return {
    config,
    source(file) {
      if (!read.has(file)) read.set(file, load(file));
      return read.get(file);
    },
    data: (path, from) =>
      placesOf(path, from)
        .map(data)
        .find((text) => text !== undefined),
    placesOf,
    faultOf: () => undefined,
    resolveUse: (path) => usePath(config.sources, path, asciiName) ?? `${config.sources}/?`,
    useOf: (file) =>
      (config.sources === "." ? file : file.slice(config.sources.length + 1))
        .replace(/\.tthc$/, "")
        .replaceAll("-", "_"),
    files: [...own].filter((file) => isSource(file, config)),
    options: config.options,
  };
}

const isSource = (file: string, { sources }: WorkspaceConfig): boolean =>
  file.endsWith(".tthc") &&
  (sources === "." || file.startsWith(`${sources}/`)) &&
  !file.split("/").some((part) => part === "node_modules");

function configOf(revision: Revision): WorkspaceConfig {
  const text = revision.read(CONFIG_FILE);
  if (text === undefined)
    return revision.files.some((file) => file.startsWith("procedures/"))
      ? defaultConfig
      : { ...defaultConfig, sources: "." };
  try {
    return orWrongUse(configFrom(JSON.parse(text.replace(/^\uFEFF/, ""))));
  } catch {
    return defaultConfig;
  }
}
