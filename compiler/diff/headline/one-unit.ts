import type { AmountRow, Charge } from "@tthc/model";

/**
 * A charge with what depends on a declared quantity taken out: an amount for each unit is that of one unit, a rate is the
 * charge's own bound. What has no bound is left out; `leavesOutOf` tells all of it.
 */
export function forOneUnit(charge: Charge, way: "most" | "least"): Charge {
  const bound = way === "most" ? charge.atMost : charge.atLeast;
  return {
    ...charge,
    rows: charge.rows.map((row) => ({ ...row, amount: amountOf(row.amount, bound ?? "0") })),
  };
}

type Amount = AmountRow["amount"];

function amountOf(amount: Amount, bound: string): Amount {
  if (amount.is === "fixed") return { is: "fixed", dong: amount.dong };
  return isRate(amount) ? { is: "fixed", dong: bound } : amount;
}

/** Whether an amount is a share of something declared. */
export const isRate = (amount: Amount): boolean =>
  amount.is === "bands" && amount.bands.some(({ percent }) => percent !== undefined);
