import { measurePair } from "../harness/pair.ts";
import { atLeast, type Row, type RowGroup } from "../harness/row.ts";
import { speeds } from "./parse.ts";

export const checkRows: RowGroup = {
  row: "check",
  says: "parse and full check, warm, against TypeSpec's compile without emit",
  async measure(folders) {
    const rows: Row[] = [];
    for (const labelled of [true, false]) {
      const result = await measurePair(
        { name: "tthc", variant: "check-tthc.ts", folder: folders.workspace },
        { name: "TypeSpec", variant: "check-typespec.ts", folder: folders.typespec(labelled) },
        { warmSeconds: 12, pairs: 7, agree: true },
      );
      rows.push({
        row: "check",
        name: `parse and full check, warm, lines/s, TypeSpec with ${labelled ? "labels and limits as in our text" : "names and types alone"}`,
        ours: speeds(result.ours),
        theirs: speeds(result.theirs),
        ratio: result.timesFasterByLine,
        ...(labelled && { goal: atLeast(10) }),
      });
    }
    return rows;
  },
};
