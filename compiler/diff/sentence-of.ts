import { inBothLanguages, type LocalText } from "@tthc/model";
import type { Element } from "./element.ts";
import type { Found } from "./scene.ts";
import { sentences } from "./sentences.ts";

/** The sentence of a difference in both languages. */
export function sentenceOf(found: Found, { label }: Pick<Element, "label">): Required<LocalText> {
  const [vi, en] = sentences[found.kind];
  const name = inBothLanguages(found.name ?? label);
  const where = found.where === undefined ? undefined : inBothLanguages(found.where);
  const fill = (text: string, language: "vi" | "en"): string =>
    text
      .replaceAll("{n}", () => name[language])
      .replaceAll("{c}", () => (where === undefined ? "" : ` (${where[language]})`))
      .replaceAll("{b}", () => found.before?.words[language] ?? "–")
      .replaceAll("{a}", () => found.after?.words[language] ?? "–");
  return { vi: `${fill(vi, "vi")}.`, en: `${fill(en, "en")}.` };
}
