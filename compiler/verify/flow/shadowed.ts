import type { Exit, Outcome } from "@tthc/model";

/** What an exit and an outcome have in common here. */
export type ExitLike = Pick<Exit, "action" | "when" | "atMost"> | Pick<Outcome, "action" | "when">;

/** Whether a line above takes every case, which the compiler says of the text itself already (TT5012). */
export function isShadowed(lines: readonly ExitLike[], index: number): boolean {
  const action = lines[index]?.action;
  return lines
    .slice(0, index)
    .some((line) => line.action === action && line.when === undefined && !("atMost" in line));
}
