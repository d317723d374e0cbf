import type { ProblemCode, SourceTree } from "@tthc/grammar";
import type { ProcedureModel } from "@tthc/model";
import type { Dependencies, Library } from "./binder/library.ts";
import { Scope } from "./binder/scope.ts";
import type { DeclaredSymbol } from "./binder/symbols.ts";
import { acceptancesIn, checkAcceptances, separateAccepted, type Acceptance } from "./checker/acceptances.ts";
import { checks, checksOfAbsence } from "./checker/checks.ts";
import { checkDeclarations } from "./checker/declarations.ts";
import { proofFindings } from "./checker/proofs.ts";
import { checkUses } from "./checker/uses.ts";
import { diagnostic, type Diagnostic } from "./diagnostics/diagnostic.ts";
import { Context, Findings } from "./lower/context.ts";
import { versionOf } from "./lower/procedure-reference.ts";
import { lowerProcedure } from "./lower/procedure.ts";
import { UsedDeclarations } from "./lower/used-declarations.ts";
import { isTooLong, MAX_SOURCE_BYTES, type SourceText } from "./source/source-text.ts";

/** A procedure version of one file; `model` is absent where the file has errors. */
export interface CompiledVersion {
  readonly file: string;
  readonly id: string;
  readonly version: number;
  readonly model?: ProcedureModel;
  readonly draft: boolean;
  readonly symbol: DeclaredSymbol<"procedure">;
}

/** All that one file gives, and what that rests on. */
export interface FileResult {
  readonly source: SourceText | undefined;
  readonly procedures: readonly CompiledVersion[];
  readonly diagnostics: readonly Diagnostic[];
  readonly accepted: readonly Diagnostic[];
  /** What its procedures accept; findings of the whole catalogue are held against it too. */
  readonly acceptances: readonly Acceptance[];
  readonly dependencies: Dependencies;
  readonly campaigns: readonly DeclaredSymbol<"campaign">[];
  readonly options: Readonly<Record<string, boolean>>;
  readonly proved: boolean;
}

/** Reads, resolves, checks and lowers one file, and proves its procedures where that is wanted. */
export function compileFile(library: Library, file: string, proved: boolean): FileResult {
  const { result, dependencies } = library.tracked(() => compileTracked(library, file, proved));
  const { options } = library.sources;
  return { ...result, dependencies, campaigns: library.campaigns(), options, proved };
}

/** Mistakes of writing behind which something may have been left unread. */
const LOSING: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "missing",
  "misplaced-word",
  "missing-closing-brace",
  "missing-opening-brace",
  "nested-too-deep",
  "stray-closing-brace",
  "too-many-operators",
  "too-many-problems",
  "unexpected-word",
  "unterminated-comment",
  "unterminated-string",
]);

type Tracked = Pick<FileResult, "source" | "procedures" | "diagnostics" | "accepted" | "acceptances">;

const NOTHING: Tracked = {
  source: undefined,
  procedures: [],
  diagnostics: [],
  accepted: [],
  acceptances: [],
};

function compileTracked(library: Library, file: string, proved: boolean): Tracked {
  const loaded = library.file(file);
  if (loaded === undefined) return NOTHING;
  const { source, tree } = loaded.symbols;
  const findings = new Findings(source, loaded.parsed.problems);
  if (isTooLong(source)) {
    const params = { bytes: source.original.length, limit: MAX_SOURCE_BYTES };
    const diagnostics = [diagnostic("TT0004", source, { start: 0, end: 0 }, params)];
    return { ...NOTHING, source, diagnostics };
  }
  const scope = new Scope(library, file);
  const context = new Context(scope, source, findings, new UsedDeclarations());
  if (tree.declarations.length + tree.uses.length + loaded.parsed.problems.length === 0) {
    findings.add(diagnostic("TT0003", source, { start: 0, end: 0 }, {}));
  }
  checkUses(tree.uses, context);
  checkDeclarations(loaded.symbols, context);
  const symbols = [...loaded.symbols.byKind.procedure.values()];
  const wasReadWhole = !loaded.parsed.problems.some(({ code }) => LOSING.has(code));
  const models = symbols.map((symbol) => compileProcedure(symbol, scope, findings, wasReadWhole));
  reportBrokenFiles(tree, symbols, context);
  const isSound = loaded.parsed.problems.length === 0;
  const broken = findings.hasErrors;
  if (proved && isSound && !broken) {
    symbols.forEach(({ node }, index) => {
      for (const finding of proofFindings(models[index] as ProcedureModel, node, source)) {
        findings.add(finding);
        if (findings.isFull) break;
      }
    });
  }
  const acceptances = acceptancesIn(symbols);
  checkAcceptances(acceptances, { isSound, isProved: proved && !broken }, context);
  const procedures = symbols.map((symbol, index): CompiledVersion => {
    const model = models[index];
    return {
      file,
      id: symbol.id,
      version: versionOf(symbol.node)?.number ?? 1,
      draft: versionOf(symbol.node)?.draft ?? false,
      symbol,
      ...(!findings.hasErrors && model !== undefined && { model }),
    };
  });
  return { source, procedures, acceptances, ...separateAccepted(findings.list, acceptances) };
}

/** Mistakes in files that this one leans on, told where it begins to lean on them. */
function reportBrokenFiles(
  tree: SourceTree,
  procedures: readonly DeclaredSymbol<"procedure">[],
  context: Context,
): void {
  const { declarations: library } = context.scope;
  for (const file of context.findings.brokenFiles) {
    const reaches = (path: string): boolean =>
      library.visibleFrom(library.sources.resolveUse(path)).some(({ source }) => source.file === file);
    const place = tree.uses.find((use) => reaches(use.path.value))?.path ?? procedures[0]?.name;
    if (place !== undefined) context.report("TT2008", place, { file });
  }
}

function compileProcedure(
  symbol: DeclaredSymbol<"procedure">,
  scope: Scope,
  findings: Findings,
  wasReadWhole: boolean,
): ProcedureModel {
  const asOf = versionOf(symbol.node)?.period?.from?.iso;
  const context = new Context(scope, symbol.source, findings, new UsedDeclarations(), asOf);
  const { model } = lowerProcedure(symbol, context);
  const input = { node: symbol.node, model, context };
  for (const check of checks) check(input);
  if (wasReadWhole) for (const check of checksOfAbsence) check(input);
  return model;
}
