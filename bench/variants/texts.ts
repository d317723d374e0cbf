import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Texts of all files below a folder that end so, in the order of their names. */
export function textsBelow(folder: string, ending: string, every = 1): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .filter((_, index) => index % every === 0)
    .map((path) => readFileSync(path, "utf8").normalize("NFC"));
}

export const sizeOf = (texts: readonly string[]): { lines: number; bytes: number } => ({
  lines: texts.reduce((sum, text) => sum + text.split("\n").length - 1, 0),
  bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
});
