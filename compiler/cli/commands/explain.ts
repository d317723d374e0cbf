import { plainExamples, readPage } from "../diagnostic-page.ts";
import { catalogue, codeOf } from "../../diagnostics/catalogue.ts";
import { EXIT, WrongUse, type ExitCode } from "../exit-code.ts";
import { nearestCode } from "../nearest-code.ts";
import { say, type Terminal } from "../terminal.ts";

/** `tthc explain TT2001`: the page of a code. */
export function explain(terminal: Terminal, [written = ""]: readonly string[]): Promise<ExitCode> {
  const code = codeOf(written);
  if (code === undefined) {
    const near = nearestCode(written, Object.keys(catalogue));
    throw new WrongUse({
      vi: `Không có mã «${written}». ${near === undefined ? "Mã có dạng TT2001." : `Có phải bạn muốn hỏi ${near}?`}`,
      en: `There is no code "${written}". ${near === undefined ? "Codes look like TT2001." : `Did you mean ${near}?`}`,
    });
  }
  const page = readPage(terminal.home, code, terminal.language);
  terminal.out(
    page === undefined
      ? say(terminal, `Mã ${code} chưa có trang giải thích.\n`, `The code ${code} has no page yet.\n`)
      : `${code} — ${page.title}\n\n${plainExamples(page.text, terminal.language)}\n`,
  );
  return Promise.resolve(page === undefined ? EXIT.findings : EXIT.clean);
}
