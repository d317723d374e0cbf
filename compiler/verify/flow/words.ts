import type { LocalText } from "@tthc/model";

/** A text in both languages; where nobody translated it, the Vietnamese stands for both. */
export const bothOf = ({ vi, en }: LocalText): Required<LocalText> => ({ vi, en: en ?? vi });

/** Texts in one sentence. */
export const joined = (
  texts: readonly Required<LocalText>[],
  by: Required<LocalText> = { vi: ", ", en: ", " },
): Required<LocalText> => ({
  vi: texts.map(({ vi }) => vi).join(by.vi),
  en: texts.map(({ en }) => en).join(by.en),
});
