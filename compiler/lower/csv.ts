/** A row of a data file with its line number, counted from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Rows of a CSV file as spreadsheets write it (RFC 4180): quoted cells, doubled quotes, CRLF, a byte order mark, and
 * the semicolons of Vietnamese spreadsheets where the first line has no comma, or the separator given. Text is NFC.
 */
export function readCsv(text: string, given?: string): readonly CsvRow[] {
  const input = text.replace(/^\uFEFF/, "").normalize("NFC");
  const firstLine = input.slice(0, input.search(/\r?\n|$/));
  const separator = given ?? (!firstLine.includes(",") && firstLine.includes(";") ? ";" : ",");
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = "";
  let quoted = false;
  let line = 1;
  let startLine = 1;
  const endRow = (): void => {
    cells.push(cell.trim());
    if (cells.some((value) => value !== "")) rows.push({ line: startLine, cells });
    cells = [];
    cell = "";
  };
  for (let i = 0; i < input.length; i++) {
    const char = input[i] as string;
    if (char === "\n") line++;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (input[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (char === '"' && cell.trim() === "") {
      cell = "";
      quoted = true;
    } else if (char === separator) {
      cells.push(cell.trim());
      cell = "";
    } else if (char === "\n") {
      endRow();
      startLine = line;
    } else if (char !== "\r") cell += char;
  }
  endRow();
  return rows;
}
