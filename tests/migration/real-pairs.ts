import type { MigrationPlan, ProcedureModel } from "@tthc/model";
import { compilePlan } from "../../compiler/migration/compile-plan.ts";
import { compilation } from "../procedures/workspace.ts";

/** Every version of the library. */
export const versions: readonly ProcedureModel[] = compilation.procedures.flatMap(({ model }) => model ?? []);

/** Two versions of one procedure, the older first, as though the newer one said that dossiers move. */
export interface VersionPair {
  readonly name: string;
  readonly before: ProcedureModel;
  readonly after: ProcedureModel;
}

/** The version with a source that moves the dossiers under way. */
export const moving = (model: ProcedureModel): ProcedureModel => ({
  ...model,
  transition: { rule: "new-version" },
});

/** All pairs of an older and a newer version of the same procedure. */
export const pairs: readonly VersionPair[] = versions.flatMap((before) =>
  versions
    .filter(({ id, version }) => id === before.id && version.number > before.version.number)
    .map((after) => ({
      name: `${before.id} ${String(before.version.number)} → ${String(after.version.number)}`,
      before,
      after: moving(after),
    })),
);

export const planOf = ({ before, after }: Pick<VersionPair, "before" | "after">): MigrationPlan =>
  compilePlan(before, after);

/** The plan as an official completes it: cases and applicants that the newer version does not know get one that it does. */
export function completedPlan(pair: Pick<VersionPair, "before" | "after">): MigrationPlan {
  const plan = planOf(pair);
  const known = { case: pair.after.cases[0]?.id, applicant: pair.after.applicants[0]?.id };
  const facts = plan.facts.map((move) => {
    const to = move.to ?? known[move.fact];
    return { ...move, ...(to !== undefined && { to }) };
  });
  return { ...plan, facts };
}
