import type { DossierItem, ProcedureModel } from "@tthc/model";
import { elementOf, type Surroundings } from "./element-of.ts";
import type { Element } from "./element.ts";

/** The dossier with its papers; the papers of a choice (`một trong`) stand below it. */
export function dossierElement({ dossier }: ProcedureModel, around: Surroundings): Element {
  return elementOf(
    "dossier",
    dossier,
    { id: "ho_so", label: { vi: "Hồ sơ", en: "Dossier" } },
    around,
    dossier,
    (below) => dossier.items.map((item) => paperElement(item, below)),
  );
}

function paperElement(item: DossierItem, around: Surroundings): Element {
  if (item.kind === "paper") return elementOf("paper", item, item, around, item);
  // The id of a choice is made from its first paper: its label and its papers are what it is.
  const keys = [
    item.label.vi,
    item.items
      .map(({ id }) => id)
      .sort()
      .join(" "),
  ];
  return elementOf(
    "paper",
    item,
    { id: item.id, label: item.label, formerly: item.formerly, alsoFormerly: item.alsoFormerly, keys },
    around,
    item,
    (below) => item.items.map((inner) => paperElement(inner, below)),
  );
}
