import type { RecordPaper, Unread } from "./catalogue-record.ts";
import { stated } from "./plain-text.ts";
import { recordPaper } from "./record-papers.ts";

const HEADING = "Tên giấy tờMẫu đơn, tờ khaiSố lượng";

/**
 * The cell of numbers that ends a line. Remarks also say "01 bản chính": the cell has no leading zero, and no space
 * behind its comma.
 */
const CELL = /(\d+) bản chính(?:,(\d+) bản sao)?/gu;

/** Reads the flattened tables of papers; a heading stands in front of each table, behind the last line of the former. */
export function crawlPapers(text: string): { papers: RecordPaper[]; unread: Unread[] } {
  const [before = "", ...tables] = text.normalize("NFC").split(HEADING);
  const papers: RecordPaper[] = [];
  const unread: Unread[] = [];
  let group = stated(before);
  if (tables.length === 0 && group !== undefined) unread.push({ part: "papers", text: group });
  for (const [index, table] of tables.entries()) {
    let at = 0;
    for (const cell of table.matchAll(CELL)) {
      const ends = cellOf(cell, table);
      if (ends === undefined) continue;
      const { label, attachments } = withoutFiles(table.slice(at, ends.start));
      papers.push(recordPaper({ label, group, attachments, originals: ends.originals, copies: ends.copies }));
      at = cell.index + cell[0].length;
    }
    const rest = stated(table.slice(at));
    if (index === tables.length - 1) {
      if (rest !== undefined) unread.push({ part: "papers", text: rest });
    } else group = rest;
  }
  return { papers, unread };
}

/** The number of originals and copies; undefined for words of a label. */
function cellOf(cell: RegExpExecArray, table: string) {
  const [whole, digits = "", copies] = cell;
  const next = table[cell.index + whole.length];
  // `01 bản chính` stands within a label; so does `1 bản chính hoặc …`.
  if (digits.startsWith("0") && digits !== "0") return undefined;
  if (copies === undefined && next !== undefined && /[\s;.,)]/u.test(next)) {
    const after = table.slice(cell.index + whole.length).trimStart();
    if (!/^[\p{Lu}\d+*-]/u.test(after)) return undefined;
  }
  // A label that ends in a number runs into the cell: `năm 2024` and `1 bản chính`.
  const runsIn = digits.length > 2 || (digits.length === 2 && /\s/u.test(table[cell.index - 1] ?? ""));
  const count = runsIn ? digits.slice(-1) : digits;
  return {
    start: cell.index + digits.length - count.length,
    originals: Number(count),
    copies: Number(copies ?? 0),
  };
}

const FILE = /\.(?:docx?|pdf|xlsx?|rar|zip|png|jpe?g)$/iu;

/** Names of blank forms stand behind the label without a space: `…theo mẫuTK 2.001034.docx`. */
function withoutFiles(cell: string): { label: string; attachments: string[] } {
  const attachments: string[] = [];
  let label = cell.trim();
  while (FILE.test(label)) {
    const start = fileStart(label);
    if (start === undefined) break;
    attachments.unshift(label.slice(start).trim());
    label = label.slice(0, start).trim();
  }
  return { label, attachments };
}

/** Letter or bracket against capital or number; an office's letters against `Mẫu`, `Phụ lục`; a point against a word. */
const SEAM =
  /(?<=[\p{Ll};:)"”])(?=\p{Lu})|(?<=[\p{Ll};)"”])(?=\d)|(?<=\D[.,])(?=[\p{L}\d])|(?<=[\p{Lu}\d])(?=Mẫu|mẫu|Mau|mau|Phụ lục|PL|NA\d)|(?<=định)(?=văn bản)/gu;

/** Where a letter or a point runs into a capital or a number without a space, for the last time before the ending. */
function fileStart(text: string): number | undefined {
  const body = text.replace(FILE, "");
  const former = /\.(?:docx?|pdf|xlsx?|rar|zip)(?=[^.]*$)/iu.exec(body);
  if (former !== null && former.index + former[0].length < body.length)
    return former.index + former[0].length;
  const seams = [...body.matchAll(SEAM)];
  return seams.at(-1)?.index;
}
