import type {
  Assumption,
  Citation as CitationNode,
  Name,
  Period as PeriodNode,
  Span,
  SyntaxProblem,
} from "@tthc/grammar";
import type { Citation, Period } from "@tthc/model";
import { nearestName } from "../binder/nearest.ts";
import { Scope } from "../binder/scope.ts";
import type { DeclaredSymbol, SymbolKind } from "../binder/symbols.ts";
import type { Code, Params } from "../diagnostics/catalogue.ts";
import { diagnostic, type Diagnostic, type DiagnosticExtras } from "../diagnostics/diagnostic.ts";
import { add, changeTo } from "../diagnostics/fix.ts";
import { fromProblem } from "../diagnostics/from-problem.ts";
import type { SourceText } from "../source/source-text.ts";
import type { UsedDeclarations } from "./used-declarations.ts";

const NONE: readonly never[] = [];
const UNGROUNDED = {};

/** More than this in one file says nothing more, and printing a million of them would help nobody. */
const MOST_FINDINGS = 500;

/** Findings of one file's compilation, beginning with the mistakes of writing in it. */
export class Findings {
  readonly list: Diagnostic[];
  /** Other files whose mistakes bear on this one. */
  readonly brokenFiles = new Set<string>();
  readonly #seen = new Set<string>();
  readonly #focus: SourceText;
  /** Files that only this one reads, such as templates: their mistakes are told here. */
  readonly #own = new Set<SourceText>();
  readonly #brokenLines: ReadonlySet<number>;

  constructor(focus: SourceText, problems: readonly SyntaxProblem[]) {
    this.#focus = focus;
    this.list = problems.map((problem) => fromProblem(problem, focus));
    this.#brokenLines = new Set(problems.map(({ start }) => focus.positionOf(start).line));
  }

  /** From now on mistakes in this file are told with those of the file that is compiled. */
  own(source: SourceText): void {
    this.#own.add(source);
  }

  /**
   * Findings in files that are only used from here belong to the check of those files. On a line that could not be
   * read nothing more is said: most of it would follow from that.
   */
  add(finding: Diagnostic): void {
    const { source, code, span, params, severity } = finding;
    if (source !== this.#focus && !this.#own.has(source)) {
      if (severity === "error") this.brokenFiles.add(source.file);
      return;
    }
    if (this.isFull) return;
    if (source === this.#focus && this.#brokenLines.has(source.positionOf(span.start).line)) return;
    const key = `${source.file} ${code} ${span.start} ${span.end} ${JSON.stringify(params)}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.list.push(finding);
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- the list has grown since
    if (this.isFull) this.list.push(diagnostic("TT0007", source, span, { limit: MOST_FINDINGS }));
  }

  /** Takes over from the findings of what this file leans on which files are broken. */
  leanOn(others: Findings): void {
    for (const file of others.brokenFiles) if (file !== this.#focus.file) this.brokenFiles.add(file);
    if (others.#focus !== this.#focus && others.hasErrors) this.brokenFiles.add(others.#focus.file);
  }

  /** A state was named that is not there: what a flow can reach is then not known. */
  get missesState(): boolean {
    return this.list.some(
      ({ code, params }) => code === "TT2001" && (params as { kind?: string }).kind === "state",
    );
  }

  get hasErrors(): boolean {
    return this.list.some((finding) => finding.severity === "error");
  }

  /** So much is wrong that the rest is not looked at closely. */
  get isFull(): boolean {
    return this.list.length >= MOST_FINDINGS;
  }
}

/** Where a node is lowered: the file it stands in, what that file sees, and where findings and used names go. */
export class Context {
  readonly scope: Scope;
  readonly source: SourceText;
  readonly findings: Findings;
  readonly used: UsedDeclarations;
  /** Date on which the version being compiled comes into force: references to procedures are read on it. */
  readonly asOf: string | undefined;
  /** The same compilation by the file from which it is seen. */
  #views = new Map<SourceText, Context>();

  constructor(scope: Scope, source: SourceText, findings: Findings, used: UsedDeclarations, asOf?: string) {
    this.scope = scope;
    this.source = source;
    this.findings = findings;
    this.asOf = asOf;
    this.used = used;
    this.#views.set(source, this);
  }

  /** The same compilation, seen from the file in which a symbol is declared. */
  at(symbol: DeclaredSymbol): Context {
    return this.in(symbol.source);
  }

  /** The same compilation, seen from another file. */
  in(source: SourceText): Context {
    if (source === this.source) return this;
    let other = this.#views.get(source);
    if (other === undefined) {
      other = new Context(
        new Scope(this.scope.declarations, source.file),
        source,
        this.findings,
        this.used,
        this.asOf,
      );
      other.#views = this.#views;
      this.#views.set(source, other);
    }
    return other;
  }

  report<C extends Code>(code: C, span: Span, params: Params<C>, extras?: DiagnosticExtras): void {
    this.findings.add(diagnostic(code, this.source, span, params, extras));
  }

  /** Reports what follows from a node as a whole, unless part of it could not be read: that may be what is missed. */
  conclude<C extends Code>(
    node: { readonly damaged?: true },
    code: C,
    span: Span,
    params: Params<C>,
    extras?: DiagnosticExtras,
  ): void {
    if (node.damaged !== true) this.report(code, span, params, extras);
  }

  /** The declaration a name means; reports a name that means nothing and one that was not imported. */
  resolve<K extends SymbolKind>(kind: K, name: Name): DeclaredSymbol<K> | undefined {
    if (name.text === "") return undefined;
    const lookup = this.scope.lookup(kind, name);
    if (lookup.found === undefined) {
      this.reportUnknown(kind, name, () => this.scope.namesOf(kind));
      return undefined;
    }
    if (lookup.unimported) this.#reportUnimported(name, lookup.found.source.file);
    return lookup.found;
  }

  /** `names` are what may have been meant: the nearest is proposed. */
  reportUnknown(kind: string, name: Name, names: () => Iterable<string> = () => []): void {
    const near = this.findings.isFull ? undefined : nearestName(name.text, names());
    const fixes = near === undefined ? [] : [changeTo(name, near)];
    this.report("TT2001", name, { kind, name: name.text, ...(near !== undefined && { near }) }, { fixes });
  }

  #reportUnimported(name: Name, file: string): void {
    const use = this.scope.declarations.sources.useOf(file);
    this.report("TT2004", name, { name: name.text, use }, { fixes: [add(0, `dùng "${use}"\n`)] });
  }

  citations(nodes: readonly CitationNode[]): readonly Citation[] {
    if (nodes.length === 0) return NONE;
    const citations: Citation[] = [];
    for (const node of nodes) {
      const law = this.resolve("law", node.law);
      if (law === undefined) continue;
      this.used.law(law, this);
      citations.push({
        law: law.id,
        ...(node.article !== undefined && { article: node.article }),
        ...(node.clause !== undefined && { clause: node.clause }),
        ...(node.point !== undefined && { point: node.point }),
      });
    }
    return citations;
  }

  /** `basis` and `assumption` as the model carries them, absent where the source has none. */
  grounded(node: { readonly citations?: readonly CitationNode[]; readonly assumption?: Assumption }): {
    basis?: readonly Citation[];
    assumption?: string;
  } {
    const basis = this.citations(node.citations ?? NONE);
    const assumption = node.assumption?.reason;
    if (assumption === undefined) return basis.length === 0 ? UNGROUNDED : { basis };
    return basis.length === 0 ? { assumption } : { basis, assumption };
  }

  /** Dates in force; the first after the last is reported. */
  period(node: PeriodNode | undefined): { inForce?: Period } {
    if (node === undefined) return {};
    const [from, to] = [node.from?.iso ?? "", node.to?.iso ?? ""];
    if (from !== "" && to !== "" && from > to) this.report("TT3010", node, { from, to });
    return {
      inForce: {
        ...(node.from !== undefined && { from: node.from.iso }),
        ...(node.to !== undefined && { to: node.to.iso }),
      },
    };
  }
}
