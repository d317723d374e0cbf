import { measurePair, type SideResult } from "../harness/pair.ts";
import { atMost, type Row, type RowGroup } from "../harness/row.ts";

const OPTIONS = { warmSeconds: 3, pairs: 11 } as const;
const each = ({ cpu, lines }: SideResult): string => `${((cpu / lines) * 1000).toFixed(1)} µs a document`;

const ROWS = [
  { kind: "valid", ours: "valid", name: "form validation, sound documents", agree: true, goal: 1.3 },
  {
    kind: "broken",
    ours: "broken",
    name: "form validation, one to three faults, all errors with their messages",
    agree: true,
    goal: 1.3,
  },
  {
    kind: "valid",
    ours: "rules",
    name: "the same with conditions, bounds and rules, which no schema asks",
    agree: false,
    goal: undefined,
  },
] as const;

export const validationRows: RowGroup = {
  row: "validation",
  says: "one form's validator, against Ajv standalone written by hand for the same form",
  async measure() {
    const rows: Row[] = [];
    for (const { kind, ours, name, agree, goal } of ROWS) {
      const result = await measurePair(
        { name: "tthc", variant: `validate-${ours}-tthc.ts`, folder: "" },
        { name: "Ajv standalone", variant: `validate-${kind}-ajv.ts`, folder: "" },
        { ...OPTIONS, agree },
      );
      rows.push({
        row: "validation",
        name,
        ours: each(result.ours),
        theirs: each(result.theirs),
        ratio: 1 / result.timesFaster,
        ...(goal !== undefined && { goal: atMost(goal) }),
      });
    }
    return rows;
  },
};
