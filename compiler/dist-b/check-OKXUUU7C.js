import {
  reportJson,
  totalsLine,
  totalsOf
} from "./chunk-I3VOC4BX.js";
import {
  checkPaths,
  needsAttention
} from "./chunk-UBEAVKYJ.js";
import {
  renderText
} from "./chunk-5FH5RK7O.js";
import "./chunk-RAGSEFFN.js";
import "./chunk-4H4FO7VG.js";
import {
  EXIT,
  WrongUse,
  say
} from "./chunk-E42IGVZV.js";
import "./chunk-MPA4C3QS.js";
import "./chunk-PSN2A5LF.js";
import "./chunk-7SRVQZCO.js";

// compiler/cli/commands/check.ts
async function check(terminal, paths, options) {
  if (options.json === true && options.sarif === true)
    throw new WrongUse({ vi: "Ch\u1EC9 ch\u1ECDn m\u1ED9t trong --json v\xE0 --sarif.", en: "Choose one of --json and --sarif." });
  const { files, findings, compilation } = await checkPaths(terminal, paths, options.json !== true && options.sarif !== true);
  const { accepted } = compilation;
  if (options.json === true) terminal.out(`${JSON.stringify(reportJson(findings, accepted, files.length), null, 2)}
`);
  else if (options.sarif === true) terminal.out(`${JSON.stringify(await sarif(), null, 2)}
`);
  else {
    if (findings.length > 0) terminal.out(`${renderText(findings, terminal.language, terminal.paint)}
`);
    terminal.out(
      say(terminal, `\u0110\xE3 ki\u1EC3m tra ${String(files.length)} t\u1EC7p: `, `Checked ${String(files.length)} file(s): `) + `${totalsLine(totalsOf(findings, accepted), terminal.language)}
`
    );
  }
  return needsAttention(findings) ? EXIT.findings : EXIT.clean;
  async function sarif() {
    const { renderSarif } = await import("./render-sarif-7B3PSN6G.js");
    const { COMPILER_VERSION } = await import("./compiler-version-J44LEQBM.js");
    const { readPage } = await import("./diagnostic-page-2UJ5L67M.js");
    return renderSarif(findings, accepted, {
      language: terminal.language,
      version: COMPILER_VERSION,
      page: (code) => readPage(terminal.home, code, terminal.language)
    });
  }
}
export {
  check
};
