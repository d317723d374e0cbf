import {
  type Expression,
  type Field,
  inputsOf,
  type Limit,
  type LocalText,
  type ProcedureModel,
  type State,
  type Term,
  type Truth,
} from "@tthc/model";
import { cellsOf } from "../inputs/cells.ts";
import type { Example } from "../inputs/example.ts";
import { inputSpaceOf } from "../inputs/input-space.ts";

/** One truth value for every condition of the procedure that its time depends on. */
export type World = readonly Truth[];

/**
 * Dossiers that are alike in everything their time depends on. What officials record later may change on the way:
 * `worlds` are the ways it may come out, the first of them before anything was recorded.
 */
export interface Situation {
  readonly example: Example;
  readonly worlds: readonly [World, ...World[]];
}

export type Situations =
  | { readonly is: "situations"; readonly conditions: Conditions; readonly all: readonly Situation[] }
  | { readonly is: "undecided"; readonly why: Required<LocalText> };

/** The conditions by number; equal ones have one number. */
export class Conditions {
  readonly list: Expression[] = [];
  /** Ids of recorded fields that each condition reads. */
  readonly recorded: ReadonlySet<string>[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #known = new WeakMap<Expression, number>();
  readonly #recordedIds: ReadonlySet<string>;

  constructor(recordedIds: ReadonlySet<string>) {
    this.#recordedIds = recordedIds;
  }

  add(condition: Expression | undefined): void {
    if (condition === undefined || this.#known.has(condition)) return;
    const written = JSON.stringify(condition);
    const number = this.#numbers.get(written) ?? this.list.length;
    if (number === this.list.length) {
      this.#numbers.set(written, number);
      this.list.push(condition);
      this.recorded.push(this.#recordsReadBy(condition));
    }
    this.#known.set(condition, number);
  }

  /** The truth of a condition in a world; no condition always holds. */
  truth(condition: Expression | undefined, world: World): Truth {
    if (condition === undefined) return true;
    const number = this.numberOf(condition);
    return number === undefined ? undefined : world[number];
  }

  numberOf(condition: Expression): number | undefined {
    return this.#known.get(condition);
  }

  #recordsReadBy(condition: Expression): ReadonlySet<string> {
    const read = inputsOf(condition).flatMap((input) => (input.op === "field" ? [input.path[0] ?? ""] : []));
    return new Set(read.filter((id) => this.#recordedIds.has(id)));
  }
}

/** Fields that officials record in a state. */
export function recordsOf(state: State): readonly Field[] {
  if (state.kind === "step" || state.kind === "wait") return state.records;
  return state.kind === "parallel" ? state.branches.flatMap(({ records }) => records) : [];
}

/** Worlds that a dossier may be in after a state: what is recorded there may come out either way, the rest stays. */
export function worldsAfter(
  { conditions, worlds }: { readonly conditions: Conditions; readonly worlds: readonly World[] },
  state: State,
  world: number,
): readonly number[] {
  const ids = recordsOf(state).map(({ id }) => id);
  const before = worlds[world];
  if (ids.length === 0 || worlds.length === 1 || before === undefined) return [world];
  const touched = conditions.recorded.map((read) => ids.some((id) => read.has(id)));
  const agrees = (other: World): boolean =>
    other.every((truth, i) => touched[i] === true || truth === before[i]);
  return worlds.flatMap((other, i) => (agrees(other) ? [i] : []));
}

const known = new WeakMap<ProcedureModel, Situations>();

/** All situations of a procedure, or why they cannot be told apart; found once per model. */
export function situationsOf(model: ProcedureModel): Situations {
  let situations = known.get(model);
  if (situations === undefined) {
    situations = found(model);
    known.set(model, situations);
  }
  return situations;
}

function found(model: ProcedureModel): Situations {
  const conditions = conditionsOf(model);
  const filed = cellsOf(inputSpaceOf(model, "filing"), conditions.list);
  if (filed.is === "undecided") return filed;
  const recorded = conditions.recorded.some((ids) => ids.size > 0);
  const later = recorded ? cellsOf(inputSpaceOf(model, "any-time"), conditions.list) : filed;
  if (later.is === "undecided") return later;
  const groups = new Map<string, World[]>();
  for (const { truths } of later.cells) {
    const key = fixedTruths(conditions, truths);
    groups.set(key, [...(groups.get(key) ?? []), truths]);
  }
  const all = filed.cells.map(({ truths, example }): Situation => {
    const others = groups.get(fixedTruths(conditions, truths)) ?? [];
    const first = JSON.stringify(key(truths));
    return { example, worlds: [truths, ...others.filter((one) => JSON.stringify(key(one)) !== first)] };
  });
  return { is: "situations", conditions, all };
}

/** Undefined would be lost in JSON. */
const key = (truths: World): readonly string[] => truths.map(String);

/** What no official changes any more. */
const fixedTruths = ({ recorded }: Conditions, truths: World): string =>
  truths.map((truth, i) => (recorded[i]?.size === 0 ? String(truth) : "*")).join();

function conditionsOf(model: ProcedureModel): Conditions {
  const conditions = new Conditions(
    new Set(model.flow.states.flatMap((state) => recordsOf(state).map(({ id }) => id))),
  );
  const add = (condition: Expression | undefined): void => conditions.add(condition);
  const addTerm = ({ rows, extensions, lawLimits = [] }: Term): void => {
    for (const { when, exceptions } of rows) {
      add(when);
      exceptions.forEach((exception) => add(exception.when));
    }
    extensions.forEach(({ when }) => add(when));
    lawLimits.forEach(({ when }) => add(when));
  };
  const addLimit = (limit: Limit | undefined): void => limit?.exceptions.forEach(({ when }) => add(when));
  addTerm(model.term);
  for (const state of model.flow.states) {
    state.exits.forEach(({ when }) => add(when));
    if (state.kind !== "end") addLimit(state.limit);
    if (state.kind !== "parallel") continue;
    for (const { when, limit, outcomes } of state.branches) {
      add(when);
      addLimit(limit);
      outcomes.forEach((outcome) => add(outcome.when));
    }
  }
  return conditions;
}
