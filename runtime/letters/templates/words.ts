import type { Language } from "@tthc/model";

/** Gives the words of the language that a template is written in. */
export type Say = (vi: string, en: string) => string;

export const sayIn =
  (language: Language): Say =>
  (vi, en) =>
    language === "vi" ? vi : en;
