import { renderText } from "../../diagnostics/render/render-text.ts";
import { checkPaths } from "../checked.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { proofLines } from "../proof-lines.ts";
import { type Proved, provedSheets } from "../proved.ts";
import { say, type Terminal } from "../terminal.ts";
import { writeSheets } from "../write-sheets.ts";

interface VerifyOptions {
  readonly html?: string;
  readonly markdown?: string;
  readonly json?: true;
}

/** `tthc verify`: the proof sheet of every version named; 1 where something is refuted or was not decided. */
export async function verify(
  terminal: Terminal,
  paths: readonly string[],
  { html, markdown, json }: VerifyOptions,
): Promise<ExitCode> {
  const checked = await checkPaths(terminal, paths, { showProgress: json !== true });
  const proved = provedSheets(checked);
  const errors = checked.findings.filter(({ severity }) => severity === "error");
  const sheets = proved.map(({ sheet }) => sheet);
  const written = [
    ...(html === undefined ? [] : [{ folder: html, files: writeSheets(terminal, html, sheets, "html") }]),
    ...(markdown === undefined
      ? []
      : [{ folder: markdown, files: writeSheets(terminal, markdown, sheets, "markdown") }]),
  ];
  const notProved = checked.compilation.procedures.filter(({ model }) => model === undefined);
  if (json === true)
    terminal.out(
      `${JSON.stringify({ format: "tthc-proofs/1", procedures: proved, notProved: [...new Set(errors.map(({ source }) => source.file))] }, null, 2)}\n`,
    );
  else {
    if (errors.length > 0) terminal.out(`${renderText(errors, terminal.language, terminal.paint)}\n`);
    for (const one of proved) terminal.out(`${proofLines(one, terminal).join("\n")}\n\n`);
    for (const { folder, files } of written)
      terminal.out(
        say(terminal, `Đã ghi ${files} tệp vào ${folder}.\n`, `Wrote ${files} files to ${folder}.\n`),
      );
    terminal.out(`${totalLine(proved, notProved.length, terminal)}\n`);
  }
  // What could not be decided for want of a limit is told, but is nothing to mend; a finding is.
  const isFine = sheets.every(
    ({ verdict, findings }) =>
      verdict !== "refuted" &&
      findings.every(({ severity, acceptedBecause }) => severity === "info" || acceptedBecause !== undefined),
  );
  return errors.length === 0 && isFine ? EXIT.clean : EXIT.findings;
}

function totalLine(proved: readonly Proved[], broken: number, terminal: Terminal): string {
  const count = (verdict: Proved["sheet"]["verdict"]): number =>
    proved.filter(({ sheet }) => sheet.verdict === verdict).length;
  const parts: readonly (readonly [number, string])[] = [
    [count("proved"), say(terminal, "đã chứng minh", "proved")],
    [count("accepted"), say(terminal, "đã chấp nhận có lý do", "accepted with reasons")],
    [count("undecided"), say(terminal, "chưa quyết định", "not decided")],
    [count("refuted"), say(terminal, "bị bác bỏ", "refuted")],
    [broken, say(terminal, "còn lỗi, chưa xét", "with errors, not looked at")],
  ];
  const said = parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`);
  const all = proved.length + broken;
  return `${say(terminal, `${all} phiên bản`, `${all} version(s)`)}: ${said.join(", ") || say(terminal, "không có gì", "nothing")}.`;
}
