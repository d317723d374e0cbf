import type { Procedure } from "@tthc/grammar";
import type { Parts, ProcedureModel } from "@tthc/model";
import { Scope } from "../binder/scope.ts";
import type { DeclaredSymbol } from "../binder/symbols.ts";
import { Context, Findings } from "./context.ts";
import { UsedDeclarations } from "./used-declarations.ts";
import { itemsOf } from "./identity.ts";
import type { PartModel } from "./prepare.ts";
import { resolveProcedure } from "./procedure-reference.ts";

/** Lowers one procedure; handed in, because a procedure lowers its parts and a part is a procedure. */
export type LowerProcedure = (
  symbol: DeclaredSymbol<"procedure">,
  context: Context,
  trail: readonly string[],
) => PartModel;

/** The parts of a combined procedure, each lowered in its own file; their findings belong to those files. */
export function lowerParts(
  { id, node }: DeclaredSymbol<"procedure">,
  context: Context,
  trail: readonly string[],
  lowerProcedure: LowerProcedure,
): readonly PartModel[] {
  const statements = itemsOf(node, "Parts");
  if (node.combined && statements.length === 0) context.report("TT7020", node.name, { name: node.name.text });
  for (const statement of statements) if (!node.combined) context.report("TT7021", statement, {});
  const parts: PartModel[] = [];
  for (const name of statements.flatMap((statement) => statement.procedures)) {
    const symbol = resolveProcedure(name, context);
    if (symbol === undefined) continue;
    if (symbol.id === id || trail.includes(symbol.id)) {
      context.report("TT7022", name, { name: name.text });
      continue;
    }
    if (parts.some((part) => part.model.id === symbol.id)) {
      context.report("TT2010", name, { what: "part", name: name.text });
      continue;
    }
    const lower = (): LoweredPart => lowerPart(symbol, context, [...trail, id], lowerProcedure);
    // A part of which others are parts depends on where it is a part itself; the others are the same wherever they are.
    const nested = itemsOf(symbol.node, "Parts").length > 0;
    const { part, broken } = nested
      ? lower()
      : context.scope.declarations.once(symbol, lower, undefined, context.asOf);
    if (broken) context.report("TT2008", name, { file: symbol.source.file });
    parts.push(part);
  }
  return parts;
}

interface LoweredPart {
  readonly part: PartModel;
  /** There are mistakes in it, or in what it leans on. */
  readonly broken: boolean;
}

function lowerPart(
  symbol: DeclaredSymbol<"procedure">,
  { scope: { declarations: library }, asOf }: Context,
  trail: readonly string[],
  lowerProcedure: LowerProcedure,
): LoweredPart {
  const findings = new Findings(symbol.source, library.file(symbol.source.file)?.parsed.problems ?? []);
  const scope = new Scope(library, symbol.source.file);
  const part = lowerProcedure(
    symbol,
    new Context(scope, symbol.source, findings, new UsedDeclarations(), asOf),
    trail,
  );
  return { part, broken: findings.hasErrors || findings.brokenFiles.size > 0 };
}

/** `hồ sơ riêng`: the law gives the combined procedure a dossier, and so fees that rest on it, of its own. */
export const hasOwnDossier = (node: Procedure): boolean =>
  itemsOf(node, "SharedDossier").some(({ own }) => own);

/** What the source says of its parts, and the mergers that were made. */
export function partsOf(
  { node }: DeclaredSymbol<"procedure">,
  parts: readonly ProcedureModel[],
  mergers: Parts["mergers"],
): Pick<ProcedureModel, "parts"> {
  if (!node.combined) return {};
  return {
    parts: {
      procedures: parts.map((part) => ({ id: part.id, version: part.version.number, label: part.label })),
      order: itemsOf(node, "Parts")[0]?.order ?? "series",
      sharedDossier: !hasOwnDossier(node) && itemsOf(node, "SharedDossier").length > 0,
      rules: itemsOf(node, "PartRule").map(({ event, then }) => ({ event, then })),
      mergers,
    },
  };
}
