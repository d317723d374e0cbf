import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { readDataFile } from "../source-file.ts";
import type { BuiltPackage } from "./build-share.ts";
import { readCached, writeCached } from "./cache-folder.ts";
import type { FindingData } from "./finding-data.ts";
import { sha256 } from "./package-files.ts";

/** What a build leaves behind so that the next one can see that nothing changed. It may be deleted at any time. */
export interface BuildRecord {
  /** Hash of all that decides a build beside the files: compiler, strictness, options, what was named. */
  readonly key: string;
  /** Names below the folder of the sources: a file that comes or goes may change what others mean. */
  readonly names: string;
  /** SHA-256 of every file that was read, by absolute path. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Names, sizes and times of everything below the output folder. */
  readonly outputs: string;
  readonly findings: readonly FindingData[];
  readonly accepted: readonly FindingData[];
  readonly packages: readonly BuiltPackage[];
}

const RECORD = "build.json";

/** Where a build reads and writes. */
export interface Places {
  /** Absolute folder of the sources. */
  readonly sources: string;
  /** Absolute folder of the packages. */
  readonly output: string;
  /** Absolute folder of the cache. */
  readonly cache: string;
}

/** The record of the last build where it would do the same again; undefined where anything is different. */
export function currentRecord(places: Places, key: string): BuildRecord | undefined {
  let record: BuildRecord;
  try {
    record = JSON.parse(readCached(places.cache, RECORD) ?? "null") as BuildRecord;
    const isCurrent =
      record.key === key &&
      record.names === namesBelow(places) &&
      Object.entries(record.inputs).every(([path, hash]) => hash === hashOf(path)) &&
      record.outputs === outputsBelow(places.output);
    return isCurrent ? record : undefined;
  } catch {
    // A record that is missing, damaged or of an older shape proves nothing.
    return undefined;
  }
}

/** Keeps what a build did, with the state of the disk after it. */
export function keepRecord(places: Places, built: Omit<BuildRecord, "names" | "outputs">): void {
  const record: BuildRecord = { ...built, names: namesBelow(places), outputs: outputsBelow(places.output) };
  writeCached(places.cache, RECORD, JSON.stringify(record));
}

function hashOf(path: string): string | undefined {
  const text = path.endsWith(".tthc") ? readFileSync(path, "utf8") : readDataFile(path);
  return text === undefined ? undefined : sha256(text);
}

function namesBelow({ sources, output }: Places): string {
  const inside = relative(sources, output);
  const names = readdirSync(sources, { recursive: true, encoding: "utf8" });
  // Where packages, the cache or libraries lie among the sources, they are no sources.
  const isOther = (name: string): boolean =>
    /^(?:[.]|node_modules)/.test(name) || name === inside || name.startsWith(`${inside}/`);
  return sha256(
    names
      .filter((name) => !isOther(name))
      .sort()
      .join("\n"),
  );
}

function outputsBelow(output: string): string {
  const stamps = readdirSync(output, { recursive: true, encoding: "utf8" })
    .sort()
    .map((name) => {
      const stat = statSync(join(output, name));
      return stat.isFile() ? `${name} ${String(stat.size)} ${String(stat.mtimeMs)}` : name;
    });
  return sha256(stamps.join("\n"));
}
