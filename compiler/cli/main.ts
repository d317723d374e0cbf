import { EXIT, WrongUse } from "./exit-code.ts";
import { makeProgram, usageError } from "./program.ts";
import type { Terminal } from "./terminal.ts";

/** Runs one command and gives its exit code; whatever happens, the person sees a sentence and never a stack trace. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  let code: number = EXIT.clean;
  try {
    const program = makeProgram(terminal, (result) => (code = result));
    if (args.length === 0) {
      program.outputHelp();
      return EXIT.wrongUse;
    }
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    const usage = usageError(error);
    if (usage !== undefined) {
      if (usage.reason !== undefined) terminal.err(`${usage.reason[terminal.language]}\n`);
      return usage.code;
    }
    if (error instanceof WrongUse) {
      terminal.err(`${error[terminal.language]}\n`);
      return EXIT.wrongUse;
    }
    terminal.err(await ownFault(error, terminal));
    return EXIT.findings;
  }
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
