import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { renderFinding } from "../../diagnostics/render/render-text.ts";
import { WrongUse } from "../exit-code.ts";

/** Nobody reads more before mending the first. */
const MOST_TOLD = 3;

/** Errors of a catalogue, such as a copy with the same version number: they keep no source from being compared. */
const OF_CATALOGUE: ReadonlySet<string> = new Set(["TT7009", "TT7017", "TT7018"]);

/** Whether a finding keeps its source from having a model. */
export const isOwnError = ({ severity, code }: Diagnostic): boolean =>
  severity === "error" && !OF_CATALOGUE.has(code);

/** Wrong use because a source has errors, with the first of them as `tthc check` tells them, and the way out. */
export function brokenSource(written: string, diagnostics: readonly Diagnostic[]): WrongUse {
  const errors = diagnostics.filter(isOwnError);
  const told = (language: "vi" | "en"): string =>
    errors
      .slice(0, MOST_TOLD)
      .map((one) => renderFinding(one, language))
      .join("\n");
  const more = errors.length - MOST_TOLD;
  const isLost = errors.some(({ code }) => code === "TT2005");
  return new WrongUse({
    vi: [
      `Nguồn của «${written}» còn lỗi nên chưa so được:`,
      told("vi"),
      ...(more > 0 ? [`… và ${String(more)} lỗi nữa.`] : []),
      isLost
        ? "Hãy đặt tệp được «dùng» ở cạnh, hoặc chạy lệnh từ thư mục có tthc.json của nguồn này."
        : "Hãy sửa các lỗi trên rồi so lại; «npx tthc check» kể hết lỗi.",
    ].join("\n"),
    en: [
      `The source of "${written}" has errors and cannot be compared:`,
      told("en"),
      ...(more > 0 ? [`… and ${String(more)} more.`] : []),
      isLost
        ? "Put the files it uses beside it, or run the command in the folder with the tthc.json of this source."
        : 'Mend these and compare again; "npx tthc check" tells them all.',
    ].join("\n"),
  });
}
