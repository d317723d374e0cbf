import type { Declaration, SourceTree, Use } from "../tree/declaration.ts";
import { END, Token, vocabulary } from "../tokens.ts";
import { W } from "../words.ts";
import type { Draft } from "./core.ts";
import { DeclarationParser } from "./declarations.ts";
import { itemTable } from "./tables.ts";

/** The whole grammar: a file is a list of `dùng` lines and declarations. */
export class SourceParser extends DeclarationParser {
  readonly use = this.RULE("use", (): Use => {
    const first = this.word(W.use);
    const at = first.end;
    const node: Draft<Use> = {
      kind: "Use",
      start: first.start,
      end: at,
      path: { kind: "Text", start: at, end: at, value: "" },
    };
    this.attempt(first, () => {
      node.path = this.textNode("file-path");
    });
    return this.done(node);
  });

  private readonly fileItems = itemTable("file", [
    [W.use, () => this.call(this.use)],
    [W.procedure, () => this.call(this.procedure)],
    [W.combined, () => this.call(this.combinedProcedure)],
    [W.flow, () => this.call(this.flow)],
    [W.agency, () => this.call(this.agency)],
    [W.office, () => this.call(this.office)],
    [W.role, () => this.call(this.role)],
    [W.delegate, () => this.call(this.delegation)],
    [W.calendar, () => this.call(this.calendar)],
    [W.document, () => this.call(this.document)],
    [W.codelist, () => this.call(this.codelist)],
    [W.group, () => this.call(this.group)],
    [W.law, () => this.call(this.law)],
    [W.source, () => this.call(this.registry)],
    [W.campaign, () => this.call(this.campaign)],
  ]);

  readonly file = this.RULE("file", (): SourceTree => {
    const uses: Use[] = [];
    const declarations: Declaration[] = [];
    if (this.RECORDING_PHASE) {
      this.many(this.fresh(), () => {
        this.or(
          this.fresh(),
          this.fileItems.alternatives.map((read) => ({
            ALT: () => read.call(this),
            IGNORE_AMBIGUITIES: true,
          })),
        );
      });
      return { kind: "SourceTree", start: 0, end: 0, uses, declarations };
    }
    const found: (Use | Declaration)[] = [];
    this.items = this.fileItems;
    this.blockLine = -1;
    this.itemsUntil(END, this.fileItems, found);
    for (const each of found) {
      if (each.kind === "Use") uses.push(each);
      else declarations.push(each);
    }
    return { kind: "SourceTree", start: 0, end: this.source.length, uses, declarations };
  });

  /** Reads one text; the instance is used again for the next. */
  read(
    source: string,
    tokens: Token[],
    hints: ReadonlyMap<number, string>,
    problemLines: ReadonlySet<number>,
  ): SourceTree {
    this.source = source;
    this.hints = hints;
    this.problems = [];
    this.reportedLines = new Set(problemLines);
    this.overruled = new Set();
    this.lastProblem = -1;
    this.input = tokens;
    const tree = this.file();
    this.input = [];
    return tree;
  }

  constructor(skipValidations = true) {
    super(skipValidations);
    // Chevrotain records the rules by running them: they need something to look at.
    this.tokVector = [new Token(END.tokenTypeIdx, 0, 0, 1, 0)];
    this.performSelfAnalysis();
    if (skipValidations) this.forgetAnalysis();
  }

  /** What Chevrotain recorded serves its analysis, which is over; in a startup snapshot it would be read at every start. */
  private forgetAnalysis(): void {
    Object.assign(this, { lookAheadFuncsCache: [], gastProductionsCache: {}, resyncFollows: {} });
    for (const type of vocabulary) type.categoryMatchesMap = {};
  }
}
