import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { renderText } from "../../diagnostics/render/render-text.ts";
import type { Bilingual } from "../../workspace/bilingual.ts";
import { CONFIG_FILE, EDITION, defaultConfig } from "../../workspace/config.ts";
import { joinPath } from "../../workspace/workspace-path.ts";
import { openWorkspace, type Workspace } from "../../workspace/open-workspace.ts";
import { EXIT, WrongUse, type ExitCode } from "../exit-code.ts";
import { answerProblem, madeFrom, newPath, type RawAnswers } from "../new-answers.ts";
import { promisedDate } from "../new-scenarios.ts";
import { TakenNames } from "../new-taken.ts";
import type { NewProcedure } from "../new-procedure.ts";
import { newSource } from "../new-template.ts";
import { orWrongUse } from "../opened.ts";
import { say, type Terminal } from "../terminal.ts";

const KEYS = ["name", "code", "field", "channels", "term"] as const;
type Key = (typeof KEYS)[number];
type Given = Partial<Record<Key, string>>;

/** What is wrong with an answer, given those before it; undefined where it can be used. */
type Judge = (key: Key, written: string, before: Given) => Bilingual | undefined;

/** `tthc new`: asks for what is not given as flags and writes a procedure that compiles. */
export async function newProcedure(
  terminal: Terminal,
  _args: readonly string[],
  flags: Given,
): Promise<ExitCode> {
  const near = orWrongUse(
    openWorkspace({ from: terminal.cwd, library: join(terminal.home, "procedures"), unmarked: true }),
  );
  const sources = near.marked ? near.config.sources : defaultConfig.sources;
  const judge = judgeIn(near, sources);
  for (const key of KEYS) {
    const given = flags[key];
    const problem = given === undefined ? undefined : judge(key, given, flags);
    if (problem !== undefined) throw new WrongUse(problem);
  }
  const answers = terminal.interactive ? await askMissing(terminal, flags, judge) : complete(flags);
  if (answers === undefined) return EXIT.wrongUse;
  return write(terminal, near, madeFrom(answers), sources);
}

function judgeIn(near: Workspace, sources: string): Judge {
  const taken = new TakenNames(near);
  return (key, written, before) => {
    const problem = answerProblem(key, written);
    if (problem !== undefined) return problem;
    const made = madeFrom({
      name: "",
      code: "",
      field: "",
      channels: "",
      term: "",
      ...before,
      [key]: written,
    });
    // Outside a workspace the folder may be anything; only what would be written over counts there.
    if (key === "code" && near.marked && made.code !== undefined) return taken.code(made.code);
    if (key === "name" && near.marked) return taken.name(made.id);
    if (key === "field" && before.name !== undefined) return taken.folder(joinPath(sources, newPath(made)));
    return undefined;
  };
}

function write(terminal: Terminal, near: Workspace, made: NewProcedure, sources: string): ExitCode {
  const file = joinPath(sources, newPath(made));
  const path = join(near.root, file);
  if (!near.marked)
    writeFileSync(
      join(near.root, CONFIG_FILE),
      `${JSON.stringify({ ...defaultConfig, edition: EDITION }, null, 2)}\n`,
      { flag: "wx" },
    );
  const workspace = near.marked
    ? near
    : orWrongUse(openWorkspace({ from: near.root, library: join(terminal.home, "procedures") }));
  workspace.sources.overlay(file, newSource(made, terminal.language));
  const draft = workspace.check([file]);
  const errors = draft.diagnostics.filter(({ severity }) => severity === "error");
  const model = draft.procedures.find((one) => one.file === file)?.model;
  if (errors.length > 0 || model === undefined) {
    terminal.err(`${renderText(errors, terminal.language, terminal.paint)}\n`);
    return EXIT.findings;
  }
  const text = newSource(made, terminal.language, (scenario) => promisedDate(model, scenario));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: "wx" });
  terminal.out(
    say(
      terminal,
      `Đã tạo ${file}. Điền nốt những chỗ ghi «cần điền», đối chiếu những chỗ ghi «giả định», rồi: npx tthc check ${file}\n`,
      `Made ${file}. Fill in what says "to fill in", compare what is marked "assumption", then: npx tthc check ${file}\n`,
    ),
  );
  return EXIT.clean;
}

function complete(flags: Given): RawAnswers {
  const missing = KEYS.filter((key) => key !== "code" && flags[key] === undefined).map((key) => `--${key}`);
  if (missing.length > 0)
    throw new WrongUse({ vi: `Thiếu ${missing.join(", ")}.`, en: `Missing: ${missing.join(", ")}.` });
  const { name = "", code = "", field = "", channels = "", term = "" } = flags;
  return { name, code, field, channels, term };
}

const QUESTIONS: Readonly<Record<Key, { readonly ask: Bilingual; readonly example: Bilingual }>> = {
  name: {
    ask: { vi: "Tên thủ tục?", en: "Name of the procedure?" },
    example: { vi: "Cấp bản sao trích lục hộ tịch", en: "Cấp bản sao trích lục hộ tịch" },
  },
  code: {
    ask: { vi: "Mã thủ tục (bỏ trống khi chưa có)?", en: "Code (leave empty while there is none)?" },
    example: { vi: "2.000635", en: "2.000635" },
  },
  field: { ask: { vi: "Lĩnh vực?", en: "Field?" }, example: { vi: "Hộ tịch", en: "Hộ tịch" } },
  channels: {
    ask: { vi: "Cách thức nộp (cách nhau dấu phẩy)?", en: "Channels (with commas)?" },
    example: {
      vi: "trực tiếp, trực tuyến toàn trình, bưu chính",
      en: "at counter, fully online, by post",
    },
  },
  term: {
    ask: { vi: "Thời hạn giải quyết?", en: "Term?" },
    example: { vi: "5 ngày làm việc; 30 ngày; trong ngày", en: "5 working days; 30 days; same day" },
  },
};

/** Undefined where the person gave up. */
async function askMissing(terminal: Terminal, flags: Given, judge: Judge): Promise<RawAnswers | undefined> {
  const prompts = await terminal.prompts?.();
  if (prompts === undefined) return complete(flags);
  let answers: Given = flags;
  for (const key of KEYS) {
    // The folder depends on name and field: given as a flag, the field is judged once more with the name.
    const given = answers[key];
    if (given !== undefined && judge(key, given, answers) === undefined) continue;
    const { ask, example } = QUESTIONS[key];
    const before = answers;
    const answer = await prompts.text({
      message: ask[terminal.language],
      placeholder: `${say(terminal, "ví dụ", "such as")}: ${example[terminal.language]}`,
      validate: (written) => judge(key, written, before)?.[terminal.language],
    });
    if (answer === undefined) return undefined;
    answers = { ...answers, [key]: answer };
  }
  return complete(answers);
}
