import type { ProcedureModel } from "@tthc/model";
import type { Proof, Prover } from "../proof.ts";
import { proveTermWithinLaw } from "./law-proof.ts";
import { proveBranchesWithinParts, proveFreshLimitsBounded } from "./limit-proofs.ts";
import { proveLongestPath } from "./longest-path-proof.ts";
import { proveApologyInTime, proveLatePapersAfterStart } from "./notice-proofs.ts";
import { proveCalendarOutlivesTerms, proveCampaignsOutliveTerms } from "./running-out-proofs.ts";

const provers: readonly Prover[] = [
  proveLongestPath,
  proveTermWithinLaw,
  proveBranchesWithinParts,
  proveFreshLimitsBounded,
  proveApologyInTime,
  proveLatePapersAfterStart,
  proveCampaignsOutliveTerms,
  proveCalendarOutlivesTerms,
];

/** TT31xx: that the time a procedure takes fits what it promises, and what the law and the calendar allow. */
export function proveTime(model: ProcedureModel): Proof {
  const proofs = provers.map((prove) => prove(model));
  return {
    claims: proofs.flatMap(({ claims }) => claims),
    findings: proofs.flatMap(({ findings }) => findings),
  };
}
