import type { Command } from "commander";
import type { ExitCode } from "../exit-code.ts";
import type { Terminal } from "../terminal.ts";
import { comparingCommands } from "./comparing.ts";
import { declaring } from "./declaring.ts";
import { dossierCommands } from "./dossiers.ts";
import { writingCommands } from "./writing.ts";

/** The commands: what each is called, takes and says of itself. */
export function addCommands(
  program: Command,
  terminal: Terminal,
  setUp: (command: Command) => Command,
  finish: (code: ExitCode) => void,
): void {
  const by = declaring(program, terminal, setUp, finish);
  writingCommands(by);
  dossierCommands(by);
  comparingCommands(by);
}
