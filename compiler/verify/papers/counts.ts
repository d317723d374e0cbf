import { inBothLanguages, type ProcedureModel } from "@tthc/model";
import { type ModelFinding, modelFinding } from "../../diagnostics/model-finding.ts";
import type { Outcome } from "../forms/statement.ts";
import { isPaper, type PlacedItem } from "./dossier-papers.ts";

/** How many sets of the dossier and how many copies of a paper are wanted (NĐ 63/2010/NĐ-CP, Điều 8 khoản 2). */
export function countsNotStated({ dossier }: ProcedureModel, lines: readonly PlacedItem[]): Outcome {
  const sets: readonly ModelFinding[] = dossier.setsNotStated
    ? [modelFinding("TT3416", { at: "part", part: "dossier" }, { paper: undefined })]
    : [];
  const copies = lines.filter(isPaper).flatMap(({ item }): readonly ModelFinding[] => {
    if (item.copies.length > 0 || item.shownOnly || item.resultOf !== undefined) return [];
    return [modelFinding("TT3416", { at: "paper", paper: item.id }, { paper: inBothLanguages(item.label) })];
  });
  return { applies: lines.length > 0, findings: [...sets, ...copies] };
}
