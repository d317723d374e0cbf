import type { Expression, LocalText } from "@tthc/model";
import { inputSpaceOf } from "../inputs/input-space.ts";
import { solve, type Constraint } from "../inputs/solve.ts";
import type { CompiledFlow } from "./compiled-flow.ts";
import type { Discovery } from "./discoveries.ts";
import { recordedConstraints } from "./situations.ts";

/** A dossier in a situation with a finding, in words; undefined where it does not matter which dossier it is. */
export function exampleOf(
  flow: CompiledFlow,
  situation: number,
  at?: { readonly place: string; readonly found: Discovery },
): Required<LocalText> | undefined {
  const { table, situations, model } = flow;
  const passing = situations.list[situation]?.passes ?? [];
  const here = at === undefined ? [] : (table.found.get(at.place) ?? []);
  const constraints = [...known(table.settled, passing), ...known(here, at?.found.passes ?? [])];
  if (constraints.length === 0) return undefined;
  const there = recordedConstraints(table, [...table.settled, ...here]);
  const answer = solve(inputSpaceOf(model, "any-time"), [...constraints, ...there]);
  return answer.is === "possible" && answer.example.words.vi !== "" ? answer.example.words : undefined;
}

const known = (conditions: readonly Expression[], passes: readonly boolean[]): readonly Constraint[] =>
  conditions.map((condition, at) => ({
    condition,
    truths: passes[at] === true ? [true] : [false, undefined],
  }));
