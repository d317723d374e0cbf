import type { Citation, ProcedureModel } from "@tthc/model";
import type { Pair } from "./align.ts";
import type { Element } from "./element.ts";
import type { ChangeKind } from "./judgements.ts";
import type { Found, Scene } from "./scene.ts";
import { inBoth, listShown, plainShown, textShown } from "./words.ts";

/** Kinds whose names portals see. */
const RENAMED: Readonly<Partial<Record<Element["kind"], ChangeKind>>> = {
  procedure: "procedure.renamed",
  applicant: "applicant.renamed",
  case: "case.renamed",
  result: "result.renamed",
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
  "requirement",
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
]);

/** What can change about any element: its name, its label, its hint, its place, its law and what is assumed of it. */
export function namesAndLaw(
  { before, after }: Pair,
  parents: ReadonlyMap<Element, Element>,
  scene: Scene,
): readonly Found[] {
  return [
    ...renamed(before, after),
    ...relabelled(before, after),
    ...moved(before, after, parents),
    ...law(before, after, parents, scene),
    ...assumed(before, after, parents),
  ];
}

function renamed(before: Element, after: Element): readonly Found[] {
  const kind = RENAMED[after.kind];
  // A choice of papers has no name of its own.
  if (kind === undefined || before.id === after.id || after.keys !== undefined) return [];
  return [{ kind, before: plainShown(before.id), after: plainShown(after.id) }];
}

function relabelled(before: Element, after: Element): readonly Found[] {
  if (UNLABELLED.has(after.kind)) return [];
  const kind = after.kind === "procedure" ? "procedure.relabelled" : "element.relabelled";
  const label: readonly Found[] =
    before.label.vi === after.label.vi && before.label.en === after.label.en
      ? []
      : [{ kind, before: textShown(before.label), after: textShown(after.label) }];
  return [...label, ...(hintOf(before) === hintOf(after) ? [] : [{ kind: "element.hint-changed" } as const])];
}

const hintOf = ({ kind, node }: Element): string | undefined =>
  kind === "field" ? node.field.hint : (node as { readonly hint?: string }).hint;

/** Another parent that is not the same element of the other version. */
function moved(before: Element, after: Element, parents: ReadonlyMap<Element, Element>): readonly Found[] {
  const [old, now] = [parents.get(before), parents.get(after)];
  if (old === undefined || now === undefined || after.kind === "procedure") return [];
  const isElsewhere = old.kind !== now.kind || (old.id !== now.id && now.formerly !== old.id);
  if (!isElsewhere) return [];
  if (after.kind === "field")
    return [{ kind: "field.moved-to-form", before: textShown(old.label), after: textShown(now.label) }];
  if (after.kind !== "paper") return [];
  if (now.kind === "paper" && old.kind !== "paper") return [{ kind: "paper.became-a-choice" }];
  return old.kind === "paper" && now.kind !== "paper" ? [{ kind: "paper.no-longer-a-choice" }] : [];
}

/** Law is told where it was written: an element that only inherits it says nothing. */
function law(
  before: Element,
  after: Element,
  parents: ReadonlyMap<Element, Element>,
  scene: Scene,
): readonly Found[] {
  const old = citationTexts(before.basis, scene.before);
  const now = citationTexts(after.basis, scene.after);
  if (old.join() === now.join()) return [];
  const [outerOld, outerNow] = [parents.get(before), parents.get(after)];
  const isInherited =
    outerOld !== undefined &&
    outerNow !== undefined &&
    citationTexts(outerOld.basis, scene.before).join() === old.join() &&
    citationTexts(outerNow.basis, scene.after).join() === now.join();
  if (isInherited) return [];
  const shown = (texts: readonly string[]) => listShown(texts.map((vi) => inBoth({ vi })));
  return [{ kind: "element.law-changed", before: shown(old), after: shown(now) }];
}

/** `khoản 1 Điều 54 Nghị định 217/2026/NĐ-CP`, in an order of their own: what sources call an act is no part of it. */
export function citationTexts(basis: readonly Citation[], { laws }: ProcedureModel): readonly string[] {
  return basis
    .map(({ law: id, article, clause, point }) => {
      const act = laws.find((one) => one.id === id);
      const steps = [
        point === undefined ? "" : `điểm ${point} `,
        clause === undefined ? "" : `khoản ${clause} `,
        article === undefined ? "" : `Điều ${article} `,
      ];
      return `${steps.join("")}${act?.label.vi ?? id}`;
    })
    .sort();
}

function assumed(before: Element, after: Element, parents: ReadonlyMap<Element, Element>): readonly Found[] {
  if (before.assumption === after.assumption) return [];
  const [outerOld, outerNow] = [parents.get(before), parents.get(after)];
  if (outerOld?.assumption === before.assumption && outerNow?.assumption === after.assumption) return [];
  const { assumption: old } = before;
  const { assumption: now } = after;
  return [
    ...(old === undefined ? [] : [{ kind: "element.assumption-removed", before: plainShown(old) } as const]),
    ...(now === undefined ? [] : [{ kind: "element.assumption-added", after: plainShown(now) } as const]),
  ];
}
