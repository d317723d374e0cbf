import { inBothLanguages, type ProcedureModel } from "@tthc/model";
import { type ModelFinding, modelFinding } from "../../diagnostics/model-finding.ts";
import { allOf, conditionWords, isTrue } from "../forms/conditions.ts";
import { type Ask, undecided } from "../forms/questions.ts";
import type { Outcome } from "../forms/statement.ts";
import { type PlacedItem } from "./dossier-papers.ts";

/** Papers and groups of papers whose conditions hold in no case; what stands in such a group is not told again. */
export function papersNeverNeeded(model: ProcedureModel, lines: readonly PlacedItem[], ask: Ask): Outcome {
  const findings: ModelFinding[] = [];
  const dead = new Set<string>();
  let open: Outcome["undecided"];
  for (const { item, within, when } of lines) {
    const condition = allOf(when);
    if (item.when === undefined || condition === undefined) continue;
    if (within.some(({ id }) => dead.has(id))) continue;
    const answer = ask([isTrue(condition)]);
    const place = { at: "paper", paper: item.id } as const;
    if (answer.is === "impossible") {
      dead.add(item.id);
      const params = { name: inBothLanguages(item.label), condition: conditionWords(condition, model) };
      findings.push(modelFinding("TT3411", place, params));
    }
    const why = undecided(answer);
    if (why === undefined) continue;
    open ??= why;
    findings.push(modelFinding("TT3490", place, { what: inBothLanguages(item.label), why }));
  }
  return { applies: lines.length > 0, findings, undecided: open };
}
