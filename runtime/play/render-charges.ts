import type { ChargeLine, Law } from "@tthc/model";
import type { DossierCharges } from "../kernel/charges-of.ts";
import { NO_PLAY_NAMES, type PlayNames } from "./play-names.ts";
import { problemText } from "./problem-text.ts";
import { basisText, dongText, inLanguage, numberText, type PlayLanguage } from "./words.ts";

/** The account of a dossier's fees and levies, a line for each amount and why it is that. */
export function renderCharges(
  { charges, dong }: DossierCharges,
  laws: readonly Law[],
  language: PlayLanguage,
  names: PlayNames = NO_PLAY_NAMES,
): readonly string[] {
  const lines: string[] = [];
  for (const { charge, assessment } of charges) {
    const label = inLanguage(charge.label, language);
    if (assessment.dong === undefined) {
      lines.push(`${label}: ${language === "vi" ? "chưa tính được" : "cannot be said"}`);
      for (const problem of assessment.problems) lines.push(`  ${problemText(problem, language, names)}`);
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
      if (line.of.is === "bands") {
        const base = `${numberText(line.of.base, language)}${line.of.baseIs === "money" ? (vi ? " đồng" : " VND") : ""}`;
        return vi ? `theo bậc của ${base}` : `by bands of ${base}`;
      }
      if (line.of.quantity !== undefined)
        return `${dongText(line.of.each, language)} × ${numberText(line.of.quantity, language)}`;
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
