import { foldName, spellings, units, type KeywordId, type KeywordLanguage } from "@tthc/grammar";

const folded = (text: string): string =>
  foldName(text.normalize("NFC"))
    .replace(/[\s\u00A0]+/g, " ")
    .trim();

/** The language a keyword is written in; Vietnamese where both spell it alike. */
export function languageOf(id: KeywordId, written: string): KeywordLanguage {
  const text = folded(written);
  return text === folded(spellings.en[id]) && text !== folded(spellings.vi[id]) ? "en" : "vi";
}

/** A keyword as the tables spell it, in the wanted language or the one it is written in. */
export function keywordText(id: KeywordId, written: string, wanted: KeywordLanguage | undefined): string {
  return spellings[wanted ?? languageOf(id, written)][id];
}

interface UnitEntry {
  readonly language: KeywordLanguage;
  readonly vi: readonly string[];
  readonly en: readonly string[];
}

const unitsByText: ReadonlyMap<string, UnitEntry> = new Map(
  units.flatMap(({ vi, en }) =>
    (["en", "vi"] as const).flatMap((language) =>
      (language === "en" ? en : vi).map((text): [string, UnitEntry] => [folded(text), { language, vi, en }]),
    ),
  ),
);

/** A number with its unit: one blank between them, the unit as the tables spell it. */
export function quantityText(written: string, wanted: KeywordLanguage | undefined): string {
  const match = /^([0-9.,]+)[\s\u00A0]*(.*)$/su.exec(written);
  const unit = unitsByText.get(folded(match?.[2] ?? ""));
  if (match === null || unit === undefined) return written;
  const amount = match[1] ?? "";
  const [first = "", singular = first] = (wanted ?? unit.language) === "vi" ? unit.vi.slice(0, 1) : unit.en;
  // In English the second spelling of a unit is its singular, save for money, which has none.
  const one = amount === "1" && /s$/.test(first);
  return `${amount} ${one ? singular : first}`;
}
