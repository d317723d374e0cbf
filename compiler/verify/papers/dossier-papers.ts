import type { DossierItem, Expression, OneOf, Paper, ProcedureModel } from "@tthc/model";

/** A line of the dossier, the groups of which one paper suffices around it, and all conditions on the way to it. */
export interface PlacedItem<T extends DossierItem = DossierItem> {
  readonly item: T;
  readonly within: readonly OneOf[];
  readonly when: readonly Expression[];
}

export type PlacedPaper = PlacedItem<Paper>;

/** Every line of the dossier in the order of the source, groups before what stands in them. */
export function dossierLines({ dossier }: ProcedureModel): readonly PlacedItem[] {
  const below = (items: readonly DossierItem[], within: readonly OneOf[], outer: readonly Expression[]) =>
    items.flatMap((item): readonly PlacedItem[] => {
      const when = item.when === undefined ? outer : [...outer, item.when];
      const line = { item, within, when };
      return item.kind === "paper" ? [line] : [line, ...below(item.items, [...within, item], when)];
    });
  return below(dossier.items, [], []);
}

export const isPaper = (line: PlacedItem): line is PlacedPaper => line.item.kind === "paper";

/** A part of a combined procedure gives it, or its office hands it over: the applicant is not asked. */
export function comesByItself({ item }: PlacedPaper, { parts }: ProcedureModel): boolean {
  if (item.resultOf === undefined) return false;
  const isPart = parts?.procedures.some(({ id }) => id === item.resultOf) === true;
  return isPart || (item.copies.length === 0 && item.shownOnly !== true);
}
