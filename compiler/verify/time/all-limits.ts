import type { LocalText, Limit, ProcedureModel, State } from "@tthc/model";
import { exceeds } from "./comparison.ts";
import { graphOf } from "./flow-graph.ts";
import { onlyGroup, type Span, spanOf } from "./span.ts";
import type { Budget } from "./stay.ts";
import { isCounted, termRulesOf } from "./term-clock.ts";
import { lastReception } from "./term-of-row.ts";
import { unboundedStates } from "./unbounded.ts";

/** The limits of a procedure taken together, whatever way a dossier goes. */
export interface AllLimits {
  /** Even if a dossier used up every limit as often as it is fresh, it would be in time. */
  readonly fit: boolean;
  /** Counted states and branches that have none. */
  readonly missing: readonly Budget[];
}

/** An upper bound for flows with more ways than can be gone through; each way spends at most this. */
export function allLimitsOf(model: ProcedureModel): AllLimits {
  const limited = underTheClock(model).flatMap(limitedIn);
  const spans: Span[] = [];
  let endless = false;
  for (const { state, limit } of limited) {
    if (limit === undefined) continue;
    const most = mostOf(model, state, limit);
    if (most === undefined) endless = true;
    else spans.push(...most);
  }
  const missing = limited.flatMap(({ limit, ...one }): readonly Budget[] =>
    limit === undefined ? [one] : [],
  );
  return { fit: !endless && fitsEveryTerm(model, spans), missing };
}

/** Counted states that a dossier may come to after its clock has started. */
function underTheClock(model: ProcedureModel): readonly State[] {
  const rules = termRulesOf(model);
  const { states, ways } = graphOf(model);
  const anchor = states.get(rules.anchor ?? "");
  const starts = [...ways.values()]
    .flat()
    .filter(({ exit }) => exit?.meaning && rules.starts.has(exit.meaning));
  const reached = new Set([...(anchor ? [anchor] : []), ...starts.map(({ target }) => target)]);
  // A set is gone through together with what is added on the way.
  for (const { id } of reached) for (const { target } of ways.get(id) ?? []) reached.add(target);
  return [...reached].filter((state) => isCounted(rules, state));
}

type Limited = Omit<Budget, "limit"> & { readonly limit: Limit | undefined };

/** Every limit by itself: branches may be repeated one after the other. */
function limitedIn(state: State): readonly Limited[] {
  if (state.kind === "end") return [];
  const own = limited(state, state.label, state.limit);
  if (state.kind !== "parallel") return [own];
  const branches = state.branches.flatMap(({ id, label, limit }) =>
    limit === undefined ? [] : [limited(state, label, limit, id)],
  );
  return branches.length === state.branches.length ? branches : [own, ...branches];
}

function limited(state: State, label: LocalText, limit: Limit | undefined, branch?: string): Limited {
  const owner = { state: state.id, ...(branch !== undefined && { branch }) };
  return { state, label, limit, owner, key: Object.values(owner).join(".") };
}

/** What a limit may give in all; undefined where it is fresh on visits that only the loop bounds. */
function mostOf(model: ProcedureModel, state: State, limit: Limit): readonly Span[] | undefined {
  const fresh = limit.eachVisit === true && !unboundedStates(model).has(state.id);
  const visits = !fresh || state.kind === "end" ? 1 : state.atMost;
  if (visits === undefined) return undefined;
  const [first, ...others] = [limit, ...limit.exceptions].map(({ duration }) =>
    spanOf(model.calendar, duration),
  );
  if (first === undefined || others.some(({ group }) => group !== first.group)) return undefined;
  const amount = Math.max(first.amount, ...others.map((other) => other.amount)) * visits;
  const whole = [first, ...others].some((span) => span.whole);
  return [
    { ...first, amount, whole },
    ...limit.visits.map(({ duration }) => spanOf(model.calendar, duration)),
  ];
}

/** Only time of one group adds up in any order. */
function fitsEveryTerm(model: ProcedureModel, spans: readonly Span[]): boolean {
  if (onlyGroup(spans) === undefined) return false;
  return model.term.rows
    .flatMap((row) => [row, ...row.exceptions].map(({ duration }) => ({ row, duration })))
    .every(({ row, duration }) => {
      const { received } = lastReception(row, duration);
      return exceeds(model, spans, [spanOf(model.calendar, duration)], received) === "never";
    });
}
