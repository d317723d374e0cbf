import { type DossierFacts, type Form, type Json, settleAnswers } from "@tthc/model";

/** What the rules of a form may read beside its own answers. */
export interface Surroundings {
  /** What the dossier knows of itself. */
  readonly facts?: DossierFacts;
  /** Answers of the other forms of the dossier. */
  readonly fields?: { readonly [id: string]: Json };
}

/** The answers as they are submitted: in NFC, without hidden ones, computed ones computed, defaults filled in. */
export function settleForm(
  form: Form,
  answers: { readonly [id: string]: Json },
  { facts = {}, fields = {} }: Surroundings,
): { readonly [id: string]: Json } {
  const own = new Set(form.sections.flatMap((section) => section.fields.map(({ id }) => id)));
  const all = settleAnswers(form.sections, { ...fields, ...answers }, facts);
  return Object.fromEntries(Object.entries(all).filter(([id]) => own.has(id) || Object.hasOwn(answers, id)));
}
