import type { LocalText, ProcedureModel } from "@tthc/model";
import type { ModelFinding } from "../diagnostics/model-finding.ts";

export type ProofTopic = "flow" | "time" | "tables" | "forms" | "papers" | "law";

/**
 * One statement that was to be proved. `proved` holds for every case, channel and date covered; `refuted` has findings;
 * `undecided` says in `detail` what is missing: it is never to be read as fine. `void` is a statement about something
 * this procedure does not have.
 */
export interface Claim {
  readonly topic: ProofTopic;
  /** Stable name, `flow.every-state-ends`. */
  readonly id: string;
  readonly statement: Required<LocalText>;
  readonly verdict: "proved" | "refuted" | "undecided" | "void";
  /** How far it was looked, or why it could not be decided. */
  readonly detail?: Required<LocalText>;
}

/** What one prover found out about one procedure. */
export interface Proof {
  readonly claims: readonly Claim[];
  readonly findings: readonly ModelFinding[];
}

/** Proves some statements about a procedure: pure, total, the same for every run. */
export type Prover = (model: ProcedureModel) => Proof;
