import { EXIT } from "./exit-code.ts";
import { sayWhy } from "./own-fault.ts";
import { makeProgram, usageError } from "./program.ts";
import type { Terminal } from "./terminal.ts";

/** Runs one command and gives its exit code; whatever happens, the person sees a sentence and never a stack trace. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  let code: number = EXIT.clean;
  const program = makeProgram(terminal, (result) => (code = result));
  try {
    if (args.length === 0) {
      program.outputHelp();
      return EXIT.wrongUse;
    }
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    const usage = usageError(
      error,
      program.commands.map((command) => command.name()),
    );
    if (usage !== undefined) {
      if (usage.reason !== undefined) terminal.err(`${usage.reason[terminal.language]}\n`);
      return usage.code;
    }
    return await sayWhy(error, terminal);
  }
}
