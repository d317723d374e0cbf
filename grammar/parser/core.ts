import { EmbeddedActionsParser } from "chevrotain";
import type { ParserMethod } from "chevrotain";
import { classOf, NEWLINE } from "../characters.ts";
import type { KeywordId } from "../lexicon/keywords.ts";
import { problem } from "../problems.ts";
import type { BlockName, Concept, SyntaxProblem } from "../problems.ts";
import { COMMA, END, isNameType, LEFT_BRACE, PLAIN_NAME, RIGHT_BRACE, Token, vocabulary } from "../tokens.ts";
import type { IndexedType } from "../tokens.ts";
import type { Word } from "../words.ts";
import type { ItemTable, PartTable } from "./tables.ts";

/**
 * The ground the grammar stands on. Rules are recorded by Chevrotain (so the grammar can be analysed, and is LL(1)),
 * while at run time one look at the next token decides; that look also obeys the line rule: *a word that opens a
 * line opens a new item if it can, otherwise it continues the item above.*
 */
export const STOP: unique symbol = Symbol("the item cannot go on; the problem is reported");

/** More than this in one file says nothing more. */
export const PROBLEM_LIMIT = 500;

/** Braces and parentheses inside each other. */
export const NESTING_LIMIT = 64;

export interface Spanned {
  start: number;
  end: number;
  damaged?: true;
}

/** A node while it is being built. */
export type Draft<T> = {
  -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K];
};

export class ParserCore extends EmbeddedActionsParser {
  // Chevrotain's own state, which its declarations leave out.
  declare tokVector: Token[];
  declare currIdx: number;
  declare RECORDING_PHASE: boolean;

  source = "";
  hints: ReadonlyMap<number, string> = new Map();
  problems: SyntaxProblem[] = [];
  /** Lines on which something is reported already: one problem a line, so nothing cascades. */
  protected reportedLines = new Set<number>();
  /** Offsets of problems of the lexer that the parser explains better. */
  overruled = new Set<number>();
  protected lastProblem = -1;
  /** What can begin an item where the parser is now. */
  items: ItemTable | undefined;
  blockLine = -1;
  protected parts: PartTable<never> | undefined;
  private recorded = 0;

  constructor(skipValidations: boolean) {
    super([...vocabulary], { maxLookahead: 1, recoveryEnabled: false, skipValidations });
  }

  // --- recording -------------------------------------------------------------------------------------------

  /** Occurrence numbers matter to the recorded grammar only; nobody should have to count them. */
  protected fresh(): number {
    return ++this.recorded;
  }

  protected topLevelRuleRecord(name: string, definition: () => unknown): unknown {
    this.recorded = 0;
    const record = (EmbeddedActionsParser.prototype as unknown as Record<string, unknown>)[
      "topLevelRuleRecord"
    ];
    return (record as (name: string, definition: () => unknown) => unknown).call(this, name, definition);
  }

  protected call<R>(rule: ParserMethod<[], R>): R {
    if (this.RECORDING_PHASE) return this.subrule(this.fresh(), rule);
    // Chevrotain's wrapper keeps the books of its own lookahead and recovery; neither is used at run time.
    return (rule as unknown as { originalGrammarAction: () => R }).originalGrammarAction.call(this);
  }

  // --- looking ---------------------------------------------------------------------------------------------

  peek(): Token {
    return this.tokVector[this.currIdx + 1] as Token;
  }

  peekAt(distance: number): Token {
    const last = this.tokVector.length - 1;
    const index = this.currIdx + distance;
    return this.tokVector[index > last ? last : index] as Token;
  }

  previous(): Token {
    return this.tokVector[this.currIdx < 0 ? 0 : this.currIdx] as Token;
  }

  at(word: Word): boolean {
    if (this.RECORDING_PHASE) return false;
    const index = (this.tokVector[this.currIdx + 1] as Token).tokenTypeIdx;
    return index === word.only || index === word.free;
  }

  atType(type: IndexedType): boolean {
    return (
      !this.RECORDING_PHASE && (this.tokVector[this.currIdx + 1] as Token).tokenTypeIdx === type.tokenTypeIdx
    );
  }

  atName(): boolean {
    return (
      !this.RECORDING_PHASE && isNameType[(this.tokVector[this.currIdx + 1] as Token).tokenTypeIdx] === true
    );
  }

  opensLine(): boolean {
    if (this.RECORDING_PHASE || this.currIdx < 0) return !this.RECORDING_PHASE;
    return this.previous().line !== this.peek().line;
  }

  /** The line rule. */
  protected continues(): boolean {
    return !this.opensLine() || !this.opensItem(this.currIdx + 1);
  }

  opensItem(index: number): boolean {
    const items = this.items;
    const token = this.tokVector[index];
    if (items === undefined || token === undefined) return false;
    const entry = items.byType[token.tokenTypeIdx];
    if (entry === undefined) return false;
    // A contextual keyword opens an item as a name only where what follows could follow a name.
    return !entry.weak || items.afterName[this.tokVector[index + 1]?.tokenTypeIdx ?? 0] === true;
  }

  text(token: Token): string {
    return this.source.slice(token.start, token.end);
  }

  indentOf(token: Token): number {
    let begin = token.start;
    while (begin > 0 && classOf[this.source.charCodeAt(begin - 1)] !== NEWLINE) begin--;
    let at = begin;
    while (at < token.start && /\s/.test(this.source[at] ?? "")) at++;
    return at - begin;
  }

  // --- taking ----------------------------------------------------------------------------------------------

  protected take(type: IndexedType, ...expected: Concept[]): Token {
    if (this.RECORDING_PHASE) return this.consume(this.fresh(), type) as unknown as Token;
    let token = this.tokVector[this.currIdx + 1] as Token;
    if (token.tokenTypeIdx !== type.tokenTypeIdx) {
      if (!this.mend(type, expected)) this.fail(...expected);
      token = this.peek();
    }
    this.currIdx++;
    return token;
  }

  protected word(word: Word): Token {
    if (this.RECORDING_PHASE) return this.consume(this.fresh(), word.type) as unknown as Token;
    let token = this.tokVector[this.currIdx + 1] as Token;
    if (token.tokenTypeIdx !== word.only && token.tokenTypeIdx !== word.free) {
      if (this.opensLine() || !this.misspeltHere(new Set([word.id]))) this.fail({ keyword: word.id });
      token = this.peek();
    }
    token.role = word.role;
    this.currIdx++;
    return token;
  }

  protected anyWord(words: ReadonlyMap<number, Word>, ...expected: Concept[]): Word {
    if (this.RECORDING_PHASE) {
      const distinct = [...new Set([...words.values()])];
      this.or(
        this.fresh(),
        distinct.map((word) => ({
          ALT: () => this.consume(this.fresh(), word.type),
          IGNORE_AMBIGUITIES: true,
        })),
      );
      return distinct[0] as Word;
    }
    let token = this.tokVector[this.currIdx + 1] as Token;
    let word = words.get(token.tokenTypeIdx);
    if (word === undefined) {
      if (this.opensLine() || !this.misspeltHere(new Set([...words.values()].map((each) => each.id))))
        this.fail(...expected);
      token = this.peek();
      word = words.get(token.tokenTypeIdx) ?? this.fail(...expected);
    }
    token.role = word.role;
    this.currIdx++;
    return word;
  }

  /** Takes the word if it comes next and belongs to this item. */
  protected skip(word: Word): boolean {
    if (this.RECORDING_PHASE) {
      this.option(this.fresh(), () => this.word(word));
      return false;
    }
    if (!this.at(word) || !this.continues()) return false;
    this.word(word);
    return true;
  }

  /** `body` where the word comes next and belongs to this item. */
  protected maybe(word: Word, body: () => void): void {
    if (this.RECORDING_PHASE) this.option(this.fresh(), body);
    else if (this.at(word) && this.continues()) body();
  }

  protected maybeType(type: IndexedType, body: () => void): void {
    if (this.RECORDING_PHASE) this.option(this.fresh(), body);
    else if (this.atType(type) && this.continues()) body();
  }

  /** One of several ways on; the first word decides. */
  protected choose<T>(table: PartTable<T>, draft: T, ...expected: Concept[]): void {
    if (this.RECORDING_PHASE) {
      this.or(
        this.fresh(),
        table.alternatives.map((part) => ({
          ALT: () => part.call(this as never, draft),
          IGNORE_AMBIGUITIES: true,
        })),
      );
      return;
    }
    let part = table.byType[this.peek().tokenTypeIdx];
    if (part === undefined && !this.opensLine() && this.misspeltHere(table.words))
      part = table.byType[this.peek().tokenTypeIdx];
    if (part === undefined || !this.continues()) this.fail(...expected);
    else part.call(this as never, draft);
  }

  /** The parts of an item in any order. */
  protected anyOrder<T>(table: PartTable<T>, draft: T): void {
    if (this.RECORDING_PHASE) {
      this.many(this.fresh(), () => {
        this.or(
          this.fresh(),
          table.alternatives.map((part) => ({
            ALT: () => part.call(this as never, draft),
            IGNORE_AMBIGUITIES: true,
          })),
        );
      });
      return;
    }
    for (;;) {
      const part = table.byType[(this.tokVector[this.currIdx + 1] as Token).tokenTypeIdx];
      if (part === undefined) {
        if (this.mendPart(table as PartTable<never>)) continue;
        break;
      }
      if (!this.continues()) break;
      part.call(this as never, draft);
    }
    this.parts = table as PartTable<never>;
  }

  /** `a, b, c`; the comma at the end and the comma left out are reported and mended. */
  protected commaList(each: () => void, startsElement?: (token: Token) => boolean): void {
    each();
    if (this.RECORDING_PHASE) {
      this.many(this.fresh(), () => {
        this.take(COMMA);
        each();
      });
      return;
    }
    for (;;) {
      if (this.atType(COMMA)) {
        const comma = this.take(COMMA);
        const next = this.peek().tokenTypeIdx;
        if (next === RIGHT_BRACE.tokenTypeIdx || next === END.tokenTypeIdx || !this.continues()) {
          this.report(
            problem(
              "trailing-comma",
              comma.start,
              comma.end,
              {},
              { start: comma.start, end: comma.end, text: "" },
            ),
          );
          return;
        }
        each();
      } else if (!this.opensLine() && this.forgottenComma(startsElement)) each();
      else return;
    }
  }

  /** `đọc đơn bản_vẽ`: two names without a comma; but `căn cứ luật xây dựng` is one name with blanks. */
  private forgottenComma(startsElement: ((token: Token) => boolean) | undefined): boolean {
    const before = this.previous();
    const next = this.peek();
    if (this.reportedLines.has(next.line)) return false;
    if (startsElement !== undefined) {
      if (!startsElement(next)) return false;
    } else {
      if (next.tokenTypeIdx !== PLAIN_NAME.tokenTypeIdx || isNameType[before.tokenTypeIdx] !== true)
        return false;
      if (this.blockLine === next.line || this.nearKeyword()) return false;
    }
    this.report(
      problem("missing-comma", before.end, next.start, {}, { start: before.end, end: before.end, text: "," }),
    );
    return true;
  }

  // --- reporting -------------------------------------------------------------------------------------------

  report(found: SyntaxProblem): void {
    if (this.RECORDING_PHASE) return;
    this.lastProblem = Math.max(this.lastProblem, found.start);
    const line = this.lineAt(found.start);
    if (this.reportedLines.has(line) || this.problems.length > PROBLEM_LIMIT) return;
    this.reportedLines.add(line);
    this.problems.push(found);
    if (this.problems.length <= PROBLEM_LIMIT) return;
    this.problems[PROBLEM_LIMIT] = problem("too-many-problems", found.start, found.end, {
      limit: PROBLEM_LIMIT,
    });
    // The rest of the file is given up: all rules see the end.
    this.currIdx = this.tokVector.findIndex((token) => token.tokenTypeIdx === END.tokenTypeIdx) - 1;
  }

  private lineAt(offset: number): number {
    const next = this.peek();
    const before = this.currIdx >= 0 ? this.previous() : next;
    if (offset >= next.start) return next.line;
    if (offset >= before.start) return before.line;
    let index = this.currIdx;
    while (index > 0 && (this.tokVector[index] as Token).start > offset) index--;
    return (this.tokVector[index] as Token).line;
  }

  // What the recovering layer above knows how to mend.
  protected mend(_type: IndexedType, _expected: readonly Concept[]): boolean {
    return false;
  }
  protected mendPart(_table: PartTable<never>): boolean {
    return false;
  }
  misspeltHere(_only?: ReadonlySet<KeywordId>): boolean {
    return false;
  }
  protected nearKeyword(): boolean {
    return false;
  }

  protected diagnose(expected: readonly Concept[]): void {
    const token = this.peek();
    this.report(problem("unexpected-word", token.start, token.end, { found: this.text(token), expected }));
  }

  /** Reports what is wrong at the next token, and gives the item up. */
  fail(...expected: Concept[]): never {
    this.diagnose(expected);
    throw STOP;
  }

  /** Gives the item up; the reason is reported. */
  protected stop(): never {
    throw STOP;
  }

  /** Runs the part of an item that may fail; what was read stays, the rest of the item is skipped. */
  protected attempt(first: Token, body: () => void): void {
    if (this.RECORDING_PHASE) {
      body();
      return;
    }
    try {
      body();
    } catch (error) {
      this.giveUp(error, first);
    }
  }

  protected giveUp(error: unknown, first: Token): void {
    if (error !== STOP) throw error;
    this.skipItem(first);
  }

  /** The same for what stands before a block: the block is read even if its head is wrong. */
  protected attemptHead(first: Token, body: () => void): void {
    if (this.RECORDING_PHASE) {
      body();
      return;
    }
    try {
      body();
      if (!this.atType(LEFT_BRACE) && !this.opensLine() && !this.atType(RIGHT_BRACE) && !this.atType(END))
        this.fail("block");
    } catch (error) {
      if (error !== STOP) throw error;
      while (!this.atType(LEFT_BRACE) && !this.endsItem(first)) this.currIdx++;
    }
  }

  private endsItem(first: Token): boolean {
    if (this.atType(RIGHT_BRACE) || this.atType(END)) return true;
    const token = this.peek();
    if (token.line === first.line || !this.opensLine()) return false;
    return this.opensItem(this.currIdx + 1) || this.indentOf(token) <= this.indentOf(first);
  }

  protected skipItem(first: Token): void {
    const from = this.currIdx;
    while (!this.endsItem(first)) {
      const token = this.peek();
      const entry = this.items?.byType[token.tokenTypeIdx];
      const inline = token.line === this.blockLine && this.currIdx > from && entry?.firm === true;
      if (inline) return;
      if (token.tokenTypeIdx === LEFT_BRACE.tokenTypeIdx) this.skipBlock();
      else this.currIdx++;
    }
  }

  protected skipBlock(): void {
    let depth = 0;
    do {
      const index = this.peek().tokenTypeIdx;
      if (index === END.tokenTypeIdx) return;
      if (index === LEFT_BRACE.tokenTypeIdx) depth++;
      else if (index === RIGHT_BRACE.tokenTypeIdx) depth--;
      this.currIdx++;
    } while (depth > 0);
  }

  get blockName(): BlockName {
    return this.items?.block ?? "file";
  }

  // --- building --------------------------------------------------------------------------------------------

  protected done<T extends Spanned>(node: T): T {
    if (this.RECORDING_PHASE) return node;
    node.end = this.currIdx < 0 ? node.start : this.previous().end;
    if (node.end < node.start) node.end = node.start;
    if (this.lastProblem >= node.start) node.damaged = true;
    return node;
  }
}
