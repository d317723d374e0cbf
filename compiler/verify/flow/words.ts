import type { LocalText } from "@tthc/model";

/** Texts in one sentence. */
export const joined = (
  texts: readonly Required<LocalText>[],
  by: Required<LocalText> = { vi: ", ", en: ", " },
): Required<LocalText> => ({
  vi: texts.map(({ vi }) => vi).join(by.vi),
  en: texts.map(({ en }) => en).join(by.en),
});
