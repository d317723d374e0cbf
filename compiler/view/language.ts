import type { LocalText } from "@tthc/model";
import { html, type Html } from "./html.ts";

export type ViewLanguage = "vi" | "en";

/** Everything a page needs to speak: which language, and both of a text to choose from. */
export interface Speaker {
  readonly language: ViewLanguage;
  readonly say: (vi: string, en: string) => string;
  /** The label in this language, else the Vietnamese one. */
  readonly of: (text: LocalText) => string;
  /** The same as markup that says so where it is the Vietnamese one, so that it is read out rightly. */
  readonly shown: (text: LocalText) => Html;
}

export function speakerOf(language: ViewLanguage): Speaker {
  return {
    language,
    say: (vi, en) => (language === "vi" ? vi : en),
    of: (text) => (language === "en" ? (text.en ?? text.vi) : text.vi),
    shown: ({ vi, en }) =>
      language === "vi" || en !== undefined
        ? html`${language === "vi" ? vi : en}`
        : html`<span lang="vi">${vi}</span>`,
  };
}
