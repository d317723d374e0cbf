import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { isReport, reportHtml } from "../../report/report.ts";
import { WrongUse } from "../exit-code.ts";
import { replaceFile } from "../replace-file.ts";
import type { Terminal } from "../terminal.ts";
import type { DiffRun } from "./diff-run.ts";

/**
 * Writes a run as one HTML page. Wrong use where the path is a folder or a file that is no report: only a report is
 * written over.
 */
export async function writeReport(
  { pairs, collection }: DiffRun,
  file: string,
  { cwd, language }: Pick<Terminal, "cwd" | "language">,
): Promise<void> {
  const path = resolve(cwd, file);
  refuseOthers(path, file);
  const html = await reportHtml(
    {
      pairs: pairs.map(({ before, after, comparison }) => ({
        before: before.map(({ model }) => model),
        after: after.model,
        comparison,
      })),
      ...(collection !== undefined && { collection }),
    },
    language,
  );
  mkdirSync(dirname(path), { recursive: true });
  if (existsSync(path)) replaceFile(path, html);
  else writeFileSync(path, html);
}

function refuseOthers(path: string, file: string): void {
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory())
    throw new WrongUse({
      vi: `«${file}» là một thư mục; nêu tên tệp, ví dụ ${file}/bao-cao.html.`,
      en: `"${file}" is a folder; name a file, such as ${file}/report.html.`,
    });
  if (!isReport(readFileSync(path, "utf8")))
    throw new WrongUse({
      vi: `«${file}» đã có và không phải báo cáo so sánh; chọn tên khác để không ghi đè.`,
      en: `"${file}" exists and is no comparison report; choose another name, so that nothing is lost.`,
    });
}
