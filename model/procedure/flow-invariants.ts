import type { Limit } from "./charge.ts";
import type { Branch, State } from "./flow.ts";
import type { ProcedureModel } from "./procedure-model.ts";
import { type Report, reportDuplicates, reportMissing } from "./violation.ts";

/** States are unique, exits lead to states, every state that is not final can be left, counters can be counted. */
export function checkFlow({ flow, term }: ProcedureModel, report: Report): void {
  const states = new Set(flow.states.map(({ id }) => id));
  reportDuplicates(
    flow.states.map(({ id }) => id),
    "flow.states",
    report,
  );
  reportMissing("initial-exists", states, flow.initial, "flow.initial", report);
  for (const [i, state] of flow.states.entries()) checkState(state, `flow.states[${i}]`, states, report);
  for (const [i, id] of term.notCounted.entries())
    reportMissing("state-exists", states, id, `term.notCounted[${i}]`, report);
  if (term.anchor.from === "state")
    reportMissing("state-exists", states, term.anchor.state, "term.anchor.state", report);
}

function checkState(state: State, path: string, states: ReadonlySet<string>, report: Report): void {
  checkCounter(state.atMost, `${path}.atMost`, report);
  for (const [i, exit] of state.exits.entries()) {
    reportMissing("target-exists", states, exit.target, `${path}.exits[${i}].target`, report);
    checkCounter(exit.atMost, `${path}.exits[${i}].atMost`, report);
  }
  switch (state.kind) {
    case "end":
      if (state.final && state.exits.length > 0) report("final-has-no-exit", `${path}.exits`, state.id);
      if (!state.final && state.exits.length === 0) report("state-can-be-left", path, state.id);
      return;
    case "step":
    case "wait":
      if (state.exits.length === 0) report("state-can-be-left", path, state.id);
      checkLimit(state.limit, `${path}.limit`, report);
      return;
    case "parallel":
      if (state.joins.length === 0) report("state-can-be-left", path, state.id);
      if (state.branches.length === 0) report("parallel-has-branches", path, state.id);
      checkLimit(state.limit, `${path}.limit`, report);
      reportDuplicates(
        state.branches.map(({ id }) => id),
        `${path}.branches`,
        report,
      );
      for (const [i, branch] of state.branches.entries())
        checkBranch(branch, `${path}.branches[${i}]`, report);
      for (const [i, join] of state.joins.entries()) {
        reportMissing("target-exists", states, join.target, `${path}.joins[${i}].target`, report);
        checkCounter(join.atMost, `${path}.joins[${i}].atMost`, report);
        const isLast = i === state.joins.length - 1;
        if (join.test.is === "otherwise" && !isLast)
          report("otherwise-is-last", `${path}.joins[${i}]`, join.target);
      }
  }
}

function checkBranch(branch: Branch, path: string, report: Report): void {
  const actions = new Set(branch.outcomes.map(({ action }) => action));
  if (actions.size === 0) report("branch-has-outcomes", path, branch.id);
  checkLimit(branch.limit, `${path}.limit`, report);
  for (const [i, { countsAs }] of branch.outcomes.entries()) {
    reportMissing("outcome-exists", actions, countsAs, `${path}.outcomes[${i}].countsAs`, report);
  }
}

function checkLimit(limit: Limit | undefined, path: string, report: Report): void {
  let last = 1;
  for (const [i, { visit }] of (limit?.visits ?? []).entries()) {
    if (!Number.isSafeInteger(visit) || visit <= last)
      report("visits-ascend", `${path}.visits[${i}]`, String(visit));
    last = visit;
  }
}

function checkCounter(atMost: number | undefined, path: string, report: Report): void {
  if (atMost !== undefined && !(Number.isSafeInteger(atMost) && atMost >= 1))
    report("counter", path, String(atMost));
}
