import { dirname, join } from "node:path";
import { PACKAGE_FORMAT } from "../emitters/manifest/manifest.ts";
import type { Artefact } from "../emitters/emitter.ts";
import type { OutputDisk } from "./output-disk.ts";
import { pathProblem } from "./workspace-path.ts";

/** One package to be written: `folder` is absolute, `files` hold the manifest too. */
export interface PackagePlan {
  readonly folder: string;
  readonly files: readonly Artefact[];
}

/** Folders by what became of them. `foreign` were not made by us and were left alone: nothing at all was written. */
export interface Committed {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
  readonly foreign: readonly string[];
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

/**
 * Writes packages all or none: each is written beside its place first, and only when all are there are they renamed
 * into it, so a reader never meets half a folder. A fault undoes what was done and is thrown on.
 */
export function commitPackages(
  plans: readonly PackagePlan[],
  stale: readonly string[],
  disk: OutputDisk,
): Committed {
  for (const folder of [...plans.map((plan) => plan.folder), ...stale]) recover(disk, folder);
  const unchanged = plans.filter((plan) => isCurrent(disk, plan));
  const changed = plans.filter((plan) => !unchanged.includes(plan));
  const foreign = changed
    .map((plan) => plan.folder)
    .filter((folder) => disk.list(folder).length > 0 && ownedFiles(disk, folder) === undefined);
  if (foreign.length > 0)
    return { written: [], unchanged: unchanged.map((plan) => plan.folder), removed: [], foreign };

  const moved: string[] = [];
  const placed: string[] = [];
  try {
    for (const plan of changed) stage(disk, plan);
    for (const { folder } of changed) {
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
    for (const { folder } of changed) disk.remove(freshFolder(folder));
    throw fault;
  }
  for (const folder of moved) {
    keepForeign(disk, folder, topNames(ownedFiles(disk, oldFolder(folder)) ?? []));
    disk.remove(oldFolder(folder));
  }
  const removed = stale.filter((folder) => removeOwned(disk, folder));
  return { written: placed, unchanged: unchanged.map((plan) => plan.folder), removed, foreign: [] };
}

/** A run that was killed between its two renames left the old folder aside: put it back, drop what was half written. */
function recover(disk: OutputDisk, folder: string): void {
  if (disk.list(oldFolder(folder)).length > 0 && disk.list(folder).length === 0)
    disk.rename(oldFolder(folder), folder);
  disk.remove(oldFolder(folder));
  disk.remove(freshFolder(folder));
}

function isCurrent(disk: OutputDisk, { folder, files }: PackagePlan): boolean {
  const owned = ownedFiles(disk, folder);
  if (owned === undefined || owned.length !== files.length) return false;
  return files.every((file) => disk.read(join(folder, file.path)) === file.text);
}

function stage(disk: OutputDisk, { folder, files }: PackagePlan): void {
  const fresh = freshFolder(folder);
  const folders = new Set(files.map((file) => dirname(join(fresh, file.path))));
  for (const made of [fresh, ...folders]) disk.makeFolder(made);
  for (const file of files) disk.write(join(fresh, file.path), file.text);
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
