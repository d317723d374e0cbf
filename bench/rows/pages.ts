import { measurePair, type SideResult } from "../harness/pair.ts";
import { atLeast, type RowGroup } from "../harness/row.ts";

const speed = ({ cpu, lines, bytes }: SideResult): string =>
  `${((cpu / lines) * 1000).toFixed(1)} µs a page of ${(bytes / lines / 1024).toFixed(1)} KB`;

export const pageRows: RowGroup = {
  row: "pages",
  says: "a page of 40 fields, against one generic precompiled Handlebars template",
  async measure() {
    const result = await measurePair(
      { name: "unrolled", variant: "pages-unrolled.ts", folder: "" },
      { name: "generic", variant: "pages-generic.ts", folder: "" },
      { warmSeconds: 3, pairs: 11, agree: true },
    );
    return [
      {
        row: "pages",
        name: "rendering a page of 40 fields, generic precompiled Handlebars",
        ours: speed(result.ours),
        theirs: speed(result.theirs),
        ratio: result.timesFaster,
        goal: atLeast(8),
      },
    ];
  },
};
