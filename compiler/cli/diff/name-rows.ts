import { displayWidth } from "../../diagnostics/render/display-width.ts";

const WIDTH = 110;
const INDENT = "      ";

/** What a line holds for, in rows of at most 110 columns under it. */
export function inRows(names: readonly string[]): readonly string[] {
  const rows: string[] = [];
  for (const [index, name] of names.entries()) {
    const ended = `${name}${index === names.length - 1 ? "." : ";"}`;
    const row = rows.at(-1);
    if (row !== undefined && displayWidth(row) + displayWidth(ended) + 1 <= WIDTH)
      rows[rows.length - 1] = `${row} ${ended}`;
    else rows.push(`${INDENT}${ended}`);
  }
  return rows;
}
