import { entryOf, type ProcedureModel } from "@tthc/model";
import { chargesOf, clockOf } from "@tthc/runtime";
import { contextNow, type ScenarioState } from "./scenario-state.ts";

/** Names of what a scenario can touch, the same here and in `coverage`. */
export const key = {
  exit: (state: string, action: string, way: number) => `exit ${state}.${action}#${way + 1}`,
  outcome: (state: string, branch: string, action: string, way: number) =>
    `outcome ${state}.${branch}.${action}#${way + 1}`,
  join: (state: string, index: number) => `join ${state}#${index + 1}`,
  row: (charge: string, row: string) => `row ${charge}/${row}`,
  relief: (charge: string, relief: string) => `relief ${charge}/${relief}`,
  term: (row: string) => `term ${row}`,
};

/** Everything a scenario has touched so far. */
export function touchedBy(state: ScenarioState): readonly string[] {
  const { definition, record } = state.session;
  const { model } = definition;
  const touched: string[] = [];
  for (const { charge, assessment } of chargesOf(model, contextNow(state), state.now).charges) {
    for (const line of assessment.lines) {
      if (line.is === "row") touched.push(...line.agreeing.map((row) => key.row(charge.id, row)));
      if (line.is === "relief") touched.push(key.relief(charge.id, line.relief));
    }
  }
  if (record === null) return touched;
  const { row } = clockOf(definition, record, state.now);
  if (row !== undefined) touched.push(key.term(row));
  for (const { from, event, way } of record.history)
    touched.push(
      event.branch === undefined
        ? key.exit(from, event.type, way)
        : key.outcome(from, event.branch, event.type, way),
    );
  return [...touched, ...joinsTaken(model, record.context.counts)];
}

function joinsTaken(
  { flow }: ProcedureModel,
  counts: { readonly [exit: string]: number },
): readonly string[] {
  return flow.states.flatMap((state) =>
    state.kind === "parallel"
      ? state.joins.flatMap((_, index) =>
          entryOf(counts, `${state.id}.join-${index + 1}`) ? [key.join(state.id, index)] : [],
        )
      : [],
  );
}
