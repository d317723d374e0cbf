// compiler/cli/exit-code.ts
var EXIT = { clean: 0, findings: 1, wrongUse: 2 };
var WrongUse = class extends Error {
  vi;
  en;
  constructor(reason) {
    super(reason.en);
    this.vi = reason.vi;
    this.en = reason.en;
  }
};

// compiler/diagnostics/render/paint.ts
var plainPaint = (_style, text) => text;
var COLOURS = { error: "31", warning: "33", info: "36", strong: "1", faint: "2" };
var terminalPaint = (style, text) => `\x1B[${COLOURS[style]}m${text}\x1B[0m`;

// compiler/cli/terminal.ts
function say(terminal, vi, en) {
  return terminal.language === "vi" ? vi : en;
}
function chooseLanguage(args, env) {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const written = at === -1 ? void 0 : args[at] === "--lang" ? args[at + 1] : args[at]?.slice("--lang=".length);
  if (written === "vi" || written === "en") return written;
  const locale = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  return /^en/i.test(locale) ? "en" : "vi";
}
function processTerminal(args, home) {
  const { env, stdin, stdout, stderr } = process;
  for (const stream of [stdout, stderr])
    stream.on("error", (error) => {
      if (error.code === "EPIPE") process.exit(0);
      throw error;
    });
  const coloured = stdout.isTTY && !env["NO_COLOR"] && env["TERM"] !== "dumb";
  return {
    cwd: process.cwd(),
    language: chooseLanguage(args, env),
    interactive: stdin.isTTY && stdout.isTTY && !env["CI"],
    paint: coloured ? terminalPaint : plainPaint,
    home,
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    async readInput() {
      let text = "";
      for await (const chunk of stdin.setEncoding("utf8")) text += String(chunk);
      return text;
    }
  };
}

export {
  EXIT,
  WrongUse,
  plainPaint,
  say,
  processTerminal
};
