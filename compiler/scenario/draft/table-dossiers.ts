import type { AmountRow, Expression, Facts, Period, ProcedureModel } from "@tthc/model";
import { inputSpaceOf } from "../../verify/inputs/input-space.ts";
import { type Constraint, solve } from "../../verify/inputs/solve.ts";
import { key } from "../touched.ts";

interface Row {
  readonly id: string;
  readonly when?: Expression;
  readonly otherwise?: true;
  readonly inForce?: Period;
  readonly amount?: AmountRow["amount"];
}

/** Dossiers on which a row of a fee, a relief or a row of the term should hold, by the key of coverage. */
export function* dossiersOfTable(model: ProcedureModel, wanted: string): Generator<Facts> {
  for (const { goal, dates } of goalsOf(model, wanted)) {
    const inDates = dates.flatMap((period) => (period === undefined ? [] : datesIn(period)));
    const answer = solve(inputSpaceOf(model), [...goal, ...inDates]);
    if (answer.is === "possible") yield answer.example.facts;
  }
}

interface Goal {
  readonly goal: readonly Constraint[];
  readonly dates: readonly (Period | undefined)[];
}

function* goalsOf(model: ProcedureModel, wanted: string): Generator<Goal> {
  const tables = [
    { charges: model.charges, term: model.term, inForce: undefined },
    ...model.campaigns.map(({ charges, term, inForce }) => ({ charges, term, inForce })),
  ];
  for (const { charges, term, inForce } of tables) {
    for (const row of term?.rows ?? [])
      if (key.term(row.id) === wanted) yield goalOf(row, term?.rows ?? [], inForce);
    for (const charge of charges) {
      for (const row of charge.rows)
        if (key.row(charge.id, row.id) === wanted) yield goalOf(row, charge.rows, inForce);
      for (const relief of charge.reliefs) {
        if (key.relief(charge.id, relief.id) !== wanted) continue;
        const applies: Constraint[] =
          relief.when === undefined ? [] : [{ condition: relief.when, truths: [true] }];
        // A relief only tells where there is something to relieve.
        for (const row of charge.rows.toSorted((a, b) => Number(isFree(a)) - Number(isFree(b)))) {
          const { goal, dates } = goalOf(row, charge.rows, inForce);
          yield { goal: [...applies, ...goal], dates: [...dates, relief.inForce] };
        }
        yield { goal: applies, dates: [inForce, relief.inForce] };
      }
    }
  }
}

const isFree = ({ amount }: { readonly amount: { readonly is: string; readonly dong?: string } }): boolean =>
  amount.is === "fixed" && amount.dong === "0";

function goalOf(row: Row, rows: readonly Row[], inForce: Period | undefined): Goal {
  const others = row.otherwise === true ? rows.filter((other) => other !== row) : [];
  const goal: Constraint[] = others.flatMap(({ when }) =>
    when === undefined ? [] : [{ condition: when, truths: [false] }],
  );
  if (row.when !== undefined) goal.push({ condition: row.when, truths: [true] });
  // An amount for each of something, or by the size of something, needs to know how much that is.
  const measure = row.amount?.is === "fixed" ? row.amount.per : row.amount?.base;
  if (measure !== undefined) goal.push({ condition: { op: "present", args: [measure] }, truths: [true] });
  return { goal, dates: [inForce, row.inForce] };
}

function datesIn({ from, to }: Period): readonly Constraint[] {
  const bound = (op: "≥" | "≤", value: string | undefined): Constraint[] =>
    value === undefined
      ? []
      : [
          {
            condition: {
              op,
              args: [
                { op: "fact", fact: "filing-date" },
                { op: "literal", type: "date", value },
              ],
            },
            truths: [true],
          },
        ];
  return [...bound("≥", from), ...bound("≤", to)];
}
