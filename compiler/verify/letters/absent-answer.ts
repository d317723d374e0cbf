import type { ProcedureModel } from "@tthc/model";
import { hasValue, isFalse } from "../forms/conditions.ts";
import { type Ask } from "../forms/questions.ts";
import { cellsOf } from "../inputs/cells.ts";
import type { Example } from "../inputs/example.ts";
import { inputSpaceOf } from "../inputs/input-space.ts";
import type { Answer, Constraint } from "../inputs/solve.ts";
import type { AnswerPath } from "./answer-path.ts";
import { openTo, reaches, type Way } from "./flow-paths.ts";

/** The flow as far as the letter's result is concerned. */
export interface WayToResult {
  readonly model: ProcedureModel;
  readonly ways: ReadonlyMap<string, readonly Way[]>;
  readonly ends: readonly string[];
}

/**
 * A dossier that comes to the result without this answer. Guards of the flow that read the dossier are looked at;
 * those that read what officials record are taken as open.
 */
export function dossierWithout(
  { path, field }: AnswerPath,
  guards: readonly Constraint[],
  to: WayToResult,
  ask: Ask,
): Answer {
  const wanted = [isFalse(hasValue(path, field.shape)), ...guards];
  const first = ask(wanted);
  if (first.is !== "possible" || comesTo(first.example, to)) return first;
  const flow = [...to.ways.values()].flat().flatMap(({ when }) => when ?? []);
  const conditions = [...wanted.map(({ condition }) => condition), ...flow];
  const cells = cellsOf(inputSpaceOf(to.model), conditions);
  if (cells.is === "undecided") return cells;
  const found = cells.cells.find(
    ({ truths, example }) =>
      wanted.every((constraint, i) => constraint.truths.includes(truths[i])) && comesTo(example, to),
  );
  return found === undefined ? { is: "impossible" } : { is: "possible", example: found.example };
}

const comesTo = ({ facts }: Example, { model, ways, ends }: WayToResult): boolean =>
  reaches(model, ways, ends, openTo(facts));
