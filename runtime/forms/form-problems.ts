import {
  brokenRules,
  type Facts,
  factsInside,
  type Field,
  type FormPage,
  type FormRule,
  hasContent,
  isShownWhen,
  type Json,
  type ProcedureModel,
  sectionOf,
  inBothLanguages,
} from "@tthc/model";
import { draftContext, type FormDraft } from "./form-draft.ts";
import { type Fault, type FormMessage, formMessage } from "./form-message.ts";
import { pageOfRule, shownPages } from "./form-way.ts";
import { controlEnds, readLeaf } from "./read-leaf.ts";

/** Something to correct on a page. */
export interface FormProblem {
  /** Id of the page. */
  readonly page: string;
  /** Name of the field that the message stands at; empty where it belongs to the page as a whole. */
  readonly field: string;
  /** Id of the control that the summary links to: of a date, the first box that is wrong. */
  readonly control: string;
  readonly message: FormMessage;
}

type JsonRecord = { readonly [id: string]: Json };

/** Everything that keeps a page from being complete, in the order of the page. */
export function pageProblems(
  model: ProcedureModel,
  page: FormPage,
  draft: FormDraft,
): readonly FormProblem[] {
  if (page.kind === "start") return startProblems(model, draft);
  if (page.kind === "check") return checkProblems(model, draft);
  const placed = sectionOf(model, page);
  if (placed === undefined) return [];
  const context = draftContext(model, draft);
  const broken = brokenRules(model, context);
  const missing = new Set(broken.flatMap((one) => (one.is === "missing" ? [one.at.join(".")] : [])));
  const walk = new ProblemWalk(page.id, draft, missing);
  const { fields } = placed.section;
  walk.fields(
    fields,
    context.fields,
    { ...context.facts, fields: context.fields },
    "",
    undefined,
    fields.length > 1,
  );
  return [...walk.found, ...ruleProblems(model, page, draft, broken)];
}

/** The same for every page that is shown, as the submission asks. */
export function allProblems(model: ProcedureModel, draft: FormDraft): readonly FormProblem[] {
  return shownPages(model, draft)
    .filter(({ kind }) => kind !== "check" && kind !== "done")
    .flatMap((page) => pageProblems(model, page, draft));
}

function ruleProblems(
  model: ProcedureModel,
  page: FormPage,
  draft: FormDraft,
  broken: ReturnType<typeof brokenRules>,
): readonly FormProblem[] {
  const pages = shownPages(model, draft);
  return broken.flatMap((one) => {
    if (one.is !== "rule") return [];
    const form = model.forms.find(({ id }) => id === one.form);
    const inSection = form?.sections.find(({ rules }) => rules.some(({ id }) => id === one.rule));
    const rule: FormRule | undefined = [...(form?.rules ?? []), ...(inSection?.rules ?? [])].find(
      ({ id }) => id === one.rule,
    );
    const place = rule && pageOfRule(model, one.form, rule, pages);
    if (place?.page.id !== page.id) return [];
    const { name, control } = placeOf(sectionOf(model, page)?.section.fields ?? [], place.path, "");
    return [{ page: page.id, field: name, control, message: inBothLanguages(one.message) }];
  });
}

/** Where a message about a path stands: at its control, at the first one of a record, at a list as a whole. */
function placeOf(
  fields: readonly Field[],
  [id, ...rest]: readonly string[],
  before: string,
): { readonly name: string; readonly control: string } {
  const field = fields.find((one) => one.id === id);
  if (field === undefined) return { name: "", control: "" };
  const name = `${before}${field.id}`;
  const { shape } = field;
  if (shape.is === "record")
    return rest.length > 0 ? placeOf(shape.fields, rest, `${name}.`) : firstLeaf(shape.fields, name);
  return { name, control: `${name}${controlEnds(shape)[0] ?? ""}` };
}

class ProblemWalk {
  readonly found: FormProblem[] = [];
  readonly #page: string;
  readonly #draft: FormDraft;
  readonly #missing: ReadonlySet<string>;

  constructor(page: string, draft: FormDraft, missing: ReadonlySet<string>) {
    this.#page = page;
    this.#draft = draft;
    this.#missing = missing;
  }

  /** `around` names the group or row; `several` whether the page has more than one thing that could be meant. */
  fields(
    fields: readonly Field[],
    answers: JsonRecord,
    facts: Facts,
    before: string,
    around: FormMessage | undefined,
    several: boolean,
  ): void {
    for (const field of fields) {
      if (field.computed !== undefined || !isShownWhen(field.shownWhen, facts)) continue;
      const name = `${before}${field.id}`;
      const answer = Object.hasOwn(answers, field.id) ? answers[field.id] : undefined;
      const label = within(around, inBothLanguages(field.label));
      const { shape } = field;
      if (shape.is === "record") {
        const own = isRecord(answer) ? answer : {};
        if (this.#missing.has(name)) this.#lackingRecord(field, name, label);
        else
          this.fields(
            shape.fields,
            own,
            factsInside(facts, shape.fields, own),
            `${name}.`,
            several ? label : around,
            true,
          );
      } else if (shape.is === "list") this.#list(field, answer, facts, name, label);
      else this.#leaf(field, answer, name, label);
    }
  }

  #add(field: string, control: string, fault: Fault, label: FormMessage): void {
    this.found.push({ page: this.#page, field, control, message: formMessage(fault, label) });
  }

  /** A record that must be there but asks nothing in particular: the message stands at its first box. */
  #lackingRecord({ shape }: Field, name: string, label: FormMessage): void {
    const first = firstLeaf(shape.is === "record" ? shape.fields : [], name);
    this.#add(first.name, first.control, { is: "missing", how: "enter" }, label);
  }

  #list({ shape }: Field, answer: Json | undefined, facts: Facts, name: string, label: FormMessage): void {
    if (shape.is !== "list") return;
    const rows = Array.isArray(answer) ? (answer as readonly Json[]) : [];
    if (this.#missing.has(name) || rows.length < shape.minItems)
      this.#add(name, name, { is: "rows-few", count: Math.max(1, shape.minItems) }, label);
    if (rows.length > shape.maxItems)
      this.#add(name, name, { is: "rows-many", count: shape.maxItems }, label);
    rows.forEach((row, at) => {
      const own = isRecord(row) ? row : {};
      const number = { vi: `${label.vi} ${at + 1}`, en: `${label.en} ${at + 1}` };
      this.fields(shape.fields, own, factsInside(facts, shape.fields, own), `${name}.${at}.`, number, true);
    });
  }

  #leaf(field: Field, answer: Json | undefined, name: string, label: FormMessage): void {
    const { shape } = field;
    const ends = controlEnds(shape);
    const typed = ends.flatMap((end) => {
      const text = entry(this.#draft.typed, `${name}${end}`);
      return text === undefined ? [] : [[end, [text]] as const];
    });
    const reading = readLeaf(field, new Map(typed));
    if (reading.is === "wrong") {
      const control = reading.part === undefined ? `${name}${ends[0] ?? ""}` : `${name}.${reading.part}`;
      this.#add(name, control, reading.fault, label);
    } else if (this.#missing.has(name) && (answer === undefined || !hasContent(answer))) {
      const how =
        shape.is === "file" ? "attach" : shape.is === "choice" || shape.is === "boolean" ? "choose" : "enter";
      this.#add(name, `${name}${ends[0] ?? ""}`, { is: "missing", how }, label);
    }
  }
}

function firstLeaf(
  fields: readonly Field[],
  name: string,
): { readonly name: string; readonly control: string } {
  const first = fields[0];
  if (first === undefined) return { name, control: name };
  const own = `${name}.${first.id}`;
  if (first.shape.is === "record") return firstLeaf(first.shape.fields, own);
  return { name: own, control: `${own}${controlEnds(first.shape)[0] ?? ""}` };
}

const within = (around: FormMessage | undefined, label: FormMessage): FormMessage =>
  around === undefined ? label : { vi: `${around.vi}: ${label.vi}`, en: `${around.en}: ${label.en}` };

const isRecord = (json: Json | undefined): json is JsonRecord =>
  typeof json === "object" && json !== null && !Array.isArray(json);

const entry = (record: { readonly [key: string]: string }, key: string): string | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

const CHOOSE: Fault = { is: "missing", how: "choose" };

function startProblems(model: ProcedureModel, { facts }: FormDraft): readonly FormProblem[] {
  const ask = (field: string, label: FormMessage): FormProblem => ({
    page: "start",
    field,
    control: field,
    message: formMessage(CHOOSE, label),
  });
  return [
    ...(model.cases.length > 1 && facts.case === undefined
      ? [ask("_case", { vi: "Trường hợp của hồ sơ", en: "Case of the dossier" })]
      : []),
    ...(model.applicants.length > 1 && facts.applicant === undefined
      ? [ask("_applicant", { vi: "Người nộp hồ sơ là", en: "The applicant is" })]
      : []),
  ];
}

function checkProblems(model: ProcedureModel, draft: FormDraft): readonly FormProblem[] {
  const others = allProblems(model, draft);
  if (draft.declared) return others;
  const message = { vi: "Đánh dấu vào lời cam đoan", en: "Tick the declaration" };
  return [...others, { page: "check", field: "_declared", control: "_declared", message }];
}
