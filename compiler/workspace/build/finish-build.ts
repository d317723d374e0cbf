import { join, relative } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Bilingual } from "../bilingual.ts";
import type { BuiltPackage } from "./build-share.ts";
import { nodeDisk, type OutputDisk } from "./output-disk.ts";
import type { Strictness } from "./package-files.ts";
import { commitStaged, discardFresh, ownedFiles, type Committed } from "./staging.ts";

/** What a build did, by absolute folders; where `refusals` are given nothing was written. */
export interface BuildReport extends Committed {
  readonly packages: readonly BuiltPackage[];
  readonly refusals: readonly Bilingual[];
}

/** How a build ends. */
export interface Finish extends Strictness {
  /** The files named were all there are, so packages of others are stale. */
  readonly whole: boolean;
  readonly disk?: OutputDisk;
}

const NOTHING: Committed = { added: [], changed: [], unchanged: [], removed: [] };

/** Moves what was staged into its place, or throws all of it away and says why. */
export function finishBuild(
  packages: readonly BuiltPackage[],
  findings: readonly Pick<Diagnostic, "severity">[],
  output: string,
  options: Finish,
): BuildReport {
  const disk = options.disk ?? nodeDisk;
  const refusals = [...findingRefusals(findings, options), ...packageRefusals(packages, output, options)];
  if (refusals.length > 0) {
    discardFresh(disk, output);
    return { ...NOTHING, packages, refusals };
  }
  const kept = new Set(packages.map(({ folder }) => folder));
  const stale = options.whole ? staleFolders(disk, output, kept) : [];
  return { ...commitStaged(disk, packages, stale), packages, refusals };
}

function findingRefusals(
  findings: readonly Pick<Diagnostic, "severity">[],
  { release }: Strictness,
): Bilingual[] {
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

function packageRefusals(
  packages: readonly BuiltPackage[],
  output: string,
  options: Strictness,
): Bilingual[] {
  const refusals: Bilingual[] = [];
  const seen = new Set<string>();
  for (const { folder: full, id, version, assumptions, state, counts } of packages) {
    const folder = relative(output, full).replaceAll("\\", "/");
    if (seen.has(folder))
      refusals.push({
        vi: `Hai nguồn cùng ghi vào «${folder}»: ${id} phiên bản ${String(version)} khai báo hai lần.`,
        en: `Two sources write to "${folder}": ${id} version ${String(version)} is declared twice.`,
      });
    seen.add(folder);
    if (state === "foreign")
      refusals.push({
        vi: `«${folder}» có tệp không do tthc tạo ra nên không ghi gì. Hãy dời chúng đi rồi làm lại.`,
        en: `"${folder}" holds files that tthc did not make, so nothing was written. Move them away and try again.`,
      });
    if (state === "oversized")
      refusals.push({
        vi: `«${folder}» quá lớn để làm thành gói: ${String(counts.fields)} trường, ${String(counts.steps)} bước. Hãy tách thủ tục, hoặc bỏ phần chép thừa.`,
        en: `"${folder}" is too large for a package: ${String(counts.fields)} fields, ${String(counts.steps)} steps. Split the procedure, or drop what was pasted in.`,
      });
    if (options.release === true && options.allowAssumptions !== true && assumptions > 0)
      refusals.push({
        vi: `«${folder}» dựa trên ${String(assumptions)} giả định. Bản phát hành chỉ nhận khi có --allow-assumptions.`,
        en: `"${folder}" rests on ${String(assumptions)} assumption(s). A release takes them only with --allow-assumptions.`,
      });
  }
  return refusals;
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
