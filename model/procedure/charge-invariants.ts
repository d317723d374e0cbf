import { compareDecimals, type Decimal, parseDecimal } from "../expression/decimal.ts";
import type { AmountRow, Band, Charge, Term } from "./charge.ts";
import type { ProcedureModel } from "./procedure-model.ts";
import { type Report, reportDuplicates } from "./violation.ts";

/** Tables of fees and terms are what `model/fee` assumes: rows with ids, ascending bands of one kind, usable rates. */
export function checkCharges(model: ProcedureModel, report: Report): void {
  reportDuplicates(
    model.charges.map(({ id }) => id),
    "charges",
    report,
  );
  for (const [i, charge] of model.charges.entries()) {
    checkCharge(charge, `charges[${i}]`, report);
    if (model.declaredAbsent.includes(charge.type)) report("declared-absent", `charges[${i}]`, charge.type);
  }
  checkTerm(model.term, "term", report);
  for (const [c, campaign] of model.campaigns.entries()) {
    const path = `campaigns[${c}]`;
    reportDuplicates(
      campaign.charges.map(({ id }) => id),
      `${path}.charges`,
      report,
    );
    for (const [i, charge] of campaign.charges.entries())
      checkCharge(charge, `${path}.charges[${i}]`, report);
    if (campaign.term !== undefined) checkTerm(campaign.term, `${path}.term`, report);
  }
}

function checkCharge(charge: Charge, path: string, report: Report): void {
  if (charge.rows.length === 0) report("has-rows", `${path}.rows`, charge.id);
  reportDuplicates(
    charge.rows.map(({ id }) => id),
    `${path}.rows`,
    report,
  );
  reportDuplicates(
    charge.reliefs.map(({ id }) => id),
    `${path}.reliefs`,
    report,
  );
  for (const [i, row] of charge.rows.entries()) checkRow(row, `${path}.rows[${i}]`, report);
  for (const [i, { percent }] of charge.reliefs.entries()) {
    if (percent !== undefined && !isRate(percent)) report("rate", `${path}.reliefs[${i}].percent`, percent);
  }
  const { atLeast, atMost, rounding } = charge;
  if (atLeast !== undefined && atMost !== undefined && BigInt(atLeast) > BigInt(atMost)) {
    report("bounds", path, `${atLeast} > ${atMost}`);
  }
  if (rounding !== undefined && BigInt(rounding.to) <= 0n)
    report("rounding", `${path}.rounding.to`, rounding.to);
}

function checkRow(row: AmountRow, path: string, report: Report): void {
  if (row.otherwise && row.when !== undefined) report("otherwise-has-no-condition", path, row.id);
  if (row.amount.is === "bands") checkBands(row.amount.bands, `${path}.amount.bands`, report);
}

function checkBands(bands: readonly Band[], path: string, report: Report): void {
  if (bands.length === 0) report("has-bands", path, "none");
  let below: Decimal | undefined;
  for (const [i, band] of bands.entries()) {
    const here = `${path}[${i}]`;
    const { upTo, percent, dong } = band;
    if ((percent === undefined) === (dong === undefined))
      report("band-has-one-value", here, "percent or dong");
    if ((percent === undefined) !== (bands[0]?.percent === undefined))
      report("bands-of-one-kind", here, "percent and dong");
    if (percent !== undefined && !isRate(percent)) report("rate", `${here}.percent`, percent);
    if (upTo === undefined) {
      if (i < bands.length - 1) report("bands-ascend", here, "only the last band is open");
      continue;
    }
    const top = parseDecimal(upTo);
    if (top === undefined || (below !== undefined && compareDecimals(top, below) <= 0))
      report("bands-ascend", here, upTo);
    below = top;
  }
}

/** Above nought and at most a hundred per cent. */
function isRate(percent: string): boolean {
  const micro = parseDecimal(percent)?.micro ?? 0n;
  return micro > 0n && micro <= 100_000_000n;
}

function checkTerm(term: Term, path: string, report: Report): void {
  if (term.prescribed !== term.rows.length > 0) report("has-rows", `${path}.rows`, String(term.rows.length));
  reportDuplicates(
    term.rows.map(({ id }) => id),
    `${path}.rows`,
    report,
  );
  for (const [i, row] of term.rows.entries()) {
    if (row.otherwise && row.when !== undefined)
      report("otherwise-has-no-condition", `${path}.rows[${i}]`, row.id);
  }
}
