import type { SourceTree } from "@tthc/grammar";

interface Node {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

const ROWS: ReadonlySet<string> = new Set(["ChargeRow", "TermRow"]);
const NUMBERS: ReadonlySet<string> = new Set(["Number", "Money", "Duration", "Percent", "Size", "Date"]);

/**
 * Ends of the conditions of rows that end in a number: `khi x > 100 75.000 đồng` is hard to read, so a `thì` is put
 * behind the condition where there is none.
 */
export function numberedConditions(tree: SourceTree): ReadonlySet<number> {
  const ends = new Set<number>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      value.forEach(visit);
      return;
    }
    const node = value as Node & { readonly when?: Node };
    if (ROWS.has(node.kind) && node.when !== undefined && endsInNumber(node.when)) ends.add(node.when.end);
    Object.values(value).forEach(visit);
  };
  visit(tree);
  return ends;
}

function endsInNumber(condition: Node): boolean {
  const last = Object.values(condition)
    .flat()
    .filter(
      (part): part is Node => typeof part === "object" && part !== null && "kind" in part && "end" in part,
    )
    .sort((a, b) => b.end - a.end)[0];
  if (NUMBERS.has(condition.kind)) return true;
  return last !== undefined && last.end === condition.end && endsInNumber(last);
}
