import { Command, InvalidArgumentError } from "commander";
import type { ExitCode } from "../exit-code.ts";
import { say, type Terminal } from "../terminal.ts";

type Act<O> = (terminal: Terminal, args: readonly string[], options: O) => Promise<ExitCode>;

/** What the groups of commands declare theirs with. */
export interface Declaring {
  /** The text in the language of the terminal. */
  readonly t: (vi: string, en: string) => string;
  /** Adds a command; what it does is loaded only when it runs, so that `check` does not pay for the others. */
  readonly command: <O>(
    name: string,
    argument: string | undefined,
    text: string,
    load: () => Promise<Act<O>>,
  ) => Command;
  /** The argument of commands that take sources. */
  readonly files: string;
  /** The text of the option `--json`. */
  readonly json: string;
}

/** Declares commands of a program; `finish` receives the exit code of the one that ran. */
export function declaring(
  program: Command,
  terminal: Terminal,
  setUp: (command: Command) => Command,
  finish: (code: ExitCode) => void,
): Declaring {
  const t = (vi: string, en: string): string => say(terminal, vi, en);
  const command = <O>(
    name: string,
    argument: string | undefined,
    text: string,
    load: () => Promise<Act<O>>,
  ): Command => {
    const made = setUp(new Command(name)).description(text);
    if (argument !== undefined) made.arguments(argument);
    made.usage([t("[tùy chọn]", "[options]"), argument].filter(Boolean).join(" "));
    made.option("--lang <vi|en>", t("ngôn ngữ của thông báo", "language of messages"), knownLanguage);
    made.action(async (...given: unknown[]) => {
      // Behind the arguments commander passes the options and the command itself.
      const args = given
        .slice(0, -2)
        .flat()
        .filter((arg) => typeof arg === "string");
      finish(await (await load())(terminal, args, made.opts() as O));
    });
    program.addCommand(made);
    return made;
  };
  return {
    t,
    command,
    files: t("[tệp-hoặc-thư-mục...]", "[files-or-folders...]"),
    json: t("in kết quả dạng JSON cho chương trình khác đọc", "print JSON for another program"),
  };
}

/** Refuses a `--lang` that there is no wording for. */
export function knownLanguage(written: string): string {
  if (written !== "vi" && written !== "en") throw new InvalidArgumentError("");
  return written;
}
