import { byPlace, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Compilation } from "../pipeline.ts";
import type { Workspace } from "../workspace/open-workspace.ts";
import { WrongUse } from "./exit-code.ts";
import { openFor, orWrongUse } from "./opened.ts";
import { progressBar, type Progress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

/** The named sources, compiled, with every finding about them. */
export interface Checked {
  readonly workspace: Workspace;
  readonly files: readonly string[];
  readonly compilation: Compilation;
  readonly findings: readonly Diagnostic[];
}

/** Below this a bar would only flicker. */
const MANY_FILES = 50;

/** Opens, lists and compiles what the arguments name; a bar shows how far it is where there is much to read. */
export async function checkPaths(
  terminal: Terminal,
  paths: readonly string[],
  showProgress = true,
): Promise<Checked> {
  const workspace = openFor(terminal, paths);
  const { files, findings } = orWrongUse(workspace.list(paths));
  if (files.length === 0 && findings.length === 0)
    throw new WrongUse({
      vi: `Không thấy tệp .tthc nào trong ${workspace.root}. Dùng «tthc new» để tạo thủ tục đầu tiên.`,
      en: `There is no .tthc file in ${workspace.root}. "tthc new" makes the first procedure.`,
    });
  const bar =
    showProgress && terminal.interactive && files.length >= MANY_FILES
      ? await progressBar(terminal, files.length)
      : undefined;
  const compilation = compileWith(workspace, files, bar);
  bar?.stop();
  return { workspace, files, compilation, findings: [...compilation.diagnostics, ...findings].sort(byPlace) };
}

/** Errors, or warnings nobody accepted, are findings; advice alone is not. */
export function needsAttention(findings: readonly Diagnostic[]): boolean {
  return findings.some(({ severity }) => severity !== "info");
}

function compileWith(workspace: Workspace, files: readonly string[], bar: Progress | undefined): Compilation {
  if (bar === undefined) return workspace.check(files);
  workspace.sources.onRead = () => {
    bar.step();
  };
  try {
    return workspace.check(files);
  } finally {
    workspace.sources.onRead = undefined;
  }
}
