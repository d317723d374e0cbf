import { inputsOf, type Expression, type Field, type FieldReference, type ProcedureModel } from "@tthc/model";

/** Where guards are asked together: at the exits of a state, or at the outcomes of one of its branches. */
export const placeKey = (state: string, branch?: string): string =>
  branch === undefined ? state : `${state}/${branch}`;

/** How the truth of a guard is known. */
export type GuardRef =
  /** It follows from the dossier as it stands: the same wherever it is asked. */
  | { readonly is: "settled"; readonly at: number }
  /** It follows from what the official finds in this very place, anew at every visit. */
  | { readonly is: "found"; readonly at: number };

/** The distinct guards of a flow, and what of the dossier they hang on. */
export interface GuardTable {
  readonly settled: readonly Expression[];
  /** By place. */
  readonly found: ReadonlyMap<string, readonly Expression[]>;
  readonly refOf: (when: Expression) => GuardRef | undefined;
  readonly recorded: ReadonlyMap<string, Field>;
  /** Ids of what officials record in a state or its branches. */
  readonly recordedIn: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Asked {
  readonly when: Expression;
  readonly place: string;
  readonly here: ReadonlySet<string>;
}

/** Field references that an expression reads. */
export const fieldsRead = (expression: Expression): readonly FieldReference[] =>
  inputsOf(expression).filter((input) => input.op === "field");

const idsOf = (fields: readonly Field[]): readonly string[] => fields.map(({ id }) => id);

/**
 * The guards of a flow. A fact that is read only where it is recorded is found anew at each visit; one that is read
 * elsewhere stands in the dossier from then on, and so does everything that reads it. `apart` looks at every place by
 * itself, for flows whose guards are too many to be told apart together.
 */
export function guardTableOf(
  { flow }: ProcedureModel,
  settling: "together" | "apart" = "together",
): GuardTable {
  const recorded = new Map<string, Field>();
  const recordedIn = new Map<string, ReadonlySet<string>>();
  const asked: Asked[] = [];
  for (const state of flow.states) {
    const here = state.kind === "step" || state.kind === "wait" ? state.records : [];
    const all = state.kind === "parallel" ? state.branches.flatMap(({ records }) => records) : here;
    for (const field of all) recorded.set(field.id, field);
    if (all.length > 0) recordedIn.set(state.id, new Set(idsOf(all)));
  }
  for (const state of flow.states) {
    const here = new Set(state.kind === "step" || state.kind === "wait" ? idsOf(state.records) : []);
    for (const { when } of state.exits)
      if (when !== undefined) asked.push({ when, place: placeKey(state.id), here });
    if (state.kind !== "parallel") continue;
    for (const branch of state.branches) {
      if (branch.when !== undefined)
        asked.push({ when: branch.when, place: placeKey(state.id, branch.id), here: new Set() });
      const own = new Set(idsOf(branch.records));
      for (const { when } of branch.outcomes)
        if (when !== undefined) asked.push({ when, place: placeKey(state.id, branch.id), here: own });
    }
  }
  const found = (expression: Expression) =>
    fieldsRead(expression).flatMap(({ path: [id = ""] }) => (recorded.has(id) ? [id] : []));
  const kept = new Set(asked.flatMap(({ when, here }) => found(when).filter((id) => !here.has(id))));
  const settled = new Numbered();
  const byPlace = new Map<string, Numbered>();
  const refs = new Map<Expression, GuardRef>();
  for (const { when, place } of asked) {
    const facts = found(when);
    if (settling === "together" && (facts.length === 0 || facts.some((id) => kept.has(id)))) {
      refs.set(when, { is: "settled", at: settled.numberOf(when) });
      continue;
    }
    const numbered = byPlace.get(place) ?? new Numbered();
    byPlace.set(place, numbered);
    refs.set(when, { is: "found", at: numbered.numberOf(when) });
    if (settling === "together")
      for (const part of partsWithout((one) => found(one).length > 0, when)) settled.numberOf(part);
  }
  return {
    settled: settled.list,
    found: new Map([...byPlace].map(([place, { list }]) => [place, list])),
    refOf: (when) => refs.get(when),
    recorded,
    recordedIn,
  };
}

/** The parts of a condition that say something by themselves, of those that do not read what is to be found. */
function partsWithout(finds: (one: Expression) => boolean, condition: Expression): readonly Expression[] {
  if (!finds(condition)) return inputsOf(condition).length > 0 ? [condition] : [];
  if (condition.op !== "and" && condition.op !== "or" && condition.op !== "not") return [];
  return condition.args.flatMap((part) => partsWithout(finds, part));
}

/** Expressions numbered in the order in which they come first; equal ones share a number. */
class Numbered {
  readonly list: Expression[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(expression: Expression): number {
    const key = JSON.stringify(expression);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.list.length);
    return this.list.push(expression) - 1;
  }
}
