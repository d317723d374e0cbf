import type { DossierItem, Paper } from "@tthc/model";
import { databaseWords, databasesIn } from "./databases.ts";
import { registryFor, type RegistryIndex } from "./declared-registries.ts";
import { withoutPaper, withRegistry, withUse, type EditedSource } from "./edit-source.ts";
import { isNamedOutright, type AskedPaper } from "./asked-paper.ts";
import { matchPaper, PAPER_FOUND, type PaperMatch } from "./match-paper.ts";
import { readLine } from "./paper-line.ts";
import type { PaperFinding, Reason } from "./outcome.ts";
import type { PlanRow } from "./plan.ts";
import { reason, statusOf } from "./reasons.ts";
import type { SourceVersion } from "./source-version.ts";

/** The source of a version as it stands after some rows, and which row changed which of its papers. */
export interface SourceState {
  readonly version: SourceVersion;
  readonly source: EditedSource;
  /** Line of the plan by the id of the paper. */
  readonly changedBy: ReadonlyMap<string, number>;
}

export const unchanged = (version: SourceVersion): SourceState => ({
  version,
  source: { text: version.text, procedure: version.model.id },
  changedBy: new Map(),
});

interface Found {
  readonly paper: Paper;
  readonly match: PaperMatch;
}

interface Step {
  readonly state: SourceState;
  readonly finding: PaperFinding;
}

/** Holds one paper of a row against a version of our own; its source is edited where the row can be applied. */
export function applyToSource(
  state: SourceState,
  row: PlanRow,
  asked: AskedPaper,
  registries: RegistryIndex,
): Step {
  const { model } = state.version;
  const all = papersOf(model.dossier.items)
    .map((paper) => ({ paper, match: matchPaper(asked, readLine(paper, paper.label.vi)) }))
    .sort((a, b) => b.match.score - a.match.score);
  const found = all.filter(({ match }) => match.score >= PAPER_FOUND);
  const wanted = asked.name?.vi ?? asked.text;
  if (found.length === 0) {
    const { name } = asked;
    const isAbsent =
      name !== undefined &&
      isNamedOutright(asked) &&
      !all.some(({ paper }) => readLine(paper, paper.label.vi).named.includes(name));
    const why = isAbsent
      ? reason("paper-not-asked", wanted)
      : reason("paper-not-found", wanted, all[0]?.paper.label.vi ?? "–");
    return { state, finding: tell(asked, why, all[0]) };
  }
  // A choice of papers is replaced paper by paper: what one of them still lacks is what there is to do.
  let next = state;
  let last: PaperFinding | undefined;
  for (const one of found) {
    const step =
      row.appendix === "II" ? remove(next, row, asked, one) : replace(next, row, asked, one, registries);
    next = step.state;
    if (last === undefined || step.finding.status === "applied") last = step.finding;
  }
  return { state: next, finding: last as PaperFinding };
}

const papersOf = (items: readonly DossierItem[]): readonly Paper[] =>
  items.flatMap((item) => (item.kind === "paper" ? [item] : papersOf(item.items)));

function tell(asked: AskedPaper, why: Reason, found: Found | undefined): PaperFinding {
  return {
    asked: asked.text,
    status: statusOf(why.kind),
    reason: why,
    ...(found !== undefined && {
      line: found.paper.label.vi,
      way: found.match.way,
      score: found.match.score,
      ...(found.match.isPart && { isPart: true as const }),
    }),
  };
}

/** Data stand for one of the papers only: the line has to become a choice (`một trong`) first. */
const CHOICE = /\shoặc\s|[;/]/iu;

function replace(
  state: SourceState,
  row: PlanRow,
  asked: AskedPaper,
  found: Found,
  registries: RegistryIndex,
): Step {
  const { id, label, replacedBy } = found.paper;
  const done = state.changedBy.get(id);
  if (done !== undefined)
    return { state, finding: tell(asked, reason("already-by-row", label.vi, String(done)), found) };
  if (replacedBy !== undefined) {
    const declared = state.version.model.registries.find((one) => one.id === replacedBy)?.label;
    const name = [declared?.vi ?? replacedBy, declared?.en ?? declared?.vi ?? replacedBy] as const;
    return { state, finding: tell(asked, reason("already-in-source", label.vi, name), found) };
  }
  if (found.match.isPart && CHOICE.test(label.vi))
    return {
      state,
      finding: tell(asked, reason("paper-not-alone", asked.name?.vi ?? asked.text, label.vi), found),
    };
  const databases = databasesIn(row.database).map((one) => one.id);
  const registry = registryFor(registries, databases, { id, database: asked.name?.database });
  if (registry === undefined)
    return {
      state,
      finding: tell(asked, reason("registry-unknown", label.vi, databaseWords(row.database)), found),
    };
  const seen = registries.sees(state.version.file, registry)
    ? state.source
    : withUse(state.source, registry.use);
  const source = withRegistry(seen, id, registry.name);
  if (source === undefined)
    return {
      state,
      finding: tell(asked, reason("paper-declared-elsewhere", label.vi, state.version.file), found),
    };
  const why = reason("paper-replaced", label.vi, registry.label);
  return { state: changed(state, source, id, row), finding: tell(asked, why, found) };
}

function remove(state: SourceState, row: PlanRow, asked: AskedPaper, found: Found): Step {
  const { id, label } = found.paper;
  const done = state.changedBy.get(id);
  if (done !== undefined)
    return { state, finding: tell(asked, reason("already-by-row", label.vi, String(done)), found) };
  if (found.match.isPart)
    return {
      state,
      finding: tell(asked, reason("paper-not-alone", asked.name?.vi ?? asked.text, label.vi), found),
    };
  const source = withoutPaper(state.source, id);
  if (source === undefined)
    return {
      state,
      finding: tell(asked, reason("paper-declared-elsewhere", label.vi, state.version.file), found),
    };
  return {
    state: changed(state, source, id, row),
    finding: tell(asked, reason("paper-removed", label.vi), found),
  };
}

const changed = (
  state: SourceState,
  source: EditedSource,
  paper: string,
  { line }: PlanRow,
): SourceState => ({
  ...state,
  source,
  changedBy: new Map([...state.changedBy, [paper, line] as const]),
});
