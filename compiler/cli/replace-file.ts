import { readFileSync, renameSync, writeFileSync } from "node:fs";

/** Writes beside and renames, so that a crash never leaves half a source. */
export function replaceFile(path: string, text: string): void {
  if (readFileSync(path, "utf8") === text) return;
  const beside = `${path}.tthc-new`;
  writeFileSync(beside, text);
  renameSync(beside, path);
}
