import { join } from "node:path";
import { plainPaint } from "../../compiler/diagnostics/render/paint.ts";
import { main } from "../../compiler/cli/main.ts";
import { chooseLanguage } from "../../compiler/cli/terminal.ts";

/** What a command printed and how it ended. */
export interface CliResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, in a folder, without a terminal. */
export async function runCli(
  cwd: string,
  args: readonly string[],
  input = "",
  env: NodeJS.ProcessEnv = {},
): Promise<CliResult> {
  let out = "";
  let err = "";
  const code = await main(args, {
    cwd,
    language: chooseLanguage(args, env),
    interactive: false,
    paint: plainPaint,
    home: join(import.meta.dirname, "../.."),
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    readInput: () => Promise.resolve(input),
  });
  return { code, out, err };
}
