import type { ProcedureModel } from "@tthc/model";
import type { ModelFinding } from "../diagnostics/model-finding.ts";

/** A lint rule of one procedure; its name is the code of its findings. */
export type LintRule = (model: ProcedureModel) => readonly ModelFinding[];

/** A finding of a rule that looks at many procedures, and the version it is told at. */
export interface CatalogueFinding {
  readonly model: ProcedureModel;
  readonly finding: ModelFinding;
}

/** A lint rule of a whole catalogue. */
export type CatalogueRule = (models: readonly ProcedureModel[]) => readonly CatalogueFinding[];
