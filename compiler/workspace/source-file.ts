import { isUtf8 } from "node:buffer";
import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { MAX_SOURCE_BYTES, sourceText, type SourceText } from "../source/source-text.ts";
import { knownSource } from "./known-sources.ts";

/** Data files hold lists of a whole country: wards, occupations. */
const MAX_DATA_BYTES = 8 * 1024 * 1024;

const WHOLE_FILE = { start: 0, end: 0 };

/** What reading one file gave: its text, or the finding that says why there is none (an empty file gives both). */
export interface ReadSource {
  readonly source?: SourceText;
  readonly finding?: Diagnostic;
}

const REASONS: Readonly<Record<string, { vi: string; en: string }>> = {
  ENOENT: { vi: "không có tệp này", en: "there is no such file" },
  EACCES: { vi: "không có quyền đọc", en: "reading it is not permitted" },
  EPERM: { vi: "không có quyền đọc", en: "reading it is not permitted" },
  EISDIR: { vi: "đó là thư mục", en: "it is a folder" },
  ELOOP: { vi: "liên kết vòng", en: "its links form a circle" },
  ENAMETOOLONG: { vi: "tên quá dài", en: "its name is too long" },
};
const NOT_A_FILE = { vi: "đó không phải tệp thường", en: "it is not an ordinary file" };

function reasonOf(error: unknown): { vi: string; en: string } {
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? "";
  return (
    REASONS[code] ?? {
      vi: `hệ thống báo ${code || "lỗi đọc"}`,
      en: `the system says ${code || "read error"}`,
    }
  );
}

/** Bytes of an ordinary file, or why not. Pipes and devices are refused: reading one could wait for ever. */
function readBytes(
  path: string,
  limit: number,
): Buffer | { tooLong: number } | { reason: { vi: string; en: string } } {
  let handle: number | undefined;
  try {
    // O_NONBLOCK: opening a named pipe without a writer would hang.
    handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stat = fstatSync(handle);
    if (!stat.isFile())
      return { reason: stat.isDirectory() ? (REASONS["EISDIR"] ?? NOT_A_FILE) : NOT_A_FILE };
    if (stat.size > limit) return { tooLong: stat.size };
    return readFileSync(handle);
  } catch (error) {
    return { reason: reasonOf(error) };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** Reads one source; `file` is its workspace path, `path` where it lies on disk. */
export function readSourceFile(file: string, path: string, limit = MAX_SOURCE_BYTES): ReadSource {
  const nothing = sourceText(file, "");
  const bytes = readBytes(path, limit);
  if ("tooLong" in bytes)
    return { finding: diagnostic("TT0004", nothing, WHOLE_FILE, { bytes: bytes.tooLong, limit }) };
  if ("reason" in bytes)
    return { finding: diagnostic("TT0001", nothing, WHOLE_FILE, { file, reason: bytes.reason }) };
  // A zero byte is valid UTF-8 but never text: pictures and archives often pass the first test.
  if (!isUtf8(bytes) || bytes.includes(0)) return { finding: diagnostic("TT0002", nothing, WHOLE_FILE, {}) };
  const source = knownSource(file, bytes.toString("utf8"));
  if (source.text.trim() === "") return { source, finding: diagnostic("TT0003", source, WHOLE_FILE, {}) };
  return { source };
}

/** Text of a data file (CSV) in NFC without a byte order mark; undefined where it is absent or not text. */
export function readDataFile(path: string, limit = MAX_DATA_BYTES): string | undefined {
  const bytes = readBytes(path, limit);
  if (!Buffer.isBuffer(bytes) || !isUtf8(bytes) || bytes.includes(0)) return undefined;
  return bytes
    .toString("utf8")
    .replace(/^\uFEFF/, "")
    .normalize("NFC");
}
