import { measurePair, type Side } from "../harness/pair.ts";
import { atMost, type RowGroup } from "../harness/row.ts";

const milliseconds = ({ cpu }: { cpu: number }): string => `${cpu.toFixed(2)} ms`;

export const changeRows: RowGroup = {
  row: "change",
  says: "one changed file in a warm workspace of 1,000, against the same file in one of its own",
  async measure(folders) {
    const file = `procedures/${folders.corpus.changed.path}`;
    const side = (name: string, folder: string): Side => ({ name, variant: "change-tthc.ts", folder, file });
    const result = await measurePair(side("among 1,000", folders.workspace), side("alone", folders.alone), {
      warmSeconds: 6,
      pairs: 15,
      agree: true,
    });
    return [
      {
        row: "change",
        name: "one changed file checked again in a warm workspace of 1,000, time against the same file alone",
        ours: milliseconds(result.ours),
        theirs: milliseconds(result.theirs),
        ratio: 1 / result.timesFaster,
        goal: atMost(1.5),
      },
    ];
  },
};
