import { EXIT, WrongUse } from "./exit-code.ts";
import { say, type Terminal } from "./terminal.ts";

/** Says in a sentence why a command ended early, and gives its exit code; never a stack trace. */
export async function sayWhy(error: unknown, terminal: Terminal): Promise<number> {
  if (error instanceof WrongUse) {
    terminal.err(`${error[terminal.language]}\n`);
    return EXIT.wrongUse;
  }
  if (isNotInstalled(error)) {
    terminal.err(
      say(
        terminal,
        "Bản cài đặt thiếu tệp; chạy «npm ci» rồi thử lại.\n",
        'The installation lacks files; run "npm ci" and try again.\n',
      ),
    );
    return EXIT.wrongUse;
  }
  terminal.err(await ownFault(error, terminal));
  return EXIT.findings;
}

/** A part of the command or a package that is not there: the installation was cut short, or the clone moved on. */
const isNotInstalled = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";

/** The sentence of TT9001; the catalogue behind it is loaded only now, since most runs never need it. */
export async function ownFault(error: unknown, { language }: Terminal): Promise<string> {
  const { diagnostic, messageOf } = await import("../diagnostics/diagnostic.ts");
  const { sourceText } = await import("../source/source-text.ts");
  const detail =
    (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).split("\n", 1)[0] ?? "";
  const fault = diagnostic("TT9001", sourceText("tthc", ""), { start: 0, end: 0 }, { detail });
  return `TT9001: ${messageOf(fault, language)}\n`;
}
