import { join } from "node:path";
import type { LocalText, ProcedureModel } from "@tthc/model";
import type { KeptResults } from "../../emitters/emitter.ts";
import type { Compilation } from "../../pipeline.ts";
import type { Workspace } from "../open-workspace.ts";
import { countsOf, type Counts } from "./counts.ts";
import { findingData, type FindingData } from "./finding-data.ts";
import { cacheFolder, keptResults } from "./cache-folder.ts";
import { nodeDisk, type OutputDisk } from "./output-disk.ts";
import { packageFiles, packageFolder, sha256, type Strictness, type Timings } from "./package-files.ts";
import { stagePackage, type Staged } from "./staging.ts";

/** A package as a build tells of it. */
export interface BuiltPackage extends Staged {
  /** The source it was compiled from. */
  readonly file: string;
  readonly id: string;
  readonly version: number;
  readonly draft: boolean;
  readonly label: LocalText;
  readonly counts: Counts;
  /** On how many assumptions it rests. */
  readonly assumptions: number;
}

/** What one share of a build found and staged: plain data, for it may come from another thread. */
export interface ShareResult {
  readonly findings: readonly FindingData[];
  readonly accepted: readonly FindingData[];
  readonly packages: readonly BuiltPackage[];
  /** SHA-256 of every file that was read, by absolute path. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Milliseconds by emitter; `check` is reading, checking and lowering, `write` comparing and writing. */
  readonly timings: Timings;
}

/**
 * Four times the largest real procedure. Pages, drawings and types of more would take minutes, and nobody could fill in
 * or read them.
 */
const MOST_CHARACTERS = 1_000_000;

/** Compiles some files of a workspace and stages their packages, unless something forbids that they are written. */
export async function buildShare(
  workspace: Workspace,
  files: readonly string[],
  output: string,
  strictness: Strictness & { readonly stage: boolean },
): Promise<ShareResult> {
  const inputs: Record<string, string> = {};
  workspace.sources.onText = (path, text) => {
    inputs[path] = sha256(text);
  };
  const begun = performance.now();
  const compilation = workspace.check(files);
  const timings: Timings = { check: performance.now() - begun };
  workspace.sources.onText = undefined;
  const kept = keptResults(cacheFolder(workspace.root));
  const isSound = compilation.diagnostics.every(({ severity }) => severity !== "error");
  const packages =
    strictness.stage && isSound
      ? await stageModels(compilation, output, strictness, timings, nodeDisk, kept)
      : [];
  workspace.release(files);
  return {
    findings: compilation.diagnostics.map(findingData),
    accepted: compilation.accepted.map(findingData),
    packages,
    inputs,
    timings,
  };
}

/** Emits and stages every model of a compilation below `output`. */
export async function stageModels(
  { procedures }: Pick<Compilation, "procedures">,
  output: string,
  strictness: Strictness,
  timings: Timings = {},
  disk: OutputDisk = nodeDisk,
  kept?: KeptResults,
): Promise<readonly BuiltPackage[]> {
  const packages: BuiltPackage[] = [];
  for (const { file, model } of procedures) {
    if (model === undefined) continue;
    const folder = join(output, packageFolder(model));
    if (JSON.stringify(model).length > MOST_CHARACTERS) {
      packages.push({ folder, state: "oversized", ...facts(file, model) });
      continue;
    }
    const artefacts = await packageFiles(model, strictness, timings, kept);
    const begun = performance.now();
    const staged = stagePackage(disk, { folder, files: artefacts });
    timings["write"] = (timings["write"] ?? 0) + performance.now() - begun;
    packages.push({ ...staged, ...facts(file, model) });
  }
  return packages;
}

function facts(file: string, model: ProcedureModel): Omit<BuiltPackage, keyof Staged> {
  const { id, version, label, assumptions } = model;
  return {
    file,
    id,
    version: version.number,
    draft: version.draft,
    label,
    counts: countsOf(model),
    assumptions: assumptions.length,
  };
}
