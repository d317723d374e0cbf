import { existsSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { byPlace, diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { compile, CompileCache, type Compilation, type CompileOptions } from "../pipeline.ts";
import { sourceText } from "../source/source-text.ts";
import { done, refused, type Outcome } from "./bilingual.ts";
import { CONFIG_FILE, defaultConfig, findRoot, readConfig, type WorkspaceConfig } from "./config.ts";
import { diskSources, type DiskSources } from "./disk-sources.ts";
import { IdentityIndex } from "./identity-index.ts";
import { asciiFileName, walkSources } from "./walk-sources.ts";
import { knownParses } from "./known-sources.ts";
import { pathProblem } from "./workspace-path.ts";

/** A folder of sources, opened once and asked many times: what did not change is neither read nor parsed again. */
export interface Workspace {
  readonly root: string;
  readonly config: WorkspaceConfig;
  /** False for a lone file outside any workspace. */
  readonly marked: boolean;
  readonly sources: DiskSources;
  /** Folder of the sources shipped with the compiler, where it may lend some. */
  readonly library: string | undefined;
  /** Workspace paths of the sources that the arguments (files or folders) name; all of them without arguments. */
  list(paths: readonly string[]): Outcome<Listed>;
  /**
   * Compiles the files and adds what reading them found. Who has the same code or version is looked for in the whole
   * workspace, but told only where one of the files is concerned.
   */
  check(files: readonly string[], options?: Pick<CompileOptions, "prove">): Compilation;
  /** The file changed on disk. */
  refresh(file: string): void;
  /** These files have been dealt with: neither their trees nor their models need to stay in memory. */
  release(files: readonly string[]): void;
}

export interface Listed {
  readonly files: readonly string[];
  /** Names and links that cannot be read. */
  readonly findings: readonly Diagnostic[];
}

export interface OpenOptions {
  /** Folder in which the command was given. */
  readonly from: string;
  /** Files or folders named on the command line. */
  readonly paths?: readonly string[];
  /** Do without a `tthc.json`, whatever is named: it is about to be made. */
  readonly unmarked?: boolean;
  /** Folder of the sources shipped with the compiler. */
  readonly library?: string | undefined;
}

/**
 * Opens the workspace that governs the current folder. Where none does: the one around the first named path, else the
 * folder of the first named file alone. A folder without a `tthc.json` is not walked: it may be anything.
 */
export function openWorkspace({ from, paths = [], library, unmarked }: OpenOptions): Outcome<Workspace> {
  const first = paths[0] === undefined ? from : resolve(from, paths[0]);
  if (paths[0] !== undefined && !existsSync(first)) return notFound(paths[0]);
  const start = isFolder(first) ? first : dirname(first);
  const root = findRoot(from) ?? findRoot(start);
  if (root === undefined) {
    if (unmarked !== true && (paths.length === 0 || paths.some((path) => isFolder(resolve(from, path)))))
      return refused(
        `Không có ${CONFIG_FILE} ở đây hay ở thư mục cha. Dùng «npx tthc new» để tạo thủ tục đầu tiên, hoặc nêu tên tệp .tthc.`,
        `There is no ${CONFIG_FILE} here or above. "npx tthc new" makes the first procedure; or name a .tthc file.`,
      );
    const config: WorkspaceConfig = { ...defaultConfig, sources: "." };
    return done(workspaceAt(start, config, false, library, from));
  }
  const config = readConfig(root);
  return config.ok ? done(workspaceAt(root, config.value, true, library, from)) : config;
}

function workspaceAt(
  root: string,
  config: WorkspaceConfig,
  marked: boolean,
  library: string | undefined,
  from: string,
): Workspace {
  const sources = diskSources(root, config, library);
  const cache = new CompileCache(knownParses);
  const identities = new IdentityIndex((file) => sources.source(file));
  return {
    root,
    config,
    marked,
    sources,
    library,
    list: (paths) => listSources(root, config, from, paths),
    check(files, options) {
      // A lone file has no workspace around it: its folder may be anything, even somebody's home.
      const namesakes = marked ? identities.namesakes(files, sources.files) : [];
      const compiled = compile(sources, files, cache, { ...options, beside: namesakes });
      // That a file is empty is found by who reads it and by who compiles it.
      const isTold = (code: string, file: string): boolean =>
        compiled.diagnostics.some((known) => known.code === code && known.source.file === file);
      const reading = sources.findings(files).filter(({ code, source }) => !isTold(code, source.file));
      if (reading.length === 0) return compiled;
      return { ...compiled, diagnostics: [...compiled.diagnostics, ...reading].sort(byPlace) };
    },
    refresh: (file) => {
      sources.forget(file);
    },
    release(files) {
      for (const file of files) {
        cache.files.delete(file);
        // The text stays: whether a file holds a campaign or a namesake is asked again for every other one.
        const source = sources.source(file);
        if (source !== undefined) cache.parses.delete(source);
      }
    },
  };
}

function listSources(
  root: string,
  config: WorkspaceConfig,
  from: string,
  paths: readonly string[],
): Outcome<Listed> {
  const skip = [config.output];
  if (paths.length === 0) return done(walkSources(root, config.sources, skip));
  const files = new Set<string>();
  const findings: Diagnostic[] = [];
  for (const path of paths) {
    const full = resolve(from, path);
    if (!existsSync(full)) return notFound(path);
    const file = relative(root, full).split(sep).join("/");
    if (file === ".." || file.startsWith("../") || isAbsolute(file))
      return refused(
        `«${path}» nằm ngoài không gian làm việc ${root}. Hãy chuyển đến thư mục đó rồi chạy lệnh.`,
        `"${path}" lies outside the workspace ${root}. Change to that folder and run the command there.`,
      );
    if (isFolder(full)) {
      const walked = walkSources(root, file === "" ? "." : file, skip);
      for (const found of walked.files) files.add(found);
      findings.push(...walked.findings);
    } else if (!file.endsWith(".tthc")) {
      return refused(`«${path}» không phải tệp .tthc.`, `"${path}" is not a .tthc file.`);
    } else if (pathProblem(file) !== undefined) {
      const name = basename(file);
      findings.push(
        diagnostic(
          "TT0006",
          sourceText(file, ""),
          { start: 0, end: 0 },
          { name, better: asciiFileName(name) },
        ),
      );
    } else files.add(file);
  }
  return done({ files: [...files].sort(), findings });
}

function notFound<T>(path: string): Outcome<T> {
  return refused(`Không có tệp hay thư mục «${path}».`, `There is no file or folder "${path}".`);
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
