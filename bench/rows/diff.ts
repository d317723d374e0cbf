import { measurePair, type Side } from "../harness/pair.ts";
import { atLeast, type Goal, type Row, type RowGroup } from "../harness/row.ts";

const milliseconds = ({ cpu }: { cpu: number }): string => `${cpu.toFixed(cpu < 10 ? 2 : 0)} ms`;

/** What one row compares, and what it asks for. */
interface Compared {
  readonly name: string;
  readonly ours: string;
  readonly theirs: readonly [name: string, variant: string];
  readonly goal?: Goal;
  readonly warmSeconds?: number;
}

const ROWS: readonly Compared[] = [
  {
    name: "1,000 against 1,000 procedures, 50 changed, models ready and digests stored, against graphql-js findBreakingChanges over the same fields",
    ours: "diff-digests-tthc.ts",
    theirs: ["graphql-js", "diff-graphql.ts"],
    goal: atLeast(5),
  },
  {
    name: "the same without digests",
    ours: "diff-tthc.ts",
    theirs: ["graphql-js", "diff-graphql.ts"],
  },
  {
    name: "the same with digests stored, against a plain JSON diff (microdiff) of the same models",
    ours: "diff-digests-tthc.ts",
    theirs: ["microdiff", "diff-json.ts"],
  },
  {
    name: "with digests stored, against the same diff without",
    ours: "diff-digests-tthc.ts",
    theirs: ["without digests", "diff-tthc.ts"],
    goal: atLeast(10),
  },
  {
    name: "from the texts of both sides, against graphql-js from SDL",
    ours: "diff-text-tthc.ts",
    theirs: ["graphql-js", "diff-text-graphql.ts"],
    goal: atLeast(20),
  },
  {
    name: "a flow of 1,000 steps and the ways between them, digests stored, against bpmn-js-differ on 2,000 elements and their drawing",
    ours: "diff-steps-tthc.ts",
    theirs: ["bpmn-js-differ", "diff-bpmn.ts"],
    goal: atLeast(50),
  },
];

export const diffRows: RowGroup = {
  row: "diff",
  says: "comparing 1,000 procedures with their next versions, against graphql-js, a JSON diff and bpmn-js-differ",
  async measure(folders) {
    const rows: Row[] = [];
    for (const one of ROWS) rows.push(await measured(one, folders.workspace));
    return rows;
  },
};

async function measured(
  { name, ours, theirs: [other, variant], goal, warmSeconds = 6 }: Compared,
  folder: string,
): Promise<Row> {
  const [mine, its]: readonly [Side, Side] = [
    { name: "tthc", variant: ours, folder },
    { name: other, variant, folder },
  ];
  const result = await measurePair(mine, its, { warmSeconds, pairs: 7, agree: true });
  return {
    row: "diff",
    name,
    ours: milliseconds(result.ours),
    theirs: milliseconds(result.theirs),
    ratio: result.timesFaster,
    ...(goal !== undefined && { goal }),
  };
}
