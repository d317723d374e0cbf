import { Folders } from "./harness/folders.ts";
import { goalText, isMet, print, ratioText, type Row, type RowGroup } from "./harness/row.ts";
import { buildRows } from "./rows/build.ts";
import { changeRows } from "./rows/change.ts";
import { checkRows } from "./rows/check.ts";
import { coldRows } from "./rows/cold.ts";
import { deadlineRows } from "./rows/deadlines.ts";
import { diffRows } from "./rows/diff.ts";
import { langiumRows } from "./rows/langium.ts";
import { pageRows } from "./rows/pages.ts";
import { parseRows } from "./rows/parse.ts";
import { proveRows } from "./rows/prove.ts";
import { validationRows } from "./rows/validation.ts";

const groups: readonly RowGroup[] = [
  parseRows,
  langiumRows,
  checkRows,
  changeRows,
  proveRows,
  coldRows,
  deadlineRows,
  diffRows,
  buildRows,
  validationRows,
  pageRows,
];

const wanted = process.argv.slice(2).filter((word) => !word.startsWith("-"));
const asJson = process.argv.includes("--json");
const unknown = wanted.filter((word) => !groups.some(({ row }) => row === word));
if (unknown.length > 0 || process.argv.includes("--help")) {
  console.log("node bench/run.ts [row …] [--json]\n");
  for (const { row, says } of groups) console.log(`  ${row.padEnd(12)}${says}`);
  process.exit(unknown.length > 0 ? 2 : 0);
}

const folders = new Folders();
const rows: Row[] = [];
try {
  for (const group of groups) {
    if (wanted.length > 0 && !wanted.includes(group.row)) continue;
    for (const row of await group.measure(folders)) {
      rows.push(row);
      if (!asJson) print(row);
    }
  }
} finally {
  folders.remove();
}
if (asJson)
  console.log(
    JSON.stringify(
      rows.map((row) => ({ ...row, met: isMet(row) })),
      null,
      2,
    ),
  );
else {
  const width = Math.max(...rows.map(({ name }) => name.length));
  for (const row of rows) {
    const verdict = row.goal === undefined ? "" : isMet(row) ? "met" : "MISSED";
    console.log(
      `${row.name.padEnd(width)}  ${ratioText(row.ratio).padStart(8)}  ${goalText(row).padStart(8)}  ${verdict}`,
    );
  }
}
process.exitCode = rows.every(isMet) ? 0 : 1;
