import type { Expression, Facts, LocalText, Period, Problem, ProcedureModel } from "@tthc/model";
import type { ModelPlace } from "../../diagnostics/model-place.ts";
import type { Constraint } from "../inputs/solve.ts";
import { excluded, holding, notSure, type Conditional } from "./conditions.ts";

/** A row of a table of fees or terms. */
export interface Row extends Conditional {
  readonly id: string;
  readonly otherwise?: true;
}

/** Ways in which something may come about: a dossier of any of them has to be looked at. */
export type Alternatives = readonly (readonly Constraint[])[];

/** A table of fees or terms as the proofs see it. */
export interface Table {
  /** `levy.cap_moi`, `term`: the end of the name of its claim. */
  readonly id: string;
  readonly what: Required<LocalText>;
  readonly kind: "charge" | "term";
  readonly rows: readonly Row[];
  readonly place: ModelPlace;
  readonly placeOfRow: (index: number) => ModelPlace;
  /** Filing dates it may stand on; `within` are those of its campaign, absent where they are the version's. */
  readonly force: Period;
  readonly within?: Period;
  /** Filing dates on which campaigns put another in its place. */
  readonly replaced: readonly Period[];
  /** It is needed when the dossier is filed, before officials have recorded anything. */
  readonly atFiling: boolean;
  /** Everything it reads. */
  readonly reads: readonly Expression[];
  /** How the values of two rows may differ; none where they never do. */
  readonly difference: (a: number, b: number) => Alternatives;
  /** What keeps the value of a row from being known when the row is taken. */
  readonly valueUnknown: (row: number) => readonly Constraint[] | undefined;
  /** What else must hold for a missing value to matter: nobody asks it of whoever is exempt. */
  readonly unlessExempt: readonly Constraint[];
  /** What the runtime makes of a dossier: the problems that leave it without a value. */
  readonly problems: (facts: Facts) => readonly Problem[];
  /** What the runtime makes of one row, spelt so that two rows can be compared; absent where it has no value. */
  readonly valueOf: (row: number, facts: Facts) => string | undefined;
  /** The value of a row as people read it. */
  readonly show: (row: number) => Required<LocalText>;
}

/** The rows with conditions of their own, and those that take the rest, with their places in the table. */
export function ownRows({ rows }: Table): readonly (readonly [index: number, row: Row])[] {
  return [...rows.entries()].filter(([, row]) => row.otherwise !== true);
}

/** The rows `còn lại`, with their places in the table. */
export function otherwiseRows({ rows }: Table): readonly (readonly [index: number, row: Row])[] {
  return [...rows.entries()].filter(([, row]) => row.otherwise === true);
}

/** The table takes this row: it holds, and for `còn lại` no other does. */
export function taking(table: Table, row: Row): readonly Constraint[] {
  const others = row.otherwise === true ? ownRows(table).map(([, one]) => notSure(one)) : [];
  return [...holding(row), ...others];
}

/**
 * The table takes this row: first where nothing else has a say, since a row beside it with another value would be the
 * greater fault; then anywhere.
 */
export function waysOfTaking(table: Table, index: number): Alternatives {
  const row = table.rows[index];
  if (row === undefined) return [];
  const rivals = ownRows(table).filter(
    ([other, one]) => one !== row && (row.otherwise === true || table.difference(index, other).length > 0),
  );
  const anywhere = taking(table, row);
  return rivals.length === 0
    ? [anywhere]
    : [[...anywhere, ...rivals.map(([, one]) => excluded(one))], anywhere];
}

/** Fields that officials record in steps, by id. */
export function recordedIds(model: ProcedureModel): ReadonlySet<string> {
  const records = model.flow.states.flatMap((state) => {
    if (state.kind === "step" || state.kind === "wait") return state.records;
    return state.kind === "parallel" ? state.branches.flatMap((branch) => branch.records) : [];
  });
  return new Set(records.map(({ id }) => id));
}
