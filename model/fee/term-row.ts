import { holds } from "../expression/evaluate.ts";
import type { Duration, Expression } from "../expression/expression.ts";
import type { Facts } from "../expression/facts.ts";
import type { Cutoff, Term, TermRow } from "../procedure/charge.ts";
import type { Citation } from "../procedure/law.ts";
import type { Problem } from "./problem.ts";
import { type RowValue, selectRow } from "./select-row.ts";

/** The term a dossier has (thời hạn giải quyết). */
export type TermChoice =
  | {
      readonly is: "term";
      readonly row: string;
      /** Every row that holds and gives this term, `row` among them. */
      readonly agreeing: readonly string[];
      readonly duration: Duration;
      /** Index of the row's exception that replaced its duration. */
      readonly exception?: number;
      readonly cutoff?: Cutoff;
      readonly basis: readonly Citation[];
      readonly assumption?: string;
    }
  /** `thời hạn không quy định` */
  | { readonly is: "not-prescribed" }
  | { readonly is: "problem"; readonly problem: Problem };

/** A duration with exceptions, as rows of a term and limits of steps have. */
interface WithExceptions {
  readonly duration: Duration;
  readonly exceptions: readonly { readonly when: Expression; readonly duration: Duration }[];
}

/** Takes the row of a term by the same rule as fees: rows in force on the filing date are a set and must agree. */
export function selectTerm(term: Term, dossier: Facts, { date }: { readonly date: string }): TermChoice {
  if (!term.prescribed) return { is: "not-prescribed" };
  const facts = { ...dossier, filingDate: dossier.filingDate ?? date };
  const selection = selectRow(term.rows, facts, date, (row) => termOfRow(row, facts));
  if (selection.is !== "row") return { is: "problem", problem: selection };
  const { row, agreeing, value } = selection;
  const assumption = row.assumption ?? term.assumption;
  return {
    is: "term",
    row: row.id,
    agreeing,
    ...value,
    ...(row.cutoff !== undefined && { cutoff: row.cutoff }),
    basis: row.basis ?? term.basis ?? [],
    ...(assumption !== undefined && { assumption }),
  };
}

/** A duration after its exceptions: the first whose condition holds replaces it. */
export interface EffectiveDuration {
  readonly duration: Duration;
  readonly exception?: number;
}

/**
 * The duration of a row or a limit after its exceptions: the first whose condition holds. One that is not known yet does
 * not hold: its reason is a fact that an official finds later, and until then the plain duration binds.
 */
export function effectiveDuration({ duration, exceptions }: WithExceptions, facts: Facts): EffectiveDuration {
  const at = exceptions.findIndex(({ when }) => holds(when, facts) === true);
  const taken = exceptions[at];
  return taken === undefined ? { duration } : { duration: taken.duration, exception: at };
}

function termOfRow(row: TermRow, facts: Facts): RowValue<EffectiveDuration> {
  const found = effectiveDuration(row, facts);
  const { amount, unit } = found.duration;
  const cutoff = row.cutoff === undefined ? "" : `, ${row.cutoff.after}`;
  return { is: "value", value: found, shown: `${amount} ${unit}${cutoff}` };
}
