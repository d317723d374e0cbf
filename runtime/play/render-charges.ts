import { describe, NO_NAMES, type ChargeLine, type Law, type Problem } from "@tthc/model";
import type { DossierCharges } from "../kernel/charges-of.ts";
import { basisText, dongText, inLanguage, type PlayLanguage } from "./words.ts";

/** The account of a dossier's fees and levies, a line for each amount and why it is that. */
export function renderCharges(
  { charges, dong }: DossierCharges,
  laws: readonly Law[],
  language: PlayLanguage,
): readonly string[] {
  const lines: string[] = [];
  for (const { charge, assessment } of charges) {
    const label = inLanguage(charge.label, language);
    if (assessment.dong === undefined) {
      lines.push(`${label}: ${language === "vi" ? "chưa tính được" : "cannot be said"}`);
      for (const problem of assessment.problems) lines.push(`  ${problemText(problem, language)}`);
      continue;
    }
    const [only, ...others] = assessment.lines;
    const isPlain =
      only?.is === "row" && others.length === 0 && only.of.is === "fixed" && only.of.quantity === undefined;
    const total = `${label}: ${dongText(assessment.dong, language)}`;
    if (isPlain) {
      lines.push(total + basisText(only.basis, laws, language) + assumptionText(only.assumption, language));
      continue;
    }
    lines.push(total);
    for (const line of assessment.lines) lines.push(`  ${lineText(line, laws, language)}`);
  }
  if (charges.length > 1 && dong !== undefined)
    lines.push(`${language === "vi" ? "Tổng cộng" : "Total"}: ${dongText(dong, language)}`);
  return lines;
}

const assumptionText = (assumption: string | undefined, language: PlayLanguage): string =>
  assumption === undefined ? "" : ` [${language === "vi" ? "giả định" : "assumption"}: ${assumption}]`;

function lineText(line: ChargeLine, laws: readonly Law[], language: PlayLanguage): string {
  return `${lineReason(line, language)}: ${dongText(line.dong, language)}${basisText(line.basis, laws, language)}${assumptionText(line.assumption, language)}`;
}

function lineReason(line: ChargeLine, language: PlayLanguage): string {
  const vi = language === "vi";
  switch (line.is) {
    case "row":
      if (line.of.is === "bands") return vi ? `theo bậc của ${line.of.base}` : `by bands of ${line.of.base}`;
      if (line.of.quantity !== undefined) return `${dongText(line.of.each, language)} × ${line.of.quantity}`;
      return vi ? "mức thu" : "rate";
    case "relief":
      if (line.percent === undefined) return vi ? "miễn" : "exempt";
      return vi ? `giảm ${line.percent} %` : `reduced by ${line.percent}%`;
    case "at-most":
      return vi ? `không quá ${dongText(line.bound, language)}` : `at most ${dongText(line.bound, language)}`;
    case "at-least":
      return vi ? `ít nhất ${dongText(line.bound, language)}` : `at least ${dongText(line.bound, language)}`;
    case "rounding":
      return vi ? `làm tròn đến ${dongText(line.to, language)}` : `rounded to ${dongText(line.to, language)}`;
  }
}

/** Why an amount or a term cannot be said. */
export function problemText(problem: Problem, language: PlayLanguage): string {
  const vi = language === "vi";
  switch (problem.is) {
    case "missing": {
      const names = problem.inputs.map(({ input }) => describe(input, NO_NAMES, language)).join(", ");
      return vi ? `còn thiếu ${names}` : `${names} has no value`;
    }
    case "not-in-force":
      return vi
        ? `không có mức nào có hiệu lực ngày ${problem.date}`
        : `nothing is in force on ${problem.date}`;
    case "no-row":
      return vi ? "không dòng nào áp dụng cho hồ sơ này" : "no row fits this dossier";
    case "rows-disagree": {
      const rows = problem.rows.map(({ row, value }) => `${row} = ${value}`).join(", ");
      return vi ? `các dòng cho kết quả khác nhau: ${rows}` : `rows disagree: ${rows}`;
    }
    case "reliefs-meet":
      return vi
        ? `nhiều mức miễn, giảm cùng áp dụng mà nguồn không nói lấy mức nào: ${problem.reliefs.join(", ")}`
        : `reliefs meet and the source does not say what holds: ${problem.reliefs.join(", ")}`;
    case "no-band":
      return vi ? `${problem.base} không thuộc bậc nào` : `${problem.base} lies in no band`;
    case "unusable":
      return vi
        ? `giá trị không dùng được để tính (${problem.row})`
        : `a value cannot be used (${problem.row})`;
    case "needs-rounding":
      return vi
        ? `${problem.exact} đồng chưa nói cách làm tròn`
        : `${problem.exact} VND and no rounding is declared`;
  }
}
