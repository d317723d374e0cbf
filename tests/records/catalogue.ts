import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readRecord } from "../../compiler/records/read-record.ts";
import type { CatalogueRecord } from "../../compiler/records/catalogue-record.ts";

const data = resolve(import.meta.dirname, "../../../shared/data");

/** Where the records lie. */
export const catalogueFolder = join(data, "catalogue");

/** The records and the plan of the national catalogue lie beside the project, and are not part of it. */
export const hasCatalogue = existsSync(join(data, "catalogue"));
if (!hasCatalogue) console.warn("The catalogue is not beside the project: its tests are skipped.");

export type Folder = "portal" | "crawl" | "nq-66.7";

export const catalogueText = (path: string): string => readFileSync(join(data, path), "utf8");

export function record(folder: Folder, code: string, reshape = (text: string) => text): CatalogueRecord {
  const json: unknown = JSON.parse(reshape(catalogueText(`catalogue/${folder}/${code}.json`)));
  return readRecord(json)!;
}

export const codesIn = (folder: Folder): readonly string[] =>
  readdirSync(join(data, "catalogue", folder))
    .map((name) => name.replace(/\.json$/, ""))
    .sort();

/** Every record, the portal's own first. */
export const filedRecords = (reshape?: (text: string) => string) =>
  (["portal", "crawl", "nq-66.7"] as const).flatMap((folder) =>
    codesIn(folder).map((code) => ({
      file: `${folder}/${code}.json`,
      record: record(folder, code, reshape),
    })),
  );
