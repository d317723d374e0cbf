import type { MigrationPlan, MigrationText } from "./migration-plan.ts";

/** Why a plan cannot be used. */
export type PlanFaultCode =
  | "wrong-shape"
  | "other-version"
  | "against-the-source"
  | "missing-state"
  | "unknown-state"
  | "named-twice"
  | "unknown-target"
  | "into-an-end"
  | "out-of-an-end"
  | "unreachable-target"
  | "beyond-bounds"
  | "value-missing"
  | "missing-branch"
  | "unknown-branch"
  | "unknown-outcome"
  | "other-sense"
  | "unknown-way"
  | "missing-fact"
  | "unknown-fact"
  | "missing-field"
  | "unknown-field"
  | "not-convertible"
  | "missing-paper"
  | "unknown-paper"
  | "unknown-registry"
  | "longer-term"
  | "higher-fee"
  | "without-reason";

/** One fault of a plan: where, why, and what to do. */
export interface PlanFault {
  readonly code: PlanFaultCode;
  /** `warning`: the plan may be used, and single dossiers may be refused by it. */
  readonly severity: "error" | "warning";
  /** JSON pointer into the plan: `/states/3/to`. */
  readonly at: string;
  readonly reason: MigrationText;
  readonly wayOut: MigrationText;
}

/** What a comparison says of the dossiers under way of one older procedure. */
export interface ComparedMigration {
  readonly plan: MigrationPlan;
  /** The plan was corrected by hand and checked again. */
  readonly corrected: boolean;
  /** The plan in sentences, the most important first. */
  readonly summary: readonly MigrationText[];
  readonly faults: readonly PlanFault[];
}
