import type { Code } from "../diagnostics/catalogue.ts";
import { lintRuleTexts } from "../diagnostics/codes/lint.ts";
import { catalogueRuleTexts } from "../diagnostics/codes/lint-catalogue.ts";
import { proofsOfFlow } from "../diagnostics/codes/proofs-flow.ts";
import { proofsOfForms } from "../diagnostics/codes/proofs-forms.ts";
import { proofsOfTables } from "../diagnostics/codes/proofs-tables.ts";
import { proofsOfTime } from "../diagnostics/codes/proofs-time.ts";

const PROOFS: ReadonlySet<string> = new Set(
  [proofsOfTime, proofsOfFlow, proofsOfTables, proofsOfForms, lintRuleTexts].flatMap((codes) =>
    Object.keys(codes),
  ),
);
const CATALOGUE: ReadonlySet<string> = new Set(Object.keys(catalogueRuleTexts));

/** Found by a prover or a lint rule of one procedure. */
export const isOfProof = (code: Code): boolean => PROOFS.has(code);

/** Found by a lint rule that looks at many procedures. */
export const isOfCatalogue = (code: Code): boolean => CATALOGUE.has(code);
