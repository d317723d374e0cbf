import { createHash, randomBytes } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * A name for a file that stands for an id: letters and digits of it to find it by, and the beginning of its hash, because
 * systems treat `A` and `a` alike and an id may hold anything. Never a path.
 */
export function safeName(id: string): string {
  const digest = createHash("sha256").update(id, "utf8").digest("hex").slice(0, 16);
  const shown = id
    .replaceAll(/[^A-Za-z0-9]+/g, "-")
    .slice(0, 80)
    .replaceAll(/^-|-$/g, "");
  return `${shown === "" ? "x" : shown}-${digest}`;
}

/** Writes a whole file or none: whoever looks finds the old content or the new, also after a power cut. */
export async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const beside = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    const file = await open(beside, "wx", 0o600);
    try {
      await file.writeFile(text, "utf8");
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
