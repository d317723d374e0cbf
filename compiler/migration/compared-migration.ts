import type { ComparedMigration, MigrationPlan, ProcedureModel } from "@tthc/model";
import { checkPlan } from "./check-plan.ts";
import { compilePlan } from "./compile-plan.ts";
import { planSummary } from "./plan-summary.ts";

/**
 * What becomes of the dossiers under way of each older procedure; `corrected` are plans that a person corrected, checked
 * again here.
 */
export function comparedMigration(
  before: readonly ProcedureModel[],
  after: ProcedureModel,
  corrected: readonly MigrationPlan[] = [],
): readonly ComparedMigration[] {
  return before.map((old) => {
    const byHand = corrected.find((plan) => isPlanOf(plan, old));
    const plan = byHand ?? compilePlan(old, after, { several: before.length > 1 });
    return {
      plan,
      corrected: byHand !== undefined,
      summary: planSummary(plan),
      faults: checkPlan(plan, old, after),
    };
  });
}

/** Whether a plan speaks of the dossiers of this version, whatever else is wrong with it. */
export const isPlanOf = ({ before }: MigrationPlan, { id, version }: ProcedureModel): boolean =>
  before.procedure === id && before.version === version.number;
