import { inBothLanguages, type Branch, type ProcedureModel, type State } from "@tthc/model";
import { type ModelFinding, modelFinding } from "../../diagnostics/model-finding.ts";
import type { Outcome } from "../forms/statement.ts";
import { comesByItself, isPaper, type PlacedItem, type PlacedPaper } from "./dossier-papers.ts";

/** Papers that nobody reads: possible only where none but branches that name what they read examine the dossier. */
export function unreadPapers(model: ProcedureModel, lines: readonly PlacedItem[]): Outcome {
  const papers = lines.filter(isPaper);
  const branches = model.flow.states.flatMap((state) => (state.kind === "parallel" ? state.branches : []));
  const readsAll = branches.some(({ reads }) => reads === undefined) || model.flow.states.some(examinesAll);
  if (branches.length === 0 || readsAll) return { applies: papers.length > 0, findings: [] };
  const read = readBy(branches, model);
  const unread = papers.filter((line) => !comesByItself(line, model) && !read(line));
  const spared = new Set<string>();
  const findings = unread.flatMap((line): readonly ModelFinding[] => {
    const group = line.within.find((one) =>
      papers.filter(({ within }) => within.includes(one)).every((other) => !read(other)),
    );
    const told = group ?? line.item;
    if (spared.has(told.id)) return [];
    spared.add(told.id);
    const params = {
      name: inBothLanguages(told.label),
      branches: branches.map(({ label }) => inBothLanguages(label)),
    };
    return [modelFinding("TT3412", { at: "paper", paper: told.id }, params)];
  });
  return { applies: papers.length > 0, findings };
}

/** Actions by which somebody says what he found in the dossier. Taking it in and signing it are no examination. */
const FINDINGS: ReadonlySet<string> = new Set([
  "pass",
  "fail",
  "complete",
  "incomplete",
  "agree",
  "disagree",
  "done",
  "own",
]);

/** A step of an officer that examines: without `đọc` it has the whole dossier before it. */
function examinesAll(state: State): boolean {
  if (state.kind !== "step" || state.actor.is !== "role" || state.signed) return false;
  const meanings = state.exits.map(({ meaning }) => meaning);
  return !meanings.includes("accept") && meanings.some((meaning) => FINDINGS.has(meaning));
}

/** Who reads a field of a form has the form before him. */
function readBy(branches: readonly Branch[], { forms }: ProcedureModel): (line: PlacedPaper) => boolean {
  const named = new Set(branches.flatMap(({ reads }) => reads ?? []));
  const heads = new Set([...named].map((path) => path.split(".")[0]));
  const readForms = new Set(
    forms
      .filter(({ sections }) => sections.some(({ fields }) => fields.some(({ id }) => heads.has(id))))
      .map(({ id }) => id),
  );
  return ({ item }) => named.has(item.id) || (item.form !== undefined && readForms.has(item.form));
}
