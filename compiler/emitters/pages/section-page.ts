import type { Field, Language, PlacedSection, ProcedureModel } from "@tthc/model";
import { fieldsMarkup, recordHint } from "./field-markup.ts";
import { hintText, type PageScene } from "./field-hint.ts";
import { escaped, localText, Place } from "./markup.ts";
import { pageShell, sendingForm } from "./page-shell.ts";
import { pageWords } from "./page-words.ts";

/** The page that asks what one section of a form asks. */
export function sectionPage(
  model: ProcedureModel,
  { form, section }: PlacedSection,
  language: Language,
): string {
  const scene: PageScene = { model, language, asked: new Set(section.fields.map(({ id }) => id)) };
  const hint = section.hint === undefined ? "" : `<p class="lead">${hintText(section.hint, language)}</p>\n`;
  const which =
    form.label.vi === model.label.vi ? "" : `<p class="form-name">${localText(form.label, language)}</p>\n`;
  const inner = sectionFields(section.fields, section.label.vi, scene);
  return pageShell(model, language, {
    title: section.label,
    body: `${which}${hint}${sendingForm(inner, escaped(pageWords[language].next), hasFiles(section.fields))}`,
    sends: true,
    counted: true,
  });
}

/** A section that is one group of the same name needs no second heading. */
function sectionFields(fields: readonly Field[], heading: string, scene: PageScene): string {
  const [only, ...more] = fields;
  if (
    only?.shape.is !== "record" ||
    more.length > 0 ||
    only.shownWhen !== undefined ||
    only.label.vi !== heading
  )
    return fieldsMarkup(fields, new Place(), scene);
  return `${recordHint(only, scene)}${fieldsMarkup(only.shape.fields, new Place().inside(only.id), scene)}`;
}

function hasFiles(fields: readonly Field[]): boolean {
  return fields.some(({ shape }) => {
    if (shape.is === "record" || shape.is === "list") return hasFiles(shape.fields);
    return shape.is === "file";
  });
}
