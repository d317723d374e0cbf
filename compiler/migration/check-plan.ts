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
  // A plan for other versions would be told a hundred things about names; one whose source was edited since would not.
  if (!isForThese(plan, before, after)) return checker.found;
  checkRules(checker);
  checkStates(checker);
  checkData(checker);
  return checker.found;
}

const isForThese = (plan: MigrationPlan, before: ProcedureModel, after: ProcedureModel): boolean =>
  (
    [
      [plan.before, before],
      [plan.after, after],
    ] as const
  ).every(
    ([
      { procedure, version },
      {
        id,
        version: { number },
      },
    ]) => procedure === id && version === number,
  );
