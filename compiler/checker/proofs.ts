import type { Procedure } from "@tthc/grammar";
import type { ProcedureModel } from "@tthc/model";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ModelFinding } from "../diagnostics/model-finding.ts";
import { lintRules } from "../lint/rules.ts";
import type { SourceText } from "../source/source-text.ts";
import type { Claim, Proof } from "../verify/proof.ts";
import { verify } from "../verify/verify.ts";
import { placeInSource } from "./place-in-source.ts";

/** Far beyond what a package may hold (`build` refuses it): a form of such a size is not looked at. */
const MOST_FIELDS = 5_000;

const isOversized = ({ forms }: ProcedureModel): boolean =>
  forms.flatMap(({ sections }) => sections).reduce((sum, { fields }) => sum + fields.length, 0) > MOST_FIELDS;

/** What was not looked at is never fine. */
const TOO_LARGE: Claim = {
  topic: "flow",
  id: "flow.size",
  statement: { vi: "Thủ tục có cỡ xét hết được", en: "The procedure is of a size that can be looked at" },
  verdict: "undecided",
  detail: {
    vi: `quá ${String(MOST_FIELDS)} trường; gói cỡ này cũng không biên dịch được`,
    en: `more than ${String(MOST_FIELDS)} fields; no package of this size can be built either`,
  },
};

const known = new WeakMap<ProcedureModel, Proof>();

/** What provers and lint rules say of a procedure; found out once for as long as its model lives. */
export function provedOf(model: ProcedureModel): Proof {
  const proof = known.get(model);
  if (proof !== undefined) return proof;
  if (isOversized(model)) return { claims: [TOO_LARGE], findings: [] };
  const { claims, findings } = verify(model);
  const made = { claims, findings: [...findings, ...lintRules.flatMap((rule) => rule(model))] };
  known.set(model, made);
  return made;
}

/** What proofs and lint rules find in a sound procedure, at its places in the text; a place is looked up when asked for. */
export function* proofFindings(
  model: ProcedureModel,
  node: Procedure,
  source: SourceText,
): Generator<Diagnostic> {
  for (const finding of provedOf(model).findings) yield placed(finding, node, source);
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
