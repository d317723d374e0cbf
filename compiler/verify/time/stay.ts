import type { Calendar, Duration, Limit, LocalText, State } from "@tthc/model";
import type { Conditions, World } from "./situations.ts";
import { type Span, spanOf } from "./span.ts";

/** A limit that may be used up in a stay: of a state, or of one branch. */
export interface Budget {
  readonly state: State;
  readonly branch?: string;
  readonly label: LocalText;
  /** Whose limit it is: a branch without one has that of its parallel part. */
  readonly owner: { readonly state: string; readonly branch?: string };
  readonly limit?: Limit;
  /** What may be spent of it, and under which name it is spent once. */
  readonly duration?: Duration;
  readonly span?: Span;
  readonly key: string;
}

interface Stay {
  readonly calendar: Calendar;
  readonly conditions: Conditions;
  readonly world: World;
  readonly state: State;
  /** Which visit of the whole dossier this is, from 1. */
  readonly visit: number;
  /** Fresh limits of visits whose number has no bound are not counted as fresh: another finding says so. */
  readonly unbounded: boolean;
}

/**
 * The budgets of which the longest takes the time of a stay: one of a step or wait; of a parallel part those of the
 * branches that take part. None where no branch takes part, so that the dossier passes at once.
 */
export function budgetsOf(stay: Stay): readonly Budget[] {
  const { state, conditions, world } = stay;
  if (state.kind === "end") return [];
  if (state.kind !== "parallel") return [budgetOf(stay, state.limit, { state: state.id }, state.label)];
  const taking = state.branches.filter(({ when }) => conditions.truth(when, world) === true);
  return taking.map((branch) => ({
    ...budgetOf(
      stay,
      branch.limit ?? state.limit,
      branch.limit === undefined ? { state: state.id } : { state: state.id, branch: branch.id },
      branch.label,
    ),
    branch: branch.id,
  }));
}

function budgetOf(stay: Stay, limit: Limit | undefined, owner: Budget["owner"], label: LocalText): Budget {
  const name = `${owner.state}${owner.branch === undefined ? "" : `.${owner.branch}`}`;
  const common = { state: stay.state, owner, label };
  if (limit === undefined) return { ...common, key: name };
  const { duration, fresh } = allowed(stay, limit);
  return {
    ...common,
    limit,
    duration,
    span: spanOf(stay.calendar, duration),
    key: fresh === undefined ? name : `${name}#${fresh}`,
  };
}

/** What a visit may take, and which visit started the budget; undefined where every visit starts its own. */
function allowed(
  { conditions, world, visit, unbounded }: Stay,
  { duration, exceptions, visits, eachVisit }: Limit,
): { readonly duration: Duration; readonly fresh: number | undefined } {
  const plain = exceptions.find(({ when }) => conditions.truth(when, world) === true)?.duration ?? duration;
  let fresh = eachVisit === true && !unbounded ? visit : 1;
  let own = plain;
  for (const one of visits) {
    if (one.visit > visit || one.visit < fresh) continue;
    fresh = one.visit;
    own = one.duration;
  }
  const numbered = visits.length > 0 || eachVisit === true;
  return { duration: own, fresh: numbered ? fresh : undefined };
}

/** Visits that limits tell apart: beyond this number they are all alike. */
export function visitsThatMatter(state: State): number {
  if (state.kind === "end") return 1;
  const limits =
    state.kind === "parallel" ? [state.limit, ...state.branches.map(({ limit }) => limit)] : [state.limit];
  return Math.max(1, ...limits.flatMap((limit) => limit?.visits.map(({ visit }) => visit) ?? []));
}

export function hasFreshLimit(state: State): boolean {
  if (state.kind === "end") return false;
  const limits =
    state.kind === "parallel" ? [state.limit, ...state.branches.map(({ limit }) => limit)] : [state.limit];
  return limits.some((limit) => limit?.eachVisit === true);
}

/**
 * What is left of the budgets of a parallel part that may have been entered before. Its branches may take their time on
 * different visits, one after the other; together they have the limit of the part, if it has one.
 */
export function leftOf(
  calendar: Calendar,
  state: State,
  budgets: readonly Budget[],
  spent: ReadonlySet<string>,
): readonly Budget[] {
  if (state.kind !== "parallel" || state.limit === undefined) return budgets;
  const whole = spanOf(calendar, state.limit.duration);
  const used = budgets.filter(({ key }) => spent.has(key));
  const [first] = used;
  const alike = used.every(({ span }) => span?.group === whole.group);
  const left = used.reduce((amount, { span }) => amount - (span?.amount ?? 0), whole.amount);
  return budgets.map((budget): Budget => {
    if (spent.has(budget.key)) return budget;
    if (first !== undefined && (!alike || budget.span?.group !== whole.group || left <= 0))
      return { ...budget, key: first.key };
    return cappedAt(budget, whole, left);
  });
}

function cappedAt(budget: Budget, { group }: Span, left: number): Budget {
  const { span, duration } = budget;
  if (span === undefined || duration === undefined || span.group !== group || span.amount <= left)
    return budget;
  const amount = (duration.amount * left) / span.amount;
  return { ...budget, span: { ...span, amount: left }, duration: { ...duration, amount } };
}
