import { relative } from "node:path";
import { reportJson } from "../../diagnostics/render/render-json.ts";
import { totalsLine, totalsOf } from "../../diagnostics/render/totals.ts";
import type { Built } from "../../workspace/build/build-workspace.ts";
import { buildPaths, type BuildFlags } from "../built.ts";
import { needsAttention } from "../checked.ts";
import { printFindings } from "../print-findings.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { say, type Terminal } from "../terminal.ts";

/** `tthc build`: compiled packages below the output folder, all or none. */
export async function build(
  terminal: Terminal,
  paths: readonly string[],
  options: BuildFlags & { readonly json?: true; readonly timings?: true },
): Promise<ExitCode> {
  const { workspace, files, ...built } = await buildPaths(terminal, paths, options, options.json !== true);
  if (options.json === true) printJson(terminal, built, workspace.root, files.length);
  else printText(terminal, built, workspace.root);
  if (options.timings === true && options.json !== true) printTimings(terminal, built);
  return built.refusals.length > 0 || needsAttention(built.findings) ? EXIT.findings : EXIT.clean;
}

function printJson(terminal: Terminal, built: Built, root: string, files: number): void {
  const local = (folders: readonly string[]): readonly string[] =>
    folders.map((folder) => relative(root, folder));
  const data = {
    ...reportJson(built.findings, built.accepted, files),
    added: local(built.added),
    changed: local(built.changed),
    unchanged: local(built.unchanged),
    removed: local(built.removed),
    refusals: built.refusals,
    timings: built.timings,
  };
  terminal.out(`${JSON.stringify(data, null, 2)}\n`);
}

function printText(terminal: Terminal, built: Built, root: string): void {
  const { language } = terminal;
  printFindings(terminal, built.findings);
  for (const refusal of built.refusals) terminal.err(`${refusal[language]}\n`);
  if (built.refusals.length > 0) return;
  const list = (folders: readonly string[], sign: string): void => {
    for (const folder of folders) terminal.out(`  ${sign} ${relative(root, folder)}\n`);
  };
  list(built.added, "+");
  list(built.changed, "~");
  list(built.removed, "−");
  const [added, changed, same, removed] = [built.added, built.changed, built.unchanged, built.removed].map(
    ({ length }) => String(length),
  );
  terminal.out(
    say(
      terminal,
      `${added} gói mới, ${changed} gói thay đổi, ${same} gói giữ nguyên, ${removed} gói cũ đã xóa; `,
      `${added} package(s) added, ${changed} changed, ${same} unchanged, ${removed} removed; `,
    ) + `${totalsLine(totalsOf(built.findings, built.accepted), language)}\n`,
  );
}

/** Where the time went, summed over threads, the longest first. */
function printTimings(terminal: Terminal, { timings }: Built): void {
  const longest = Object.entries(timings).sort(([, a], [, b]) => b - a);
  for (const [name, milliseconds] of longest)
    terminal.out(`  ${name.padEnd(12)} ${milliseconds.toFixed(0).padStart(8)} ms\n`);
}
