import { type FormPage, type ProcedureModel, sectionOf } from "@tthc/model";
import { FieldReader } from "./field-reader.ts";
import type { AttachedFile, FormDraft } from "./form-draft.ts";
import { formMessage } from "./form-message.ts";
import { type FormProblem, pageProblems } from "./form-problems.ts";
import { Post, type PostEntry } from "./post.ts";
import { fileFault } from "./read-leaf.ts";

/** What a posted page makes of the draft. */
export interface PostReading {
  readonly draft: FormDraft;
  /** Empty where the citizen may go on; what is wrong is in the draft as it was typed. */
  readonly problems: readonly FormProblem[];
  /** A row or a file was added or taken away: the same page is shown again, at this control. */
  readonly stay?: { readonly at: string };
}

/**
 * Reads what was sent from a page. Nothing is lost: what cannot be read is kept as it was typed, and fields that the page
 * did not have keep their values. Never throws, whatever was sent.
 */
export function readPost(
  model: ProcedureModel,
  page: FormPage,
  draft: FormDraft,
  entries: Iterable<PostEntry>,
): PostReading {
  const post = new Post(entries);
  switch (page.kind) {
    case "start":
      return checked(model, page, readStart(model, draft, post));
    case "section":
      return readSection(model, page, draft, post);
    case "papers":
      return readPapers(model, draft, post);
    case "check":
      return checked(model, page, { ...draft, declared: post.text("_declared") === "yes" });
    case "done":
      return { draft, problems: [] };
  }
}

function checked(model: ProcedureModel, page: FormPage, draft: FormDraft): PostReading {
  return { draft, problems: pageProblems(model, page, draft) };
}

function readStart(model: ProcedureModel, draft: FormDraft, post: Post): FormDraft {
  const known = (all: readonly { readonly id: string }[], id: string | undefined): string | undefined =>
    all.find((one) => one.id === id)?.id;
  const chosenCase = known(model.cases, post.text("_case"));
  const applicant = known(model.applicants, post.text("_applicant"));
  const { case: caseBefore, applicant: applicantBefore, ...rest } = draft.facts;
  const facts = {
    ...rest,
    ...(model.cases.length > 1
      ? chosenCase !== undefined && { case: chosenCase }
      : caseBefore !== undefined && { case: caseBefore }),
    ...(model.applicants.length > 1
      ? applicant !== undefined && { applicant }
      : applicantBefore !== undefined && { applicant: applicantBefore }),
  };
  return { ...draft, facts };
}

function readSection(model: ProcedureModel, page: FormPage, draft: FormDraft, post: Post): PostReading {
  const placed = sectionOf(model, page);
  if (placed === undefined) return { draft, problems: [] };
  const { fields } = placed.section;
  const reader = new FieldReader(model, draft, post);
  const answers = reader.fields(fields, "", "", draft.answers);
  const own = new Set(fields.map(({ id }) => id));
  const isOwn = (control: string): boolean => own.has(control.split(".")[0] ?? "");
  const kept = <T>(record: { readonly [key: string]: T }): (readonly [string, T])[] =>
    Object.entries(record).filter(([key]) => !isOwn(key));
  const next: FormDraft = {
    ...draft,
    answers: { ...Object.fromEntries(kept(draft.answers)), ...answers },
    typed: { ...Object.fromEntries(kept(draft.typed)), ...reader.typed },
  };
  if (reader.at !== undefined) return { draft: next, problems: [], stay: { at: reader.at } };
  const named = reader.fileProblems.map((problem) => ({ ...problem, page: page.id }));
  return { draft: next, problems: [...pageProblems(model, page, next), ...named] };
}

function readPapers(model: ProcedureModel, draft: FormDraft, post: Post): PostReading {
  const uploads: Record<string, readonly AttachedFile[]> = { ...draft.uploads };
  const problems: FormProblem[] = [];
  const drop = post.text("_xoa");
  let at: string | undefined = post.text("_tai") === undefined ? undefined : "page-main";
  for (const paper of papersIn(model.dossier.items)) {
    const name = `_tep.${paper.id}`;
    const had = Object.hasOwn(draft.uploads, paper.id) ? (draft.uploads[paper.id] ?? []) : [];
    const kept = had.filter((_, i) => `${name}.${i}` !== drop);
    if (kept.length < had.length) at = name;
    const sound: AttachedFile[] = [];
    for (const file of post.files(name)) {
      const fault = fileFault(file, paper.fileTypes, paper.maxBytes);
      if (fault === undefined) sound.push(file);
      else {
        const label = {
          vi: `${paper.label.vi}: ${file.name}`,
          en: `${paper.label.en ?? paper.label.vi}: ${file.name}`,
        };
        problems.push({ page: "papers", field: name, control: name, message: formMessage(fault, label) });
      }
    }
    if (kept.length > 0 || sound.length > 0 || had.length > 0) uploads[paper.id] = [...kept, ...sound];
  }
  const next = { ...draft, uploads };
  return at !== undefined && problems.length === 0
    ? { draft: next, problems, stay: { at } }
    : { draft: next, problems };
}

type Item = ProcedureModel["dossier"]["items"][number];
type Paper = Extract<Item, { kind: "paper" }>;

const papersIn = (items: readonly Item[]): readonly Paper[] =>
  items.flatMap((item) => (item.kind === "paper" ? [item] : papersIn(item.items)));
