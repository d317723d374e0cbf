import {
  dataKey,
  type Facts,
  factsInside,
  type Field,
  isShownWhen,
  type Json,
  type Language,
  settleAnswers,
} from "@tthc/model";
import type { FormDraft } from "./form-draft.ts";
import { controlEnds } from "./read-leaf.ts";
import { boxText, shownValue, sizeText } from "./shown-value.ts";

/** What templates may hold: texts, truth, lists and records of them. */
export type TemplateValue = string | boolean | readonly TemplateValue[] | TemplateData;
export type TemplateData = { readonly [key: string]: TemplateValue };

type Tree = Record<string, TemplateValue>;
type JsonRecord = { readonly [id: string]: Json };

/** The trees that templates read, each by the path of the field. */
interface Trees {
  readonly errors: Tree;
  readonly values: Tree;
  readonly chosen: Tree;
  readonly shown: Tree;
  readonly rows: Tree;
  readonly addable: Tree;
  readonly files: Tree;
  readonly texts: Tree;
}

const newTrees = (): Trees => ({
  errors: {},
  values: {},
  chosen: {},
  shown: {},
  rows: {},
  addable: {},
  files: {},
  texts: {},
});

/** Puts a value at a path of ids. */
export function treeSet(tree: Tree, path: readonly string[], value: TemplateValue): void {
  let node = tree;
  for (const id of path.slice(0, -1)) {
    const key = dataKey(id);
    const next = Object.hasOwn(node, key) ? node[key] : undefined;
    if (typeof next === "object" && !Array.isArray(next)) node = next as Tree;
    else {
      const made: Tree = {};
      node[key] = made;
      node = made;
    }
  }
  node[dataKey(path.at(-1) ?? "")] = value;
}

/** Messages by name of the field, and whether lists have an empty row to begin with. */
export interface FieldDataOptions {
  readonly errors: ReadonlyMap<string, string>;
  readonly emptyRows: boolean;
}

/** Turns the answers of a draft into the data of templates. */
export class FieldData {
  readonly #draft: FormDraft;
  readonly #language: Language;
  readonly #options: FieldDataOptions;

  constructor(draft: FormDraft, language: Language, options: FieldDataOptions) {
    this.#draft = draft;
    this.#language = language;
    this.#options = options;
  }

  /** The fields of a section; `facts` hold the settled answers, the draft those that were typed. */
  ofForm(fields: readonly Field[], facts: Facts): TemplateData {
    const trees = newTrees();
    this.#fields(fields, trees, [], "", this.#draft.answers, facts.fields, facts);
    return { ...trees };
  }

  #fields(
    fields: readonly Field[],
    trees: Trees,
    at: readonly string[],
    before: string,
    typed: JsonRecord,
    settled: JsonRecord,
    facts: Facts,
  ): void {
    for (const field of fields) {
      const path = [...at, field.id];
      if (field.shownWhen !== undefined) treeSet(trees.shown, path, isShownWhen(field.shownWhen, facts));
      const given = own(typed, field.id);
      const known = own(settled, field.id);
      this.#field(field, trees, path, `${before}${field.id}`, given, known, facts);
    }
  }

  #field(
    field: Field,
    trees: Trees,
    path: readonly string[],
    name: string,
    given: Json | undefined,
    known: Json | undefined,
    facts: Facts,
  ): void {
    const { shape } = field;
    const error = this.#options.errors.get(name);
    if (error !== undefined && shape.is !== "record") treeSet(trees.errors, path, error);
    if (shape.is === "record") {
      const [own, settled] = [recordOf(given), recordOf(known)];
      this.#fields(
        shape.fields,
        trees,
        path,
        `${name}.`,
        own,
        settled,
        factsInside(facts, shape.fields, settled),
      );
      const text = shape.of === "group" ? "" : shownValue(known, shape, this.#language);
      if (text !== "") treeSet(trees.texts, path, text);
    } else if (shape.is === "list") this.#list(field, trees, path, name, given, known, facts);
    else this.#leaf(field, trees, path, name, given ?? known ?? preset(field), known);
  }

  #leaf(
    { shape }: Field,
    trees: Trees,
    path: readonly string[],
    name: string,
    value: Json | undefined,
    known: Json | undefined,
  ): void {
    const text = shownValue(known, shape, this.#language);
    if (text !== "") treeSet(trees.texts, path, text);
    if (shape.is === "choice") {
      for (const id of chosenOf(value)) treeSet(trees.chosen, [...path, id], true);
    } else if (shape.is === "boolean") {
      if (typeof value === "boolean") treeSet(trees.chosen, [...path, value ? "yes" : "no"], true);
    } else if (shape.is === "file") {
      const file = recordOf(value);
      if (typeof file.name === "string" && typeof file.bytes === "number")
        treeSet(trees.files, path, [{ name: file.name, size: sizeText(file.bytes), at: name }]);
    } else this.#boxes(shape.is, trees, path, name, boxText(value, shape), controlEnds(shape));
  }

  /** The text of each box: as it was typed where it could not be read. */
  #boxes(
    is: Field["shape"]["is"],
    trees: Trees,
    path: readonly string[],
    name: string,
    text: string,
    ends: readonly string[],
  ): void {
    const parts = is === "date" || is === "date-time" ? dateBoxes(text) : [text];
    ends.forEach((end, at) => {
      const typed = this.#draft.typed;
      const box = Object.hasOwn(typed, `${name}${end}`) ? (typed[`${name}${end}`] ?? "") : (parts[at] ?? "");
      if (box !== "") treeSet(trees.values, end === "" ? path : [...path, end.slice(1)], box);
    });
  }

  #list(
    { shape }: Field,
    trees: Trees,
    path: readonly string[],
    name: string,
    given: Json | undefined,
    known: Json | undefined,
    facts: Facts,
  ): void {
    if (shape.is !== "list") return;
    const [typed, settled] = [listOf(given ?? known), listOf(known)];
    const count = this.#options.emptyRows ? Math.max(typed.length, shape.minItems, 1) : settled.length;
    const rows = Array.from({ length: count }, (_, at): TemplateData => {
      const inner = newTrees();
      const own = `${name}.${at}`;
      const [row, now] = [recordOf(typed[at]), recordOf(settled[at])];
      this.#fields(shape.fields, inner, [], `${own}.`, row, now, factsInside(facts, shape.fields, now));
      return { ...inner, at: own, number: String(at + 1), removable: count > Math.max(1, shape.minItems) };
    });
    treeSet(trees.rows, path, rows);
    treeSet(trees.addable, path, count < shape.maxItems);
    const text = shownValue(known, shape, this.#language);
    if (text !== "") treeSet(trees.texts, path, text);
  }
}

const own = (record: JsonRecord, id: string): Json | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined;

const recordOf = (json: Json | undefined): JsonRecord =>
  typeof json === "object" && json !== null && !Array.isArray(json) ? (json as JsonRecord) : {};

const listOf = (json: Json | undefined): readonly Json[] =>
  Array.isArray(json) ? (json as readonly Json[]) : [];

function chosenOf(value: Json | undefined): readonly string[] {
  if (typeof value === "string") return [value];
  return listOf(value).filter((id) => typeof id === "string");
}

/** A group that is still empty has no defaults yet, but its page shows them chosen. */
function preset(field: Field): Json | undefined {
  if (field.default === undefined) return undefined;
  const { shownWhen: _, ...always } = field;
  return settleAnswers([{ fields: [always] }], {}, {})[field.id];
}

function dateBoxes(iso: string): readonly string[] {
  const [, year = "", month = "", day = "", hour = "", minute = ""] =
    /^([0-9]{4})-([0-9]{2})-([0-9]{2})(?:T([0-9]{2}):([0-9]{2}))?$/.exec(iso) ?? [];
  return [day, month, year, hour, minute];
}
