import { inBothLanguages, type Delegation, type ProcedureModel } from "@tthc/model";
import { modelFinding, type ModelFinding } from "../../diagnostics/model-finding.ts";
import { actingIn, type Acting } from "./acting.ts";
import { standingOn } from "./standing-on.ts";

type Reason = { readonly why: "expired" | "not-yet" | "chained"; readonly date: string };

/**
 * Actions that rest on a delegation which is not in force, or which the law forbids: a delegate may not delegate again.
 * A new delegation between the same roles takes the place of an old one.
 */
export function unsoundDelegations(model: ProcedureModel, day: string): readonly ModelFinding[] {
  const findings = new Map<string, ModelFinding>();
  for (const acting of actingIn(model))
    for (const delegation of model.delegations) {
      const key = `${delegation.from} ${delegation.to}`;
      const reason = reasonAgainst(model, delegation, acting, day);
      if (reason === undefined || findings.has(key)) continue;
      const [from, to] = [labelOf(model, delegation.from), labelOf(model, delegation.to)];
      findings.set(key, modelFinding("TT3211", acting.place, { from, to, ...reason, day }));
    }
  return [...findings.values()];
}

function reasonAgainst(
  { delegations }: ProcedureModel,
  delegation: Delegation,
  { role }: Acting,
  day: string,
): Reason | undefined {
  const { from, to } = delegation;
  const isInForce = (one: Delegation) => standingOn(day, one.inForce).is === "in-force";
  if (isInForce(delegation)) {
    const above = delegations.find((one) => one.to === from && isInForce(one));
    return above !== undefined && (role === to || role === from || role === above.from)
      ? { why: "chained", date: day }
      : undefined;
  }
  const standing = standingOn(day, delegation.inForce);
  if (standing.is === "in-force") return undefined;
  // Who gave the power still has it: a delegation to come concerns only those who already act under it.
  const rests = role === to || (role === from && standing.is === "ended");
  const replaced = delegations.some(
    (one) => one.to === to && (role === to || one.from === from) && isInForce(one),
  );
  if (!rests || replaced) return undefined;
  return { why: standing.is === "ended" ? "expired" : "not-yet", date: standing.date };
}

const labelOf = ({ roles }: ProcedureModel, id: string) =>
  inBothLanguages(roles.find((role) => role.id === id)?.label ?? { vi: id });
