import {
  type DossierFacts,
  emptyContext,
  type Json,
  type MachineContext,
  type ProcedureModel,
  settleAnswers,
} from "@tthc/model";

/** A file a citizen attached; its bytes are kept by the portal. */
export interface AttachedFile {
  readonly name: string;
  readonly bytes: number;
  /** Of the content, in hexadecimal. */
  readonly sha256: string;
}

/** What a citizen has filled in so far: plain JSON, so that a portal can keep it between two pages. */
export interface FormDraft {
  readonly facts: DossierFacts;
  /** Values that were read, by field id; those of hidden fields too, in case they come back. */
  readonly answers: { readonly [id: string]: Json };
  /** What could not be read, as it was typed, by name of the control. */
  readonly typed: { readonly [control: string]: string };
  /** Files by id of the paper. */
  readonly uploads: { readonly [paper: string]: readonly AttachedFile[] };
  /** The declaration of the check page was ticked. */
  readonly declared: boolean;
}

/** A draft in which nothing is filled in yet. A single case or kind of applicant needs no question. */
export function newDraft(model: ProcedureModel, facts: DossierFacts = {}): FormDraft {
  const [onlyCase, ...otherCases] = model.cases;
  const [onlyApplicant, ...otherApplicants] = model.applicants;
  return {
    facts: {
      ...(onlyCase !== undefined && otherCases.length === 0 && { case: onlyCase.id }),
      ...(onlyApplicant !== undefined && otherApplicants.length === 0 && { applicant: onlyApplicant.id }),
      ...facts,
    },
    answers: {},
    typed: {},
    uploads: {},
    declared: false,
  };
}

/** The answers as they would be submitted now: hidden ones gone, defaults and computed fields filled in. */
export function settledAnswers(model: ProcedureModel, draft: FormDraft): { readonly [id: string]: Json } {
  return settleAnswers(
    model.forms.flatMap(({ sections }) => sections),
    draft.answers,
    draft.facts,
  );
}

/** The draft as conditions read a dossier. */
export function draftContext(model: ProcedureModel, draft: FormDraft): MachineContext {
  const papers = Object.entries(draft.uploads).map(([id, files]) => [id, files.length > 0] as const);
  return {
    ...emptyContext,
    facts: draft.facts,
    fields: settledAnswers(model, draft),
    papers: Object.fromEntries(papers),
  };
}
