import { createHash } from "node:crypto";
import { join } from "node:path";
import type { ProcedureModel } from "@tthc/model";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Artefact } from "../emitters/emitter.ts";
import { manifestFile } from "../emitters/manifest/manifest.ts";
import { emitters } from "../emitters/registry.ts";
import type { Compilation } from "../pipeline.ts";
import type { Bilingual } from "./bilingual.ts";
import { commitPackages, ownedFiles, type Committed, type PackagePlan } from "./commit-packages.ts";
import { nodeDisk, type OutputDisk } from "./output-disk.ts";

/** How strict a build is. */
export interface BuildOptions {
  /** A release takes no unaccepted warning and no assumption. */
  readonly release?: boolean;
  /** A release may rest on assumptions; the manifests record it. */
  readonly allowAssumptions?: boolean;
  /** The files named were all there are, so packages of others are stale. */
  readonly whole: boolean;
  readonly disk?: OutputDisk;
}

/** What a build did; where `refusals` are given nothing was written. */
export interface BuildReport extends Committed {
  readonly refusals: readonly Bilingual[];
}

const NOTHING: Committed = { written: [], unchanged: [], removed: [], foreign: [] };
const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** Folder of a package below the output folder: `khai-sinh/1`. */
export function packageFolder(model: Pick<ProcedureModel, "id" | "version">): string {
  return `${model.id.replaceAll("_", "-")}/${String(model.version.number)}`;
}

/** Every file of one compiled package, the manifest last. */
export function packageFiles(
  model: ProcedureModel,
  options: Pick<BuildOptions, "release" | "allowAssumptions"> = {},
): readonly Artefact[] {
  const artefacts = emitters.flatMap((emitter) => emitter.emit(model));
  const hashed = artefacts.map(({ path, text }) => ({ path, sha256: sha256(text) }));
  const release = options.release === true ? { assumptionsAllowed: options.allowAssumptions === true } : null;
  return [...artefacts, manifestFile(model, hashed, release)];
}

/** Writes the packages of a compilation below `output`, or says why not. */
export function buildOutput(compilation: Compilation, output: string, options: BuildOptions): BuildReport {
  const models = compilation.procedures.flatMap(({ model }) => model ?? []);
  const refusals = [...findingRefusals(compilation.diagnostics, options), ...modelRefusals(models, options)];
  if (refusals.length > 0) return { ...NOTHING, refusals };
  const disk = options.disk ?? nodeDisk;
  const plans = models.map((model): PackagePlan => ({
    folder: join(output, packageFolder(model)),
    files: packageFiles(model, options),
  }));
  const stale = options.whole ? staleFolders(disk, output, new Set(plans.map((plan) => plan.folder))) : [];
  const committed = commitPackages(plans, stale, disk);
  return { ...committed, refusals: committed.foreign.map(foreignRefusal) };
}

function findingRefusals(findings: readonly Diagnostic[], { release }: BuildOptions): Bilingual[] {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.filter(({ severity }) => severity === "warning").length;
  if (errors > 0)
    return [
      {
        vi: `Còn ${String(errors)} lỗi nên không ghi gì.`,
        en: `Nothing was written: ${String(errors)} error(s) remain.`,
      },
    ];
  if (release === true && warnings > 0)
    return [
      {
        vi: `Bản phát hành không nhận ${String(warnings)} cảnh báo chưa xử lý. Hãy sửa, hoặc ghi «chấp nhận "mã" lý do "…"».`,
        en: `A release takes no unsettled warnings (${String(warnings)}). Mend them, or write «accept "code" reason "…"».`,
      },
    ];
  return [];
}

function modelRefusals(models: readonly ProcedureModel[], options: BuildOptions): Bilingual[] {
  const refusals: Bilingual[] = [];
  const folders = new Map<string, string>();
  for (const model of models) {
    const folder = packageFolder(model);
    if (folders.has(folder))
      refusals.push({
        vi: `Hai nguồn cùng ghi vào «${folder}»: ${model.id} phiên bản ${String(model.version.number)} khai báo hai lần.`,
        en: `Two sources write to "${folder}": ${model.id} version ${String(model.version.number)} is declared twice.`,
      });
    folders.set(folder, model.id);
    const { length } = model.assumptions;
    if (options.release === true && options.allowAssumptions !== true && length > 0)
      refusals.push({
        vi: `«${folder}» dựa trên ${String(length)} giả định. Bản phát hành chỉ nhận khi có --allow-assumptions.`,
        en: `"${folder}" rests on ${String(length)} assumption(s). A release takes them only with --allow-assumptions.`,
      });
  }
  return refusals;
}

function foreignRefusal(folder: string): Bilingual {
  return {
    vi: `«${folder}» có tệp không do tthc tạo ra nên không ghi gì. Hãy dời chúng đi rồi làm lại.`,
    en: `"${folder}" holds files that tthc did not make, so nothing was written. Move them away and try again.`,
  };
}

/** Packages of ours below the output folder that no source makes any more. */
function staleFolders(disk: OutputDisk, output: string, kept: ReadonlySet<string>): string[] {
  return disk
    .list(output)
    .filter((name) => !name.startsWith("."))
    .flatMap((name) => disk.list(join(output, name)).map((version) => join(output, name, version)))
    .filter(
      (folder) => !kept.has(folder) && /[\\/][0-9]+$/.test(folder) && ownedFiles(disk, folder) !== undefined,
    )
    .sort();
}
