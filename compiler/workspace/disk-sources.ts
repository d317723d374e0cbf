import { existsSync, lstatSync } from "node:fs";
import { join } from "node:path";
import { asciiName } from "@tthc/grammar";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceSet } from "../pipeline.ts";
import { sourceText, type SourceText } from "../source/source-text.ts";
import type { WorkspaceConfig } from "./config.ts";
import { readDataFile, readSourceFile, type ReadSource } from "./source-file.ts";
import { leavesRoot, walkSources } from "./walk-sources.ts";
import { joinPath, pathProblem, usePath } from "./workspace-path.ts";

/** Folders of the sources that come with the compiler and stand in where a workspace has none of its own. */
const SHIPPED = ["chuan", "chung"] as const;

/** Sources on disk, read once and kept; a text that did not change keeps its object, so caches keyed by it hold. */
export interface DiskSources extends SourceSet {
  /** What was wrong with files that were read so far. */
  findings(files: readonly string[]): readonly Diagnostic[];
  /** Text of a listed file for a search, neither checked nor kept. */
  glance(file: string): string | undefined;
  /** Reads the file again at the next use (it changed on disk, came or went). */
  forget(file: string): void;
  /** Puts an editor's unsaved text in the place of the file; undefined takes it away again. */
  overlay(file: string, text: string | undefined): void;
  /** True where the file lies in the copy shipped with the compiler. */
  isShipped(file: string): boolean;
  /** Called for each file that is read, for a progress bar. */
  onRead: ((file: string) => void) | undefined;
  /** Called with the absolute path and the text of whatever is read: what a result rests on. */
  onText: ((path: string, text: string) => void) | undefined;
}

/** `library` is the folder of the sources shipped with the compiler, or undefined to do without. */
export function diskSources(root: string, config: WorkspaceConfig, library: string | undefined): DiskSources {
  const read = new Map<string, ReadSource>();
  const previous = new Map<string, SourceText>();
  const overlays = new Map<string, string>();
  const shipped = SHIPPED.filter((folder) => !existsSync(join(root, joinPath(config.sources, folder))));
  let all: readonly string[] | undefined;

  const shippedPath = (file: string): string | undefined => {
    if (library === undefined) return undefined;
    const below =
      config.sources === "."
        ? file
        : file.startsWith(`${config.sources}/`)
          ? file.slice(config.sources.length + 1)
          : "";
    return shipped.some((folder) => below.startsWith(`${folder}/`)) ? join(library, below) : undefined;
  };
  const load = (file: string): ReadSource => {
    const unsaved = overlays.get(file);
    if (unsaved !== undefined) return { source: sourceText(file, unsaved) };
    if (pathProblem(file) !== undefined) return {};
    const fallback = shippedPath(file);
    const path = fallback ?? join(root, file);
    // A link that leads nowhere is there and cannot be read: only what is not there at all is left to who names it.
    if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return {};
    if (fallback === undefined && leavesRoot(root, path))
      return { finding: diagnostic("TT0005", sourceText(file, ""), { start: 0, end: 0 }, { file }) };
    const fresh = readSourceFile(file, path);
    if (fresh.source !== undefined) sources.onText?.(path, fresh.source.original);
    return fresh;
  };
  const keepIdentity = (file: string, fresh: ReadSource): ReadSource => {
    const before = previous.get(file);
    if (fresh.source === undefined) return fresh;
    if (before?.original === fresh.source.original) return { ...fresh, source: before };
    previous.set(file, fresh.source);
    return fresh;
  };
  const entry = (file: string): ReadSource => {
    let known = read.get(file);
    if (known === undefined) {
      read.set(file, (known = keepIdentity(file, load(file))));
      sources.onRead?.(file);
    }
    return known;
  };
  const readData = (file: string): string | undefined => {
    const fallback = shippedPath(file);
    const path = fallback ?? join(root, file);
    const text = fallback === undefined && leavesRoot(root, path) ? undefined : readDataFile(path);
    if (text !== undefined) sources.onText?.(path, text);
    return text;
  };

  const sources: DiskSources = {
    onRead: undefined,
    onText: undefined,
    source: (file) => entry(file).source,
    data(path, from) {
      if (pathProblem(path) !== undefined) return undefined;
      const folder = from.includes("/") ? from.slice(0, from.lastIndexOf("/")) : ".";
      return readData(joinPath(folder, path)) ?? readData(joinPath(config.sources, path));
    },
    placesOf(path, from) {
      if (pathProblem(path) !== undefined) return [];
      const folder = from.includes("/") ? from.slice(0, from.lastIndexOf("/")) : ".";
      return [joinPath(folder, path), joinPath(config.sources, path)];
    },
    faultOf: (file) => entry(file).finding,
    // A path that may not be used resolves to a name no file can have, so that it is reported as not found.
    resolveUse: (path) => usePath(config.sources, path, asciiName) ?? `${config.sources}/?`,
    useOf: (file) =>
      (config.sources === "." ? file : file.slice(config.sources.length + 1))
        .replace(/\.tthc$/, "")
        .replaceAll("-", "_"),
    get files() {
      if (all === undefined) {
        const own = walkSources(root, config.sources, [config.output]).files;
        const lent =
          library === undefined ? [] : shipped.flatMap((folder) => walkSources(library, folder).files);
        all = [...own, ...lent.map((file) => joinPath(config.sources, file))].sort();
      }
      return all;
    },
    options: config.options,
    glance: (file) => overlays.get(file) ?? readDataFile(shippedPath(file) ?? join(root, file)),
    findings: (files) => files.flatMap((file) => entry(file).finding ?? []),
    forget(file) {
      read.delete(file);
      // Walking the disk again is dear and gives a new list, which everything that leans on the list must then follow.
      if (all !== undefined && all.includes(file) !== existsSync(shippedPath(file) ?? join(root, file)))
        all = undefined;
    },
    overlay(file, text) {
      if (text === undefined) overlays.delete(file);
      else overlays.set(file, text);
      read.delete(file);
    },
    isShipped: (file) => shippedPath(file) !== undefined,
  };
  return sources;
}
