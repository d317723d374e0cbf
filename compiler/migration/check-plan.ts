import type { MigrationPlan, PlanFault, ProcedureModel } from "@tthc/model";
import { checkData } from "./check-data.ts";
import { checkRules, checkVersions } from "./check-rules.ts";
import { checkStates } from "./check-states.ts";
import { PlanChecker } from "./plan-checker.ts";

/**
 * Checks a plan against its two versions, as it was made or as a person corrected it. Without an error it may be
 * applied: every dossier then moves, or is refused by name.
 */
export function checkPlan(
  plan: MigrationPlan,
  before: ProcedureModel,
  after: ProcedureModel,
): readonly PlanFault[] {
  const checker = new PlanChecker(plan, before, after);
  checkVersions(checker);
  // A plan for other versions would be told a hundred things about names.
  if (checker.found.length > 0) return checker.found;
  checkRules(checker);
  checkStates(checker);
  checkData(checker);
  return checker.found;
}
