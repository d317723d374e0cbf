import { isUtf8 } from "node:buffer";
import { existsSync, readFileSync, statSync } from "node:fs";
import type { Fault } from "../../cost/written-figure.ts";
import { WrongUse } from "../exit-code.ts";

/** A table of one procedure is small; anything larger is another file. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Path of the cost table that stands beside a source: `v1.tthc` has `v1.chi-phi.csv`. */
export const tableBeside = (source: string): string => source.replace(/\.tthc$/, "") + ".chi-phi.csv";

/**
 * Text of a cost table: UTF-8, or the UTF-16 that spreadsheets write as "Unicode text". Undefined where there is no such
 * file; wrong use where it is no text.
 */
export function readTableText(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const stat = statSync(path);
  if (!stat.isFile() || stat.size > MOST_BYTES) throw new NotATable(path);
  const bytes = readFileSync(path);
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isWideSwapped = bytes[0] === 0xfe && bytes[1] === 0xff;
  if (isWide || isWideSwapped) return new TextDecoder(isWide ? "utf-16le" : "utf-16be").decode(bytes);
  if (!isUtf8(bytes) || bytes.includes(0)) throw new NotATable(path);
  return bytes.toString("utf8");
}

/** A file that is no text: wrong use where it was named, a mistake of the table where it stands beside the source. */
export class NotATable extends WrongUse {
  readonly fault: Fault = NOT_TEXT;

  constructor(path: string) {
    super({
      vi: `${path} ${NOT_TEXT.reason.vi}: ${NOT_TEXT.wayOut.vi}.`,
      en: `${path} ${NOT_TEXT.reason.en}: ${NOT_TEXT.wayOut.en}.`,
    });
  }
}

const NOT_TEXT: Fault = {
  reason: { vi: "không phải bảng chi phí dạng chữ UTF-8", en: "is no cost table in UTF-8" },
  wayOut: {
    vi: "trong Excel chọn Lưu thành «CSV UTF-8 (Comma delimited)»",
    en: 'in Excel save it as "CSV UTF-8 (Comma delimited)"',
  },
};
