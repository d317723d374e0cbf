import type { Prompts } from "./prompts.ts";
import { plainPaint, terminalPaint, type Paint } from "../diagnostics/render/paint.ts";

/** What a command may ask of the world around it; tests put their own in its place. */
export interface Terminal {
  readonly cwd: string;
  readonly language: "vi" | "en";
  /** A person sits in front of it: prompts and progress bars make sense. */
  readonly interactive: boolean;
  readonly paint: Paint;
  /** Root of the clone or package: its `procedures/` and `docs/` are what came with the compiler. */
  readonly home: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly readInput: () => Promise<string>;
  /** Who asks the person; only where `interactive`. */
  readonly prompts?: () => Promise<Prompts>;
  /** Civil date and time `yyyy-mm-ddThh:mm` in Asia/Ho_Chi_Minh. */
  readonly now?: () => string;
}

/** Picks the wording of the terminal's language. */
export function say(terminal: Pick<Terminal, "language">, vi: string, en: string): string {
  return terminal.language === "vi" ? vi : en;
}

/** Language asked for by `--lang`, else by the locale, else Vietnamese. */
export function chooseLanguage(args: readonly string[], env: NodeJS.ProcessEnv): "vi" | "en" {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const written =
    at === -1 ? undefined : args[at] === "--lang" ? args[at + 1] : args[at]?.slice("--lang=".length);
  if (written === "vi" || written === "en") return written;
  const locale = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  return /^en/i.test(locale) ? "en" : "vi";
}

function wallClock(): string {
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone: "Asia/Ho_Chi_Minh",
    dateStyle: "short",
    timeStyle: "short",
  });
  return format.format(Date.now()).replace(" ", "T");
}

/** Writes to a stream of this process, which Node makes when it is first asked for: most runs need only one. */
function writerTo(name: "stdout" | "stderr"): (text: string) => void {
  let stream: NodeJS.WriteStream | undefined;
  return (text) => {
    // A reader that stops reading (`| head`) is no fault of ours.
    stream ??= process[name].on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(0);
      throw error;
    });
    stream.write(text);
  };
}

/** The terminal of this process. */
export function processTerminal(args: readonly string[], home: string): Terminal {
  const { env } = process;
  const coloured = process.stdout.isTTY && !env["NO_COLOR"] && env["TERM"] !== "dumb";
  return {
    cwd: process.cwd(),
    language: chooseLanguage(args, env),
    // Asked only where many files are read or somebody is to be asked: opening the input takes its time too.
    get interactive() {
      return process.stdout.isTTY && process.stdin.isTTY && !env["CI"];
    },
    paint: coloured ? terminalPaint : plainPaint,
    home,
    out: writerTo("stdout"),
    err: writerTo("stderr"),
    prompts: async () => (await import("./clack-prompts.ts")).clackPrompts,
    now: wallClock,
    async readInput() {
      let text = "";
      for await (const chunk of process.stdin.setEncoding("utf8")) text += String(chunk);
      return text;
    },
  };
}
