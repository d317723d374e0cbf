import type { Procedure } from "@tthc/grammar";
import type { ProcedureModel } from "@tthc/model";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ModelFinding } from "../diagnostics/model-finding.ts";
import { lintRules } from "../lint/rules.ts";
import type { SourceText } from "../source/source-text.ts";
import type { Proof } from "../verify/proof.ts";
import { verify } from "../verify/verify.ts";
import { placeInSource } from "./place-in-source.ts";

/** Far beyond what a package may hold (`build` refuses it): nothing of such a size is proved, only refused later. */
const MOST_FIELDS = 5_000;
const MOST_LINES = 1_000;

function isOversized({ forms, dossier, charges }: ProcedureModel): boolean {
  const fields = forms.flatMap(({ sections }) => sections.map((section) => section.fields.length));
  return (
    fields.reduce((sum, count) => sum + count, 0) > MOST_FIELDS ||
    dossier.items.length > MOST_LINES ||
    charges.length > MOST_LINES
  );
}

const known = new WeakMap<ProcedureModel, Proof>();

/** What provers and lint rules say of a procedure; found out once for as long as its model lives. */
export function provedOf(model: ProcedureModel): Proof {
  const proof = known.get(model);
  if (proof !== undefined) return proof;
  if (isOversized(model)) return { claims: [], findings: [] };
  const { claims, findings } = verify(model);
  const made = { claims, findings: [...findings, ...lintRules.flatMap((rule) => rule(model))] };
  known.set(model, made);
  return made;
}

/** What proofs and lint rules find in a sound procedure, at its places in the text. */
export function proofFindings(
  model: ProcedureModel,
  node: Procedure,
  source: SourceText,
): readonly Diagnostic[] {
  return provedOf(model).findings.map((finding) => placed(finding, node, source));
}

/** A finding about a model as a diagnostic of its text. */
export function placed(finding: ModelFinding, node: Procedure, source: SourceText): Diagnostic {
  const { code, place, params, related } = finding;
  return diagnostic(code, source, placeInSource(node, place), params as never, {
    related: related.map((other) => ({
      source,
      span: placeInSource(node, other.place),
      note: other.note,
    })),
  });
}
