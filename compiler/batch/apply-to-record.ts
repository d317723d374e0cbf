import type { CatalogueRecord, RecordPaper, RecordReplacement } from "../records/catalogue-record.ts";
import { dataSentence } from "./already.ts";
import { databaseWords, databasesIn } from "./databases.ts";
import { isNamedOutright, type AskedPaper } from "./asked-paper.ts";
import { matchPaper, PAPER_FOUND, type PaperMatch } from "./match-paper.ts";
import { readLine } from "./paper-line.ts";
import type { PaperFinding } from "./outcome.ts";
import type { PlanForce, PlanRow } from "./plan.ts";
import { reason, statusOf } from "./reasons.ts";

/** A record as it stands after some rows, and which row changed which of its papers. */
export interface RecordState {
  readonly record: CatalogueRecord;
  /** Line of the plan by the label of the paper. */
  readonly changedBy: ReadonlyMap<string, number>;
}

interface Found {
  readonly paper: RecordPaper;
  readonly match: PaperMatch;
}

/** Holds one paper of a row against a record; the record is changed where the row can be applied. */
export function applyToRecord(
  state: RecordState,
  row: PlanRow,
  asked: AskedPaper,
  force: PlanForce,
): { readonly state: RecordState; readonly finding: PaperFinding } {
  const all = state.record.papers
    .filter(({ isRemark }) => !isRemark)
    .map((paper) => ({ paper, match: matchPaper(asked, readLine(paper, paper.label)) }))
    .sort((a, b) => b.match.score - a.match.score);
  const found = all.filter(({ match }) => match.score >= PAPER_FOUND);
  const [best] = found;
  const done = best === undefined ? undefined : alreadyDone(state, found, asked);
  const said = done ?? alreadySaid(state.record, found, asked);
  if (said !== undefined) return { state, finding: { ...said, ...lineOf(best) } };
  if (best === undefined) return { state, finding: notFound(state, asked, all[0]) };
  return row.appendix === "II"
    ? remove(state, row, asked, found, best)
    : replace(state, row, asked, found, best, force);
}

const wanted = ({ name, text }: AskedPaper): string => name?.vi ?? text;

function lineOf(found: Found | undefined): Pick<PaperFinding, "line" | "way" | "score" | "isPart"> {
  if (found === undefined) return {};
  const { paper, match } = found;
  return { line: paper.label, way: match.way, score: match.score, ...(match.isPart && { isPart: true }) };
}

type Said = Pick<PaperFinding, "asked" | "status" | "reason">;

function alreadyDone(
  { changedBy }: RecordState,
  found: readonly Found[],
  asked: AskedPaper,
): Said | undefined {
  const rows = found.map(({ paper }) => changedBy.get(changeKey(paper, asked)));
  const [first] = rows;
  if (first === undefined || rows.includes(undefined)) return undefined;
  return told(asked, reason("already-by-row", wanted(asked), String(first)));
}

/** The label and, since a line may ask for several papers, which of them. */
const changeKey = ({ label, group = "" }: RecordPaper, asked: AskedPaper): string =>
  JSON.stringify([group, label, asked.name?.id ?? ""]);

/** What the record says of its own accord: on the paper's line, or on a remark about it. */
function alreadySaid(record: CatalogueRecord, found: readonly Found[], asked: AskedPaper): Said | undefined {
  const own = found.map(({ paper }) => dataSentence(paper, asked.name, true));
  const elsewhere = record.papers
    .filter((paper) => !found.some((one) => one.paper === paper))
    .map((paper) => dataSentence(paper, asked.name, false));
  // A dossier of several tables asks for the paper again unless each line says so.
  const ownSaid = own.length > 0 && !own.includes(undefined) ? own[0] : undefined;
  const sentence = ownSaid ?? elsewhere.find((one) => one !== undefined);
  return sentence === undefined ? undefined : told(asked, reason("already-in-record", sentence));
}

const told = (asked: AskedPaper, why: Said["reason"]): Said => ({
  asked: asked.text,
  status: statusOf(why.kind),
  reason: why,
});

function notFound({ record }: RecordState, asked: AskedPaper, nearest: Found | undefined): PaperFinding {
  const { name } = asked;
  const isAbsent =
    name !== undefined &&
    isNamedOutright(asked) &&
    record.papers.length > 0 &&
    !record.papers.some((paper) => readLine(paper, paper.label).named.includes(name));
  if (isAbsent) return { ...told(asked, reason("paper-not-asked", wanted(asked))), ...lineOf(nearest) };
  return {
    ...told(asked, reason("paper-not-found", wanted(asked), nearest?.paper.label ?? "–")),
    ...lineOf(nearest),
  };
}

function remove(state: RecordState, row: PlanRow, asked: AskedPaper, found: readonly Found[], best: Found) {
  const whole = found.filter(({ match }) => !match.isPart).map(({ paper }) => paper);
  if (whole.length === 0) {
    const why = reason("paper-not-alone", wanted(asked), best.paper.label);
    return { state, finding: { ...told(asked, why), ...lineOf(best) } };
  }
  const papers = state.record.papers.filter((paper) => !whole.includes(paper));
  const why = reason("paper-removed", whole[0]?.label ?? "");
  return {
    state: changed(state, papers, whole, asked, row),
    finding: { ...told(asked, why), ...lineOf(best) },
  };
}

function replace(
  state: RecordState,
  row: PlanRow,
  asked: AskedPaper,
  found: readonly Found[],
  best: Found,
  force: PlanForce,
) {
  const databases = databasesIn(row.database);
  const replacement: RecordReplacement = {
    databases: databases.length === 0 ? [row.database] : databases.map(({ vi }) => vi),
    ...force,
  };
  // A table may say so in one of its lines and forget it in the next: only the next is changed.
  const lines = found
    .map(({ paper }) => paper)
    .filter((paper) => dataSentence(paper, asked.name, true) === undefined);
  const papers = state.record.papers.map((paper) =>
    lines.includes(paper) ? { ...paper, replacedBy: together(paper.replacedBy, replacement) } : paper,
  );
  const why = reason("paper-replaced", lines[0]?.label ?? best.paper.label, databaseWords(row.database));
  return {
    state: changed(state, papers, lines, asked, row),
    finding: { ...told(asked, why), ...lineOf(best) },
  };
}

/** Several papers of one line may come from several databases. */
const together = (old: RecordReplacement | undefined, now: RecordReplacement): RecordReplacement => ({
  ...now,
  databases: [...new Set([...(old?.databases ?? []), ...now.databases])],
});

function changed(
  { record, changedBy }: RecordState,
  papers: readonly RecordPaper[],
  lines: readonly RecordPaper[],
  asked: AskedPaper,
  { line }: PlanRow,
): RecordState {
  const now = lines.map((paper) => [changeKey(paper, asked), line] as const);
  return { record: { ...record, papers }, changedBy: new Map([...changedBy, ...now]) };
}
