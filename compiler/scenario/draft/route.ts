import type { Expression, Facts, ProcedureModel, State } from "@tthc/model";
import { inputSpaceOf } from "../../verify/inputs/input-space.ts";
import { type Constraint, solve } from "../../verify/inputs/solve.ts";

/** Ways to one place that are tried before it is given up. */
const MOST_ROUTES = 6;

/**
 * Dossiers for which the conditions on a way to a state, and those of one of its ways on, all hold. The shortest ways
 * first; each dossier is verified, though a bound may still keep it from getting there.
 */
export function* dossiersReaching(
  model: ProcedureModel,
  target: State,
  goal: readonly Constraint[],
): Generator<Facts> {
  const space = inputSpaceOf(model, "any-time");
  const tries = new Map<string, number>();
  const queue: { state: string; constraints: readonly Constraint[] }[] = [
    { state: model.flow.initial, constraints: [] },
  ];
  for (let next = 0; next < queue.length; next += 1) {
    const at = queue[next];
    if (at === undefined) return;
    const count = (tries.get(at.state) ?? 0) + 1;
    tries.set(at.state, count);
    if (count > MOST_ROUTES) continue;
    if (at.state === target.id) {
      const answer = solve(space, [...at.constraints, ...goal]);
      if (answer.is === "possible") yield answer.example.facts;
      continue;
    }
    const state = model.flow.states.find(({ id }) => id === at.state);
    for (const { to, conditions } of state === undefined ? [] : waysOf(state)) {
      const constraints = [...at.constraints, ...conditions];
      if (conditions.length > 0 && solve(space, constraints).is !== "possible") continue;
      queue.push({ state: to, constraints });
    }
  }
}

function waysOf(
  state: State,
): readonly { readonly to: string; readonly conditions: readonly Constraint[] }[] {
  const joins =
    state.kind === "parallel" ? state.joins.map(({ target }) => ({ to: target, conditions: [] })) : [];
  return [
    ...joins,
    ...state.exits.map((exit, i) => ({
      to: exit.target,
      conditions: taken(
        state.exits.filter((other, j) => j < i && other.action === exit.action),
        exit.when,
      ),
    })),
  ];
}

/** What must hold for one of several ways with the same action to be taken: none before it does. */
export function taken(
  before: readonly { readonly when?: Expression }[],
  when: Expression | undefined,
): readonly Constraint[] {
  const passed = before.flatMap(({ when: condition }) =>
    condition === undefined ? [] : [{ condition, truths: [false, undefined] } satisfies Constraint],
  );
  return when === undefined ? passed : [...passed, { condition: when, truths: [true] }];
}
