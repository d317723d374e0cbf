import { Command, CommanderError } from "commander";
import { nearestName } from "../binder/nearest.ts";
import { COMPILER_VERSION } from "../emitters/manifest/compiler-version.ts";
import type { Bilingual } from "../workspace/bilingual.ts";
import { addCommands } from "./command-list/command-list.ts";
import { knownLanguage } from "./command-list/declaring.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { say, type Terminal } from "./terminal.ts";

const HEADINGS: Readonly<Record<string, string>> = {
  "Usage:": "Cách dùng:",
  "Arguments:": "Tham số:",
  "Options:": "Tùy chọn:",
  "Commands:": "Lệnh:",
};

const OPTIONS = /^\[(?:tùy chọn|options)\] ?/;

/** The command line with all its commands; `finish` receives the exit code of the one that ran. */
export function makeProgram(terminal: Terminal, finish: (code: ExitCode) => void): Command {
  const program = new Command("npx tthc");
  const vi = terminal.language === "vi";
  const setUp = (command: Command): Command =>
    command
      .exitOverride()
      .helpOption("-h, --help", say(terminal, "hiện hướng dẫn này", "show this help"))
      .showSuggestionAfterError(false)
      .configureOutput({
        writeOut: terminal.out,
        // Errors are worded in `usageError`, in the language of the terminal.
        writeErr: () => undefined,
      })
      .configureHelp({
        styleTitle: (title) => (vi ? (HEADINGS[title] ?? title) : title),
        // Commander's own words in the list are English.
        subcommandTerm: (one) =>
          [[one.name(), ...one.aliases()].join("|"), one.usage().replace(OPTIONS, "")]
            .filter(Boolean)
            .join(" "),
      });
  setUp(program)
    .description(
      say(
        terminal,
        "Viết thủ tục hành chính thành văn bản .tthc và biên dịch thành mô hình, máy trạng thái, lược đồ.",
        "Write administrative procedures as .tthc text and compile them to a model, a state machine and schemas.",
      ),
    )
    .usage(say(terminal, "<lệnh> [tùy chọn]", "<command> [options]"))
    .helpCommand(
      say(terminal, "help [lệnh]", "help [command]"),
      say(terminal, "hướng dẫn của một lệnh", "help of one command"),
    )
    .version(
      COMPILER_VERSION,
      "-V, --version",
      say(terminal, "số phiên bản của trình biên dịch", "version of the compiler"),
    )
    .option("--lang <vi|en>", say(terminal, "ngôn ngữ của thông báo", "language of messages"), knownLanguage);
  program.addHelpText(
    "after",
    say(
      terminal,
      "\nMã kết thúc: 0 không có gì phải sửa; 1 có phát hiện; 2 lệnh viết sai.",
      "\nExit code: 0 nothing to mend; 1 something was found; 2 wrong use.",
    ),
  );
  addCommands(program, terminal, setUp, finish);
  return program;
}

/** What the parser of the command line objects to, in both languages; undefined where the error is another one. */
export function usageError(
  error: unknown,
  commands: readonly string[] = [],
): { readonly code: number; readonly reason?: Bilingual } | undefined {
  if (!(error instanceof CommanderError)) return undefined;
  if (error.exitCode === 0) return { code: EXIT.clean };
  if (error.code === "commander.help") return { code: EXIT.wrongUse };
  return {
    code: EXIT.wrongUse,
    reason: wording(error.code, /'([^']*)'/.exec(error.message)?.[1] ?? "", commands),
  };
}

function wording(code: string, what: string, commands: readonly string[]): Bilingual {
  const more = { vi: "Gõ «npx tthc --help» để xem cách dùng.", en: 'See "npx tthc --help".' };
  switch (code) {
    case "commander.unknownCommand": {
      const near = nearestName(what, commands);
      return {
        vi: `Không có lệnh «${what}». ${near === undefined ? more.vi : `Có phải ý bạn là «npx tthc ${near}»?`}`,
        en: `There is no command "${what}". ${near === undefined ? more.en : `Did you mean "npx tthc ${near}"?`}`,
      };
    }
    case "commander.unknownOption":
      return {
        vi: `Không có tùy chọn «${what}». ${more.vi}`,
        en: `There is no option "${what}". ${more.en}`,
      };
    case "commander.missingArgument":
      return {
        vi: `Thiếu tham số «${what}». ${more.vi}`,
        en: `The argument "${what}" is missing. ${more.en}`,
      };
    case "commander.optionMissingArgument":
      return {
        vi: `Tùy chọn «${what}» thiếu giá trị. ${more.vi}`,
        en: `The option "${what}" lacks its value. ${more.en}`,
      };
    case "commander.invalidArgument":
      return {
        vi: `Giá trị của «${what}» không hợp lệ. ${more.vi}`,
        en: `The value of "${what}" is not valid. ${more.en}`,
      };
    case "commander.excessArguments":
      return { vi: `Thừa tham số. ${more.vi}`, en: `There are too many arguments. ${more.en}` };
    default:
      return {
        vi: `Lệnh viết chưa đúng. ${more.vi}`,
        en: `The command is not written correctly. ${more.en}`,
      };
  }
}
