import {
  dataKey,
  type Field,
  type FormPage,
  formPages,
  type Language,
  type ProcedureModel,
} from "@tthc/model";

/** Data of a template: texts, truth and lists, nothing else. */
export type BlankValue = string | boolean | readonly BlankValue[] | { readonly [key: string]: BlankValue };
export type BlankData = { readonly [key: string]: BlankValue };

/** What a page is made of when nothing is known yet: every part is shown, every list has its first rows. */
export function blankData(model: ProcedureModel, page: FormPage, language: Language): BlankData {
  const pages = formPages(model);
  const counted = pages.filter(({ kind }) => kind !== "done");
  const at = pages.findIndex(({ id }) => id === page.id);
  const before = pages[at - 1];
  const fields = model.forms.flatMap(({ sections }) => sections.flatMap(({ fields: own }) => own));
  const fileOf = ({ id }: FormPage): string => `${id}.${language}.html`;
  const other: Language = language === "vi" ? "en" : "vi";
  const forms = model.forms.map(({ id: form, sections }): readonly [string, BlankValue] => {
    const links = sections.map(({ id: section }): readonly [string, string] => {
      const target = pages.find(
        (one) => one.kind === "section" && one.form === form && one.section === section,
      );
      return [dataKey(section), target === undefined ? "" : fileOf(target)];
    });
    return [dataKey(form), Object.fromEntries(links)];
  });
  return {
    step: String(at + 1),
    steps: String(counted.length),
    ...(before !== undefined && page.kind !== "done" && { back: fileOf(before) }),
    language_link: `${page.id}.${other}.html`,
    start_link: `start.${language}.html`,
    papers_link: `papers.${language}.html`,
    forms: Object.fromEntries(forms),
    ...fieldData(fields, ""),
    papers: Object.fromEntries(model.dossier.items.flatMap(paperIds).map((id) => [dataKey(id), true])),
    papers_needed: true,
  };
}

type Item = ProcedureModel["dossier"]["items"][number];

const paperIds = (item: Item): readonly string[] =>
  item.kind === "paper" ? [item.id] : [item.id, ...item.items.flatMap(paperIds)];

function fieldData(fields: readonly Field[], before: string): BlankData {
  return { shown: shownTree(fields), rows: rowsTree(fields, before), addable: addableTree(fields) };
}

function shownTree(fields: readonly Field[]): BlankData {
  return treeOf(fields, ({ shape, shownWhen }) => {
    if (shape.is === "record") return shownTree(shape.fields);
    return shownWhen === undefined ? undefined : true;
  });
}

function addableTree(fields: readonly Field[]): BlankData {
  return treeOf(fields, ({ shape }) => {
    if (shape.is === "record") return addableTree(shape.fields);
    return shape.is === "list" ? true : undefined;
  });
}

function rowsTree(fields: readonly Field[], before: string): BlankData {
  return treeOf(fields, ({ id, shape }) => {
    if (shape.is === "record") return rowsTree(shape.fields, `${before}${id}.`);
    if (shape.is !== "list") return undefined;
    return Array.from({ length: Math.max(1, shape.minItems) }, (_, row) => {
      const at = `${before}${id}.${row}`;
      return { at, number: String(row + 1), ...fieldData(shape.fields, `${at}.`) };
    });
  });
}

function treeOf(fields: readonly Field[], leaf: (field: Field) => BlankValue | undefined): BlankData {
  const entries = fields.flatMap((field): readonly (readonly [string, BlankValue])[] => {
    const value = leaf(field);
    return value === undefined ? [] : [[dataKey(field.id), value]];
  });
  return Object.fromEntries(entries);
}
