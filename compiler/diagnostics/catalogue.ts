import { document } from "./codes/document.ts";
import { flow } from "./codes/flow.ts";
import { forms } from "./codes/forms.ts";
import { internal } from "./codes/internal.ts";
import { laws } from "./codes/laws.ts";
import { lintRuleTexts } from "./codes/lint.ts";
import { catalogueRuleTexts } from "./codes/lint-catalogue.ts";
import { money } from "./codes/money.ts";
import { names } from "./codes/names.ts";
import { proofsOfFlow } from "./codes/proofs-flow.ts";
import { proofsOfForms } from "./codes/proofs-forms.ts";
import { proofsOfTables } from "./codes/proofs-tables.ts";
import { proofsOfTime } from "./codes/proofs-time.ts";
import { syntax } from "./codes/syntax.ts";
import { templates } from "./codes/templates.ts";
import { values } from "./codes/values.ts";
import { workspace } from "./codes/workspace.ts";
import type { Definition } from "./define.ts";

/** Every diagnostic of the language; a code is never reused. Ranges are listed in `docs/diagnostics/README.md`. */
export const catalogue = {
  ...document,
  ...workspace,
  ...syntax,
  ...names,
  ...values,
  ...proofsOfTime,
  ...proofsOfFlow,
  ...proofsOfTables,
  ...proofsOfForms,
  ...forms,
  ...flow,
  ...money,
  ...laws,
  ...templates,
  ...lintRuleTexts,
  ...catalogueRuleTexts,
  ...internal,
};

export type Code = keyof typeof catalogue;
export type Params<C extends Code> = (typeof catalogue)[C] extends Definition<infer P> ? P : never;

/** `tt3102`, `TTHC3102` and `TT3102` name the same page; a lint rule is named as it is. */
export function codeOf(written: string): Code | undefined {
  const name = written.trim();
  const number = name.toUpperCase().replace(/^TTHC(?=\d)/, "TT");
  return [number, name.toLowerCase()].find((code): code is Code => Object.hasOwn(catalogue, code));
}
