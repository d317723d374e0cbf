import { measurePair } from "../harness/pair.ts";
import { atLeast, type RowGroup } from "../harness/row.ts";
import { speeds } from "./parse.ts";

export const langiumRows: RowGroup = {
  row: "langium",
  says: "text to syntax tree, against Langium's parser of an equal grammar on the same text",
  async measure({ workspace }) {
    const result = await measurePair(
      { name: "tthc", variant: "parse-tthc-sample.ts", folder: workspace },
      { name: "Langium", variant: "parse-langium.ts", folder: workspace },
      { warmSeconds: 8, pairs: 9, agree: true },
    );
    return [
      {
        row: "langium",
        name: "parse to AST, Langium 4 parser of an equal grammar, same files, same counts of nodes",
        ours: speeds(result.ours),
        theirs: speeds(result.theirs),
        ratio: result.timesFaster,
        goal: atLeast(8),
      },
    ];
  },
};
