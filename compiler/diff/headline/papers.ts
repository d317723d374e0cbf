import {
  type CopyKind,
  type DossierItem,
  type Paper,
  type ProcedureModel,
  inBothLanguages,
} from "@tthc/model";
import type { Naming } from "../naming.ts";
import type { Item } from "./measure.ts";

/** Every paper of the dossier; of a choice only the first counts, for one is enough. */
export function papersCounted({ dossier }: ProcedureModel): readonly Paper[] {
  return dossier.items.flatMap(firstPapers);
}

const firstPapers = (item: DossierItem): readonly Paper[] =>
  item.kind === "paper" ? [item] : item.items.slice(0, 1).flatMap(firstPapers);

/** Papers that the applicant has to bring: what a registry holds or another procedure gives is not brought. */
export function paperItems(model: ProcedureModel, naming: Naming): readonly Item[] {
  return papersCounted(model)
    .filter(isBrought)
    .map((paper) => item(model, paper, naming, 1));
}

/** Copies of some kinds over all sets. */
export function copyItems(
  model: ProcedureModel,
  naming: Naming,
  kinds: readonly CopyKind[],
): readonly Item[] {
  const { sets } = model.dossier;
  return papersCounted(model)
    .filter(isBrought)
    .flatMap((paper) => {
      const count = paper.copies
        .filter(({ copy }) => kinds.includes(copy))
        .reduce((total, one) => total + one.count, 0);
      return count === 0 ? [] : [item(model, paper, naming, count * sets)];
    });
}

/** Sets of the dossier (số bộ); a procedure without papers wants none. */
export function setItems(model: ProcedureModel): readonly Item[] {
  const { dossier, label } = model;
  if (dossier.items.length === 0) return [];
  return [
    {
      key: "sets",
      label: inBothLanguages(label),
      value: dossier.sets,
      cited: dossier.basis !== undefined,
      ...assumedOf(dossier.assumption),
    },
  ];
}

const isBrought = (paper: Paper): boolean =>
  paper.replacedBy === undefined && paper.resultOf === undefined && paper.ifAny !== true;

const item = ({ dossier }: ProcedureModel, paper: Paper, naming: Naming, value: number): Item => ({
  key: naming.paper(paper.id),
  label: inBothLanguages(paper.label),
  value,
  cited: (paper.basis ?? dossier.basis) !== undefined,
  ...assumedOf(paper.assumption ?? dossier.assumption),
});

const assumedOf = (assumption: string | undefined) => assumption !== undefined && { assumption };
