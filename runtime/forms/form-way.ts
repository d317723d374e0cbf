import {
  conditionHolds,
  type DossierItem,
  type FormPage,
  formPages,
  inputsOf,
  type FormRule,
  isShownWhen,
  type MachineContext,
  type PaperNeed,
  papersOf,
  type PlacedSection,
  type ProcedureModel,
  sectionOf,
} from "@tthc/model";
import { draftContext, type FormDraft } from "./form-draft.ts";

/** The pages a citizen meets with what is filled in so far, in order; sections that do not apply are left out. */
export function shownPages(model: ProcedureModel, draft: FormDraft): readonly FormPage[] {
  const context = draftContext(model, draft);
  return formPages(model).filter((page) => {
    const placed = sectionOf(model, page);
    return placed === undefined || isSectionShown(placed, context);
  });
}

function isSectionShown({ section }: PlacedSection, context: MachineContext): boolean {
  const facts = { ...context.facts, fields: context.fields };
  if (!isShownWhen(section.shownWhen, facts)) return false;
  const own = new Set(section.fields.map(({ id }) => id));
  return section.fields.some(
    ({ shownWhen, computed }) =>
      computed === undefined &&
      (shownWhen === undefined ||
        conditionHolds(shownWhen, context) === true ||
        inputsOf(shownWhen).some((input) => input.op === "field" && own.has(input.path[0] ?? ""))),
  );
}

/** The page behind this one; the confirmation has none. */
export function pageAfter(model: ProcedureModel, page: FormPage, draft: FormDraft): FormPage | undefined {
  const pages = shownPages(model, draft);
  return pages[pages.findIndex(({ id }) => id === page.id) + 1];
}

/** The page before this one; the first has none. */
export function pageBefore(model: ProcedureModel, page: FormPage, draft: FormDraft): FormPage | undefined {
  const pages = shownPages(model, draft);
  return pages[pages.findIndex(({ id }) => id === page.id) - 1];
}

/** The page that shows a broken rule: the last one that asks something the rule reads, for by then all is answered. */
export function pageOfRule(
  model: ProcedureModel,
  form: string,
  rule: FormRule,
  pages: readonly FormPage[],
): { readonly page: FormPage; readonly path: readonly string[] } | undefined {
  const reads = inputsOf(rule.holds).flatMap((input) => (input.op === "field" ? [input.path] : []));
  const own = pages.filter((page) => page.kind === "section" && page.form === form);
  const asking = own.flatMap((page) => {
    const ids = new Set(sectionOf(model, page)?.section.fields.map(({ id }) => id));
    const path = reads.find(([first]) => ids.has(first ?? ""));
    return path === undefined ? [] : [{ page, path }];
  });
  const last = own.at(-1);
  return asking.at(-1) ?? (last && { page: last, path: [] });
}

/** What the papers page asks: every paper that comes with the dossier and is no form, and the groups around them. */
export function askedPapers(model: ProcedureModel, draft: FormDraft): readonly PaperNeed[] {
  const filed = draft.facts.filingDate ?? model.version.inForce?.from ?? model.calendar.knownFrom;
  const forms = new Set(model.dossier.items.flatMap(formPapers));
  return papersOf(model, draftContext(model, draft), { filed }).filter(
    ({ id, needed, why }) => !forms.has(id) && (needed || why.is === "if-any"),
  );
}

const formPapers = (item: DossierItem): readonly string[] => {
  if (item.kind === "one-of") return item.items.flatMap(formPapers);
  return item.form === undefined ? [] : [item.id];
};
