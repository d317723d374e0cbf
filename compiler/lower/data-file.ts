import { asciiName, type Text } from "@tthc/grammar";
import { readCsv } from "./csv.ts";
import type { Context } from "./context.ts";

export type DataRow = ReadonlyMap<string, string>;

const columnKey = (heading: string): string => asciiName(heading.trim().replaceAll(/\s+/g, "_"));

/**
 * Rows of a CSV file named by `từ tệp`, keyed by the ASCII form of the column's heading. Reports a file that is not
 * there, a column that is missing, and a code that a spreadsheet has damaged (1.010818 turned into 1,010818).
 */
export function readDataFile(file: Text, required: readonly string[], context: Context): readonly DataRow[] {
  const text = context.scope.declarations.sources.data(file.value, context.source.file);
  if (text === undefined) {
    context.report("TT2011", file, { path: file.value });
    return [];
  }
  const [head, ...rows] = readCsv(text);
  const columns = (head?.cells ?? []).map(columnKey);
  const missing = required.find((column) => !columns.includes(columnKey(column)));
  if (missing !== undefined) {
    context.report("TT2012", file, {
      path: file.value,
      column: missing,
      found: (head?.cells ?? []).join(", "),
    });
    return [];
  }
  const seen = new Map<string, number>();
  const damagedLines: number[] = [];
  let damagedCode = "";
  const sound = rows.flatMap((row) => {
    const record = new Map(columns.map((column, index) => [column, row.cells[index] ?? ""]));
    const code = record.get("ma") ?? "";
    // In a file of commas a code with a comma is two cells: the row has more cells than the heading.
    const isSplit = row.cells.slice(columns.length).some((cell) => cell !== "");
    const isDamaged = isSplit || /^\d+,\d+$|^\d+(?:[.,]\d+)?E[+-]?\d+$/i.test(code);
    const first = seen.get(code);
    if (code === "" || isDamaged) {
      damagedLines.push(row.line);
      damagedCode ||= isSplit ? row.cells.slice(0, 2).join(",") : code;
      return [];
    }
    if (first !== undefined) {
      context.report("TT2014", file, { path: file.value, line: row.line, code, first });
      return [];
    }
    seen.set(code, row.line);
    return [record];
  });
  if (damagedLines.length > 0) {
    context.report("TT2013", file, { path: file.value, lines: damagedLines, code: damagedCode });
  }
  return sound;
}
