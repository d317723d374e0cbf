import { EmbeddedActionsParser } from "chevrotain";
import type { ILookaheadStrategy } from "chevrotain";
import { classOf, NEWLINE } from "../characters.ts";
import { problem } from "../problems.ts";
import type { BlockName, SyntaxProblem } from "../problems.ts";
import { END, isNameType, vocabulary } from "../tokens.ts";
import type { IndexedType, Token } from "../tokens.ts";
import type { Word } from "../words.ts";
import type { ItemTable, PartTable } from "./tables.ts";

/** Thrown to leave an item, caught where the item began; one object, because a stack trace is never wanted. */
export const STOP = new Error("the item cannot go on; the problem is reported");

/** More than this in one file says nothing more. */
export const PROBLEM_LIMIT = 500;

/** Braces and parentheses inside each other. */
export const NESTING_LIMIT = 64;

/** Operators in one expression. */
export const OPERATOR_LIMIT = 500;

export interface Spanned {
  start: number;
  end: number;
  damaged?: true;
}

/** A node while it is being built. */
export type Draft<T> = {
  -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K];
};

/** Rules look for themselves; Chevrotain's tables would cost half the start of a process, and serve its analysis only. */
const noLookahead: ILookaheadStrategy = {
  validate: () => [],
  buildLookaheadForAlternation: () => () => undefined,
  buildLookaheadForOptional: () => () => false,
};

/**
 * The ground the grammar stands on. Rules are recorded by Chevrotain (so the grammar can be analysed, and is LL(1)),
 * while at run time one look at the next token decides; that look also obeys the line rule: *a word that opens a
 * line opens a new item if it can, otherwise it continues the item above.*
 */
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

  constructor(skipValidations: boolean) {
    super([...vocabulary], {
      maxLookahead: 1,
      recoveryEnabled: false,
      skipValidations,
      ...(skipValidations && { lookaheadStrategy: noLookahead }),
    });
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
