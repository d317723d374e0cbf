import { inBothLanguages, type ProcedureModel } from "@tthc/model";
import { type ModelFinding, modelFinding } from "../../diagnostics/model-finding.ts";
import { isTrue } from "../forms/conditions.ts";
import { type Ask, undecided } from "../forms/questions.ts";
import type { Outcome } from "../forms/statement.ts";
import { comesByItself, isPaper, type PlacedItem, type PlacedPaper } from "./dossier-papers.ts";
import { foldLabel } from "../forms/fold-label.ts";

/** Papers that one dossier asks for under two names: one code or one title, both wanted in the same case. */
export function papersAskedTwice(model: ProcedureModel, lines: readonly PlacedItem[], ask: Ask): Outcome {
  const papers = lines.filter(isPaper);
  const findings: ModelFinding[] = [];
  let open: Outcome["undecided"];
  const seen = new Map<string, PlacedPaper[]>();
  for (const line of papers) {
    const { item } = line;
    const keys = [
      `label ${foldLabel(item.label.vi)}`,
      ...(item.code === undefined ? [] : [`code ${item.code}`]),
    ];
    const twins = new Set(keys.flatMap((key) => seen.get(key) ?? []));
    for (const key of keys) seen.set(key, [...(seen.get(key) ?? []), line]);
    for (const twin of twins) {
      if (areAlternatives(twin, line) || (comesByItself(twin, model) && comesByItself(line, model))) continue;
      const answer = ask([...twin.when, ...line.when].map(isTrue));
      if (answer.is === "impossible") continue;
      const why = undecided(answer);
      open ??= why;
      const place = { at: "paper", paper: item.id } as const;
      const name = inBothLanguages(item.label);
      if (why !== undefined) findings.push(modelFinding("TT3490", place, { what: name, why }));
      if (answer.is !== "possible") continue;
      const params = {
        what: "paper" as const,
        name,
        other: inBothLanguages(twin.item.label),
        example: answer.example.words,
      };
      findings.push(
        modelFinding("TT3413", place, params, [
          {
            place: { at: "paper", paper: twin.item.id },
            note: { vi: "Giấy tờ này đã được yêu cầu ở đây.", en: "It is asked for here already." },
          },
        ]),
      );
      break;
    }
  }
  return { applies: papers.length > 1, findings, undecided: open };
}

/** Of the papers of one group any one suffices; the original that is shown and the copy that stays are two things. */
function areAlternatives(a: PlacedPaper, b: PlacedPaper): boolean {
  return a.within.some((group) => b.within.includes(group)) || a.item.shownOnly !== b.item.shownOnly;
}
