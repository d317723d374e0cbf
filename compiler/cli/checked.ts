import { byPlace, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Compilation, CompileOptions } from "../pipeline.ts";
import type { Workspace } from "../workspace/open-workspace.ts";
import { WrongUse } from "./exit-code.ts";
import { openFor, orWrongUse } from "./opened.ts";
import { progressBar, type Progress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

/** The sources that the arguments of a command name. */
export interface Named {
  readonly workspace: Workspace;
  readonly files: readonly string[];
  /** What listing them found, such as names that cannot be read. */
  readonly listing: readonly Diagnostic[];
}

/** The named sources, compiled, with every finding about them. */
export interface Checked {
  readonly workspace: Workspace;
  readonly files: readonly string[];
  readonly compilation: Compilation;
  readonly findings: readonly Diagnostic[];
}

/** Below this a bar would only flicker. */
const MANY_FILES = 50;

/** Opens the workspace and lists what the arguments name; that nothing is there is wrong use. */
export function namedSources(terminal: Terminal, paths: readonly string[]): Named {
  const workspace = openFor(terminal, paths);
  const { files, findings } = orWrongUse(workspace.list(paths));
  if (files.length === 0 && findings.length === 0)
    throw new WrongUse({
      vi: `Không thấy tệp .tthc nào trong ${workspace.root}. Dùng «npx tthc new» để tạo thủ tục đầu tiên.`,
      en: `There is no .tthc file in ${workspace.root}. "npx tthc new" makes the first procedure.`,
    });
  return { workspace, files, listing: findings };
}

/** A bar over many files where somebody watches; undefined where it would help nobody. */
export async function barFor(
  terminal: Terminal,
  files: readonly string[],
  isWanted: boolean,
): Promise<Progress | undefined> {
  return isWanted && terminal.interactive && files.length >= MANY_FILES
    ? progressBar(terminal, files.length)
    : undefined;
}

interface CheckFlags extends Pick<CompileOptions, "prove"> {
  readonly showProgress?: boolean;
}

/** Opens, lists and compiles what the arguments name; a bar shows how far it is where there is much to read. */
export async function checkPaths(
  terminal: Terminal,
  paths: readonly string[],
  { showProgress = true, prove = true }: CheckFlags = {},
): Promise<Checked> {
  const { workspace, files, listing } = namedSources(terminal, paths);
  const bar = await barFor(terminal, files, showProgress);
  const compilation = compileWith(workspace, files, bar, { prove });
  bar?.stop();
  return { workspace, files, compilation, findings: [...compilation.diagnostics, ...listing].sort(byPlace) };
}

/** Errors, or warnings nobody accepted, are findings; advice alone is not. */
export function needsAttention(findings: readonly Diagnostic[]): boolean {
  return findings.some(({ severity }) => severity !== "info");
}

function compileWith(
  workspace: Workspace,
  files: readonly string[],
  bar: Progress | undefined,
  options: Pick<CompileOptions, "prove">,
): Compilation {
  if (bar === undefined) return workspace.check(files, options);
  workspace.sources.onRead = () => {
    bar.step();
  };
  try {
    return workspace.check(files, options);
  } finally {
    workspace.sources.onRead = undefined;
  }
}
