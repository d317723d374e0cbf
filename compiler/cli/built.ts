import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildWorkspace, type Built } from "../workspace/build/build-workspace.ts";
import type { Workspace } from "../workspace/open-workspace.ts";
import { barFor, namedSources } from "./checked.ts";
import type { Terminal } from "./terminal.ts";

/** Options of `tthc build` that decide what is built. */
export interface BuildFlags {
  readonly release?: true;
  readonly allowAssumptions?: true;
  /** Number of threads, as written. */
  readonly threads?: number;
}

/** Builds what the arguments name, with a bar where there is much to do. */
export async function buildPaths(
  terminal: Terminal,
  paths: readonly string[],
  flags: BuildFlags,
  showProgress: boolean,
): Promise<Built & { readonly workspace: Workspace; readonly files: readonly string[] }> {
  const { workspace, files, listing } = namedSources(terminal, paths);
  const bar = await barFor(terminal, files, showProgress);
  try {
    const built = await buildWorkspace(workspace, {
      files,
      listing,
      whole: paths.length === 0,
      release: flags.release === true,
      allowAssumptions: flags.allowAssumptions === true,
      ...(flags.threads !== undefined && { threads: flags.threads }),
      compiler: thisCompiler(terminal.home),
      onFiles: (count) => {
        for (let step = 0; step < count; step++) bar?.step();
      },
    });
    return { ...built, workspace, files };
  } finally {
    bar?.stop();
  }
}

/**
 * Names the compiler that runs: its bundle names its parts by their content, and the lock of the packages names the
 * libraries. Sources that run unbundled may change at any time, so nothing is remembered for them.
 */
function thisCompiler(home: string): string | undefined {
  if (import.meta.url.endsWith(".ts")) return undefined;
  const hash = createHash("sha256");
  try {
    hash.update(readFileSync(join(home, "compiler", "dist", "tthc.js")));
    hash.update(readFileSync(join(home, "compiler", "package.json")));
  } catch {
    return undefined;
  }
  return hash.digest("hex");
}
