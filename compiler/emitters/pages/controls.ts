import type { Field, Language, Option, Shape } from "@tthc/model";
import { escaped, languageOf, localText, type Place, plainText, when } from "./markup.ts";
import { pageWords } from "./page-words.ts";

/** A choice with more options than this is a list to open. */
const MAX_RADIOS = 7;

/** A leaf field with what stands around its control, already escaped. */
export interface Leaf {
  readonly field: Field;
  readonly place: Place;
  readonly language: Language;
  readonly label: string;
  /** Empty where there is none. */
  readonly hint: string;
}

/** Label, hint, error and control of a field without parts. */
export function leafMarkup(leaf: Leaf): string {
  const { shape } = leaf.field;
  switch (shape.is) {
    case "text":
      return shape.lines === "many" ? textArea(leaf) : input(leaf, textAttributes(leaf.field));
    case "integer":
      return input(leaf, ' class="input short" inputmode="numeric"');
    case "decimal":
      return input(leaf, ' class="input short" inputmode="decimal"');
    case "money":
      return input(leaf, ' class="input short" inputmode="numeric"', pageWords[leaf.language].dong);
    case "boolean":
      return yesOrNo(leaf);
    case "date":
      return dateParts(leaf, ["day", "month", "year"]);
    case "date-time":
      return dateParts(leaf, ["day", "month", "year", "hour", "minute"]);
    case "choice":
      if (shape.many) return options(leaf, shape.options, "checkbox");
      return shape.options.length <= MAX_RADIOS
        ? options(leaf, shape.options, "radio")
        : select(leaf, shape.options);
    case "file":
      return fileInput(leaf, shape);
    case "record":
    case "list":
      throw new TypeError(`not a leaf: ${leaf.field.id}`);
  }
}

function textAttributes({ type, shape }: Field): string {
  switch (type) {
    case "phone":
      return ' class="input medium" type="tel" autocomplete="tel"';
    case "email":
      return ' class="input" type="email" autocomplete="email"';
    case "personal-id":
    case "tax-code":
      return ' class="input medium" inputmode="numeric"';
    default:
      return shape.is === "text" && shape.maxLength !== undefined && shape.maxLength <= 30
        ? ' class="input medium"'
        : ' class="input"';
  }
}

/** Two openings of one element: with the error before it and tied to it, or without. */
function withError({ place, hint, language }: Leaf, opening: string): string {
  const { name } = place;
  const described = hint === "" ? "" : ` aria-describedby="${name}-hint"`;
  return when(
    place.data("errors"),
    `${errorText(place, language)}<${opening} aria-invalid="true" aria-describedby="${hint === "" ? "" : `${name}-hint `}${name}-error"`,
    `<${opening}${described}`,
  );
}

/** The error of a field; stands inside `{{#if errors.…}}`. */
export function errorText(place: Place, language: Language): string {
  const word = pageWords[language].error;
  return `<p class="error" id="${place.name}-error"><strong>${word}</strong> ${place.hole("errors")}</p>`;
}

const hintParagraph = ({ place, hint }: Leaf): string =>
  hint === "" ? "" : `\n<p class="hint" id="${place.name}-hint">${hint}</p>`;

function labelled(leaf: Leaf, control: string): string {
  const { place, label } = leaf;
  return `<div class="field">\n<label for="${place.name}">${label}</label>${hintParagraph(leaf)}\n${control}\n</div>`;
}

function input(leaf: Leaf, attributes: string, unit?: string): string {
  const { name } = leaf.place;
  const control = `${withError(leaf, "input")}${attributes} id="${name}" name="${name}" value="${leaf.place.hole("values")}">`;
  return labelled(leaf, unit === undefined ? control : `${control} <span class="unit">${unit}</span>`);
}

function textArea(leaf: Leaf): string {
  const { place } = leaf;
  const opening = withError(leaf, "textarea");
  return labelled(
    leaf,
    `${opening} class="input" rows="4" id="${place.name}" name="${place.name}">${place.hole("values")}</textarea>`,
  );
}

function select(leaf: Leaf, options: readonly Option[]): string {
  const { place, language } = leaf;
  const items = options.map(
    ({ id, label }) =>
      `<option value="${escaped(id)}"${languageOf(label, language)}${when(place.data("chosen", id), " selected")}>${plainText(label, language)}</option>`,
  );
  const empty = `<option value="">${pageWords[language].choose}</option>`;
  return labelled(
    leaf,
    `${withError(leaf, "select")} class="input medium" id="${place.name}" name="${place.name}">\n${[empty, ...items].join("\n")}\n</select>`,
  );
}

/** A question of several controls; its error and hint belong to all of them. */
function group(leaf: Leaf, controls: string): string {
  const { place, label, hint, language } = leaf;
  const { name } = place;
  const legend = `\n<legend>${label}</legend>${hintParagraph(leaf)}\n`;
  const hinted = hint === "" ? "" : `${name}-hint`;
  const opening = when(
    place.data("errors"),
    `<fieldset class="field wrong" aria-describedby="${hinted === "" ? "" : `${hinted} `}${name}-error">${legend}${errorText(place, language)}`,
    `<fieldset class="field"${hinted === "" ? "" : ` aria-describedby="${hinted}"`}>${legend}`,
  );
  return `${opening}${controls}\n</fieldset>`;
}

function tick({ place }: Leaf, type: "radio" | "checkbox", at: number, value: string, label: string): string {
  const { name } = place;
  const id = at === 0 ? name : `${name}-${at + 1}`;
  const checked = when(place.data("chosen", value), " checked");
  return `<div class="tick"><input type="${type}" id="${id}" name="${name}" value="${escaped(value)}"${checked}><label for="${id}">${label}</label></div>`;
}

function options(leaf: Leaf, all: readonly Option[], type: "radio" | "checkbox"): string {
  const items = all.map(({ id, label }, at) => tick(leaf, type, at, id, localText(label, leaf.language)));
  return group(leaf, items.join("\n"));
}

function yesOrNo(leaf: Leaf): string {
  const { yes, no } = pageWords[leaf.language];
  return group(
    leaf,
    `<div class="ticks-in-line">\n${tick(leaf, "radio", 0, "yes", yes)}\n${tick(leaf, "radio", 1, "no", no)}\n</div>`,
  );
}

type DatePart = "day" | "month" | "year" | "hour" | "minute";

/** Boxes for day, month and year: a date picker of the browser shows mm/dd/yyyy to whoever has an English one. */
function dateParts(leaf: Leaf, parts: readonly DatePart[]): string {
  const { place, language } = leaf;
  const boxes = parts.map((part) => {
    const id = `${place.name}.${part}`;
    const wrong = when(place.data("errors"), ' aria-invalid="true"');
    const width = part === "year" ? "four" : "two";
    return `<div class="part"><label for="${id}">${pageWords[language][part]}</label><input class="input ${width}" inputmode="numeric"${wrong} id="${id}" name="${id}" value="${place.hole("values", part)}"></div>`;
  });
  return group(leaf, `<div class="parts">\n${boxes.join("\n")}\n</div>`);
}

function fileInput(leaf: Leaf, { types }: Extract<Shape, { is: "file" }>): string {
  const { place, language } = leaf;
  const control = `${withError(leaf, "input")} class="input" type="file"${acceptedTypes(types)} id="${place.name}" name="${place.name}">`;
  return labelled(leaf, `${keptFiles(place.data("files"), language)}${control}`);
}

export const acceptedTypes = (types: readonly string[] | undefined): string =>
  types === undefined || types.length === 0
    ? ""
    : ` accept="${types.map((type) => `.${escaped(type)}`).join(",")}"`;

/** The files that are there already, each with its button to remove it. */
export function keptFiles(path: string, language: Language): string {
  const words = pageWords[language];
  const item = `<li><span class="file-name"><bdi>{{this.name}}</bdi> <span class="file-size">{{this.size}}</span></span> <button class="button plain" name="_xoa" value="{{this.at}}">${words.fileRemove}<span class="unseen"> {{this.name}}</span></button></li>`;
  return when(
    path,
    `<p class="files-title">${words.fileKept}</p><ul class="files">{{#each ${path}}}${item}{{/each}}</ul>`,
  );
}
