import {
  type FormPage,
  type Language,
  type LocalText,
  type ProcedureModel,
  dataKey,
  sectionOf,
} from "@tthc/model";
import { draftContext, type FormDraft } from "./form-draft.ts";
import type { FormProblem } from "./form-problems.ts";
import { askedPapers, shownPages } from "./form-way.ts";
import { FieldData, type TemplateData, treeSet } from "./field-data.ts";
import { dateInWords, shownValue, sizeText, textOf } from "./shown-value.ts";

/** What a portal adds to the answers: where its pages are, and what the citizen is told around them. */
export interface PageView {
  readonly language: Language;
  /** Address of a page of this way. */
  readonly linkOf: (page: FormPage) => string;
  /** Before `pages.css`, such as `/assets/`; empty where it lies beside the pages. */
  readonly assets?: string;
  /** This page in the other language. */
  readonly languageLink?: string;
  /** Against forged posts; sent back as `_token`. */
  readonly token?: string;
  /** Large targets for a public terminal. */
  readonly kiosk?: boolean;
  /** Time left, in words, where the session ends by itself. */
  readonly timeout?: string;
  /** Whom to ask, in words. */
  readonly help?: string;
  readonly problems?: readonly FormProblem[];
  /** What the confirmation shows; moments are civil, `yyyy-mm-dd` or `yyyy-mm-ddThh:mm`. */
  readonly receipt?: {
    readonly code: string;
    readonly filed?: string;
    readonly promised?: string;
    readonly notes?: readonly string[];
  };
}

/** The object a page is rendered with: texts, booleans and lists only, as every template language takes them. */
export function pageData(
  model: ProcedureModel,
  page: FormPage,
  draft: FormDraft,
  view: PageView,
): TemplateData {
  const data = frame(model, page, draft, view);
  switch (page.kind) {
    case "start":
      return { ...data, chosen: factChoices(draft), errors: ownErrors(page, view) };
    case "section":
      return { ...data, ...sectionData(model, page, draft, view) };
    case "papers":
      return { ...data, ...papersData(model, draft), errors: ownErrors(page, view) };
    case "check":
      return { ...data, ...checkData(model, draft, view), errors: ownErrors(page, view) };
    case "done":
      return { ...data, ...doneData(view) };
  }
}

function frame(model: ProcedureModel, page: FormPage, draft: FormDraft, view: PageView): TemplateData {
  const { language, problems = [] } = view;
  const pages = shownPages(model, draft);
  const at = pages.findIndex(({ id }) => id === page.id);
  const before = page.kind === "done" ? undefined : pages[at - 1];
  const links = problems.map(({ page: where, control, message }) => {
    const other = pages.find(({ id }) => id === where);
    const address = other === undefined || where === page.id ? "" : view.linkOf(other);
    return { link: `${address}#${control === "" ? "page-main" : control}`, text: message[language] };
  });
  return {
    assets: view.assets ?? "",
    step: String(at + 1),
    steps: String(pages.filter(({ kind }) => kind !== "done").length),
    back: before === undefined ? "" : view.linkOf(before),
    language_link: view.languageLink ?? "",
    token: view.token ?? "",
    kiosk: view.kiosk === true,
    timeout: view.timeout ?? "",
    help: view.help ?? "",
    failed: problems.length > 0,
    problems: links,
  };
}

function sectionData(model: ProcedureModel, page: FormPage, draft: FormDraft, view: PageView): TemplateData {
  const placed = sectionOf(model, page);
  if (placed === undefined) return {};
  const { facts, fields } = draftContext(model, draft);
  const errors = messagesOf(page, view);
  const data = new FieldData(draft, view.language, { errors, emptyRows: true });
  return data.ofForm(placed.section.fields, { ...facts, fields });
}

/** Messages of a page by name of the field; the first of several stands. */
function messagesOf(page: FormPage, { problems = [], language }: PageView): ReadonlyMap<string, string> {
  const own = problems.filter((problem) => problem.page === page.id);
  return new Map(own.toReversed().map(({ field, message }) => [field, message[language]] as const));
}

/** The same as a tree, for pages whose questions are not those of a form. */
function ownErrors(page: FormPage, view: PageView): TemplateData {
  const tree = {};
  for (const [field, text] of messagesOf(page, view)) treeSet(tree, [field.replace(/^_tep[.]/, "")], text);
  return tree;
}

const factChoices = ({ facts }: FormDraft): TemplateData => ({
  _case: facts.case === undefined ? {} : { [dataKey(facts.case)]: true },
  _applicant: facts.applicant === undefined ? {} : { [dataKey(facts.applicant)]: true },
});

function papersData(model: ProcedureModel, draft: FormDraft): TemplateData {
  const asked = askedPapers(model, draft);
  const uploads = Object.entries(draft.uploads).map(([id, files]) => {
    const items = files.map(({ name, bytes }, at) => ({
      name,
      size: sizeText(bytes),
      at: `_tep.${id}.${at}`,
    }));
    return [dataKey(id), items] as const;
  });
  return {
    papers: Object.fromEntries(asked.map(({ id }) => [dataKey(id), true] as const)),
    papers_needed: asked.length > 0,
    uploads: Object.fromEntries(uploads),
  };
}

function checkData(model: ProcedureModel, draft: FormDraft, view: PageView): TemplateData {
  const { language } = view;
  const { facts, fields } = draftContext(model, draft);
  const pages = shownPages(model, draft);
  const forms: Record<string, Record<string, string>> = {};
  for (const page of pages)
    if (page.kind === "section")
      (forms[dataKey(page.form)] ??= {})[dataKey(page.section)] = view.linkOf(page);
  const linkOf = (kind: FormPage["kind"]): string => {
    const page = pages.find((one) => one.kind === kind);
    return page === undefined ? "" : view.linkOf(page);
  };
  const labelOf = (
    all: readonly { readonly id: string; readonly label: LocalText }[],
    id?: string,
  ): string => {
    const found = all.find((one) => one.id === id);
    return found === undefined ? "" : textOf(found.label, language);
  };
  const asked = model.forms.flatMap(({ sections }) => sections.flatMap((section) => section.fields));
  const data = new FieldData({ ...draft, answers: {}, typed: {} }, language, {
    errors: new Map(),
    emptyRows: false,
  }).ofForm(asked, { ...facts, fields });
  return {
    ...data,
    ...papersData(model, draft),
    texts: {
      ...(data.texts as TemplateData),
      _case: labelOf(model.cases, draft.facts.case),
      _applicant: labelOf(model.applicants, draft.facts.applicant),
    },
    forms,
    start_link: linkOf("start"),
    papers_link: linkOf("papers"),
    declared: draft.declared,
  };
}

function doneData({ language, receipt }: PageView): TemplateData {
  const moment = (text: string | undefined): string =>
    text === undefined
      ? ""
      : text.length > 10
        ? shownValue(text, { is: "date-time" }, language)
        : shownValue(text, { is: "date" }, language);
  return {
    code: receipt?.code ?? "",
    filed: moment(receipt?.filed),
    promised: receipt?.promised === undefined ? "" : promise(receipt.promised, language),
    notes: (receipt?.notes ?? []).map((text) => ({ text })),
  };
}

/** A promised moment in words; a day's last minute is the day itself. */
function promise(moment: string, language: Language): string {
  const words = dateInWords(moment, language);
  const time = moment.slice(11);
  if (time === "" || time === "23:59") return words;
  return language === "vi" ? `${time}, ${words}` : `${words}, ${time}`;
}
