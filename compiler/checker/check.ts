import type { Procedure } from "@tthc/grammar";
import type { ProcedureModel } from "@tthc/model";
import type { Context } from "../lower/context.ts";

/** What a check of one procedure sees: the tree for places, the model for meaning. */
export interface CheckInput {
  readonly node: Procedure;
  readonly model: ProcedureModel;
  readonly context: Context;
}

/** One check, one concern; `checks.ts` is their list. */
export type Check = (input: CheckInput) => void;
