import { type Calendar, dayOf, type Duration, indexOf, type Period, type ProcedureModel } from "@tthc/model";
import { onlyGroup, type Span, spanOf } from "./span.ts";
import { endOfRuns, isLater, type Position, runsOf } from "./walk.ts";

/** Two lengths of time from the same day on, over all start dates. Days are epoch days. */
export interface Comparison {
  /** Start dates on which the path ends after the date that is due, of all looked at. */
  readonly late: number;
  readonly of: number;
  /** The start date with the least time left. */
  readonly start: number;
  /** Minute of that day at which it begins; absent: at the opening of the office. */
  readonly received?: number;
  readonly end: Position;
  readonly due: Position;
  /** Calendar days that the path takes, at least and at most. */
  readonly best: number;
  readonly worst: number;
}

/** `filedIn`: only dossiers of these days are looked at, as those of a campaign. */
export type Dated = Pick<ProcedureModel, "calendar" | "version"> & { readonly filedIn?: Period };

/**
 * One day of work is `officeDayOf` hours of work, whichever of the two is written: where only time of one group is
 * compared, the path is read as the term is, to the end of a day or to a minute.
 */
export function asPromised(path: readonly Span[], term: readonly Span[]): readonly Span[] {
  const group = onlyGroup(path);
  if (group === undefined || group === "none" || group !== onlyGroup(term)) return path;
  const whole = term.some((span) => span.whole);
  return path.map((span) => ({ ...span, whole }));
}

/** Working days of the years that the calendar knows: offices take dossiers on these days. */
export function startDays(calendar: Calendar): readonly number[] {
  let days = starts.get(calendar);
  if (days === undefined) {
    const index = indexOf(calendar);
    const found: number[] = [];
    for (let day = index.knownFrom; day <= index.knownUntil; day += 1)
      if (index.isWorkingDay(day)) found.push(day);
    days = found;
    starts.set(calendar, days);
  }
  return days;
}
const starts = new WeakMap<Calendar, readonly number[]>();

/** What is filed in the last days of a period that are not worked counts from the next working day. */
function startDaysOf({ calendar, filedIn }: Dated): readonly number[] {
  if (filedIn === undefined) return startDays(calendar);
  const index = indexOf(calendar);
  const from = index.workingDayFrom(Math.max(dayText(filedIn.from, -Infinity), index.knownFrom));
  const to = index.workingDayFrom(Math.min(dayText(filedIn.to, Infinity), index.knownUntil));
  return startDays(calendar).filter((day) => day >= from && day <= to);
}

/**
 * Compares a path with a term on every start date of the covered years whose dates are certain. Where two start dates
 * are equally bad the one in the version's time in force is named, else the last. `received`: the minute of the day at
 * which the path begins, where not at the opening of the office.
 */
export function compare(
  model: Dated,
  path: readonly Span[],
  term: readonly Span[],
  received?: number,
): Comparison {
  const { calendar } = model;
  const { knownUntil } = indexOf(calendar);
  const [pathRuns, termRuns] = [runsOf(calendar, asPromised(path, term)), runsOf(calendar, term)];
  const from = dayText(model.version.inForce?.from, -Infinity);
  const to = dayText(model.version.inForce?.to, Infinity);
  let found: (Comparison & { slack: number; inForce: boolean }) | undefined;
  let [late, of, best, worst] = [0, 0, Infinity, -Infinity];
  const look = (start: number): void => {
    const end = endOfRuns(calendar, pathRuns, start, received);
    const due = endOfRuns(calendar, termRuns, start);
    if (Math.max(end.day, due.day) > knownUntil && of > 0) return;
    of += 1;
    if (isLater(end, due)) late += 1;
    best = Math.min(best, end.day - start);
    worst = Math.max(worst, end.day - start);
    const slack = minutesOf(due) - minutesOf(end);
    const inForce = start >= from && start <= to;
    const worse =
      found === undefined ||
      slack < found.slack ||
      (slack === found.slack &&
        (inForce || !found.inForce) &&
        end.day - start >= found.end.day - found.start);
    if (worse) found = { late, of, start, end, due, best, worst, slack, inForce };
  };
  for (const start of startDaysOf(model)) look(start);
  if (found === undefined) look(indexOf(calendar).workingDayFrom(indexOf(calendar).knownFrom));
  const { start, end, due } = found as Comparison;
  return { late, of, start, end, due, best, worst, ...(received !== undefined && { received }) };
}

const minutesOf = ({ day, minute }: Position): number => minute ?? (day + 1) * 1440;

const dayText = (date: string | undefined, open: number): number => (date === undefined ? open : dayOf(date));

/** Whether a path may be longer than a term: always, on some start dates, never. Sums of one group need no calendar. */
export function exceeds(
  model: Dated,
  path: readonly Span[],
  term: readonly Span[],
  received?: number,
): "always" | "some" | "never" {
  const exact = exactly(path, term);
  if (exact !== undefined) return exact ? "always" : "never";
  const { late, of } = compared(model, path, term, received);
  return late === 0 ? "never" : late === of ? "always" : "some";
}

/** As `exceeds`, on at least half of the start dates: not only around a holiday. */
export function exceedsAsRule(model: Dated, path: readonly Span[], term: readonly Span[]): boolean {
  const exact = exactly(path, term);
  if (exact !== undefined) return exact;
  const { late, of } = compared(model, path, term);
  return late * 2 >= of;
}

/** Undefined where groups mix, or where a day is promised that ends at midnight. */
function exactly(path: readonly Span[], term: readonly Span[]): boolean | undefined {
  const [group, termGroup] = [onlyGroup(path), onlyGroup(term)];
  if (group === "none") return false;
  if (group === undefined || group !== termGroup) return undefined;
  return total(path) > total(term);
}

const total = (spans: readonly Span[]): number => spans.reduce((sum, { amount }) => sum + amount, 0);

/** Paths of a procedure, and procedures of one agency, have the same lengths in the same order. */
function compared(model: Dated, path: readonly Span[], term: readonly Span[], received?: number): Comparison {
  const { calendar, version, filedIn } = model;
  const known = comparisons.get(calendar) ?? new Map<string, Comparison>();
  comparisons.set(calendar, known);
  const { from, to } = version.inForce ?? {};
  const runs = [asPromised(path, term), term].map((spans) => runsOf(calendar, spans));
  const key = JSON.stringify([from, to, filedIn, received, ...runs]);
  const found = known.get(key) ?? compare(model, path, term, received);
  known.set(key, found);
  return found;
}
const comparisons = new WeakMap<Calendar, Map<string, Comparison>>();

export { compared as comparisonOf };

/** Whether one duration can end after another that begins on the same day. */
export const canEndLater = (model: Dated, one: Duration, other: Duration): "always" | "some" | "never" =>
  exceeds(model, [spanOf(model.calendar, one)], [spanOf(model.calendar, other)]);
