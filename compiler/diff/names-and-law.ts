import { inBothLanguages, type Citation, type ProcedureModel } from "@tthc/model";
import type { Pair } from "./align.ts";
import type { Element } from "./element.ts";
import type { ChangeKind } from "./judgements.ts";
import type { Found, Scene } from "./scene.ts";
import { listShown, plainShown, textShown } from "./words.ts";

/** Kinds whose names portals see. */
const RENAMED: Readonly<Partial<Record<Element["kind"], ChangeKind>>> = {
  procedure: "procedure.renamed",
  applicant: "applicant.renamed",
  case: "case.renamed",
  result: "result.renamed",
  exit: "exit.renamed",
  outcome: "outcome.renamed",
  form: "form.renamed",
  field: "field.renamed",
  option: "option.renamed",
  paper: "paper.renamed",
  charge: "charge.renamed",
  state: "state.renamed",
  branch: "branch.renamed",
};

/** Kinds whose labels are compared with what they say, or are no labels of theirs. */
const UNLABELLED: ReadonlySet<Element["kind"]> = new Set([
  "charge-row",
  "relief",
  "term",
  "term-row",
  "extension",
  "law-limit",
  "dossier",
  "duties",
  "join",
  "source",
  "channel",
  "filing-place",
  "transition",
  "volume",
]);

/** Which element of the newer version an element of the older one is; parts of what was split go back to it. */
export type Partners = ReadonlyMap<Element, Element>;

/** What can change about any element: its name, its label, its hint, its place, its law and what is assumed of it. */
export function namesAndLaw(
  { before, after }: Pair,
  parents: ReadonlyMap<Element, Element>,
  scene: Scene,
  partners: Partners,
): readonly Found[] {
  return [
    ...renamed(before, after),
    ...relabelled(before, after),
    ...moved(before, after, parents, partners),
    ...law(before, after, parents, scene),
    ...lawsOfLines(before, after, scene),
    ...assumed(before, after, parents),
  ];
}

function renamed(before: Element, after: Element): readonly Found[] {
  const kind = RENAMED[after.kind];
  // A choice of papers has no name of its own.
  const isNameless = after.kind === "paper" && after.keys !== undefined;
  if (kind === undefined || before.id === after.id || isNameless) return [];
  if (after.kind === "procedure" || !isRelabelled(before, after))
    return [{ kind, before: plainShown(before.id), after: plainShown(after.id) }];
  const shown = ({ id, label }: Element) => {
    const { vi, en } = inBothLanguages(label);
    return { json: id, words: { vi: `«${vi}»`, en: `"${en}"` } };
  };
  return [{ kind, before: shown(before), after: shown(after) }];
}

const isRelabelled = (before: Element, after: Element): boolean => before.label.vi !== after.label.vi;

function relabelled(before: Element, after: Element): readonly Found[] {
  if (UNLABELLED.has(after.kind)) return [];
  return [
    ...labelChange(before, after),
    ...(hintOf(before) === hintOf(after) ? [] : [{ kind: "element.hint-changed" } as const]),
  ];
}

/** A rename tells the label with it; what a requirement says is compared where its words are. */
function labelChange(before: Element, after: Element): readonly Found[] {
  if (isRelabelled(before, after)) {
    const shown = { before: textShown(before.label), after: textShown(after.label) };
    if (after.kind === "procedure") return [{ kind: "procedure.relabelled", ...shown }];
    // Whoever took the place of an agency is another one, however alike the names.
    if (before.kind === "agency" && after.kind === "agency" && before.node.today === after.node.today)
      return [{ kind: "agency.replaced", ...shown }];
    const isTold = after.kind === "requirement" || renamed(before, after).length > 0;
    return isTold ? [] : [{ kind: "element.relabelled", ...shown }];
  }
  if (before.label.en === after.label.en) return [];
  const shown = ({ label }: Element) => plainShown(label.en ?? "");
  return [{ kind: "element.retranslated", before: shown(before), after: shown(after) }];
}

const hintOf = ({ kind, node }: Element): string | undefined =>
  kind === "field" ? node.field.hint : (node as { readonly hint?: string }).hint;

/** Another parent that is not the same element of the other version. */
function moved(
  before: Element,
  after: Element,
  parents: ReadonlyMap<Element, Element>,
  partners: Partners,
): readonly Found[] {
  const [old, now] = [parents.get(before), parents.get(after)];
  if (old === undefined || now === undefined || after.kind === "procedure") return [];
  // A form that became part of another, or was split, is where its fields still are.
  if (partners.get(old) === now || partners.get(now) === old)
    return before.kind === "field" && after.kind === "field"
      ? movedInForm({ field: before, form: old }, { field: after, form: now }, partners)
      : [];
  if (after.kind === "field")
    return [{ kind: "field.moved-to-form", before: textShown(old.label), after: textShown(now.label) }];
  if (after.kind !== "paper") return [];
  if (now.kind === "paper" && old.kind !== "paper") return [{ kind: "paper.became-a-choice" }];
  return old.kind === "paper" && now.kind !== "paper" ? [{ kind: "paper.no-longer-a-choice" }] : [];
}

interface Placed {
  readonly field: Element<"field">;
  readonly form: Element;
}

/** Sections open no name space: another section is another page, not another datum. */
function movedInForm(before: Placed, after: Placed, partners: Partners): readonly Found[] {
  const sectionOf = ({ field, form }: Placed): Element | undefined =>
    form.children.find(({ kind, node }) => kind === "section" && node === field.node.section);
  const [old, now] = [sectionOf(before), sectionOf(after)];
  if (old === undefined || now === undefined || partners.get(old) === now) return [];
  return [{ kind: "field.moved", before: textShown(old.label), after: textShown(now.label) }];
}

/** Law is told where it was written: an element that only inherits it says nothing. */
function law(
  before: Element,
  after: Element,
  parents: ReadonlyMap<Element, Element>,
  scene: Scene,
): readonly Found[] {
  const old = citationKeys(before.basis, scene.before);
  const now = citationKeys(after.basis, scene.after);
  if (old.join() === now.join()) return [];
  const [outerOld, outerNow] = [parents.get(before), parents.get(after)];
  const isInherited =
    outerOld !== undefined &&
    outerNow !== undefined &&
    citationKeys(outerOld.basis, scene.before).join() === old.join() &&
    citationKeys(outerNow.basis, scene.after).join() === now.join();
  if (isInherited) return [];
  return [lawFound(before.basis, after.basis, scene)];
}

function lawFound(before: readonly Citation[], after: readonly Citation[], scene: Scene): Found {
  const shown = (basis: readonly Citation[], model: ProcedureModel) =>
    listShown(citationTexts(basis, model).map((vi) => inBothLanguages({ vi })));
  return {
    kind: "element.law-changed",
    before: shown(before, scene.before),
    after: shown(after, scene.after),
  };
}

/** Lines inside an element that may name a law of their own. */
function lawsOfLines(before: Element, after: Element, scene: Scene): readonly Found[] {
  const now = lineLaws(after, scene.after);
  return lineLaws(before, scene.before).flatMap((old, index) => {
    const other = now[index] ?? [];
    const isSame = citationKeys(old, scene.before).join() === citationKeys(other, scene.after).join();
    return isSame ? [] : [lawFound(old, other, scene)];
  });
}

function lineLaws({ kind, node }: Element, { flow }: ProcedureModel): readonly (readonly Citation[])[] {
  if (kind === "charge") return [node.boundsBasis ?? []];
  if (kind === "term") return [node.supplementBasis ?? [], node.notCountedBasis ?? []];
  return kind === "duties" ? [node.apologyBefore?.basis ?? [], flow.sharedBasis ?? []] : [];
}

/** `khoản 1 Điều 54 Nghị định 217/2026/NĐ-CP`, in an order of their own. */
export const citationTexts = (basis: readonly Citation[], model: ProcedureModel): readonly string[] =>
  inOrder(basis, model, ({ label }) => label.vi);

/** An act is known by its number: what sources call it is no part of it. */
const citationKeys = (basis: readonly Citation[], model: ProcedureModel): readonly string[] =>
  inOrder(basis, model, ({ number, label }) => number ?? label.vi);

function inOrder(
  basis: readonly Citation[],
  { laws }: ProcedureModel,
  nameOf: (law: ProcedureModel["laws"][number]) => string,
): readonly string[] {
  return basis
    .map(({ law: id, article, clause, point }) => {
      const act = laws.find((one) => one.id === id);
      const steps = [
        point === undefined ? "" : `điểm ${point} `,
        clause === undefined ? "" : `khoản ${clause} `,
        article === undefined ? "" : `Điều ${article} `,
      ];
      return `${steps.join("")}${act === undefined ? id : nameOf(act)}`;
    })
    .sort();
}

function assumed(before: Element, after: Element, parents: ReadonlyMap<Element, Element>): readonly Found[] {
  if (before.assumption === after.assumption) return [];
  const [outerOld, outerNow] = [parents.get(before), parents.get(after)];
  if (outerOld?.assumption === before.assumption && outerNow?.assumption === after.assumption) return [];
  return assumptionFound(before.assumption, after.assumption);
}

/** An assumption that came, went, or gave way to another. */
export function assumptionFound(before: string | undefined, after: string | undefined): readonly Found[] {
  if (before === after) return [];
  if (before === undefined) return [{ kind: "element.assumption-added", after: plainShown(after ?? "") }];
  if (after === undefined) return [{ kind: "element.assumption-removed", before: plainShown(before) }];
  return [{ kind: "element.assumption-changed", before: plainShown(before), after: plainShown(after) }];
}
