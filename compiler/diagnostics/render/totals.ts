import type { Language } from "../define.ts";
import type { Diagnostic } from "../diagnostic.ts";

/** How many findings of each kind there are. */
export interface Totals {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly accepted: number;
}

/** Counts findings. */
export function totalsOf(findings: readonly Diagnostic[], accepted: readonly Diagnostic[] = []): Totals {
  const count = (severity: Diagnostic["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    accepted: accepted.length,
  };
}

const plural = (count: number, word: string): string => `${String(count)} ${word}${count === 1 ? "" : "s"}`;

/** `2 lỗi, 1 cảnh báo`, leaving out what there is none of; "no findings" where there is nothing at all. */
export function totalsLine(totals: Totals, language: Language): string {
  const parts =
    language === "vi"
      ? [
          [totals.errors, `${String(totals.errors)} lỗi`],
          [totals.warnings, `${String(totals.warnings)} cảnh báo`],
          [totals.infos, `${String(totals.infos)} gợi ý`],
          [totals.accepted, `${String(totals.accepted)} điều đã chấp nhận`],
        ]
      : [
          [totals.errors, plural(totals.errors, "error")],
          [totals.warnings, plural(totals.warnings, "warning")],
          [totals.infos, plural(totals.infos, "suggestion")],
          [totals.accepted, `${String(totals.accepted)} accepted`],
        ];
  const said = parts.filter(([count]) => count !== 0).map(([, text]) => text);
  return said.length > 0 ? said.join(", ") : language === "vi" ? "không có lỗi" : "no findings";
}
