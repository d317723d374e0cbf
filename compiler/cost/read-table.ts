import { readWrittenDate } from "@tthc/model";
import { readCsv, type CsvRow } from "../lower/csv.ts";
import type { CostFigure, CostFinding } from "./cost-format.ts";
import type { CommonFigure, CostTable, FigureSource, TableRow, WrittenSum } from "./cost-table.ts";
import type { Span } from "./exact.ts";
import { columnOf, folded, taskOf, type CostColumn, type RowTask } from "./table-columns.ts";
import { TABLE_FAULTS } from "./table-faults.ts";
import { readFigure, type Fault, type FigureKind } from "./written-figure.ts";

const KINDS: Readonly<Record<CostFigure | "yearly", FigureKind>> = {
  hours: "decimal",
  wage: "dong",
  services: "dong",
  fees: "dong",
  reported: "dong",
  times: "decimal",
  subjects: "count",
  filings: "count",
  yearly: "dong",
};

/** What may stand in a row that holds for all others. */
const COMMON: readonly CostFigure[] = ["wage", "services", "fees", "times", "subjects", "filings"];

/**
 * Reads a cost table as spreadsheets export it: commas, semicolons or tabs, any line ends, titles above the headings,
 * columns in any order. Everything wrong is told with its line and column.
 */
export function readCostTable(file: string, text: string): CostTable {
  return new TableReader(file, text).table();
}

/** The heading row and everything behind it, by the separator under which most headings are known. */
function rowsOf(text: string): readonly CsvRow[] {
  const known = (row: CsvRow): number => row.cells.filter((cell) => columnOf(cell) !== undefined).length;
  const tries = [",", ";", "\t"].map((separator) => {
    const rows = readCsv(text, separator);
    const head = rows.findIndex((row) => row.cells.some((cell) => columnOf(cell) === "task"));
    return head < 0 ? { rows: [], known: 0 } : { rows: rows.slice(head), known: known(rows[head] as CsvRow) };
  });
  return tries.reduce((best, one) => (one.known > best.known ? one : best)).rows;
}

class TableReader {
  readonly #file: string;
  readonly #text: string;
  readonly #findings: CostFinding[] = [];
  readonly #rows: TableRow[] = [];
  readonly #sums: WrittenSum[] = [];
  readonly #common: Partial<Record<CostFigure, CommonFigure>> = {};
  #columns: readonly (CostColumn | undefined)[] = [];

  constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
  }

  table(): CostTable {
    const [head, ...rows] = rowsOf(this.#text);
    if (head === undefined) this.#error(undefined, undefined, TABLE_FAULTS.noHeading);
    else if (this.#readHeadings(head)) this.#readRows(rows);
    if (head !== undefined && this.#hasOpenQuote(rows))
      this.#error(this.#rows.at(-1)?.line ?? head.line, undefined, TABLE_FAULTS.openQuote);
    return {
      file: this.#file,
      rows: this.#rows,
      common: this.#common,
      sums: this.#sums,
      findings: this.#findings,
    };
  }

  /** A quote that is not closed swallows what follows; a lone one within a cell, as in `5"`, does not. */
  #hasOpenQuote(rows: readonly CsvRow[]): boolean {
    const isOdd = (this.#text.split('"').length - 1) % 2 !== 0;
    return isOdd && rows.some(({ cells }) => cells.some((cell) => /[\n;\t]/.test(cell)));
  }

  #readHeadings(head: CsvRow): boolean {
    this.#columns = head.cells.map(columnOf);
    const before = this.#findings.length;
    for (const [index, cell] of head.cells.entries()) {
      const column = this.#columns[index];
      if (column === undefined) {
        if (cell !== "")
          this.#findings.push({
            severity: "warning",
            line: head.line,
            column: index + 1,
            ...TABLE_FAULTS.unknownColumn(cell),
          });
      } else if (this.#columns.indexOf(column) < index)
        this.#error(head.line, index, TABLE_FAULTS.headingTwice(cell));
    }
    for (const needed of ["source", "date"] as const)
      if (!this.#columns.includes(needed)) this.#error(head.line, undefined, TABLE_FAULTS.noColumn(needed));
    return this.#findings.slice(before).every(({ severity }) => severity === "warning");
  }

  #readRows(rows: readonly CsvRow[]): void {
    let task: RowTask | undefined;
    for (const row of rows) {
      const written = this.#cell(row, "task");
      const own = written === "" ? task : taskOf(written);
      if (own === undefined) {
        this.#error(row.line, this.#columns.indexOf("task"), TABLE_FAULTS.unknownTask(written));
        continue;
      }
      task = own;
      const isHeading = row.cells.every(
        (cell, index) => cell === "" || ["task", "number"].includes(this.#columns[index] ?? ""),
      );
      if (!isHeading) this.#readRow(row, own);
    }
  }

  #readRow(row: CsvRow, task: RowTask): void {
    if (row.cells.slice(this.#columns.length).some((cell) => cell !== "")) {
      this.#error(row.line, this.#columns.length, TABLE_FAULTS.tooManyCells);
      return;
    }
    const { yearly, ...figures } = this.#figures(row);
    if (task === "sum") {
      const once = figures.reported;
      this.#sums.push({ line: row.line, ...(once && { once }), ...(yearly && { yearly }) });
      return;
    }
    const isNamed = Object.keys(figures).length > 0;
    const source = this.#sourceOf(row, isNamed);
    if (task === "common") {
      this.#readCommon(row, figures, source);
      return;
    }
    const [item, activity, note] = (["item", "activity", "note"] as const).map((one) => this.#cell(row, one));
    this.#rows.push({
      ...source,
      task,
      figures,
      ...(item && { item }),
      ...(activity && { activity }),
      ...(yearly && { yearly }),
      ...(note && { note }),
    });
  }

  #figures(row: CsvRow): Partial<Record<CostFigure | "yearly", Span>> {
    const found: Partial<Record<CostFigure | "yearly", Span>> = {};
    for (const [index, column] of this.#columns.entries()) {
      if (column === undefined || !(column in KINDS)) continue;
      const name = column as CostFigure | "yearly";
      const read = readFigure(row.cells[index] ?? "", KINDS[name]);
      if (read.is === "figure") found[name] = read.span;
      if (read.is === "fault") this.#error(row.line, index, read);
    }
    return found;
  }

  #sourceOf(row: CsvRow, hasFigures: boolean): FigureSource {
    const source = this.#cell(row, "source");
    const written = this.#cell(row, "date");
    const date = written === "" ? "" : dateOf(written);
    if (hasFigures && source === "")
      this.#error(row.line, this.#columns.indexOf("source"), TABLE_FAULTS.noSource);
    if (date === undefined || (hasFigures && date === ""))
      this.#error(row.line, this.#columns.indexOf("date"), TABLE_FAULTS.noDate(written));
    return { line: row.line, source, date: date ?? "", assumed: /^(gia_dinh|assum)/.test(folded(source)) };
  }

  #readCommon(row: CsvRow, figures: Partial<Record<CostFigure, Span>>, source: FigureSource): void {
    for (const [name, span] of Object.entries(figures) as [CostFigure, Span][]) {
      const column = this.#columns.indexOf(name);
      const known = this.#common[name];
      if (!COMMON.includes(name)) this.#error(row.line, column, TABLE_FAULTS.notCommon(name));
      else if (known !== undefined) this.#error(row.line, column, TABLE_FAULTS.commonTwice(name, known.line));
      else this.#common[name] = { ...source, span };
    }
  }

  #cell(row: CsvRow, column: CostColumn): string {
    const index = this.#columns.indexOf(column);
    return index < 0 ? "" : (row.cells[index] ?? "");
  }

  #error(line: number | undefined, index: number | undefined, { reason, wayOut }: Fault): void {
    this.#findings.push({
      severity: "error",
      ...(line !== undefined && { line }),
      ...(index !== undefined && index >= 0 && { column: index + 1 }),
      reason,
      wayOut,
    });
  }
}

/** `2026-08-20`, `2026-08` or `2026`; undefined where there is no such day. */
function dateOf(written: string): string | undefined {
  const [, month = "", year = ""] = /^(?:(\d{1,2})[/.-])?(\d{4})$/.exec(written.trim()) ?? [];
  if (year === "") return readWrittenDate(written);
  if (month === "") return year;
  return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, "0")}` : undefined;
}
