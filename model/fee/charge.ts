import type { Facts } from "../expression/facts.ts";
import type { Charge } from "../procedure/charge.ts";
import type { ChargeLine } from "./charge-line.ts";
import { bookBounds, bookReliefs, bookRounding, bookRow, EMPTY_ACCOUNT, type TakenRow } from "./account.ts";
import { FINE, formatExact } from "./exact.ts";
import type { Problem } from "./problem.ts";
import { type AppliedRelief, isFullyExempt, reliefsOf } from "./relief.ts";
import { amountOfRow } from "./row-amount.ts";
import { selectRow } from "./select-row.ts";

/** What a charge comes to: whole đồng with lines that add up to it, or the problems that leave it without a value. */
export type Assessment =
  | {
      readonly charge: string;
      readonly dong: bigint;
      readonly lines: readonly ChargeLine[];
      readonly problems: readonly [];
    }
  | {
      readonly charge: string;
      readonly dong: undefined;
      readonly lines: readonly [];
      readonly problems: readonly [Problem, ...Problem[]];
    };

export interface AssessmentOptions {
  /** Filing date `yyyy-mm-dd`: law and rates are those in force that day. */
  readonly date: string;
}

/**
 * Assesses a fee or levy. Order: the table, at least and at most, reliefs, rounding (which never lifts above `atMost`).
 * Bounds come before reliefs, because an exemption leaves nothing for a least amount to act on.
 */
export function assess(charge: Charge, dossier: Facts, { date }: AssessmentOptions): Assessment {
  const facts = { ...dossier, filingDate: dossier.filingDate ?? date };
  const selection = selectRow(charge.rows, facts, date, (row) => amountOfRow(row, facts));
  const reliefs = reliefsOf(charge, facts, date);
  if ("is" in reliefs) {
    if (selection.is !== "row") return fail(charge, [selection, reliefs]);
    // A relief of nothing needs no decision.
    const isNothing = bookBounds(bookRow(charge, selection), charge).exact === 0n;
    return isNothing ? settle(charge, selection, []) : fail(charge, [reliefs]);
  }
  if (selection.is === "row") return settle(charge, selection, reliefs);
  // Whoever is exempt pays nothing whatever the table would need to know.
  if (selection.is === "missing" && isFullyExempt(reliefs)) {
    return {
      charge: charge.id,
      dong: 0n,
      lines: bookReliefs(EMPTY_ACCOUNT, charge, reliefs).lines,
      problems: [],
    };
  }
  return fail(charge, [selection]);
}

/** Assesses several charges; the total is there when every one has a value. */
export function assessAll(
  charges: readonly Charge[],
  facts: Facts,
  options: AssessmentOptions,
): { readonly dong: bigint | undefined; readonly assessments: readonly Assessment[] } {
  const assessments = charges.map((charge) => assess(charge, facts, options));
  const dong = assessments.reduce<bigint | undefined>(
    (sum, one) => (sum === undefined || one.dong === undefined ? undefined : sum + one.dong),
    0n,
  );
  return { dong, assessments };
}

function settle(charge: Charge, taken: TakenRow, reliefs: readonly AppliedRelief[]): Assessment {
  const due = bookReliefs(bookBounds(bookRow(charge, taken), charge), charge, reliefs);
  if (charge.rounding === undefined && due.exact % FINE !== 0n) {
    return fail(charge, [{ is: "needs-rounding", exact: formatExact(due.exact) }]);
  }
  const { exact, lines } = bookRounding(due, charge);
  return { charge: charge.id, dong: exact / FINE, lines, problems: [] };
}

function fail(charge: Charge, problems: readonly [Problem, ...Problem[]]): Assessment {
  return { charge: charge.id, dong: undefined, lines: [], problems };
}
