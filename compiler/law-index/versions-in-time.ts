import type { ProcedureModel } from "@tthc/model";
import type { LawReport } from "./law-report.ts";

/** Whether a version is among those that were asked for; drafts are of no date, and of the future. */
export function versionFilter(
  models: readonly ProcedureModel[],
  which: LawReport["versions"],
): (model: ProcedureModel) => boolean {
  if (which.which === "all") return () => true;
  const next = nextVersionDates(models);
  const hasEnded = (model: ProcedureModel): boolean =>
    (model.version.inForce?.to ?? "9999-12-31") < which.date ||
    // A version that another takes the place of ends the day before, whether or not it says so.
    (next.get(model) ?? "9999-12-31") <= which.date;
  if (which.which === "since") return (model) => !hasEnded(model);
  return (model) =>
    !model.version.draft && (model.version.inForce?.from ?? "") <= which.date && !hasEnded(model);
}

/** First day of the version that takes the place of each version, where there is one. */
export function nextVersionDates(models: readonly ProcedureModel[]): ReadonlyMap<ProcedureModel, string> {
  const next = new Map<ProcedureModel, string>();
  for (const versions of Map.groupBy(models, ({ id }) => id).values()) {
    const dated = versions
      .filter(({ version }) => !version.draft && version.inForce?.from !== undefined)
      .sort((a, b) => a.version.number - b.version.number);
    dated.forEach((model, index) => {
      const from = dated[index + 1]?.version.inForce?.from;
      if (from !== undefined) next.set(model, from);
    });
  }
  return next;
}
