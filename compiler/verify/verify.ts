import type { ProcedureModel } from "@tthc/model";
import type { ModelFinding } from "../diagnostics/model-finding.ts";
import type { Claim, Proof } from "./proof.ts";
import { provers } from "./provers.ts";

/** Everything that can be proved of one procedure version. */
export function verify(model: ProcedureModel): Proof {
  const claims: Claim[] = [];
  const findings: ModelFinding[] = [];
  for (const prove of provers) {
    const proof = prove(model);
    claims.push(...proof.claims);
    findings.push(...proof.findings);
  }
  return { claims, findings };
}
