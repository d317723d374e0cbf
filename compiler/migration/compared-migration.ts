import type { ComparedMigration, MigrationPlan, ProcedureModel } from "@tthc/model";
import { checkPlan } from "./check-plan.ts";
import { compilePlan } from "./compile-plan.ts";
import { planSummary } from "./plan-summary.ts";

/**
 * What becomes of the dossiers under way of each older procedure; `given` are plans that a person may have corrected,
 * checked again here.
 */
export function comparedMigration(
  before: readonly ProcedureModel[],
  after: ProcedureModel,
  given: readonly MigrationPlan[] = [],
): readonly ComparedMigration[] {
  return before.map((old) => {
    const byHand = given.find((plan) => isPlanOf(plan, old));
    const made = compilePlan(old, after, { several: before.length > 1 });
    const plan = byHand ?? made;
    return {
      plan,
      corrected: !sameJson(plan, made),
      summary: planSummary(plan),
      faults: checkPlan(plan, old, after),
    };
  });
}

/** Whether a plan speaks of the dossiers of this version, whatever else is wrong with it. */
export const isPlanOf = ({ before }: MigrationPlan, { id, version }: ProcedureModel): boolean =>
  before.procedure === id && before.version === version.number;

/** Whether two plans say the same, whatever the order in which their keys are written. */
function sameJson(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
    return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every(
      (key) =>
        Object.hasOwn(other, key) && sameJson(one[key as never] as unknown, other[key as never] as unknown),
    )
  );
}
