import { inBothLanguages, type DossierItem, type LocalText, type ProcedureModel } from "@tthc/model";
import type { BurdenKind } from "../diagnostics/codes/lint.ts";
import { modelFinding, type ModelFinding } from "../diagnostics/model-finding.ts";
import type { ModelPlace } from "../diagnostics/model-place.ts";
import { burdensOf } from "../law-index/grounded-elements.ts";
import { type GroundedElement, isSourced } from "../law-index/grounded-element.ts";
import type { LintRule } from "./rule.ts";

/**
 * Each burden names the law that allows it, or says that its source is not known. The general `căn cứ` of a procedure
 * does not count: everything would stand on it. Papers of a block that is silent as a whole are told once, at its head.
 */
export const burdenWithoutSource: LintRule = (model) => {
  const unsourced = burdensOf(model).filter((element) => !isSourced(element));
  if (unsourced.length === 0) return [];
  const papers = new Map(
    unsourced.flatMap((element) =>
      element.place.at === "paper" ? [[element.place.paper, element] as const] : [],
    ),
  );
  return [
    ...unsourced.filter(({ kind }) => kind !== "paper").map((element) => told(element)),
    ...paperFindings(model, papers),
  ];
};

function told({ kind, label, place }: GroundedElement): ModelFinding {
  return modelFinding("burden-without-source", place, { kind: KINDS[kind] ?? "charge", names: [label] });
}

const KINDS: Partial<Record<GroundedElement["kind"], BurdenKind>> = {
  requirement: "requirement",
  fee: "fee",
  levy: "levy",
  term: "term",
  "term-row": "term",
  presence: "presence",
  "charge-row": "charge",
};

function paperFindings(
  { dossier }: ProcedureModel,
  unsourced: ReadonlyMap<string, GroundedElement>,
): readonly ModelFinding[] {
  const all = papersIn(dossier.items);
  if (all.length > 1 && all.every(({ id }) => unsourced.has(id)))
    return [ofBlock({ at: "part", part: "dossier" }, all)];
  return dossier.items.flatMap((item) => itemFindings(item, unsourced));
}

function itemFindings(
  item: DossierItem,
  unsourced: ReadonlyMap<string, GroundedElement>,
): readonly ModelFinding[] {
  const papers = papersIn([item]).filter(({ id }) => unsourced.has(id));
  if (item.kind === "one-of" && papers.length > 1 && papers.length === papersIn([item]).length)
    return [ofBlock({ at: "paper", paper: item.id }, papers)];
  if (item.kind === "one-of") return item.items.flatMap((inner) => itemFindings(inner, unsourced));
  return papers.map(({ id, label }) =>
    modelFinding(
      "burden-without-source",
      { at: "paper", paper: id },
      { kind: "paper", names: [inBothLanguages(label)] },
    ),
  );
}

interface NamedPaper {
  readonly id: string;
  readonly label: LocalText;
}

const papersIn = (items: readonly DossierItem[]): readonly NamedPaper[] =>
  items.flatMap((item) => (item.kind === "one-of" ? papersIn(item.items) : [item]));

const ofBlock = (place: ModelPlace, papers: readonly NamedPaper[]): ModelFinding =>
  modelFinding("burden-without-source", place, {
    kind: "papers",
    names: papers.map(({ label }) => inBothLanguages(label)),
  });
