import type { Example } from "../inputs/example.ts";
import type { LocalText, ProcedureModel } from "@tthc/model";
import { allLimitsOf } from "./all-limits.ts";
import type { Longest, SpentBudget } from "./discoveries.ts";
import { type LongPath, staysOf, type Trail } from "./long-path.ts";
import { LongestSearch } from "./longest.ts";
import { type Conditions, type Situation, situationsOf } from "./situations.ts";
import type { Span } from "./span.ts";
import type { Budget } from "./stay.ts";
import { allowancesOf, type Promised, promisedBy, rowsOf } from "./term-of-row.ts";

/** A longest path of some dossiers, and what they were promised. */
export interface JudgedPath {
  readonly example: Example;
  readonly promised: Promised;
  readonly path: LongPath;
  readonly stays: readonly Trail[];
  /** What the clock counts of it, in order. */
  readonly spans: readonly Span[];
  readonly unknown: readonly Budget[];
}

/** A limit that some dossiers spend, and what they were promised. */
export interface JudgedBudget {
  readonly example: Example;
  readonly promised: Promised;
  readonly budget: Budget;
}

/** Everything that is known of the time of a procedure. */
export interface TimeAccount {
  readonly paths: readonly JudgedPath[];
  readonly budgets: readonly JudgedBudget[];
  readonly unknown: readonly Budget[];
  /** Why not everything could be looked at. */
  readonly undecided?: Required<LocalText>;
}

const accounts = new WeakMap<ProcedureModel, TimeAccount>();

/** The longest paths of all dossiers under every row of the term, worked out once per model. */
export function timeAccountOf(model: ProcedureModel): TimeAccount {
  let account = accounts.get(model);
  if (account === undefined) {
    account = worked(model);
    accounts.set(model, account);
  }
  return account;
}

function worked(model: ProcedureModel): TimeAccount {
  const situations = situationsOf(model);
  if (situations.is === "undecided")
    return { paths: [], budgets: [], unknown: [], undecided: situations.why };
  const { conditions, all } = situations;
  const search = searcher(model, conditions);
  const paths = new Map<string, JudgedPath>();
  const budgets = new Map<string, JudgedBudget>();
  const unknown = new Map<string, Budget>();
  let cutShort = false;
  for (const situation of all) {
    const { name, longest } = search(situation);
    cutShort ||= longest.cutShort;
    for (const budget of longest.unknown) unknown.set(budget.key, budget);
    for (const row of rowsOf(model, conditions, situation.worlds[0])) {
      const promised = (held: ReadonlySet<number>) => promisedBy(model, conditions, row, held);
      for (const [i, path] of longest.paths.entries())
        addPath(paths, `${name} ${row} ${i}`, situation, longest, path, promised(path.held));
      for (const [i, one] of longest.budgets.entries())
        addBudget(budgets, `${name} ${row} ${i}`, situation, one, promised(one.held));
    }
  }
  const together = cutShort ? allLimitsOf(model) : undefined;
  for (const budget of together?.missing ?? []) unknown.set(budget.key, budget);
  return {
    paths: [...paths.values()],
    budgets: [...budgets.values()],
    unknown: [...unknown.values()],
    ...(together?.fit === false && {
      undecided: {
        vi: "trình tự có vòng lặp với quá nhiều cách đi để xem hết",
        en: "a loop of the flow can be gone through in too many ways to look at all of them",
      },
    }),
  };
}

function addPath(
  paths: Map<string, JudgedPath>,
  name: string,
  { example }: Situation,
  { unknown }: Longest,
  path: LongPath,
  promised: Promised | undefined,
): void {
  if (promised === undefined || paths.has(name)) return;
  const stays = staysOf(path.trail);
  const spans = stays.flatMap(({ counted, spent, budget }) =>
    counted && !spent && budget.span !== undefined ? [budget.span] : [],
  );
  paths.set(name, { example, promised, path, stays, spans, unknown });
}

function addBudget(
  budgets: Map<string, JudgedBudget>,
  name: string,
  { example }: Situation,
  { budget }: SpentBudget,
  promised: Promised | undefined,
): void {
  if (promised !== undefined && !budgets.has(name)) budgets.set(name, { example, promised, budget });
}

/** Situations that differ only in what the flow does not look at have one search. */
function searcher(model: ProcedureModel, conditions: Conditions) {
  const allowances = allowancesOf(model.term, conditions);
  const ofFlow = numbersOfFlow(model, conditions, allowances);
  const known = new Map<string, { readonly name: string; readonly longest: Longest }>();
  return (situation: Situation) => {
    const key = [
      ...new Set(situation.worlds.map((world) => ofFlow.map((i) => String(world[i])).join())),
    ].join(";");
    let found = known.get(key);
    if (found === undefined) {
      const longest = new LongestSearch(model, conditions, situation, allowances).from(model.flow.initial);
      found = { name: String(known.size), longest };
      known.set(key, found);
    }
    return found;
  };
}

function numbersOfFlow(
  { flow }: ProcedureModel,
  conditions: Conditions,
  allowances: readonly number[],
): readonly number[] {
  const whens = flow.states.flatMap((state) => [
    ...state.exits.map(({ when }) => when),
    ...(state.kind === "end" ? [] : (state.limit?.exceptions ?? []).map(({ when }) => when)),
    ...(state.kind === "parallel"
      ? state.branches.flatMap(({ when, limit, outcomes }) => [
          when,
          ...[...(limit?.exceptions ?? []), ...outcomes].map((one) => one.when),
        ])
      : []),
  ]);
  const numbers = whens.flatMap((when) => (when === undefined ? [] : (conditions.numberOf(when) ?? [])));
  return [...new Set([...numbers, ...allowances])].sort((one, other) => one - other);
}
