import { asciiName, type Accept, type Procedure, type Span } from "@tthc/grammar";
import type { DeclaredSymbol } from "../binder/symbols.ts";
import { catalogue, codeOf, type Code } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { remove } from "../diagnostics/fix.ts";
import type { Context } from "../lower/context.ts";
import { isOfCatalogue, isOfProof } from "./origin.ts";

/** `chấp nhận "TT3301" lý do "…"` in a procedure. */
export interface Acceptance {
  readonly item: Accept;
  /** The procedure, or the elements that it names. */
  readonly within: readonly Span[];
  readonly code: Code | undefined;
}

/** What the procedures of a file accept. */
export const acceptancesIn = (procedures: readonly DeclaredSymbol<"procedure">[]): readonly Acceptance[] =>
  procedures.flatMap(({ node }) =>
    node.items.flatMap((item) =>
      item.kind === "Accept" ? [{ item, within: placesOf(item, node), code: codeOf(item.code.value) }] : [],
    ),
  );

const placesOf = ({ names }: Accept, procedure: Procedure): readonly Span[] =>
  names.length === 0
    ? [procedure]
    : names.flatMap(({ text }) => [...elementsNamed(asciiName(text), procedure.items)]);

/** Everything of that name in a tree: a state, a field, a paper, a charge, a legal source that is cited. */
function* elementsNamed(id: string, node: object): Generator<Span> {
  const { kind, name, law } = node as Readonly<Record<"name" | "law", { text?: string } | undefined>> & {
    readonly kind?: string;
  };
  const text = kind === "Citation" ? law?.text : name?.text;
  if (kind !== undefined && text !== undefined && asciiName(text) === id) yield node as Span;
  for (const inner of Object.values(node) as readonly unknown[])
    if (typeof inner === "object" && inner !== null) yield* elementsNamed(id, inner);
}

const isAccepted = ({ code, severity, span }: Diagnostic, { code: accepted, within }: Acceptance): boolean =>
  severity === "warning" &&
  code === accepted &&
  within.some(({ start, end }) => start <= span.start && span.end <= end);

/** How much was looked for: what was not looked for cannot be called unneeded. */
interface Looked {
  /** The text has no mistakes of writing. */
  readonly isSound: boolean;
  readonly isProved: boolean;
}

/**
 * An acceptance of what is no warning is an error; one that nobody needs, in a text without mistakes, is said to be so.
 * Whether the catalogue needs it is not asked here: that takes all files.
 */
export function checkAcceptances(
  acceptances: readonly Acceptance[],
  { isSound, isProved }: Looked,
  context: Context,
): void {
  const warnings = context.findings.list.filter(({ severity }) => severity === "warning");
  for (const acceptance of acceptances) {
    const { item, code } = acceptance;
    const params = { code: item.code.value };
    if ((item.reason ?? "").trim() === "") context.report("TT7026", item, params);
    if (code === undefined || catalogue[code].severity !== "warning")
      context.report("TT7023", item.code, params);
    else if (item.names.some(({ text }) => text !== "") && acceptance.within.length === 0)
      context.report("TT7025", item.names[0] ?? item, { name: item.names[0]?.text ?? "" });
    else if (isOfCatalogue(code) || (isOfProof(code) && !isProved)) continue;
    else if (isSound && !warnings.some((warning) => isAccepted(warning, acceptance))) {
      context.report("TT7019", item, params, { fixes: [remove(item)] });
    }
  }
}

/** Warnings that the source accepts with a reason are kept apart. */
export function separateAccepted(
  found: readonly Diagnostic[],
  acceptances: readonly Acceptance[],
): { readonly diagnostics: readonly Diagnostic[]; readonly accepted: readonly Diagnostic[] } {
  const { diagnostics = [], accepted = [] } = Object.groupBy(found, (finding) =>
    acceptances.some((acceptance) => isAccepted(finding, acceptance)) ? "accepted" : "diagnostics",
  );
  return { diagnostics, accepted };
}
