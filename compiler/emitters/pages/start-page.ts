import type { Language, LocalText, ProcedureModel } from "@tthc/model";
import { errorText } from "./controls.ts";
import { escaped, localText, Place, when } from "./markup.ts";
import { pageShell, sendingForm } from "./page-shell.ts";
import { pageWords } from "./page-words.ts";

const TITLE: LocalText = { vi: pageWords.vi.startTitle, en: pageWords.en.startTitle };

/** The page that asks which case it is and who applies: conditions, papers and fees depend on it. */
export function startPage(model: ProcedureModel, language: Language): string {
  const words = pageWords[language];
  const questions = [
    ...(model.cases.length > 1 ? [question("_case", words.case, model.cases, language)] : []),
    ...(model.applicants.length > 1
      ? [question("_applicant", words.applicant, model.applicants, language)]
      : []),
  ];
  return pageShell(model, language, {
    title: TITLE,
    body: `<p class="lead">${words.startIntro}</p>\n${sendingForm(questions.join("\n"), words.start, false)}`,
    sends: true,
    counted: true,
  });
}

function question(
  name: string,
  label: string,
  answers: readonly { readonly id: string; readonly label: LocalText }[],
  language: Language,
): string {
  const place = new Place().inside(name);
  const items = answers.map(({ id, label: text }, at) => {
    const control = at === 0 ? name : `${name}-${at + 1}`;
    const checked = when(place.data("chosen", id), " checked");
    return `<div class="tick"><input type="radio" id="${control}" name="${name}" value="${escaped(id)}"${checked}><label for="${control}">${localText(text, language)}</label></div>`;
  });
  const legend = `\n<legend>${label}</legend>\n`;
  return `${when(
    place.data("errors"),
    `<fieldset class="field wrong" aria-describedby="${name}-error">${legend}${errorText(place, language)}`,
    `<fieldset class="field">${legend}`,
  )}${items.join("\n")}\n</fieldset>`;
}
