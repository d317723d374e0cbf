import type { DossierItem, Language, LocalText, Paper, ProcedureModel } from "@tthc/model";
import { acceptedTypes, keptFiles } from "./controls.ts";
import { fileHint, hintText } from "./field-hint.ts";
import { escaped, localText, Place, when } from "./markup.ts";
import { pageShell, sendingForm } from "./page-shell.ts";
import { pageWords } from "./page-words.ts";

/** Sends the files and shows the page again, with the list of what arrived. */
const UPLOAD: Readonly<Record<Language, string>> = {
  vi: uploadButton(pageWords.vi.upload),
  en: uploadButton(pageWords.en.upload),
};

function uploadButton(text: string): string {
  return `<button class="button quiet" name="_tai" value="1">${text}</button> `;
}

const TITLE: LocalText = { vi: pageWords.vi.papersTitle, en: pageWords.en.papersTitle };

/** The page that takes the papers this dossier needs, each with what it accepts and what is there already. */
export function papersPage(model: ProcedureModel, language: Language): string {
  const words = pageWords[language];
  const items = model.dossier.items
    .map((item) => itemMarkup(item, language))
    .filter((markup) => markup !== "");
  const none = `${when("papers_needed", "", `<p>${words.noPapers}</p>`)}\n`;
  return pageShell(model, language, {
    title: TITLE,
    body: `<p class="lead">${words.papersIntro}</p>\n${sendingForm(`${none}${items.join("\n")}`, words.next, true, UPLOAD[language])}`,
    sends: true,
    counted: true,
  });
}

function itemMarkup(item: DossierItem, language: Language): string {
  const place = new Place().inside(item.id);
  if (item.kind === "paper") return item.form === undefined ? paperMarkup(item, place, language) : "";
  const inner = item.items.map((one) => itemMarkup(one, language)).filter((markup) => markup !== "");
  if (inner.length === 0) return "";
  const heading = `<legend>${localText(item.label, language)}</legend>\n<p class="hint">${pageWords[language].oneOf}</p>\n`;
  return when(place.data("papers"), `<fieldset class="group">\n${heading}${inner.join("\n")}\n</fieldset>`);
}

function paperMarkup(paper: Paper, place: Place, language: Language): string {
  const words = pageWords[language];
  const label = localText(paper.label, language);
  const own = paper.hint === undefined ? "" : `${hintText(paper.hint, language)} `;
  if (paper.shownOnly)
    return when(
      place.data("papers"),
      `<div class="field"><p class="label">${label}</p><p class="hint">${own}${words.shownOnly}</p></div>`,
    );
  const name = `_tep.${escaped(paper.id)}`;
  const attributes = `class="input" type="file" multiple${acceptedTypes(paper.fileTypes)} id="${name}" name="${name}"`;
  const error = `<p class="error" id="${name}-error"><strong>${words.error}</strong> ${place.hole("errors")}</p>`;
  const control = when(
    place.data("errors"),
    `${error}<input ${attributes} aria-invalid="true" aria-describedby="${name}-hint ${name}-error">`,
    `<input ${attributes} aria-describedby="${name}-hint">`,
  );
  return when(
    place.data("papers"),
    `<div class="field"><label for="${name}">${label}</label>\n<p class="hint" id="${name}-hint">${own}${fileHint(paper.fileTypes, paper.maxBytes, language)}</p>\n${keptFiles(place.data("uploads"), language)}${control}</div>`,
  );
}
