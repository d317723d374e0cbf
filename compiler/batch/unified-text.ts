type Line = readonly [sign: " " | "-" | "+", text: string];

/** Lines around a change that are printed with it. */
const AROUND = 2;

/** Two texts as one, with signs in front of the lines that differ. */
export function unifiedText(beforeName: string, before: string, afterName: string, after: string): string {
  const lines = linesOf(before.split("\n"), after.split("\n"));
  const near = lines.map((_, index) =>
    lines.slice(Math.max(0, index - AROUND), index + AROUND + 1).some(([sign]) => sign !== " "),
  );
  const shown = lines.flatMap(([sign, text], index) => {
    if (near[index] === true) return [`${sign}${text}`];
    return near[index - 1] === true ? ["…"] : [];
  });
  return [`--- ${beforeName}`, `+++ ${afterName}`, ...shown, ""].join("\n");
}

/** By the longest common run of lines between equal ends; what a plan edits is a few lines. */
function linesOf(before: readonly string[], after: readonly string[]): readonly Line[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(before.length, after.length) - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end += 1;
  return [
    ...before.slice(0, start).map((text): Line => [" ", text]),
    ...between(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...before.slice(before.length - end).map((text): Line => [" ", text]),
  ];
}

function between(before: readonly string[], after: readonly string[]): Line[] {
  const length = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (row: number, column: number): number => length[row]?.[column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const same = before[row] === after[column];
      (length[row] as number[])[column] = same
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  const lines: Line[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const [old, now] = [before[row], after[column]];
    if (old !== undefined && old === now) {
      lines.push([" ", old]);
      row += 1;
      column += 1;
    } else if (old !== undefined && (now === undefined || at(row + 1, column) >= at(row, column + 1))) {
      lines.push(["-", old]);
      row += 1;
    } else if (now !== undefined) {
      lines.push(["+", now]);
      column += 1;
    }
  }
  return lines;
}
