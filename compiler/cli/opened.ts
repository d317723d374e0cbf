import { join } from "node:path";
import type { Outcome } from "../workspace/bilingual.ts";
import { openWorkspace, type Workspace } from "../workspace/open-workspace.ts";
import { WrongUse } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

/** The value, or the refusal as wrong use of the command. */
export function orWrongUse<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new WrongUse(outcome.reason);
  return outcome.value;
}

/** The workspace that the arguments of a command mean. */
export function openFor(terminal: Terminal, paths: readonly string[]): Workspace {
  return orWrongUse(openWorkspace({ from: terminal.cwd, paths, library: join(terminal.home, "procedures") }));
}
