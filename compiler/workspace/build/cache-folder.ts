import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { threadId } from "node:worker_threads";
import type { KeptResults } from "../../emitters/emitter.ts";

/**
 * What builds remember of each other: `.tthc/` in the root of a workspace. It proves itself before it is believed, may
 * be deleted at any time, and keeps itself out of version control.
 */
export const cacheFolder = (root: string): string => join(root, ".tthc");

/** Text of a file of the cache; undefined where there is none. */
export function readCached(folder: string, name: string): string | undefined {
  try {
    return readFileSync(join(folder, name), "utf8");
  } catch {
    return undefined;
  }
}

/** Writes a file of the cache whole or not at all. Where that is not possible the next build remembers nothing. */
export function writeCached(folder: string, name: string, text: string): void {
  const path = join(folder, name);
  const waiting = `${path}.${String(process.pid)}-${String(threadId)}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, ".gitignore"), "*\n");
    writeFileSync(waiting, text);
    renameSync(waiting, path);
  } catch {
    // A read-only disk is no reason to fail a build.
  }
}

/** Results of emitters as files of the cache, one a key, so that threads and later builds share them. */
export function keptResults(folder: string): KeptResults {
  const known = new Map<string, string>();
  return {
    get(key) {
      const result = known.get(key) ?? readCached(folder, `${key}.json`);
      if (result !== undefined) known.set(key, result);
      return result;
    },
    set(key, result) {
      known.set(key, result);
      writeCached(folder, `${key}.json`, result);
    },
  };
}
