import { join, relative } from "node:path";
import { reportJson } from "../../diagnostics/render/render-json.ts";
import { totalsLine, totalsOf } from "../../diagnostics/render/totals.ts";
import { buildOutput, type BuildReport } from "../../workspace/build-output.ts";
import { checkPaths, needsAttention, type Checked } from "../checked.ts";
import { printFindings } from "../print-findings.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { say, type Terminal } from "../terminal.ts";

/** `tthc build`: compiled packages below the output folder, all or none. */
export async function build(
  terminal: Terminal,
  paths: readonly string[],
  options: { readonly release?: true; readonly allowAssumptions?: true; readonly json?: true },
): Promise<ExitCode> {
  const checked = await checkPaths(terminal, paths, options.json !== true);
  const { workspace, findings, compilation } = checked;
  const report = buildOutput(
    { ...compilation, diagnostics: findings },
    join(workspace.root, workspace.config.output),
    {
      release: options.release === true,
      allowAssumptions: options.allowAssumptions === true,
      whole: paths.length === 0,
    },
  );
  if (options.json === true) printJson(terminal, checked, report);
  else printText(terminal, checked, report);
  return report.refusals.length > 0 || needsAttention(findings) ? EXIT.findings : EXIT.clean;
}

function printJson(
  terminal: Terminal,
  { workspace, findings, compilation, files }: Checked,
  report: BuildReport,
): void {
  const local = (folders: readonly string[]): readonly string[] =>
    folders.map((folder) => relative(workspace.root, folder));
  const { written, unchanged, removed, refusals } = report;
  const data = {
    ...reportJson(findings, compilation.accepted, files.length),
    written: local(written),
    unchanged: local(unchanged),
    removed: local(removed),
    refusals,
  };
  terminal.out(`${JSON.stringify(data, null, 2)}\n`);
}

function printText(
  terminal: Terminal,
  { workspace, findings, compilation }: Checked,
  report: BuildReport,
): void {
  const { language } = terminal;
  printFindings(terminal, findings);
  for (const refusal of report.refusals) terminal.err(`${refusal[language]}\n`);
  if (report.refusals.length > 0) return;
  const list = (folders: readonly string[], sign: string): void => {
    for (const folder of folders) terminal.out(`  ${sign} ${relative(workspace.root, folder)}\n`);
  };
  list(report.written, "+");
  list(report.removed, "−");
  const counts = [report.written.length, report.unchanged.length, report.removed.length].map(String);
  terminal.out(
    say(
      terminal,
      `Ghi ${counts[0] ?? ""} gói, ${counts[1] ?? ""} gói không đổi, xóa ${counts[2] ?? ""} gói cũ; `,
      `Wrote ${counts[0] ?? ""} package(s), ${counts[1] ?? ""} unchanged, removed ${counts[2] ?? ""}; `,
    ) + `${totalsLine(totalsOf(findings, compilation.accepted), language)}\n`,
  );
}
