import type { CostRow, CostSum, CostTask, CostTaskSum, CostText } from "./cost-format.ts";
import type { BuiltRow } from "./cost-rows.ts";
import { TASKS } from "./cost-words.ts";
import { hull, product, rangeOf, spanOf, sum, ZERO, type Span } from "./exact.ts";

/** What is added up: a row, or all rows of a choice of papers, of which the applicant brings one. */
export interface CostUnit {
  readonly key: string;
  readonly task: CostTask;
  readonly label: CostText;
  readonly once: Span;
  readonly isComplete: boolean;
  /** Absent where it is not known how often. */
  readonly yearly?: Span;
}

/** The units of a side; a choice becomes one only where several of its papers have rows. */
export function unitsOf(
  rows: readonly BuiltRow[],
  labelOfChoice: (id: string) => CostText,
  keyOfChoice: (id: string) => string,
): { readonly units: readonly CostUnit[]; readonly rows: readonly CostRow[] } {
  const choices = Map.groupBy(
    rows.filter(({ choice }) => choice !== undefined),
    ({ choice }) => choice as string,
  );
  const isReal = (choice: string | undefined): choice is string =>
    choice !== undefined && new Set(choices.get(choice)?.map(({ row }) => row.key)).size > 1;
  const single = rows.filter(({ choice }) => !isReal(choice)).map(unitOf);
  const joined = [...choices]
    .filter(([choice]) => isReal(choice))
    .map(([choice, own]) => choiceUnit(`prepare.${keyOfChoice(choice)}`, labelOfChoice(choice), own));
  return {
    units: [...single, ...joined],
    rows: rows.map(({ row, choice }) => (isReal(choice) ? { ...row, alternativeOf: choice } : row)),
  };
}

function unitOf({ row, frequency }: BuiltRow): CostUnit {
  const once = spanOf(row.once);
  return {
    key: row.key,
    task: row.task,
    label: row.label,
    once,
    isComplete: row.missing.length === 0,
    ...(frequency.is === "known" && { yearly: product(once, frequency.filings) }),
  };
}

/** From the cheapest paper to the dearest: one of them suffices. */
function choiceUnit(key: string, label: CostText, rows: readonly BuiltRow[]): CostUnit {
  const papers = [...Map.groupBy(rows, ({ row }) => row.key).values()].map((own) => own.map(unitOf));
  const yearly = papers.map((own) => own.map((one) => one.yearly));
  const isKnown = yearly.flat().every((one) => one !== undefined);
  return {
    key,
    task: "prepare",
    label,
    once: hull(papers.map((own) => sum(own.map(({ once }) => once)))),
    isComplete: papers.flat().every((one) => one.isComplete),
    ...(isKnown && { yearly: hull(yearly.map((own) => sum(own.map((one) => one ?? ZERO)))) }),
  };
}

/** What some units cost once. */
export const onceSum = (units: readonly CostUnit[]): CostSum => ({
  ...rangeOf(sum(units.map(({ once }) => once))),
  complete: units.every(({ isComplete }) => isComplete),
});

/** What some units cost in a year; absent where of none of them it is known how often. */
export function yearlySum(units: readonly CostUnit[]): CostSum | undefined {
  const known = units.flatMap(({ yearly }) => yearly ?? []);
  if (known.length === 0) return undefined;
  return {
    ...rangeOf(sum(known)),
    complete: known.length === units.length && units.every(({ isComplete }) => isComplete),
  };
}

/** The sums of the kinds of work, in the order of the official table. */
export function taskSums(units: readonly CostUnit[]): readonly CostTaskSum[] {
  return (Object.keys(TASKS) as CostTask[]).flatMap((task) => {
    const own = units.filter((one) => one.task === task);
    if (own.length === 0) return [];
    const yearly = yearlySum(own);
    return [{ task, label: TASKS[task], once: onceSum(own), ...(yearly !== undefined && { yearly }) }];
  });
}
