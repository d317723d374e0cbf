import { existsSync, writeFileSync } from "node:fs";
import { costAccount } from "../../cost/side-cost.ts";
import type { ProcedureCost } from "../../cost/cost-format.ts";
import { settingsOf } from "../../cost/settings.ts";
import { tableToFill } from "../../cost/table-to-fill.ts";
import { tableBeside } from "../cost/table-text.ts";
import { sideLines } from "../cost/side-lines.ts";
import { oneVersion } from "../diff/diff-run.ts";
import { namedSide } from "../diff/named-side.ts";
import { costInput, settingsFrom } from "../diff/with-cost.ts";
import { EXIT, WrongUse, type ExitCode } from "../exit-code.ts";
import { say, type Terminal } from "../terminal.ts";

interface Options {
  readonly set?: readonly string[];
  readonly cost?: string;
  readonly write?: true;
  readonly json?: true;
}

/** `tthc cost`: the compliance cost of one version; exit code 1 where figures are missing or the table has mistakes. */
export function cost(
  terminal: Terminal,
  [named = ""]: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const version = oneVersion(namedSide(terminal, named));
  if (options.write === true) {
    const file = tableBeside(version.path ?? version.file);
    if (existsSync(file))
      throw new WrongUse({
        vi: `Đã có ${tableBeside(version.file)}; không ghi đè. Xem còn thiếu gì: «npx tthc cost ${named}».`,
        en: `${tableBeside(version.file)} exists and is not written over. To see what is missing: "npx tthc cost ${named}".`,
      });
    writeFileSync(file, tableToFill(version), { flag: "wx" });
    terminal.out(
      say(
        terminal,
        `Đã ghi ${tableBeside(version.file)}: điền bằng bảng tính, lưu «CSV UTF-8», rồi chạy «npx tthc cost ${named}».\n`,
        `Wrote ${tableBeside(version.file)}: fill it in with a spreadsheet, save it as "CSV UTF-8", then run "npx tthc cost ${named}".\n`,
      ),
    );
    return Promise.resolve(EXIT.clean);
  }
  const settings = settingsOf(settingsFrom(options.set ?? []), "after");
  const { side } = costAccount(costInput(version, terminal, options.cost), settings);
  if (options.json === true)
    terminal.out(
      `${JSON.stringify({ format: "tthc-cost/1", cost: side } satisfies ProcedureCost, null, 2)}\n`,
    );
  else terminal.out(`${sideLines(side, terminal).join("\n")}\n`);
  return Promise.resolve(side.questions.length + side.findings.length > 0 ? EXIT.findings : EXIT.clean);
}
