/** What a row asks for: at least so many times as fast, or at most so many times as long. */
export interface Goal {
  readonly kind: "at least" | "at most";
  readonly ratio: number;
}

/** One line of the report: two sides measured side by side in one run. */
export interface Row {
  readonly row: string;
  readonly name: string;
  readonly ours: string;
  readonly theirs: string;
  readonly ratio: number;
  /** Absent where the row only informs. */
  readonly goal?: Goal;
}

/** Rows that belong together; `node bench/run.ts parse` runs one such group. */
export interface RowGroup {
  readonly row: string;
  readonly says: string;
  measure(folders: import("./folders.ts").Folders): Promise<readonly Row[]>;
}

export const atLeast = (ratio: number): Goal => ({ kind: "at least", ratio });
export const atMost = (ratio: number): Goal => ({ kind: "at most", ratio });

export function isMet({ ratio, goal }: Row): boolean {
  if (goal === undefined) return true;
  return goal.kind === "at least" ? ratio >= goal.ratio : ratio <= goal.ratio;
}

export const ratioText = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 2 : ratio < 100 ? 1 : 0)}×`;

export function goalText({ goal }: Row): string {
  return goal === undefined ? "–" : `${goal.kind === "at least" ? "≥" : "≤"} ${String(goal.ratio)}×`;
}

export function print(row: Row): void {
  const verdict = row.goal === undefined ? "" : isMet(row) ? "  met" : "  MISSED";
  console.log(`${row.row}: ${row.name}`);
  console.log(`  ours    ${row.ours}`);
  console.log(`  theirs  ${row.theirs}`);
  console.log(`  ratio   ${ratioText(row.ratio)}   goal ${goalText(row)}${verdict}\n`);
}
