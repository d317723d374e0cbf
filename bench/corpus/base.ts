import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, type Procedure } from "../../grammar/index.ts";

export const PROCEDURES = fileURLToPath(new URL("../../procedures/", import.meta.url));

/** A file of the corpus by its workspace path. */
export interface CorpusFile {
  readonly path: string;
  readonly text: string;
}

/** A real procedure version: text and tree. */
export interface BaseFile {
  readonly sector: string;
  /** `v1.tthc` */
  readonly version: string;
  readonly text: string;
  readonly node: Procedure;
}

/** A real procedure with its versions, the oldest first. */
export interface Family {
  readonly versions: readonly BaseFile[];
  readonly combined: boolean;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(PROCEDURES.length))
    .sort();
}

/** The folder `procedures/` as it stands: prelude, shared files, data and the real procedures. */
export function realFiles(): readonly CorpusFile[] {
  return filesBelow(PROCEDURES).map((path) => ({ path, text: readFileSync(join(PROCEDURES, path), "utf8") }));
}

/** `mẫu "mẫu/giấy_phép.hbs"`: a template lies beside its own procedure and is no line of any corpus. */
const TEMPLATE = / mẫu "[^"]+\.hbs"/gu;

/** The real procedures, by folder, without the templates of their results. */
export function families(files: readonly CorpusFile[]): readonly Family[] {
  const byFolder = new Map<string, BaseFile[]>();
  for (const { path, text } of files) {
    const [sector, folder, version] = path.split("/");
    if (
      sector === undefined ||
      folder === undefined ||
      version === undefined ||
      !/^v\d+\.tthc$/.test(version)
    )
      continue;
    const plain = text.normalize("NFC").replaceAll(TEMPLATE, "");
    const node = parse(plain).tree.declarations.find((declared) => declared.kind === "Procedure");
    if (node === undefined) throw new Error(`${path} declares no procedure`);
    const versions = byFolder.get(`${sector}/${folder}`) ?? [];
    versions.push({ sector, version, text: plain, node });
    byFolder.set(`${sector}/${folder}`, versions);
  }
  return [...byFolder.values()].map((versions) => ({
    versions,
    combined: versions.some(({ node }) => node.combined),
  }));
}
