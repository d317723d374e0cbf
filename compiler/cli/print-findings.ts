import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { renderText } from "../diagnostics/render/render-text.ts";
import { say, type Terminal } from "./terminal.ts";

/** Nobody reads more at once; the rest is counted, and `--json` has them all. */
export const MOST_SHOWN = 200;

/** Prints findings as text: errors are never left out for the sake of advice. */
export function printFindings(terminal: Terminal, findings: readonly Diagnostic[]): void {
  if (findings.length === 0) return;
  const rank = { error: 0, warning: 1, info: 2 } as const;
  const shown =
    findings.length <= MOST_SHOWN
      ? findings
      : findings.toSorted((a, b) => rank[a.severity] - rank[b.severity]).slice(0, MOST_SHOWN);
  terminal.out(`${renderText(shown, terminal.language, terminal.paint)}\n`);
  const more = findings.length - shown.length;
  if (more > 0)
    terminal.out(
      say(
        terminal,
        `… và ${String(more)} phát hiện nữa; thêm --json để xem tất cả.\n\n`,
        `… and ${String(more)} more; --json prints them all.\n\n`,
      ),
    );
}
