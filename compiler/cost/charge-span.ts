import type { Charge, ProcedureModel } from "@tthc/model";
import { billsOf } from "../diff/headline/bills.ts";
import { isRate } from "../diff/headline/one-unit.ts";
import type { CostValue } from "./cost-format.ts";
import { exactOf, rangeOf } from "./exact.ts";

/**
 * What a charge comes to in the model, from the dossier that pays least to the one that pays most; for a quantity that
 * is declared, of one unit. Absent where it is a share of something declared without an upper bound: nobody knows how
 * much that is.
 */
export function chargeValue(model: ProcedureModel, charge: Charge): CostValue | undefined {
  if (charge.atMost === undefined && charge.rows.some(({ amount }) => isRate(amount))) return undefined;
  const { most, least } = billsOf(model);
  const lines = (all: typeof most) =>
    all.flatMap((bill) => bill.lines.filter((line) => line.charge.id === charge.id));
  const [highest, lowest] = [lines(most), lines(least)];
  if (highest.length === 0 || lowest.length === 0) return undefined;
  const exact = ({ dong }: (typeof highest)[number]): bigint => exactOf(String(dong));
  const range = rangeOf({
    least: lowest.map(exact).reduce((a, b) => (a < b ? a : b)),
    most: highest.map(exact).reduce((a, b) => (a > b ? a : b)),
  });
  const assumed = [...highest, ...lowest].some(({ assumption }) => assumption !== undefined);
  return {
    ...range,
    source: lawsOf(model, charge),
    fromModel: true,
    ...(assumed && { assumed: true }),
  };
}

/** What the amounts cite, as people call it. */
function lawsOf(model: ProcedureModel, charge: Charge): string {
  const cited = [charge, ...charge.rows, ...charge.reliefs].flatMap(({ basis }) => basis ?? []);
  const names = [...new Set(cited.map(({ law }) => law))].map((id) => {
    const law = model.laws.find((one) => one.id === id);
    return law?.number ?? law?.label.vi ?? id;
  });
  return names.length === 0 ? "biểu phí của thủ tục" : `biểu phí của thủ tục: ${names.join(", ")}`;
}
