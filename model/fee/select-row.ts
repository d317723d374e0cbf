import { evaluate, holds } from "../expression/evaluate.ts";
import type { Expression } from "../expression/expression.ts";
import type { Facts } from "../expression/facts.ts";
import { type Input, inputName, inputsOf, missingInputs } from "../expression/inputs.ts";
import { encodeValue } from "../expression/value.ts";
import type { Period } from "../procedure/law.ts";
import type { Problem, ShownInput } from "./problem.ts";

/** A row of a table of fees or terms. */
export interface TableRow {
  readonly id: string;
  readonly when?: Expression;
  readonly otherwise?: true;
  readonly inForce?: Period;
}

/** What a row gives: the value, and the spelling by which two rows agree or not. */
export type RowValue<V> = { readonly is: "value"; readonly value: V; readonly shown: string } | Problem;

export type Selection<R, V> =
  /** `agreeing`: every row that holds and gives this value, `row` among them. */
  { readonly is: "row"; readonly row: R; readonly agreeing: readonly string[]; readonly value: V } | Problem;

/**
 * Takes the row of a table. Rows are a set: those in force whose condition holds must give one value, `otherwise` takes
 * what no other row takes. A row whose condition is unknown matters unless it would give the same value.
 */
export function selectRow<R extends TableRow, V>(
  rows: readonly R[],
  facts: Facts,
  date: string,
  valueOf: (row: R) => RowValue<V>,
): Selection<R, V> {
  const inForce = rows.filter((row) => isInForce(row.inForce, date)).sort(byId);
  if (inForce.length === 0) return { is: "not-in-force", date };
  const truth = (row: R): boolean | undefined => (row.when === undefined ? true : holds(row.when, facts));
  const own = inForce.filter((row) => row.otherwise !== true);
  const taken = own.filter((row) => truth(row) === true);
  const open = own.filter((row) => truth(row) === undefined);
  const sure = taken.length > 0 ? taken : inForce.filter((row) => row.otherwise === true);
  const [row] = sure;
  if (row === undefined) {
    return open.length > 0 ? missingFor(open, facts) : { is: "no-row", inputs: inputsOfRows(own, facts) };
  }
  return agree(row, sure, open, own, facts, valueOf);
}

function agree<R extends TableRow, V>(
  row: R,
  sure: readonly R[],
  open: readonly R[],
  own: readonly R[],
  facts: Facts,
  valueOf: (row: R) => RowValue<V>,
): Selection<R, V> {
  const values = sure.map((one) => ({ row: one.id, result: valueOf(one) }));
  const found: { row: string; value: V; shown: string }[] = [];
  for (const { row: id, result } of values) {
    if (result.is !== "value") return result;
    found.push({ row: id, value: result.value, shown: result.shown });
  }
  const [first] = found;
  if (first === undefined) return { is: "no-row", inputs: [] };
  if (found.some(({ shown }) => shown !== first.shown)) {
    const disagreeing = found.map(({ row: id, shown }) => ({ row: id, value: shown }));
    return { is: "rows-disagree", rows: disagreeing, inputs: inputsOfRows(own, facts) };
  }
  const other = open.filter((one) => {
    const result = valueOf(one);
    return result.is !== "value" || result.shown !== first.shown;
  });
  if (other.length > 0) return missingFor(other, facts);
  return { is: "row", row, agreeing: sure.map(({ id }) => id), value: first.value };
}

/** Whether a civil date lies in a period; both ends are included, an absent one is open. */
export function isInForce(period: Period | undefined, date: string): boolean {
  return (period?.from ?? date) <= date && date <= (period?.to ?? date);
}

/** By id: the order in which tables are read, so that moving a row changes nothing. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The problem of conditions that could not be decided. */
export function missingFor(rows: readonly TableRow[], facts: Facts): Problem {
  const conditions = rows.flatMap(({ when }) => when ?? []);
  const missing = distinct(conditions.flatMap((when) => missingInputs(when, facts)));
  return { is: "missing", where: rows.map(({ id }) => id), inputs: missing.map((input) => ({ input })) };
}

/** The inputs that conditions read, with the values they had. */
export function inputsOfRows(rows: readonly TableRow[], facts: Facts): readonly ShownInput[] {
  return distinct(rows.flatMap(({ when }) => (when === undefined ? [] : inputsOf(when)))).map((input) => {
    const { value } = encodeValue(evaluate(input, facts));
    return value === undefined
      ? { input }
      : { input, value: typeof value === "string" ? value : JSON.stringify(value) };
  });
}

function distinct(inputs: readonly Input[]): readonly Input[] {
  return [...new Map(inputs.map((input) => [inputName(input), input])).values()];
}
