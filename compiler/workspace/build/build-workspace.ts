import { availableParallelism } from "node:os";
import { join } from "node:path";
import { byPlace, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Workspace } from "../open-workspace.ts";
import { cacheFolder } from "./cache-folder.ts";
import { currentRecord, keepRecord, type Places } from "./build-record.ts";
import type { ShareResult } from "./build-share.ts";
import { findingFrom, type FindingData } from "./finding-data.ts";
import { finishBuild, type BuildReport } from "./finish-build.ts";
import { nodeDisk } from "./output-disk.ts";
import { sha256, type Strictness, type Timings } from "./package-files.ts";
import { discardFresh } from "./staging.ts";
import { runShares, threadsFor } from "./share-runner.ts";

/** What is built, and how. */
export interface BuildOrder extends Strictness {
  readonly files: readonly string[];
  /** What listing the files found, such as names that cannot be read. */
  readonly listing: readonly Diagnostic[];
  /** The files are all there are: packages of others are stale. */
  readonly whole: boolean;
  /** Number of threads; as many as are worth it where absent. */
  readonly threads?: number;
  /** Names this very compiler. Without it nothing is remembered from one build to the next. */
  readonly compiler?: string | undefined;
  readonly onFiles?: (count: number) => void;
}

/** What a build found and did. */
export interface Built extends BuildReport {
  readonly findings: readonly Diagnostic[];
  readonly accepted: readonly Diagnostic[];
  /** Milliseconds by emitter, summed over threads; empty where nothing had to be done. */
  readonly timings: Timings;
}

/**
 * Compiles files of a workspace into packages, all or none. Each share is compiled, emitted and staged on its own and
 * then forgotten, so memory does not grow with the catalogue. Where a record proves that nothing changed since the last
 * build, nothing is done and the same is told.
 */
export async function buildWorkspace(workspace: Workspace, order: BuildOrder): Promise<Built> {
  const { root, config, library } = workspace;
  const places: Places = {
    sources: join(root, config.sources),
    output: join(root, config.output),
    cache: cacheFolder(root),
  };
  const key = order.compiler === undefined ? undefined : keyOf(workspace, order, order.compiler);
  const revive = (findings: readonly FindingData[]): Diagnostic[] =>
    findings.map((finding) => findingFrom(finding, (file) => workspace.sources.source(file)));

  const known = key === undefined ? undefined : currentRecord(places, key);
  if (known !== undefined)
    return {
      packages: known.packages,
      added: [],
      changed: [],
      unchanged: known.packages.map(({ folder }) => folder),
      removed: [],
      refusals: [],
      findings: revive(known.findings),
      accepted: revive(known.accepted),
      timings: {},
    };

  const strictness = strictnessOf(order);
  const job = { root, library, output: places.output, strictness };
  const threads = order.threads ?? threadsFor(order.files.length, availableParallelism());
  let shares: readonly ShareResult[];
  try {
    shares = await runShares(workspace, order.files, job, threads, (count) => order.onFiles?.(count));
  } catch (fault) {
    discardFresh(nodeDisk, places.output);
    throw fault;
  }
  const told = unique(shares.flatMap(({ findings }) => findings));
  const toldAccepted = unique(shares.flatMap(({ accepted }) => accepted));
  const findings = [...revive(told), ...order.listing].sort(byPlace);
  const packages = shares
    .flatMap((share) => share.packages)
    .sort((a, b) => (a.folder < b.folder ? -1 : a.folder > b.folder ? 1 : a.file < b.file ? -1 : 1));
  const finish = { ...strictness, whole: order.whole };
  const report = finishBuild(packages, findings, places.output, finish);
  if (key !== undefined && report.refusals.length === 0 && order.listing.length === 0)
    keepRecord(places, {
      key,
      inputs: Object.assign({}, ...shares.map(({ inputs }) => inputs)) as Record<string, string>,
      findings: told,
      accepted: toldAccepted,
      packages,
    });
  const timings = summed(shares.map((share) => share.timings));
  return { ...report, findings, accepted: revive(toldAccepted).sort(byPlace), timings };
}

const strictnessOf = ({ release, allowAssumptions, emitters }: Strictness): Strictness => ({
  release: release === true,
  allowAssumptions: allowAssumptions === true,
  ...(emitters !== undefined && { emitters }),
});

function summed(all: readonly Timings[]): Timings {
  const sum: Timings = {};
  for (const one of all)
    for (const [name, milliseconds] of Object.entries(one)) sum[name] = (sum[name] ?? 0) + milliseconds;
  return sum;
}

function keyOf({ root, config }: Workspace, order: BuildOrder, compiler: string): string {
  const { files, whole } = order;
  return sha256(JSON.stringify([compiler, root, config, strictnessOf(order), whole, files]));
}

/** Two shares may both tell of a clash between their files. */
function unique(findings: readonly FindingData[]): FindingData[] {
  const known = new Map(
    findings.map((finding) => [
      `${finding.file} ${String(finding.span.start)} ${String(finding.span.end)} ${finding.code} ${JSON.stringify(finding.params)}`,
      finding,
    ]),
  );
  return [...known.values()];
}
