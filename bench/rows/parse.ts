import { measurePair, type PairResult, type Side } from "../harness/pair.ts";
import { atLeast, type Row, type RowGroup } from "../harness/row.ts";

const OPTIONS = { warmSeconds: 6, pairs: 11, agree: true } as const;

const thousandsOfLines = ({ lines, cpu }: { lines: number; cpu: number }): string =>
  `${(lines / cpu).toFixed(0)} thousand lines/s`;
const megabytes = ({ bytes, cpu }: { bytes: number; cpu: number }): string =>
  `${(bytes / cpu / 1000).toFixed(1)} MB/s`;

export const speeds = (side: PairResult["ours"]): string => `${thousandsOfLines(side)}, ${megabytes(side)}`;

export const parseRows: RowGroup = {
  row: "parse",
  says: "text to syntax tree, against TypeSpec's parse of the same fields",
  async measure(folders) {
    const ours: Side = { name: "tthc", variant: "parse-tthc.ts", folder: folders.workspace };
    const rows: Row[] = [];
    for (const labelled of [true, false]) {
      const theirs: Side = {
        name: "TypeSpec",
        variant: "parse-typespec.ts",
        folder: folders.typespec(labelled),
      };
      const result = await measurePair(ours, theirs, OPTIONS);
      rows.push({
        row: "parse",
        name: `parse to AST, lines/s, TypeSpec with ${labelled ? "labels and limits as in our text" : "names and types alone"}`,
        ours: speeds(result.ours),
        theirs: speeds(result.theirs),
        ratio: result.timesFasterByLine,
        goal: atLeast(1.3),
      });
    }
    return rows;
  },
};
