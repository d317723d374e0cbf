import type { Limit, ProcedureModel, State } from "@tthc/model";

/**
 * What surely has to fit into the term: the budgets along the longest path that visits no state twice, in the unit that
 * all of them share. Written apart from the provers, and simpler: later visits and conditions are left out, so a term
 * that is shorter than this is certainly too short.
 */
export interface OfficialPath {
  readonly unit: string;
  readonly sum: number;
  /** Ids of the states with their days, in order. */
  readonly states: readonly { readonly id: string; readonly amount: number }[];
}

export function officialPath(model: ProcedureModel): OfficialPath | undefined {
  const { flow, term } = model;
  const counted = flow.states.filter((state) => isCounted(model, state));
  const limits = counted.flatMap((state) => limitOf(state) ?? []);
  const units = new Set([...limits, ...term.rows].map(({ duration }) => duration.unit));
  const [unit] = units;
  if (units.size !== 1 || unit === undefined || limits.some(({ exceptions }) => exceptions.length > 0))
    return undefined;
  const entry = flow.states
    .find(({ id }) => id === "tiep_nhan")
    ?.exits.find(({ meaning }) => meaning === "accept");
  if (entry === undefined) return undefined;
  const byId = new Map(flow.states.map((state) => [state.id, state]));
  let best: OfficialPath["states"] = [];
  let bestSum = -1;
  const walk = (id: string, path: OfficialPath["states"], seen: ReadonlySet<string>): void => {
    const state = byId.get(id);
    if (state === undefined || seen.has(id)) return;
    const limit = isCounted(model, state) ? limitOf(state) : undefined;
    const now = limit === undefined ? path : [...path, { id, amount: limit.duration.amount }];
    if (state.kind === "end") {
      const sum = now.reduce((days, { amount }) => days + amount, 0);
      if (sum > bestSum) [best, bestSum] = [now, sum];
      return;
    }
    const joins = state.kind === "parallel" ? state.joins : [];
    const free = state.exits.filter(({ when }) => when === undefined);
    for (const { target } of [...joins, ...free]) walk(target, now, new Set([...seen, id]));
  };
  walk(entry.target, [], new Set());
  return bestSum <= 0 ? undefined : { unit, sum: bestSum, states: best };
}

const limitOf = (state: State): Limit | undefined => (state.kind === "end" ? undefined : state.limit);

/** The time of the applicant and of what the term leaves out is not the office's. */
function isCounted({ term }: ProcedureModel, state: State): boolean {
  if (term.notCounted.includes(state.id) || state.kind === "end") return false;
  if (state.kind === "wait") return state.supplement !== true && state.actor.is !== "applicant";
  return true;
}
