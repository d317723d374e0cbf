import { EXIT, WrongUse } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

/** Says in a sentence why a command ended early, and gives its exit code; never a stack trace. */
export async function sayWhy(error: unknown, terminal: Terminal): Promise<number> {
  if (error instanceof WrongUse) {
    terminal.err(`${error[terminal.language]}\n`);
    return EXIT.wrongUse;
  }
  terminal.err(await ownFault(error, terminal));
  return EXIT.findings;
}

/** The sentence of TT9001; the catalogue behind it is loaded only now, since most runs never need it. */
export async function ownFault(error: unknown, { language }: Terminal): Promise<string> {
  const { diagnostic, messageOf } = await import("../diagnostics/diagnostic.ts");
  const { sourceText } = await import("../source/source-text.ts");
  const detail =
    (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).split("\n", 1)[0] ?? "";
  const fault = diagnostic("TT9001", sourceText("tthc", ""), { start: 0, end: 0 }, { detail });
  return `TT9001: ${messageOf(fault, language)}\n`;
}
