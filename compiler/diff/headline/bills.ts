import {
  assess,
  dayOf,
  formatDate,
  isInForce,
  offerOn,
  type Charge,
  type Expression,
  type Facts,
  type Period,
  type ProcedureModel,
} from "@tthc/model";
import { cellsOf } from "../../verify/inputs/cells.ts";
import { inputSpaceOf } from "../../verify/inputs/input-space.ts";
import { bandRanges } from "../../verify/tables/amounts.ts";
import { dimensionsRead, type Dimension } from "./dossier-groups.ts";
import { forOneUnit } from "./one-unit.ts";

/** What one charge comes to for one dossier. */
export interface BillLine {
  readonly charge: Charge;
  /** Whole đồng. */
  readonly dong: number;
  /** Every row, relief and bound that it comes from cites a source. */
  readonly cited: boolean;
  readonly assumption?: string;
}

/** What one dossier costs. */
export interface Bill {
  readonly of: Pick<Facts, Dimension>;
  /** Whole đồng. */
  readonly dong: number;
  readonly lines: readonly BillLine[];
}

/** What dossiers of a version can cost: one bill for each way in which the conditions of its charges can turn out. */
export interface Bills {
  readonly most: readonly Bill[];
  readonly least: readonly Bill[];
  /** The combinations were too many to be told apart: the greatest and least rows are added up instead. */
  readonly areBounds: boolean;
}

/** The bills of the version's time in force, and of each stretch of it over which nothing changes. */
export interface AllBills extends Bills {
  readonly periods: readonly (Bills & { readonly from: string })[];
}

const known = new WeakMap<ProcedureModel, AllBills>();

/** All bills of a version, over all cases, channels and filing dates of its time in force; worked out once a model. */
export function billsOf(model: ProcedureModel): AllBills {
  const found = known.get(model) ?? made(model);
  known.set(model, found);
  return found;
}

/** Every condition that decides what has to be paid. */
export function conditionsOfCharges(model: ProcedureModel): readonly Expression[] {
  return [...model.charges, ...model.campaigns.flatMap(({ charges }) => charges)].flatMap((one) =>
    conditionsOf(one, model),
  );
}

function made(model: ProcedureModel): AllBills {
  const bills = startsOfPeriods(model).map((from) => ({ ...billsOn(model, from), from }));
  return {
    most: bills.flatMap(({ most }) => most),
    least: bills.flatMap(({ least }) => least),
    areBounds: bills.some(({ areBounds }) => areBounds),
    periods: bills,
  };
}

function billsOn(model: ProcedureModel, date: string): Bills {
  const charges = offerOn(model, date).charges.map((one) => inForceOn(one, date));
  if (charges.length === 0) return { most: [NOTHING], least: [NOTHING], areBounds: false };
  const conditions = charges.flatMap((one) => conditionsOf(one, model));
  const unique = [...new Map(conditions.map((one) => [JSON.stringify(one), one])).values()];
  const per = [...dimensionsRead(model, unique)];
  const cells = cellsOf(inputSpaceOf(model, "any-time"), unique, { per, most: MOST_CELLS });
  if (cells.is === "undecided") return boundsOf(charges);
  const facts = cells.cells.map(({ example }) => ({ ...example.facts, filingDate: date }));
  const all = (way: "most" | "least"): readonly Bill[] => {
    const own = charges.map((one) => forOneUnit(one, way));
    return facts.flatMap((one) => {
      const lines = linesFor(own, charges, one, date);
      const of = Object.fromEntries(
        per.flatMap((fact) => (one[fact] === undefined ? [] : [[fact, one[fact]]])),
      );
      return lines === undefined ? [] : [{ of, dong: sumOf(lines), lines }];
    });
  };
  const [most, least] = [all("most"), all("least")];
  return most.length === 0 ? boundsOf(charges) : { most, least, areBounds: false };
}

const NOTHING: Bill = { of: {}, dong: 0, lines: [] };

/** More combinations than these are not told apart. */
const MOST_CELLS = 2048;

/** What officials have not recorded yet leaves a charge without an amount: such a dossier is no bill. */
function linesFor(
  charges: readonly Charge[],
  declared: readonly Charge[],
  facts: Facts,
  date: string,
): readonly BillLine[] | undefined {
  const lines: BillLine[] = [];
  for (const [index, one] of charges.entries()) {
    const assessment = assess(one, facts, { date });
    if (assessment.dong === undefined) return undefined;
    const charge = declared[index] ?? one;
    const assumption = assessment.lines.find((line) => line.assumption !== undefined)?.assumption;
    lines.push({
      charge,
      dong: Number(assessment.dong),
      cited: assessment.lines.every(({ basis }) => basis.length > 0),
      ...((assumption ?? charge.assumption) && { assumption: assumption ?? charge.assumption }),
    });
  }
  return lines;
}

const sumOf = (lines: readonly BillLine[]): number => lines.reduce((sum, { dong }) => sum + dong, 0);

/** The greatest and the least rows of each charge, whether or not one dossier can meet them all. */
function boundsOf(charges: readonly Charge[]): Bills {
  const bill = (way: "most" | "least"): Bill => {
    const lines = charges.map((charge): BillLine => {
      const amounts = forOneUnit(charge, way).rows.flatMap(({ amount }) =>
        amount.is === "fixed" ? [Number(amount.dong)] : amount.bands.map(({ dong = "0" }) => Number(dong)),
      );
      const free = way === "least" && charge.reliefs.length > 0 ? [0] : [];
      const dong = way === "most" ? Math.max(0, ...amounts) : Math.min(...amounts, ...free);
      return {
        charge,
        dong: Number.isFinite(dong) ? dong : 0,
        cited: charge.basis !== undefined,
        ...(charge.assumption !== undefined && { assumption: charge.assumption }),
      };
    });
    return { of: {}, dong: sumOf(lines), lines };
  };
  return { most: [bill("most")], least: [bill("least")], areBounds: true };
}

const inForceOn = (charge: Charge, date: string): Charge => ({
  ...charge,
  rows: charge.rows.filter((row) => isInForce(row.inForce, date)),
  reliefs: charge.reliefs.filter((relief) => isInForce(relief.inForce, date)),
});

function conditionsOf({ rows, reliefs }: Charge, model: ProcedureModel): readonly Expression[] {
  return [
    ...rows.flatMap(({ when }) => when ?? []),
    ...reliefs.flatMap(({ when }) => when ?? []),
    ...rows.flatMap(({ amount }) =>
      amount.is === "fixed"
        ? []
        : bandRanges(amount, model).flatMap(({ within }) => within.map(({ condition }) => condition)),
    ),
  ];
}

/** A day of each stretch of the version's time in force over which neither rows, reliefs nor campaigns change. */
function startsOfPeriods({ version, charges, campaigns, calendar }: ProcedureModel): readonly string[] {
  const { from = calendar.knownFrom, to = "9999-12-31" } = version.inForce ?? {};
  const ofRows = (all: readonly Charge[]): readonly (Period | undefined)[] =>
    all.flatMap(({ rows, reliefs }) => [...rows, ...reliefs].map(({ inForce }) => inForce));
  const periods = [...ofRows(charges), ...campaigns.flatMap((one) => [one.inForce, ...ofRows(one.charges)])];
  const edges = periods.flatMap((one) => [
    ...(one?.from === undefined ? [] : [one.from]),
    ...(one?.to === undefined ? [] : [formatDate(dayOf(one.to) + 1)]),
  ]);
  return [from, ...[...new Set(edges)].filter((date) => date > from && date <= to).sort()];
}
