import type { Language } from "@tthc/model";
import { foreign, safeText } from "../../document/markup-text.ts";
import type { AuthoredText, BothTexts, SheetDate, SheetMoment } from "./sheet-format.ts";

/** Says the data of a sheet in one language, as marked texts in which whatever an author wrote is safe. */
export interface Tell {
  readonly language: Language;
  readonly say: (vi: string, en: string) => string;
  /** A sentence that is given in both languages. */
  readonly both: (text: BothTexts) => string;
  /** What an author named; without a translation it is marked as Vietnamese. */
  readonly named: (text: AuthoredText) => string;
  /** The same without marks, for pictures. */
  readonly plain: (text: AuthoredText) => string;
  /** What an author wrote in Vietnamese only. */
  readonly written: (text: string) => string;
}

/** A teller in one language. */
export function tellIn(language: Language): Tell {
  const vi = language === "vi";
  return {
    language,
    say: (inVietnamese, inEnglish) => (vi ? inVietnamese : inEnglish),
    both: (text) => safeText(text[language]),
    named: (text) =>
      vi ? safeText(text.vi) : text.en === undefined ? foreign(safeText(text.vi)) : safeText(text.en),
    plain: (text) => safeText(vi ? text.vi : (text.en ?? text.vi)),
    written: (text) => (vi ? safeText(text) : foreign(safeText(text))),
  };
}

/** `21/08/2026` */
export const shownDate = (date: SheetDate): string => date.split("-").reverse().join("/");

/** `21/08/2026`, with a time `21/08/2026 10:30` */
export const shownMoment = (moment: SheetMoment): string =>
  [shownDate(moment.slice(0, 10)), moment.slice(11)].filter(Boolean).join(" ");
