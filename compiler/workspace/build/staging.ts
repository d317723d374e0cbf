import { dirname, join } from "node:path";
import { PACKAGE_FORMAT } from "../../emitters/manifest/manifest.ts";
import { pathProblem } from "../workspace-path.ts";
import type { OutputDisk } from "./output-disk.ts";
import type { PackageFile } from "./package-files.ts";

/** One package to be written: `folder` is absolute, `files` hold the manifest too. */
export interface PackagePlan {
  readonly folder: string;
  readonly files: readonly PackageFile[];
}

/**
 * `foreign`: what stands in its place was not made by us, and is left alone. `oversized`: no procedure is so large, so no
 * package was made of it.
 */
export type StagedState = "added" | "changed" | "unchanged" | "foreign" | "oversized";

/** A package that waits beside its place until all others are there too. */
export interface Staged {
  readonly folder: string;
  readonly state: StagedState;
}

/** Folders by what became of them. */
export interface Committed {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
}

const part = (folder: string, suffix: string): string =>
  join(dirname(folder), `.${folder.slice(dirname(folder).length + 1)}.tthc-${suffix}`);
const freshFolder = (folder: string): string => part(folder, "new");
const oldFolder = (folder: string): string => part(folder, "old");

/** Files of a folder that our manifest names (itself included); undefined where the folder is not ours. */
export function ownedFiles(disk: OutputDisk, folder: string): readonly string[] | undefined {
  const text = disk.read(join(folder, "manifest.json"));
  if (text === undefined) return undefined;
  try {
    const manifest = JSON.parse(text) as { format?: unknown; files?: readonly { path: string }[] };
    if (manifest.format !== PACKAGE_FORMAT || manifest.files === undefined) return undefined;
    const paths = manifest.files.map(({ path }) => path);
    // A manifest that was tampered with must not make us delete things elsewhere.
    return paths.some((path) => pathProblem(path) !== undefined) ? undefined : [...paths, "manifest.json"];
  } catch {
    return undefined;
  }
}

/** Writes a package beside its place, unless the same stands there already or its place is somebody else's. */
export function stagePackage(disk: OutputDisk, plan: PackagePlan): Staged {
  const { folder } = plan;
  recover(disk, folder);
  const isTaken = disk.list(folder).length > 0;
  const owned = isTaken ? ownedFiles(disk, folder) : undefined;
  if (isTaken && owned === undefined) return { folder, state: "foreign" };
  if (owned !== undefined && isCurrent(disk, plan, owned)) return { folder, state: "unchanged" };
  try {
    writeFresh(disk, plan);
  } catch (fault) {
    disk.remove(freshFolder(folder));
    throw fault;
  }
  return { folder, state: isTaken ? "changed" : "added" };
}

/** Throws away everything that waits below `output`, of this run or of one that was killed; nothing in place is touched. */
export function discardFresh(disk: OutputDisk, output: string): void {
  for (const name of disk.list(output)) {
    const parent = join(output, name);
    const waiting = disk.list(parent).filter((entry) => /^[.][0-9]+[.]tthc-new$/.test(entry));
    for (const entry of waiting) disk.remove(join(parent, entry));
    if (waiting.length > 0 && disk.list(parent).length === 0) disk.remove(parent);
  }
}

/**
 * Renames staged packages into their places, all or none, so that a reader never meets half a folder, and removes stale
 * ones. A fault undoes what was done and is thrown on.
 */
export function commitStaged(
  disk: OutputDisk,
  staged: readonly Staged[],
  stale: readonly string[],
): Committed {
  const folders = (...states: StagedState[]): string[] =>
    staged.filter(({ state }) => states.includes(state)).map(({ folder }) => folder);
  const fresh = folders("added", "changed");
  const moved: string[] = [];
  const placed: string[] = [];
  try {
    for (const folder of fresh) {
      if (disk.list(folder).length > 0) {
        disk.rename(folder, oldFolder(folder));
        moved.push(folder);
      } else disk.remove(folder);
      disk.rename(freshFolder(folder), folder);
      placed.push(folder);
    }
  } catch (fault) {
    for (const folder of placed) disk.remove(folder);
    for (const folder of moved) disk.rename(oldFolder(folder), folder);
    for (const folder of fresh) disk.remove(freshFolder(folder));
    throw fault;
  }
  for (const folder of moved) {
    keepForeign(disk, folder, topNames(ownedFiles(disk, oldFolder(folder)) ?? []));
    disk.remove(oldFolder(folder));
  }
  for (const folder of stale) recover(disk, folder);
  return {
    added: folders("added"),
    changed: folders("changed"),
    unchanged: folders("unchanged"),
    removed: stale.filter((folder) => removeOwned(disk, folder)),
  };
}

/** A run that was killed between its two renames left the old folder aside: put it back, drop what was half written. */
function recover(disk: OutputDisk, folder: string): void {
  if (disk.list(oldFolder(folder)).length > 0 && disk.list(folder).length === 0)
    disk.rename(oldFolder(folder), folder);
  disk.remove(oldFolder(folder));
  disk.remove(freshFolder(folder));
}

function isCurrent(disk: OutputDisk, { folder, files }: PackagePlan, owned: readonly string[]): boolean {
  return (
    owned.length === files.length && files.every((file) => disk.read(join(folder, file.path)) === file.text)
  );
}

function writeFresh(disk: OutputDisk, { folder, files }: PackagePlan): void {
  const fresh = freshFolder(folder);
  const folders = new Set(files.map((file) => dirname(join(fresh, file.path))));
  for (const made of [fresh, ...folders]) disk.makeFolder(made);
  for (const file of files) disk.write(join(fresh, file.path), file.bytes);
}

/** What somebody else put into the old folder is theirs: it moves along. `owned` are the names that were ours. */
function keepForeign(disk: OutputDisk, folder: string, owned: ReadonlySet<string | undefined>): void {
  const present = new Set(disk.list(folder));
  for (const name of disk.list(oldFolder(folder)))
    if (!owned.has(name) && !present.has(name))
      disk.rename(join(oldFolder(folder), name), join(folder, name));
}

const topNames = (paths: readonly string[]): ReadonlySet<string | undefined> =>
  new Set(paths.map((path) => path.split("/")[0]));

/** Deletes a package of a version that no longer exists; files that are not ours, and their folder, stay. */
function removeOwned(disk: OutputDisk, folder: string): boolean {
  const owned = ownedFiles(disk, folder);
  if (owned === undefined) return false;
  for (const name of topNames(owned)) if (name !== undefined) disk.remove(join(folder, name));
  if (disk.list(folder).length === 0) disk.remove(folder);
  if (disk.list(dirname(folder)).length === 0) disk.remove(dirname(folder));
  return true;
}
