import type { Id } from "../procedure/law.ts";
import type { Form, Section } from "../procedure/form.ts";
import type { ProcedureModel } from "../procedure/procedure-model.ts";

/** A page that a citizen meets on the way from the start to the confirmation; `id` names its template and renderer. */
export type FormPage =
  | { readonly kind: "start"; readonly id: "start" }
  | { readonly kind: "section"; readonly id: string; readonly form: Id; readonly section: Id }
  | { readonly kind: "papers"; readonly id: "papers" }
  | { readonly kind: "check"; readonly id: "check" }
  | { readonly kind: "done"; readonly id: "done" };

/** A section of a form and the form it stands in. */
export interface PlacedSection {
  readonly form: Form;
  readonly section: Section;
}

/** Every page of a procedure in order: the hidden ones too, since whether they are shown depends on the answers. */
export function formPages(model: ProcedureModel): readonly FormPage[] {
  const sections = model.forms.flatMap(({ id: form, sections }) =>
    sections.map(({ id: section }, at): FormPage => {
      const number = String(at + 1).padStart(2, "0");
      return { kind: "section", id: `${form}.${number}-${section}`, form, section };
    }),
  );
  const asksFacts = model.cases.length > 1 || model.applicants.length > 1;
  const hasPapers = model.dossier.items.some((item) => item.kind === "one-of" || item.form === undefined);
  return [
    ...(asksFacts ? [{ kind: "start", id: "start" } as const] : []),
    ...sections,
    ...(hasPapers ? [{ kind: "papers", id: "papers" } as const] : []),
    { kind: "check", id: "check" },
    { kind: "done", id: "done" },
  ];
}

/** The section of a page; undefined for pages that are none. */
export function sectionOf(model: ProcedureModel, page: FormPage): PlacedSection | undefined {
  if (page.kind !== "section") return undefined;
  const form = model.forms.find(({ id }) => id === page.form);
  const section = form?.sections.find(({ id }) => id === page.section);
  return form && section && { form, section };
}

/** Words that a template does not read as names. */
const NO_NAMES = new Set(["this", "true", "false", "null", "undefined", "else", "as"]);

/**
 * The key of an id or a code in the data of a page: letters, digits and `_` only, since not every implementation of
 * Handlebars reads more. Different names have different keys.
 */
export function dataKey(name: string): string {
  if (/^(?:[a-z]|_(?!_))[a-z0-9_]*$/.test(name) && !NO_NAMES.has(name)) return name;
  const encoded = name.replace(/[^a-z0-9]/gu, (sign) =>
    /[A-Z]/.test(sign) ? `_${sign.toLowerCase()}` : `__${(sign.codePointAt(0) ?? 0).toString(16)}_`,
  );
  return `__${encoded}`;
}
