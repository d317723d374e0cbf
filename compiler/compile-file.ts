import type { Accept, ProblemCode, Procedure, SourceTree } from "@tthc/grammar";
import type { ProcedureModel } from "@tthc/model";
import type { Dependencies, Library } from "./binder/library.ts";
import { Scope } from "./binder/scope.ts";
import type { DeclaredSymbol } from "./binder/symbols.ts";
import { checks, checksOfAbsence } from "./checker/checks.ts";
import { checkDeclarations } from "./checker/declarations.ts";
import { checkUses } from "./checker/uses.ts";
import { catalogue, codeOf, type Code } from "./diagnostics/catalogue.ts";
import { diagnostic, type Diagnostic } from "./diagnostics/diagnostic.ts";
import { remove } from "./diagnostics/fix.ts";
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
  readonly dependencies: Dependencies;
  readonly campaigns: readonly DeclaredSymbol<"campaign">[];
  readonly options: Readonly<Record<string, boolean>>;
}

/** Reads, resolves, checks and lowers one file. */
export function compileFile(library: Library, file: string): FileResult {
  const { result, dependencies } = library.tracked(() => compileTracked(library, file));
  return { ...result, dependencies, campaigns: library.campaigns(), options: library.sources.options };
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

type Tracked = Pick<FileResult, "source" | "procedures" | "diagnostics" | "accepted">;

function compileTracked(library: Library, file: string): Tracked {
  const loaded = library.file(file);
  if (loaded === undefined) return { source: undefined, procedures: [], diagnostics: [], accepted: [] };
  const { source, tree } = loaded.symbols;
  const findings = new Findings(source, loaded.parsed.problems);
  if (isTooLong(source)) {
    const params = { bytes: source.original.length, limit: MAX_SOURCE_BYTES };
    return {
      source,
      procedures: [],
      diagnostics: [diagnostic("TT0004", source, { start: 0, end: 0 }, params)],
      accepted: [],
    };
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
  const acceptances = acceptancesIn(symbols);
  checkAcceptances(acceptances, loaded.parsed.problems.length === 0, context);
  const broken = findings.hasErrors;
  const procedures = symbols.map((symbol, index): CompiledVersion => {
    const model = models[index];
    return {
      file,
      id: symbol.id,
      version: versionOf(symbol.node)?.number ?? 1,
      draft: versionOf(symbol.node)?.draft ?? false,
      symbol,
      ...(!broken && model !== undefined && { model }),
    };
  });
  return { source, procedures, ...separateAccepted(findings.list, acceptances) };
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

/** `chấp nhận "TT6004" lý do "…"` in a procedure. */
interface Acceptance {
  readonly item: Accept;
  readonly within: Procedure;
  readonly code: Code | undefined;
}

const acceptancesIn = (procedures: readonly DeclaredSymbol<"procedure">[]): readonly Acceptance[] =>
  procedures.flatMap(({ node }) =>
    node.items.flatMap((item) =>
      item.kind === "Accept" ? [{ item, within: node, code: codeOf(item.code.value) }] : [],
    ),
  );

const isAccepted = ({ code, severity, span }: Diagnostic, acceptance: Acceptance): boolean =>
  severity === "warning" &&
  code === acceptance.code &&
  acceptance.within.start <= span.start &&
  span.end <= acceptance.within.end;

/** An acceptance of what is no warning is an error; one that nobody needs, in a text without mistakes, is said to be so. */
function checkAcceptances(acceptances: readonly Acceptance[], isSound: boolean, context: Context): void {
  const warnings = context.findings.list.filter(({ severity }) => severity === "warning");
  for (const acceptance of acceptances) {
    const { item, code } = acceptance;
    const params = { code: item.code.value };
    if (code === undefined || catalogue[code].severity !== "warning")
      context.report("TT7023", item.code, params);
    else if (isSound && !warnings.some((warning) => isAccepted(warning, acceptance))) {
      context.report("TT7019", item, params, { fixes: [remove(item)] });
    }
  }
}

/** Warnings that the source accepts with a reason are kept apart. */
function separateAccepted(
  found: readonly Diagnostic[],
  acceptances: readonly Acceptance[],
): Pick<FileResult, "diagnostics" | "accepted"> {
  const { diagnostics = [], accepted = [] } = Object.groupBy(found, (finding) =>
    acceptances.some((acceptance) => isAccepted(finding, acceptance)) ? "accepted" : "diagnostics",
  );
  return { diagnostics, accepted };
}
