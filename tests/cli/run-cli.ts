import { join } from "node:path";
import { plainPaint } from "../../compiler/diagnostics/render/paint.ts";
import type { Prompts } from "../../compiler/cli/prompts.ts";
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
  prompts?: Prompts,
): Promise<CliResult> {
  let out = "";
  let err = "";
  const code = await main(args, {
    cwd,
    language: chooseLanguage(args, env),
    interactive: prompts !== undefined,
    paint: plainPaint,
    home: join(import.meta.dirname, "../.."),
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    readInput: () => Promise.resolve(input),
    now: () => "2026-08-21T09:00",
    ...(prompts !== undefined && { prompts: () => Promise.resolve(prompts) }),
  });
  return { code, out, err };
}
