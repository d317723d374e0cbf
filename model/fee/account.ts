import { roundToMultiple } from "../expression/decimal.ts";
import type { AmountRow, Charge } from "../procedure/charge.ts";
import type { Grounded } from "../procedure/law.ts";
import type { BandLine, ChargeLine, RowLine } from "./charge-line.ts";
import { exactOfDong, FINE, floorDong, formatExact } from "./exact.ts";
import { type AppliedRelief, WHOLE_PERCENT } from "./relief.ts";
import type { BandPart, RowAmount } from "./row-amount.ts";

/**
 * A charge while it is drawn up. `exact` is kept to the end, in 10⁻¹⁶ đồng; each line books whole đồng, the difference
 * of two running amounts rounded down, so that the lines add up to the total whatever the fractions.
 */
export interface Account {
  readonly exact: bigint;
  readonly lines: readonly ChargeLine[];
}

export const EMPTY_ACCOUNT: Account = { exact: 0n, lines: [] };

/** A row that was taken from the table. */
export interface TakenRow {
  readonly row: AmountRow;
  readonly agreeing: readonly string[];
  readonly value: RowAmount;
}

/** Books the row of the table as the first line. */
export function bookRow(charge: Charge, { row, agreeing, value }: TakenRow): Account {
  const line: RowLine = {
    is: "row",
    row: row.id,
    agreeing,
    ...(row.when !== undefined && { when: row.when }),
    ...(row.otherwise !== undefined && { otherwise: row.otherwise }),
    ...(row.inForce !== undefined && { inForce: row.inForce }),
    ...(value.exact % FINE !== 0n && { exact: formatExact(value.exact) }),
    of: shownAmount(row, value),
    dong: floorDong(value.exact),
    ...ground(row, charge),
  };
  return { exact: value.exact, lines: [line] };
}

/** Books `tối thiểu` and `tối đa` where they change the amount. */
export function bookBounds(account: Account, charge: Charge): Account {
  const [least, most] = [charge.atLeast, charge.atMost].map((one) =>
    one === undefined ? undefined : BigInt(one),
  );
  const raised =
    least !== undefined && account.exact < exactOfDong(least)
      ? bookBound(account, charge, "at-least", least)
      : account;
  return most !== undefined && raised.exact > exactOfDong(most)
    ? bookBound(raised, charge, "at-most", most)
    : raised;
}

function bookBound(account: Account, charge: Charge, is: "at-least" | "at-most", bound: bigint): Account {
  const exact = exactOfDong(bound);
  return book(account, exact, (dong) => ({ is, bound, dong, ...ground(charge, charge) }));
}

/** Books exemptions and reductions; each takes its rate of the amount before reliefs. */
export function bookReliefs(account: Account, charge: Charge, reliefs: readonly AppliedRelief[]): Account {
  let taken = 0n;
  return reliefs.reduce((running, { relief, rate }) => {
    taken += rate;
    const exact = (account.exact * (WHOLE_PERCENT - taken)) / WHOLE_PERCENT;
    return book(running, exact, (dong) => ({
      is: "relief",
      relief: relief.id,
      ...(relief.percent !== undefined && { percent: relief.percent }),
      ...(relief.when !== undefined && { when: relief.when }),
      ...(relief.inForce !== undefined && { inForce: relief.inForce }),
      dong,
      ...ground(relief, charge),
    }));
  }, account);
}

/** Books the declared rounding; it never lifts an amount above `atMost`. */
export function bookRounding(account: Account, charge: Charge): Account {
  if (charge.rounding === undefined) return account;
  const { mode } = charge.rounding;
  const to = BigInt(charge.rounding.to);
  const rounded = roundToMultiple(account.exact, exactOfDong(to), mode);
  const most = charge.atMost === undefined ? undefined : exactOfDong(BigInt(charge.atMost));
  const exact = most !== undefined && rounded > most ? most : rounded;
  if (exact === account.exact) return account;
  return book(account, exact, (dong) => ({ is: "rounding", mode, to, dong, ...ground(charge, charge) }));
}

function book(account: Account, exact: bigint, lineOf: (dong: bigint) => ChargeLine): Account {
  const line = lineOf(floorDong(exact) - floorDong(account.exact));
  return { exact, lines: [...account.lines, line] };
}

function shownAmount({ amount }: AmountRow, value: RowAmount): RowLine["of"] {
  if (value.is === "bands") {
    return { is: "bands", base: value.base, baseIs: value.baseIs, bands: bandLines(value.parts) };
  }
  const per = amount.is === "fixed" ? amount.per : undefined;
  return {
    is: "fixed",
    each: value.each,
    ...(value.quantity !== undefined && { quantity: value.quantity }),
    ...(per !== undefined && { per }),
  };
}

function bandLines(parts: readonly BandPart[]): readonly BandLine[] {
  let running = 0n;
  return parts.map(({ exact, dong: whole, ...band }) => {
    const before = floorDong(running);
    running += exact;
    return {
      ...band,
      ...(whole !== undefined && { whole: BigInt(whole) }),
      dong: floorDong(running) - before,
    };
  });
}

function ground(
  own: Grounded,
  charge: Charge,
): { basis: NonNullable<Grounded["basis"]>; assumption?: string } {
  const assumption = own.assumption ?? charge.assumption;
  return { basis: own.basis ?? charge.basis ?? [], ...(assumption !== undefined && { assumption }) };
}
