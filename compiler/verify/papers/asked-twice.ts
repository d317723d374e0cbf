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
    const alike = [
      `label ${foldLabel(item.label.vi)}`,
      ...(item.code === undefined ? [] : [`code ${item.code}`]),
    ].map((key) => earlierLines(seen, key));
    for (const twin of distinct(alike)) {
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
    for (const list of alike) list.push(line);
  }
  return { applies: papers.length > 1, findings, undecided: open };
}

/** The lines with this key so far; the list grows in place, for one title may stand on thousands of lines. */
function earlierLines(seen: Map<string, PlacedPaper[]>, key: string): PlacedPaper[] {
  const known = seen.get(key);
  if (known !== undefined) return known;
  const lines: PlacedPaper[] = [];
  seen.set(key, lines);
  return lines;
}

/** Each line once, in the order of the lists; nothing is gathered that is not asked for. */
function* distinct(lists: readonly (readonly PlacedPaper[])[]): Generator<PlacedPaper> {
  const [first = [], ...others] = lists;
  yield* first;
  for (const list of others) for (const line of list) if (!first.includes(line)) yield line;
}

/** Of the papers of one group any one suffices; the original that is shown and the copy that stays are two things. */
function areAlternatives(a: PlacedPaper, b: PlacedPaper): boolean {
  return a.within.some((group) => b.within.includes(group)) || a.item.shownOnly !== b.item.shownOnly;
}
