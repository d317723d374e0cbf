import { inBothLanguages, type Period, type ProcedureModel } from "@tthc/model";
import { type ModelFinding, modelFinding } from "../../diagnostics/model-finding.ts";
import type { Outcome } from "../forms/statement.ts";
import { comesByItself, isPaper, type PlacedItem } from "./dossier-papers.ts";

/** Papers that a registry in force answers for, asked of the citizen all the same; one that is only shown is asked for too. */
export function papersHeldByRegistries(model: ProcedureModel, lines: readonly PlacedItem[]): Outcome {
  const findings = lines.filter(isPaper).flatMap((line): readonly ModelFinding[] => {
    const { item, within } = line;
    const isSpared = [item, ...within].some(({ replacedBy }) => replacedBy !== undefined);
    if (isSpared || comesByItself(line, model)) return [];
    const registry = model.registries.find(
      ({ answers, inForce }) => answers.includes(item.id) && overlaps(inForce, model.version.inForce),
    );
    if (registry === undefined) return [];
    const params = {
      name: inBothLanguages(item.label),
      registry: inBothLanguages(registry.label),
      from: registry.inForce?.from,
    };
    return [modelFinding("TT3414", { at: "paper", paper: item.id }, params)];
  });
  return {
    applies: model.registries.some(({ answers }) => answers.length > 0) && lines.length > 0,
    findings,
  };
}

/** Whether two times in force share a day; an open side has no end. */
function overlaps(a: Period = {}, b: Period = {}): boolean {
  return (a.from ?? "") <= (b.to ?? "9999") && (b.from ?? "") <= (a.to ?? "9999");
}
