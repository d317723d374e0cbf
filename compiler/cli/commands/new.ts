import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { renderText } from "../../diagnostics/render/render-text.ts";
import { CONFIG_FILE, EDITION, defaultConfig } from "../../workspace/config.ts";
import { joinPath } from "../../workspace/workspace-path.ts";
import { openWorkspace } from "../../workspace/open-workspace.ts";
import { EXIT, WrongUse, type ExitCode } from "../exit-code.ts";
import { answerProblem, madeFrom, newPath, type RawAnswers } from "../new-answers.ts";
import { newSource } from "../new-template.ts";
import { orWrongUse } from "../opened.ts";
import { say, type Terminal } from "../terminal.ts";

const KEYS = ["name", "code", "field", "channels", "term"] as const;

/** `tthc new`: asks for what is not given as flags and writes a procedure that compiles. */
export async function newProcedure(
  terminal: Terminal,
  _args: readonly string[],
  flags: Partial<RawAnswers>,
): Promise<ExitCode> {
  for (const key of KEYS) {
    const given = flags[key];
    const problem = given === undefined ? undefined : answerProblem(key, given);
    if (problem !== undefined) throw new WrongUse(problem);
  }
  const answers = terminal.interactive ? await askMissing(terminal, flags) : withDefaults(flags);
  if (answers === undefined) return EXIT.wrongUse;
  const made = madeFrom(answers);

  const near = orWrongUse(
    openWorkspace({ from: terminal.cwd, library: join(terminal.home, "procedures"), unmarked: true }),
  );
  const sources = near.marked ? near.config.sources : defaultConfig.sources;
  const file = joinPath(sources, newPath(made));
  const path = join(near.root, file);
  if (existsSync(path))
    throw new WrongUse({
      vi: `Đã có ${file}; không ghi đè.`,
      en: `${file} exists already and is not overwritten.`,
    });

  if (!near.marked)
    writeFileSync(
      join(near.root, CONFIG_FILE),
      `${JSON.stringify({ ...defaultConfig, edition: EDITION }, null, 2)}\n`,
      { flag: "wx" },
    );
  const workspace = near.marked
    ? near
    : orWrongUse(openWorkspace({ from: near.root, library: join(terminal.home, "procedures") }));
  const text = newSource(made);
  workspace.sources.overlay(file, text);
  const errors = workspace.check([file]).diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    terminal.err(`${renderText(errors, terminal.language, terminal.paint)}\n`);
    return EXIT.findings;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: "wx" });
  terminal.out(
    say(
      terminal,
      `Đã tạo ${file}. Tiếp theo: tthc check ${file}\n`,
      `Made ${file}. Next: tthc check ${file}\n`,
    ),
  );
  return EXIT.clean;
}

function withDefaults(flags: Partial<RawAnswers>): RawAnswers {
  const missing = KEYS.filter((key) => key !== "code" && flags[key] === undefined).map((key) => `--${key}`);
  if (missing.length > 0)
    throw new WrongUse({ vi: `Thiếu ${missing.join(", ")}.`, en: `Missing: ${missing.join(", ")}.` });
  const { name = "", code = "", field = "", channels = "", term = "" } = flags;
  return { name, code, field, channels, term };
}

/** Undefined where the person gave up. */
async function askMissing(terminal: Terminal, flags: Partial<RawAnswers>): Promise<RawAnswers | undefined> {
  const { text, isCancel } = await import("@clack/prompts");
  const questions: Record<keyof RawAnswers, readonly [vi: string, en: string, placeholder: string]> = {
    name: ["Tên thủ tục?", "Name of the procedure?", "Cấp bản sao trích lục hộ tịch"],
    code: ["Mã thủ tục (bỏ trống khi chưa có)?", "Code (leave empty while there is none)?", "2.000635"],
    field: ["Lĩnh vực?", "Field?", "Hộ tịch"],
    channels: [
      "Cách thức nộp (cách nhau dấu phẩy)?",
      "Channels (with commas)?",
      "trực tiếp, trực tuyến toàn trình",
    ],
    term: ["Thời hạn giải quyết?", "Term?", "5 ngày làm việc"],
  };
  const answers: Partial<Record<keyof RawAnswers, string>> = { ...flags };
  for (const key of KEYS) {
    if (answers[key] !== undefined) continue;
    const [vi, en, placeholder] = questions[key];
    const answer = await text({
      message: say(terminal, vi, en),
      placeholder,
      validate: (written) => answerProblem(key, written ?? "")?.[terminal.language],
    });
    if (isCancel(answer)) return undefined;
    answers[key] = answer;
  }
  return withDefaults(answers);
}
