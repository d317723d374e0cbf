import { EmbeddedActionsParser } from "chevrotain";
import type { ParserMethod } from "chevrotain";
import { problem } from "../problems.ts";
import type { Concept } from "../problems.ts";
import { COMMA, END, isNameType, PLAIN_NAME, RIGHT_BRACE } from "../tokens.ts";
import type { IndexedType, Token } from "../tokens.ts";
import type { Word } from "../words.ts";
import { GivingUpParser } from "./giving-up.ts";
import type { PartTable } from "./tables.ts";

/** Taking tokens and choosing a way on: what every rule is written in. */
export class ReadingParser extends GivingUpParser {
  private recorded = 0;

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
        if (this.mendPart(table)) continue;
        break;
      }
      if (!this.continues()) break;
      part.call(this as never, draft);
    }
    this.parts = table;
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
      const both = this.text(before) + this.text(next);
      if (!both.includes("_") && /[^a-z0-9]/iu.test(both)) return this.nameInPieces(before);
    }
    this.report(
      problem("missing-comma", before.end, next.start, {}, { start: before.end, end: before.end, text: "," }),
    );
    return true;
  }

  /** `luật xây dựng`: the first piece was taken for the name. */
  private nameInPieces(first: Token): false {
    while (this.atType(PLAIN_NAME) && !this.opensLine()) this.currIdx++;
    const { end } = this.previous();
    const found = this.source.slice(first.start, end);
    const suggestion = found.toLowerCase().replace(/\s+/gu, "_");
    const fix = { start: first.start, end, text: suggestion };
    this.report(problem("name-with-blank", first.start, end, { found, suggestion }, fix));
    return false;
  }
}
