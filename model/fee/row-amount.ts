import {
  compareDecimals,
  type Decimal,
  decimalOfWhole,
  formatDecimal,
  isWithinBounds,
  parseDecimal,
} from "../expression/decimal.ts";
import { evaluate } from "../expression/evaluate.ts";
import type { Expression } from "../expression/expression.ts";
import type { Facts } from "../expression/facts.ts";
import { missingInputs } from "../expression/inputs.ts";
import type { AmountRow, Band } from "../procedure/charge.ts";
import { exactOfDong, FINE, formatExact } from "./exact.ts";
import type { Problem } from "./problem.ts";
import type { RowValue } from "./select-row.ts";

/** The part of a base that one band covers; `exact` is what it charges, in 10⁻¹⁶ đồng. */
export interface BandPart {
  /** Absent on the band that takes what is above. */
  readonly upTo?: string;
  readonly percent?: string;
  /** The whole amount of a band, in đồng. */
  readonly dong?: string;
  /** How much of the base lies in the band. */
  readonly part: string;
  readonly exact: bigint;
}

/** What a row charges before bounds, reliefs and rounding; `exact` in 10⁻¹⁶ đồng. */
export type RowAmount =
  | { readonly is: "fixed"; readonly exact: bigint; readonly each: bigint; readonly quantity?: string }
  | {
      readonly is: "bands";
      readonly exact: bigint;
      readonly base: string;
      readonly baseIs: "money" | "number";
      readonly parts: readonly BandPart[];
    };

type Bands = Extract<AmountRow["amount"], { is: "bands" }>;

/** Ten to the power that brings millionths to units of 10⁻¹⁶ đồng. */
const FINE_PER_MICRO = FINE / 1_000_000n;

/** The exact amount of a row, or why it has none. */
export function amountOfRow(row: AmountRow, facts: Facts): RowValue<RowAmount> {
  const { amount } = row;
  if (amount.is === "bands") return bandsAmount(row.id, amount, facts);
  const each = BigInt(amount.dong);
  if (amount.per === undefined) return amountValue(row.id, { is: "fixed", exact: exactOfDong(each), each });
  const quantity = evaluate(amount.per, facts);
  if (quantity.is !== "number" || quantity.value.micro < 0n)
    return noValue(row.id, "quantity", amount.per, facts);
  const exact = each * quantity.value.micro * FINE_PER_MICRO;
  return amountValue(row.id, { is: "fixed", exact, each, quantity: formatDecimal(quantity.value) });
}

function bandsAmount(row: string, { base, bands }: Bands, facts: Facts): RowValue<RowAmount> {
  const value = evaluate(base, facts);
  const size =
    value.is === "money" ? decimalOfWhole(value.dong) : value.is === "number" ? value.value : undefined;
  if (size === undefined || (value.is !== "money" && value.is !== "number"))
    return noValue(row, "base", base, facts);
  const shown = formatDecimal(size);
  if (size.micro < 0n) return { is: "no-band", row, base: shown };
  const progressive = bands.every(({ percent }) => percent !== undefined);
  // A rate of something that is not money gives no money.
  if (progressive && value.is !== "money") return { is: "unusable", row, what: "base" };
  if (!progressive && bands.some(({ percent }) => percent !== undefined))
    return { is: "unusable", row, what: "amount" };
  const parts = progressive ? progressiveParts(size, bands) : slabParts(size, bands);
  if (parts === undefined) return { is: "no-band", row, base: shown };
  const exact = parts.reduce((sum, part) => sum + part.exact, 0n);
  return amountValue(row, { is: "bands", exact, base: shown, baseIs: value.is, parts });
}

/** Each rate applies to the part of the base inside its band. */
function progressiveParts(base: Decimal, bands: readonly Band[]): readonly BandPart[] | undefined {
  const parts: BandPart[] = [];
  let covered = 0n;
  for (const band of bands) {
    const top = upperEnd(band);
    const end = top === undefined || top.micro > base.micro ? base.micro : top.micro;
    const inside = { micro: end - covered };
    const rate = parseDecimal(band.percent ?? "0") ?? { micro: 0n };
    // base and rate in millionths, the rate of a hundred: together 10⁻¹⁴ đồng
    parts.push(bandPart(band, inside, (inside.micro * rate.micro * FINE) / 10n ** 14n));
    covered = end;
    if (covered === base.micro) return parts;
  }
  return undefined;
}

/** The band in which the base falls gives the whole amount. */
function slabParts(base: Decimal, bands: readonly Band[]): readonly BandPart[] | undefined {
  const band = bands.find((one) => {
    const top = upperEnd(one);
    return top === undefined || compareDecimals(base, top) <= 0;
  });
  return band && [bandPart(band, base, exactOfDong(BigInt(band.dong ?? "0")))];
}

function upperEnd({ upTo }: Band): Decimal | undefined {
  return upTo === undefined ? undefined : parseDecimal(upTo);
}

function bandPart({ upTo, percent, dong }: Band, part: Decimal, exact: bigint): BandPart {
  return {
    ...(upTo !== undefined && { upTo }),
    ...(percent !== undefined && { percent }),
    ...(dong !== undefined && { dong }),
    part: formatDecimal(part),
    exact,
  };
}

function amountValue(row: string, amount: RowAmount): RowValue<RowAmount> {
  if (!isWithinBounds(amount.exact / FINE)) return { is: "unusable", row, what: "amount" };
  return { is: "value", value: amount, shown: formatExact(amount.exact) };
}

function noValue(row: string, what: "quantity" | "base", expression: Expression, facts: Facts): Problem {
  const inputs = missingInputs(expression, facts);
  if (inputs.length === 0) return { is: "unusable", row, what };
  return { is: "missing", where: [row], inputs: inputs.map((input) => ({ input })) };
}
