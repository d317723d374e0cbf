import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { readDataFile } from "../source-file.ts";
import type { BuiltPackage } from "./build-share.ts";
import type { FindingData } from "./finding-data.ts";
import type { OutputDisk } from "./output-disk.ts";
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

/** Lies in the output folder and belongs into no version control. */
export const RECORD_FILE = ".tthc-build.json";

/** Where a build reads and writes. */
export interface Places {
  /** Absolute folder of the sources. */
  readonly sources: string;
  /** Absolute folder of the packages. */
  readonly output: string;
}

/** The record of the last build where it would do the same again; undefined where anything is different. */
export function currentRecord(places: Places, key: string): BuildRecord | undefined {
  let record: BuildRecord;
  try {
    record = JSON.parse(readFileSync(join(places.output, RECORD_FILE), "utf8")) as BuildRecord;
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
export function keepRecord(
  disk: OutputDisk,
  places: Places,
  built: Omit<BuildRecord, "names" | "outputs">,
): void {
  const record: BuildRecord = { ...built, names: namesBelow(places), outputs: outputsBelow(places.output) };
  disk.write(join(places.output, RECORD_FILE), JSON.stringify(record));
}

function hashOf(path: string): string | undefined {
  const text = path.endsWith(".tthc") ? readFileSync(path, "utf8") : readDataFile(path);
  return text === undefined ? undefined : sha256(text);
}

function namesBelow({ sources, output }: Places): string {
  const inside = relative(sources, output);
  const names = readdirSync(sources, { recursive: true, encoding: "utf8" });
  // Where the packages lie among the sources, they are no sources.
  return sha256(
    names
      .filter((name) => name !== inside && !name.startsWith(`${inside}/`))
      .sort()
      .join("\n"),
  );
}

function outputsBelow(output: string): string {
  const stamps = readdirSync(output, { recursive: true, encoding: "utf8" })
    .filter((name) => name !== RECORD_FILE)
    .sort()
    .map((name) => {
      const stat = statSync(join(output, name));
      return stat.isFile() ? `${name} ${String(stat.size)} ${String(stat.mtimeMs)}` : name;
    });
  return sha256(stamps.join("\n"));
}
