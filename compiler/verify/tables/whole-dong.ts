import { fieldAt, topFields, typeOf, type AmountRow, type Facts, type ProcedureModel } from "@tthc/model";
import { modelFinding, type ModelFinding } from "../../diagnostics/model-finding.ts";
import { amountText } from "../../diagnostics/words.ts";
import type { Constraint } from "../inputs/solve.ts";
import { bandRanges, piecesOf } from "./amounts.ts";
import type { ChargeTable } from "./charge-table.ts";
import { compare, constant, excluded, holding, isTrue, type Measure } from "./conditions.ts";
import { looksFor, type Inquiries } from "./inquiry.ts";
import { rateOf } from "./reliefs.ts";
import { waysOfTaking } from "./table.ts";

/** An amount before reliefs, in millionths of a đồng, and the inputs that lead to it. */
interface Sample {
  readonly within: readonly Constraint[];
  /** Absent: only the runtime says. */
  readonly micro?: bigint;
}

/** Reliefs that apply together, and what they take off, in millionths of a per cent. */
interface Reduction {
  readonly within: readonly Constraint[];
  readonly rate: bigint;
}

const MICRO = 1_000_000n;
const WHOLE_RATE = 100_000_000n;

/** A charge without a declared rounding that may come to a fraction of a đồng. */
export function fractionOfDong(
  table: ChargeTable,
  { due }: Inquiries,
  model: ProcedureModel,
): readonly ModelFinding[] {
  const { charge, what, place } = table;
  if (charge.rounding !== undefined) return [];
  const reductions = reductionsOf(table);
  for (const [index, row] of charge.rows.entries()) {
    const samples = samplesOf(row, model);
    const alternatives = reductions.flatMap((reduction) =>
      samples
        .filter((sample) => mayBeFraction(sample, reduction, table))
        .flatMap((sample) =>
          waysOfTaking(table, index).map((taken) => [...taken, ...reduction.within, ...sample.within]),
        ),
    );
    const example = due.find(alternatives, looksFor(table, "needs-rounding"));
    if (example === undefined) continue;
    const dong = fractionIn(table, example.facts);
    return [modelFinding("TT3308", place, { what, dong, example: example.words })];
  }
  return [];
}

function mayBeFraction({ micro }: Sample, { rate }: Reduction, { charge }: ChargeTable): boolean {
  if (micro === undefined) return true;
  const [least, most] = [charge.atLeast, charge.atMost].map((bound) => bound && BigInt(bound) * MICRO);
  const raised = typeof least === "bigint" && micro < least ? least : micro;
  const bounded = typeof most === "bigint" && raised > most ? most : raised;
  return (bounded * (WHOLE_RATE - rate)) % (MICRO * WHOLE_RATE) !== 0n;
}

/** Amounts of a row that show whether it has fractions: every one it can come to, or those of telling numbers. */
function samplesOf({ amount }: AmountRow, model: ProcedureModel): readonly Sample[] {
  const pieces = piecesOf(amount, model);
  if (pieces !== undefined) return pieces.map(({ within, dong }) => ({ within, micro: dong * MICRO }));
  if (amount.is === "bands") {
    return bandRanges(amount, model).flatMap(({ within }) =>
      TELLING_BASES.map((base) => ({ within: [...within, equals(amount.base, base, "money")] })),
    );
  }
  const { per } = amount;
  if (per === undefined) return [];
  return tellingQuantities(per, model).map((quantity) => ({
    within: [equals(per, quantity, "number")],
    micro: BigInt(amount.dong) * quantity,
  }));
}

const TELLING_BASES = [1n, 1_000_001n, 10_000_019n, 1_000_000_007n, 100_000_000_003n, 1_000_000_000_039n].map(
  (dong) => dong * MICRO,
);

/** Quantities in millionths: whole ones, and those with as many places as the field takes. */
function tellingQuantities(per: Parameters<typeof typeOf>[0], model: ProcedureModel): readonly bigint[] {
  const scope = [topFields(model)];
  const whole = [1n, 2n, 3n, 5n, 7n].map((one) => one * MICRO);
  const type = typeOf(
    per,
    { field: ({ path }) => fieldAt(scope, path)?.type ?? { is: "any" } },
    () => undefined,
  );
  if (type.is === "number" && type.whole) return whole;
  const shape = per.op === "field" ? fieldAt(scope, per.path)?.field.shape : undefined;
  const places = shape?.is === "decimal" ? shape.places : 6;
  const step = 10n ** BigInt(6 - places);
  return [
    ...whole,
    ...whole.flatMap((one) => [one + step, one + MICRO / 2n, one * 10n + step]),
    step,
    MICRO / 2n,
  ];
}

const equals = (of: Parameters<typeof typeOf>[0], micro: bigint, measure: Measure): Constraint =>
  isTrue(compare("=", of, constant(decimalText(micro), measure)));

function decimalText(micro: bigint): string {
  const places = (micro % MICRO).toString().padStart(6, "0").replace(/0+$/, "");
  return `${micro / MICRO}${places === "" ? "" : `.${places}`}`;
}

/** More reductions than this together are not looked at as sets but in pairs. */
const MOST_TOGETHER = 5;

/** The reductions that can apply, no relief first. */
function reductionsOf({ charge }: ChargeTable): readonly Reduction[] {
  const partial = charge.reliefs.filter((relief) => rateOf(relief) < WHOLE_RATE);
  const sets = charge.meeting === "cumulative" ? subsetsOf(partial) : partial.map((relief) => [relief]);
  return [[], ...sets.filter(({ length }) => length > 0)].map((applied) => {
    const rate = applied.reduce((sum, relief) => sum + rateOf(relief), 0n);
    const others = charge.reliefs.filter(
      (other) => !applied.includes(other) && (charge.meeting !== "lowest" || rateOf(other) > rate),
    );
    return {
      within: [...applied.flatMap(holding), ...others.map(excluded)],
      rate: rate > WHOLE_RATE ? WHOLE_RATE : rate,
    };
  });
}

function subsetsOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length > MOST_TOGETHER)
    return items.flatMap((one, i) => [[one], ...items.slice(i + 1).map((two) => [one, two])]);
  return items.reduce<readonly (readonly T[])[]>(
    (sets, item) => [...sets, ...sets.map((set) => [...set, item])],
    [[]],
  );
}

function fractionIn(table: ChargeTable, facts: Facts) {
  const exact =
    table.problems(facts).flatMap((one) => (one.is === "needs-rounding" ? one.exact : []))[0] ?? "0";
  const [whole = "0", places = ""] = exact.split(".");
  return {
    vi: `${amountText(whole)},${places}`,
    en: `${whole.replace(/\B(?=(?:\d{3})+$)/g, ",")}.${places}`,
  };
}
