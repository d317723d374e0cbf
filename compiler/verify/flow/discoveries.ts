import { inputName, inputsOf, type Expression, type ProcedureModel } from "@tthc/model";
import { cellsOf } from "../inputs/cells.ts";
import { inputSpaceOf } from "../inputs/input-space.ts";
import type { GuardTable } from "./guard-table.ts";
import { recordedConstraints, type Situation } from "./situations.ts";

/** What an official may find in one place: which of the guards that read it pass. */
export interface Discovery {
  readonly passes: readonly boolean[];
  /** Settled guards that must or must not pass; the dossier does not allow the finding otherwise. */
  readonly needs: readonly (readonly [settled: number, passes: boolean])[];
}

/** What may be found in a place; `exact` is false where more is told than the dossier allows. */
export interface Discoveries {
  readonly list: readonly Discovery[];
  readonly exact: boolean;
}

const MOST_DISCOVERIES = 512;

/** Nothing is asked here that an official would first have to find. */
export const NOTHING_TO_FIND: Discoveries = { list: [{ passes: [], needs: [] }], exact: true };

/** Whether a finding goes together with the dossier as it stands. */
export const fits = ({ needs }: Discovery, { passes }: Situation): boolean =>
  needs.every(([at, pass]) => passes[at] === pass);

/** What may be found in a place of the flow. */
export function discoveriesIn(model: ProcedureModel, table: GuardTable, place: string): Discoveries {
  const found = table.found.get(place) ?? [];
  if (found.length === 0) return NOTHING_TO_FIND;
  const beside = besides(table.settled, found);
  const conditions = [...found, ...beside.map((at) => table.settled[at] as Expression)];
  const there = recordedConstraints(table, conditions);
  const asked = [...conditions, ...there.map(({ condition }) => condition)];
  const cells = cellsOf(inputSpaceOf(model, "any-time"), asked, { most: MOST_DISCOVERIES });
  if (cells.is === "undecided") return { list: everyGuardByItself(found.length), exact: false };
  const discoveries = new Map<string, Discovery>();
  for (const { truths } of cells.cells) {
    if (!there.every((one, at) => one.truths.includes(truths[conditions.length + at]))) continue;
    const passes = truths.slice(0, conditions.length).map((truth) => truth === true);
    const discovery: Discovery = {
      passes: passes.slice(0, found.length),
      needs: beside.map((at, index) => [at, passes[found.length + index] === true] as const),
    };
    discoveries.set(passes.join(), discovery);
  }
  return { list: [...discoveries.values()], exact: true };
}

/** Settled guards that read something these read too; the others say nothing about them. */
function besides(settled: readonly Expression[], found: readonly Expression[]): readonly number[] {
  const read = new Set(found.flatMap(inputsOf).map(inputName));
  return settled.flatMap((condition, at) =>
    inputsOf(condition).some((input) => read.has(inputName(input))) ? [at] : [],
  );
}

/** Enough to see each guard pass alone, all of them, and none. */
function everyGuardByItself(count: number): readonly Discovery[] {
  const all = Array.from({ length: count }, (_, at) => at);
  const discovery = (holds: (at: number) => boolean): Discovery => ({ passes: all.map(holds), needs: [] });
  return [...all.map((one) => discovery((at) => at === one)), discovery(() => true), discovery(() => false)];
}
