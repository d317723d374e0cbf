import { reportJson } from "../../diagnostics/render/render-json.ts";
import { totalsLine, totalsOf } from "../../diagnostics/render/totals.ts";
import { checkPaths, needsAttention } from "../checked.ts";
import { printFindings } from "../print-findings.ts";
import { EXIT, WrongUse, type ExitCode } from "../exit-code.ts";
import { say, type Terminal } from "../terminal.ts";

/** `tthc check`: every finding of the named sources, as text, JSON or SARIF. */
export async function check(
  terminal: Terminal,
  paths: readonly string[],
  options: { readonly json?: true; readonly sarif?: true },
): Promise<ExitCode> {
  if (options.json === true && options.sarif === true)
    throw new WrongUse({
      vi: "Chỉ chọn một trong --json và --sarif.",
      en: "Choose one of --json and --sarif.",
    });
  const { files, findings, compilation } = await checkPaths(terminal, paths, {
    showProgress: options.json !== true && options.sarif !== true,
  });
  const { accepted } = compilation;
  if (options.json === true)
    terminal.out(`${JSON.stringify(reportJson(findings, accepted, files.length), null, 2)}\n`);
  else if (options.sarif === true) terminal.out(`${JSON.stringify(await sarif(), null, 2)}\n`);
  else {
    printFindings(terminal, findings);
    terminal.out(
      say(
        terminal,
        `Đã kiểm tra ${String(files.length)} tệp: `,
        `Checked ${String(files.length)} file(s): `,
      ) + `${totalsLine(totalsOf(findings, accepted), terminal.language)}\n`,
    );
  }
  return needsAttention(findings) ? EXIT.findings : EXIT.clean;

  async function sarif(): Promise<object> {
    const { renderSarif } = await import("../../diagnostics/render/render-sarif.ts");
    const { COMPILER_VERSION } = await import("../../emitters/manifest/compiler-version.ts");
    const { readPage } = await import("../diagnostic-page.ts");
    return renderSarif(findings, accepted, {
      language: terminal.language,
      version: COMPILER_VERSION,
      page: (code) => readPage(terminal.home, code, terminal.language),
    });
  }
}
