import {
  type Duration,
  type Facts,
  formatDate,
  formatMinute,
  type LocalText,
  type ProcedureModel,
} from "@tthc/model";
import { asPromised, type Comparison, comparisonOf } from "./comparison.ts";
import type { Trail } from "./long-path.ts";
import type { Span } from "./span.ts";
import { type JudgedPath, timeAccountOf } from "./time-account.ts";
import { endOfRuns, type Position, runsOf, startAt } from "./walk.ts";

/** One stay on a path: a step, a wait, or the branch of a parallel part that takes longest. */
export interface PathSegment {
  readonly state: string;
  readonly branch?: string;
  readonly label: LocalText;
  readonly kind: "step" | "wait" | "branch" | "parallel";
  /** Which visit of the whole dossier this is, from 1. */
  readonly visit: number;
  /** Absent: the source sets no limit, so that nobody knows how long it takes. */
  readonly duration?: Duration;
  /** False: the clock stands still here, by the rule of supplements or `không tính`. */
  readonly counted: boolean;
  /** An earlier visit has used the limit up: coming back adds nothing. */
  readonly spent: boolean;
  /** Civil dates `yyyy-mm-dd`, or date-times where hours count, on the worst start date; absent where it does not count. */
  readonly from?: string;
  readonly to?: string;
}

/** The longest official path of the dossiers that have one term and one way through the flow. */
export interface PathAccount {
  /** One of these dossiers, in words of the form: `trường hợp «Nhà ở», kênh trực tuyến`. */
  readonly words: Required<LocalText>;
  readonly facts: Facts;
  /** Row of the term by its index, and what it promises; extensions that the path allows are added in `extended`. */
  readonly row: number;
  readonly term: Duration;
  readonly extended?: Duration;
  readonly segments: readonly PathSegment[];
  /** Calendar days from start to end of the known steps, over all start dates looked at. */
  readonly interval: { readonly best: number; readonly worst: number };
  /** The start date on which the path comes nearest to the promised date or passes it by most. */
  readonly worst: { readonly start: string; readonly end: string; readonly due: string };
  /** Days between the end of the path and the promised date on the worst start date; negative: too long. */
  readonly slack: number;
  /** Start dates on which the path ends after the promised date, of all looked at. */
  readonly late: { readonly dates: number; readonly of: number };
  /** Labels of counted steps without a limit: the path is at least this long. */
  readonly unknown: readonly LocalText[];
}

/** The longest official path of every group of dossiers, for the proof sheet. None where no term is prescribed. */
export function longestPaths(model: ProcedureModel): readonly PathAccount[] {
  if (!model.term.prescribed) return [];
  const found = new Map<string, PathAccount>();
  for (const path of timeAccountOf(model).paths) {
    const account = accountOf(model, path);
    const key = JSON.stringify([account.row, account.segments, account.unknown]);
    if (!found.has(key)) found.set(key, account);
  }
  return [...found.values()];
}

function accountOf(model: ProcedureModel, path: JudgedPath): PathAccount {
  const { example, promised, unknown } = path;
  const compared = comparedWith(model, path);
  const { start, received, end, due, best, worst, late, of } = compared;
  return {
    words: example.words,
    facts: example.facts,
    row: promised.row,
    term: promised.duration,
    ...(promised.extended && { extended: promised.extended }),
    segments: segmentsOf(model, path, compared),
    interval: { best, worst },
    worst: { start: textOf(startAt(start, received)), end: textOf(end), due: textOf(due) },
    slack: due.day - end.day,
    late: { dates: late, of },
    unknown: unknown.map(({ label }) => label),
  };
}

/** The last hour of receipt is told where it makes the path late. */
function comparedWith(model: ProcedureModel, { spans, promised }: JudgedPath): Comparison {
  const latest = comparisonOf(model, spans, promised.spans, promised.received);
  return latest.late > 0 ? latest : comparisonOf(model, spans, promised.spans);
}

const textOf = ({ day, minute }: Position): string =>
  minute === undefined ? formatDate(day) : formatMinute(minute);

function segmentsOf(
  { calendar }: ProcedureModel,
  { stays, spans: path, promised }: JudgedPath,
  { start, received }: Comparison,
): readonly PathSegment[] {
  const read = asPromised(path, promised.spans);
  const visits = new Map<string, number>();
  const spans: Span[] = [];
  let from = textOf(startAt(start, received));
  return stays.map((stay) => {
    const { state, budget, counted, spent } = stay;
    const visit = (visits.get(state.id) ?? 0) + 1;
    visits.set(state.id, visit);
    if (counted && !spent && budget.span !== undefined) spans.push(read[spans.length] ?? budget.span);
    const to = textOf(endOfRuns(calendar, runsOf(calendar, spans), start, received));
    const dates = counted ? { from, to } : {};
    from = to;
    return {
      state: state.id,
      ...(budget.branch !== undefined && { branch: budget.branch }),
      label: budget.label,
      kind: kindOf(stay),
      visit,
      ...(budget.duration && { duration: budget.duration }),
      counted,
      spent,
      ...dates,
    };
  });
}

function kindOf({ state, budget }: Trail): PathSegment["kind"] {
  if (state.kind === "parallel") return budget.branch === undefined ? "parallel" : "branch";
  return state.kind === "wait" ? "wait" : "step";
}
