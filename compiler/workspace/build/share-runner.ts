import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Workspace } from "../open-workspace.ts";
import { buildShare, type ShareResult } from "./build-share.ts";
import type { Strictness } from "./package-files.ts";

/** What every share of one build has in common. */
export interface ShareJob {
  readonly root: string;
  readonly library: string | undefined;
  /** Absolute folder of the packages. */
  readonly output: string;
  readonly strictness: Strictness;
}

export interface ShareTask {
  readonly files: readonly string[];
  /** False once an error is known: what is left is only checked. */
  readonly stage: boolean;
}

/** Large enough to share what a thread knows of the library, small enough that no thread waits long for the last. */
const FILES_A_SHARE = 24;

/** Below this a second thread costs more to start than it saves. */
const WORTH_A_THREAD = 2 * FILES_A_SHARE;

/** How many threads a build of so many files uses on this machine. */
export function threadsFor(files: number, processors: number): number {
  return Math.max(1, Math.min(processors, 8, Math.floor(files / WORTH_A_THREAD)));
}

/** Runs a build share by share, in this thread or in several; `onShare` hears of each as it is done. */
export async function runShares(
  workspace: Workspace,
  files: readonly string[],
  job: ShareJob,
  threads: number,
  onShare: (files: number) => void,
): Promise<readonly ShareResult[]> {
  const shares: string[][] = [];
  for (let at = 0; at < files.length; at += FILES_A_SHARE) shares.push(files.slice(at, at + FILES_A_SHARE));
  const results: ShareResult[] = [];
  let isSound = true;
  const drain = async (run: (task: ShareTask) => Promise<ShareResult>): Promise<void> => {
    for (let share = shares.shift(); share !== undefined; share = shares.shift()) {
      const result = await run({ files: share, stage: isSound });
      isSound &&= result.findings.every(({ severity }) => severity !== "error");
      results.push(result);
      onShare(share.length);
    }
  };
  if (threads === 1)
    await drain(({ files: share, stage }) =>
      buildShare(workspace, share, job.output, { ...job.strictness, stage }),
    );
  else await Promise.all(Array.from({ length: threads }, () => inThread(job, drain)));
  return results;
}

async function inThread(
  job: ShareJob,
  drain: (run: (task: ShareTask) => Promise<ShareResult>) => Promise<void>,
): Promise<void> {
  // Beside the sources lies the source of the thread; beside the bundle, its bundle.
  const script = import.meta.url.endsWith(".ts") ? "./build-worker.ts" : "./build-worker.js";
  const worker = new Worker(new URL(script, import.meta.url), { workerData: job });
  try {
    await drain(async (task) => {
      worker.postMessage(task);
      const [result] = (await once(worker, "message")) as [ShareResult];
      return result;
    });
  } finally {
    await worker.terminate();
  }
}
