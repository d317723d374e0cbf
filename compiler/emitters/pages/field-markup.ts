import { type Expression, type Field, inputsOf } from "@tthc/model";
import { errorText, leafMarkup } from "./controls.ts";
import { conditionText, fieldHints, hintText, type PageScene } from "./field-hint.ts";
import { escaped, localText, type Place, when } from "./markup.ts";
import { pageWords } from "./page-words.ts";

/** The fields of a section, a record or a row, one after the other. */
export function fieldsMarkup(fields: readonly Field[], place: Place, scene: PageScene): string {
  return fields.map((field) => fieldMarkup(field, place.inside(field.id), scene)).join("\n");
}

/** A field of any shape, with the condition under which it is shown. */
export function fieldMarkup(field: Field, place: Place, scene: PageScene): string {
  const markup =
    field.computed === undefined ? shapeMarkup(field, place, scene) : computed(field, place, scene);
  if (field.shownWhen === undefined) return markup;
  // Without scripts a page cannot change as it is filled in: what depends on its own answers is always there, says when
  // it matters, and is ignored by the server when it does not.
  return isAnsweredHere(field.shownWhen, scene)
    ? conditional(field.shownWhen, markup, scene)
    : when(place.data("shown"), markup);
}

/** Whether a condition reads something that is asked on the same page. */
export function isAnsweredHere(condition: Expression, { asked }: Pick<PageScene, "asked">): boolean {
  return inputsOf(condition).some((input) => input.op === "field" && asked.has(input.path[0] ?? ""));
}

function conditional(condition: Expression, markup: string, scene: PageScene): string {
  const only = `${pageWords[scene.language].only} ${conditionText(condition, scene)}.`;
  return `<div class="conditional">\n<p class="only">${only}</p>\n${markup}\n</div>`;
}

function shapeMarkup(field: Field, place: Place, scene: PageScene): string {
  const { shape } = field;
  if (shape.is === "record") return record(field, shape.fields, place, scene);
  if (shape.is === "list") return list(field, place, scene);
  return leafMarkup({
    field,
    place,
    language: scene.language,
    label: labelText(field, scene),
    hint: fieldHints(field, scene),
  });
}

function labelText({ label, required }: Field, { language }: PageScene): string {
  const text = localText(label, language);
  return required === undefined
    ? `${text} <span class="optional">${pageWords[language].optional}</span>`
    : text;
}

function record(field: Field, fields: readonly Field[], place: Place, scene: PageScene): string {
  const inner = fieldsMarkup(fields, place, scene);
  return `<fieldset class="group">\n<legend>${labelText(field, scene)}</legend>\n${recordHint(field, scene)}${inner}\n</fieldset>`;
}

/** What stands above the fields of a record. */
export function recordHint(field: Field, { language }: PageScene): string {
  const own = field.hint === undefined ? "" : `<p class="hint">${hintText(field.hint, language)}</p>\n`;
  return field.required === undefined
    ? `${own}<p class="hint">${pageWords[language].optionalGroup}</p>\n`
    : own;
}

/** Repeated rows: more and fewer of them with buttons that send the page, so that nothing typed is lost. */
function list(field: Field, place: Place, scene: PageScene): string {
  const { language } = scene;
  const { shape } = field;
  if (shape.is !== "list") return "";
  const words = pageWords[language];
  const { name } = place;
  const label = localText(field.label, language);
  const hint = fieldHints(field, scene);
  const drop = when(
    "this.removable",
    `\n<button class="button plain" name="_xoa" value="{{this.at}}">${words.remove}<span class="unseen"> ${words.rowRemove} {{this.number}}</span></button>`,
  );
  const row = `<fieldset class="row" id="{{this.at}}" tabindex="-1"><legend><span class="unseen">${label}: </span>${words.row} {{this.number}}</legend>\n<input type="hidden" name="{{this.at}}-row" value="1">${fieldsMarkup(shape.fields, place.row(), scene)}${drop}\n</fieldset>`;
  const more = when(
    place.data("addable"),
    `\n<button class="button quiet" name="_them" value="${name}">${words.add}<span class="unseen">: ${label}</span></button>`,
  );
  return `<div class="rows" id="${name}" role="group" aria-labelledby="${name}-label" tabindex="-1">
<h2 id="${name}-label">${shape.minItems > 0 ? label : labelText(field, scene)}</h2>
<p class="hint">${hint}</p>
${when(place.data("errors"), errorText(place, language))}<div class="row-list">{{#each ${place.data("rows")}}}${row}{{/each}}</div>${more}
</div>`;
}

/** Something the model computes: shown once it is known, never asked. */
function computed(field: Field, place: Place, { language }: PageScene): string {
  const label = localText(field.label, language);
  return when(
    place.data("values"),
    `<div class="field computed">\n<p class="label">${label}</p>\n<p class="computed-value"><bdi>${place.hole("values")}</bdi></p>\n<p class="hint">${escaped(pageWords[language].computed)}</p>\n</div>`,
  );
}
