import { dataKey, type Language, type LocalText } from "@tthc/model";
import { safeText } from "../../document/markup-text.ts";

/** Signs with a meaning in HTML or in Handlebars: a label `{{x}}` is text, not a hole. */
const SIGNS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
  "{": "&#123;",
  "}": "&#125;",
};

/** Text of the source as it may stand in an element or in a quoted attribute of a template. */
export function escaped(text: string): string {
  return safeText(text).replace(/[&<>"'`{}]/g, (sign) => SIGNS[sign] ?? sign);
}

/** A text in a language, in the other where there is no translation; marked so that it is read out rightly. */
export function localText(text: LocalText, language: Language): string {
  if (language === "vi") return escaped(text.vi);
  return text.en === undefined ? `<span lang="vi">${escaped(text.vi)}</span>` : escaped(text.en);
}

/** The same where no element can stand: titles and attributes. */
export function plainText(text: LocalText, language: Language): string {
  return escaped(language === "en" ? (text.en ?? text.vi) : text.vi);
}

/** ` lang="vi"` for an element whose only text has no translation. */
export function languageOf(text: LocalText, language: Language): string {
  return language === "en" && text.en === undefined ? ' lang="vi"' : "";
}

/** Where a field stands: how templates reach its data, and how its controls are called. */
export class Place {
  /** `this.` inside a row. */
  readonly #root: string;
  /** Path from the form or from the row. */
  readonly #path: readonly string[];
  /** `{{this.at}}.` inside a row. */
  readonly #before: string;

  constructor(root = "", path: readonly string[] = [], before = "") {
    this.#root = root;
    this.#path = path;
    this.#before = before;
  }

  /** A field of the record that stands here. */
  inside(id: string): Place {
    return new Place(this.#root, [...this.#path, id], this.#before);
  }

  /** The top of a row of the list that stands here; valid between `{{#each}}` and `{{/each}}`. */
  row(): Place {
    return new Place("this.", [], "{{this.at}}.");
  }

  /** Path of a value in the data, such as `values.tre.ho_ten`. */
  data(tree: string, ...more: readonly string[]): string {
    return `${this.#root}${[tree, ...this.#path, ...more].map((key, at) => (at === 0 ? key : dataKey(key))).join(".")}`;
  }

  hole(tree: string, ...more: readonly string[]): string {
    return `{{${this.data(tree, ...more)}}}`;
  }

  /** Name and id of the control: the path, the number of each row in it. Ids of our own have a hyphen, which no path has. */
  get name(): string {
    return `${this.#before}${this.#path.join(".")}`;
  }
}

/** Shows something where a value of the data is neither absent nor empty. */
export function when(path: string, then: string, otherwise?: string): string {
  return `{{#if ${path}}}${then}${otherwise === undefined ? "" : `{{else}}${otherwise}`}{{/if}}`;
}
