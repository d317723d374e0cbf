import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { readRecord } from "../../records/read-record.ts";
import type { PublishedSide } from "../../records/record-comparison.ts";
import { WrongUse } from "../exit-code.ts";
import type { Terminal } from "../terminal.ts";
import { oneVersion } from "./diff-run.ts";
import { namedSide } from "./named-side.ts";
import { namesRecords } from "./names-records.ts";

/** Records or versions that one argument names, and JSON files that are neither. */
export interface RecordsSide {
  readonly named: string;
  readonly sides: readonly PublishedSide[];
  readonly notRead: readonly string[];
  /** A folder or a list: its records are known by their codes. */
  readonly isCollection: boolean;
}

/** Reads what an argument names; wrong use where there is nothing to compare. */
export function recordsSide(terminal: Terminal, written: string): RecordsSide {
  if (!namesRecords(terminal, written)) return sourceSide(terminal, written);
  const path = resolve(terminal.cwd, written);
  if (!existsSync(path))
    throw new WrongUse({
      vi: `Không có tệp «${written}». Kiểm tra đường dẫn.`,
      en: `There is no file "${written}". Check the path.`,
    });
  if (!statSync(path).isDirectory()) {
    const sides = recordsIn(path, written);
    if (sides.length === 0) throw noRecord(written);
    return { named: written, sides, notRead: [], isCollection: sides.length > 1 };
  }
  return folderSide(path, written);
}

function folderSide(path: string, written: string): RecordsSide {
  const files = readdirSync(path)
    .filter((name) => name.endsWith(".json"))
    .sort();
  const read = files.map((name) => {
    const file = join(written, name);
    return { file, sides: recordsIn(join(path, name), file) };
  });
  const sides = read.flatMap((one) => one.sides);
  if (sides.length === 0) throw noRecord(written);
  return {
    named: written,
    sides,
    notRead: read.filter((one) => one.sides.length === 0).map(({ file }) => file),
    isCollection: true,
  };
}

/** One record, or a list of them. */
function recordsIn(path: string, file: string): readonly PublishedSide[] {
  const json = parsed(readFileSync(path, "utf8"), file);
  return (Array.isArray(json) ? json : [json]).flatMap((one: unknown): readonly PublishedSide[] => {
    const record = readRecord(one);
    return record === undefined ? [] : [{ is: "catalogue", file, record }];
  });
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, "")) as unknown;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new WrongUse({
      vi: `«${file}» không phải JSON đọc được (${why}). Tải lại bản ghi rồi thử lại.`,
      en: `"${file}" is not JSON that can be read (${why}). Fetch the record again and retry.`,
    });
  }
}

const noRecord = (written: string): WrongUse =>
  new WrongUse({
    vi: `«${written}» không có bản ghi nào của danh mục quốc gia: bản ghi có «ma_thu_tuc» và «ten_thu_tuc», hoặc «code» và «checklist_raw». Nếu là thủ tục viết ở đây, nêu tệp .tthc hay tên@phiên-bản.`,
    en: `"${written}" holds no record of the national catalogue: a record has "ma_thu_tuc" and "ten_thu_tuc", or "code" and "checklist_raw". For a procedure written here name its .tthc file or id@version.`,
  });

/** Of a folder of sources the latest version of each code that is in force or will be, drafts apart. */
function sourceSide(terminal: Terminal, written: string): RecordsSide {
  const side = namedSide(terminal, written);
  const versions = side.isFolder
    ? side.versions.filter(({ model }) => model.code !== null && !model.version.draft)
    : [oneVersion(side)];
  const latest = new Map<string, (typeof versions)[number]>();
  for (const one of versions) {
    const code = one.model.code ?? "";
    const known = latest.get(code);
    if (known === undefined || known.model.version.number < one.model.version.number) latest.set(code, one);
  }
  return {
    named: written,
    sides: [...latest.values()].map(({ model, file }) => ({ is: "source", model, file })),
    notRead: [],
    isCollection: side.isFolder,
  };
}
