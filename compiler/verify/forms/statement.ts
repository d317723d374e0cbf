import type { LocalText } from "@tthc/model";
import type { ModelFinding } from "../../diagnostics/model-finding.ts";
import type { Claim, ProofTopic } from "../proof.ts";

/** A statement of the proof sheet before its verdict is known. */
export interface Statement {
  readonly topic: ProofTopic;
  readonly id: string;
  readonly vi: string;
  readonly en: string;
}

/** What became of a statement. */
export interface Outcome {
  /** False: the procedure has nothing that the statement speaks of. */
  readonly applies: boolean;
  readonly findings: readonly ModelFinding[];
  /** Why some part of it could not be decided. */
  readonly undecided?: Required<LocalText> | undefined;
}

/** The claim of a statement: refuted by any finding, undecided where something is left open. */
export function claimOf({ topic, id, vi, en }: Statement, outcome: Outcome): Claim {
  const claim = { topic, id, statement: { vi, en } };
  if (!outcome.applies) return { ...claim, verdict: "void" };
  if (outcome.findings.some(({ code }) => code !== "TT3490")) return { ...claim, verdict: "refuted" };
  return outcome.undecided === undefined
    ? { ...claim, verdict: "proved" }
    : { ...claim, verdict: "undecided", detail: outcome.undecided };
}
