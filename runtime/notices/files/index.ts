import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { FailedEffect, FailureBook } from "../dead-letters.ts";
import { DeliveryFault } from "../delivery-fault.ts";
import type { NoticeSender } from "../notice.ts";
import { safeName, writeWhole } from "./atomic-file.ts";

export { fileRegistry } from "../../registries/files/index.ts";
export { safeName } from "./atomic-file.ts";

/** Puts each notice into a folder as a JSON file of its own, for another program to fetch. The same notice, the same file. */
export function fileSender(folder: string): NoticeSender {
  return {
    name: "files",
    discloses: [],
    send: async (notice) => {
      try {
        const content = { format: "tthc-notice/1", ...notice };
        await writeWhole(
          join(folder, `${safeName(notice.id)}.json`),
          `${JSON.stringify(content, null, 2)}\n`,
        );
      } catch {
        throw new DeliveryFault("not-written", { by: "files" });
      }
    },
  };
}

/** A book of failures in a folder, one file each; it outlives the process. */
export function fileFailureBook(folder: string): FailureBook {
  const pathOf = (id: string) => join(folder, `${safeName(id)}.json`);
  const read = async (path: string): Promise<FailedEffect | undefined> => {
    try {
      return JSON.parse(await readFile(path, "utf8")) as FailedEffect;
    } catch (error) {
      if ((error as { readonly code?: string }).code === "ENOENT") return undefined;
      throw error;
    }
  };
  return {
    get: (id) => read(pathOf(id)),
    put: (failed) => writeWhole(pathOf(failed.effect.id), `${JSON.stringify(failed, null, 2)}\n`),
    remove: (id) => rm(pathOf(id), { force: true }),
    list: async () => {
      const names = await readdir(folder).catch(() => []);
      const kept = await Promise.all(
        names.filter((name) => name.endsWith(".json")).map((name) => read(join(folder, name))),
      );
      return kept.filter((one) => one !== undefined);
    },
  };
}
