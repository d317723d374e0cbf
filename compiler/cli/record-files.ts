import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { FiledRecord } from "../batch/simplify.ts";
import { readRecord } from "../records/read-record.ts";
import { WrongUse } from "./exit-code.ts";

/** The records in some folders and files, in the order of the arguments and of their names; other JSON is passed over. */
export function recordFiles(cwd: string, paths: readonly string[]): readonly FiledRecord[] {
  return paths.flatMap((path) =>
    jsonFiles(cwd, path).flatMap((file) => {
      const record = readRecord(parsed(resolve(cwd, file), file));
      return record === undefined ? [] : [{ file, record }];
    }),
  );
}

function jsonFiles(cwd: string, path: string): readonly string[] {
  const full = resolve(cwd, path);
  const found = statSync(full, { throwIfNoEntry: false });
  if (found === undefined) throw new WrongUse({ vi: `Không thấy «${path}».`, en: `There is no "${path}".` });
  if (!found.isDirectory()) return [path];
  return readdirSync(full, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .map((name) => join(path, name).replaceAll("\\", "/"))
    .sort();
}

function parsed(full: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(full, "utf8"));
  } catch {
    throw new WrongUse({
      vi: `«${file}» không phải JSON đọc được.`,
      en: `"${file}" is not JSON that can be read.`,
    });
  }
}
