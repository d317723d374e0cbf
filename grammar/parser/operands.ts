import type {
  ApplicantWord,
  BinaryOperator,
  ChannelWord,
  DossierFact,
  Expression,
  InvalidExpression,
} from "../tree/expression.ts";
import type { DateNode, DateTimeNode, Name } from "../tree/node.ts";
import { problem } from "../problems.ts";
import * as T from "../tokens.ts";
import { W } from "../words.ts";
import type { Word } from "../words.ts";
import { NESTING_LIMIT, OPERATOR_LIMIT } from "./core.ts";
import { LiteralParser } from "./literals.ts";
import { partTable } from "./tables.ts";
import type { ParserMethod } from "chevrotain";

export const channelWords: readonly (readonly [Word, ChannelWord])[] = (
  ["online-full", "online-partial", "online", "counter", "post", "kiosk"] as const
).map((word) => [W[`channel.${word}`], word]);

export const applicantWords: readonly (readonly [Word, ApplicantWord])[] = (
  [
    "individual",
    "household",
    "organisation",
    "enterprise",
    "household-business",
    "cooperative",
    "foreigner",
  ] as const
).map((word) => [W[`applicant.${word}`], word]);

const factWords: readonly (readonly [Word, DossierFact])[] = [
  [W.case, "case"],
  [W.channel, "channel"],
  [W.applicant, "applicant"],
  [W["filing-date"], "filing-date"],
  [W["filing-place"], "filing-place"],
];

export interface Slot {
  value: Expression;
}

export const nothing: InvalidExpression = { kind: "InvalidExpression", start: 0, end: 0 };

/** Sums, products and what they are made of. */
export class OperandParser extends LiteralParser {
  /** Parentheses inside each other. */
  protected depth = 0;
  /** Operators of one expression: in a row they nest to the left, as deep as nobody can walk. */
  protected operators = 0;

  /** What a comparison asks for, where its left side says so. */
  protected asked: "channel" | "applicant" | undefined;

  /** Written above; a parenthesis needs it here. */
  declare readonly disjunction: ParserMethod<[], Expression>;

  protected invalid(): InvalidExpression {
    const at = this.RECORDING_PHASE ? 0 : this.previous().end;
    return { kind: "InvalidExpression", start: at, end: at };
  }

  readonly sum = this.RULE("sum", (): Expression => {
    let left = this.call(this.product);
    this.whileType(T.PLUS, T.MINUS, (plus) => {
      left = this.binary(plus ? "+" : "-", left, this.call(this.product));
    });
    return left;
  });

  readonly product = this.RULE("product", (): Expression => {
    let left = this.call(this.operand);
    this.whileType(T.TIMES_SIGN, undefined, () => {
      left = this.binary("*", left, this.call(this.operand));
    });
    return left;
  });

  private readonly operandParts = partTable<Slot>([
    [T.NUMBER, (slot) => (slot.value = this.numberNode())],
    [T.MONEY, (slot) => (slot.value = this.moneyNode())],
    [T.DURATION, (slot) => (slot.value = this.durationNode())],
    [T.DATE, (slot) => (slot.value = this.dateValue())],
    [T.PERCENT, (slot) => (slot.value = this.percentNode())],
    [T.STRING, (slot) => (slot.value = this.textNode())],
    [T.MINUS, (slot) => this.negative(slot)],
    [T.LEFT_PAREN, (slot) => this.parenthesised(slot)],
    [W.yes, (slot) => this.yesNo(slot, true)],
    [W.no, (slot) => this.yesNo(slot, false)],
    ...factWords.map(
      ([word, fact]) =>
        [
          word,
          (slot: Slot) => {
            const { start, end } = this.word(word);
            slot.value = { kind: "FactReference", start, end, fact };
          },
        ] as const,
    ),
    ...channelWords.map(
      ([each, word]) =>
        [
          each,
          (slot: Slot) => {
            const { start, end } = this.word(each);
            slot.value = { kind: "ChannelValue", start, end, word };
          },
        ] as const,
    ),
    ...applicantWords.map(
      ([each, word]) =>
        [
          each,
          (slot: Slot) => {
            const { start, end } = this.word(each);
            slot.value = { kind: "ApplicantValue", start, end, word };
          },
        ] as const,
    ),
    [T.NAME, (slot) => (slot.value = this.referenceOrCall())],
  ]);

  readonly operand = this.RULE("operand", (): Expression => {
    const slot: Slot = { value: nothing };
    if (!this.RECORDING_PHASE && this.atType(T.PLAIN_NAME)) this.valueInWords();
    this.choose(this.operandParts, slot, "value");
    return slot.value;
  });

  /** `01/02/2020`, or `01/02/2020 07:30` on one line. */
  private dateValue(): DateNode | DateTimeNode {
    const date = this.dateNode();
    if (this.RECORDING_PHASE) {
      this.option(this.fresh(), () => this.timeNode());
      return date;
    }
    this.wordBeforeTime();
    this.mendTime();
    if (!this.atType(T.TIME) || this.opensLine()) return date;
    const known = date.iso !== "" && this.peek().data !== 1;
    const { end, value } = this.timeNode();
    return { kind: "DateTime", start: date.start, end, iso: known ? `${date.iso}T${value}` : "" };
  }

  /** `01/02/2020 lúc 07:30`: between a date and its time stands no word. */
  private wordBeforeTime(): void {
    const next = this.peekAt(2);
    if (!this.at(W.at) || this.opensLine() || next.tokenTypeIdx !== T.TIME.tokenTypeIdx) return;
    const { start, end } = this.peek();
    const fix = { start, end: next.start, text: "" };
    this.report(
      problem("unexpected-word", start, end, { found: this.text(this.peek()), expected: ["time"] }, fix),
    );
    this.currIdx++;
  }

  /** `bưu điện`, `thư tay`: several words that are no value. */
  private valueInWords(): void {
    const count = this.opensLine() ? 0 : this.wordsHere();
    if (count < 2 || this.misspeltHere(this.operandParts.words, 2)) return;
    if (this.asked !== undefined) this.unknownWords(count, this.asked);
  }

  private negative(slot: Slot): void {
    const { start } = this.take(T.MINUS);
    this.deeper();
    const operand = this.call(this.operand);
    this.depth--;
    slot.value = { kind: "Unary", start, end: operand.end, op: "negate", operand };
  }

  private parenthesised(slot: Slot): void {
    const { start } = this.take(T.LEFT_PAREN);
    this.deeper();
    const inside = this.call(this.disjunction);
    this.depth--;
    const { end } = this.take(T.RIGHT_PAREN, { sign: ")" });
    slot.value = this.RECORDING_PHASE ? nothing : { ...inside, start, end };
  }

  private deeper(): void {
    if (this.RECORDING_PHASE || ++this.depth <= NESTING_LIMIT) return;
    const at = this.previous();
    this.report(problem("nested-too-deep", at.start, at.end, { limit: NESTING_LIMIT }));
    this.stop();
  }

  private yesNo(slot: Slot, value: boolean): void {
    const { start, end } = this.word(value ? W.yes : W.no);
    slot.value = { kind: "YesNo", start, end, value };
  }

  private referenceOrCall(): Expression {
    const first = this.anyName();
    if (this.RECORDING_PHASE) {
      this.option(this.fresh(), () => this.arguments([]));
      this.option(this.fresh(), () => this.path());
    } else if (this.atType(T.LEFT_PAREN) && !this.opensLine()) {
      const args: Expression[] = [];
      this.arguments(args);
      return { kind: "Call", start: first.start, end: this.previous().end, callee: first, args };
    }
    const path = [first];
    while (this.atType(T.DOT) && !this.opensLine()) path.push(...this.path());
    return { kind: "Reference", start: first.start, end: path[path.length - 1]?.end ?? first.end, path };
  }

  protected path(): Name[] {
    this.take(T.DOT);
    return [this.name()];
  }

  private arguments(args: Expression[]): void {
    this.take(T.LEFT_PAREN);
    this.deeper();
    if (this.RECORDING_PHASE)
      this.option(this.fresh(), () => this.commaList(() => this.call(this.disjunction)));
    else if (!this.atType(T.RIGHT_PAREN)) this.commaList(() => args.push(this.call(this.disjunction)));
    this.depth--;
    this.take(T.RIGHT_PAREN, { sign: ")" });
  }

  protected binary(op: BinaryOperator, left: Expression, right: Expression): Expression {
    if (!this.RECORDING_PHASE && ++this.operators > OPERATOR_LIMIT) {
      this.report(problem("too-many-operators", left.start, right.end, { limit: OPERATOR_LIMIT }));
      this.stop();
    }
    return { kind: "Binary", start: left.start, end: right.end, op, left, right };
  }

  protected previousStart(): number {
    return this.RECORDING_PHASE ? 0 : this.previous().start;
  }

  protected whileWord(word: Word, body: () => void): void {
    if (this.RECORDING_PHASE) {
      this.many(this.fresh(), () => {
        this.word(word);
        body();
      });
      return;
    }
    while (this.at(word) && this.continues()) {
      this.word(word);
      body();
    }
  }

  protected whileType(
    first: T.IndexedType,
    second: T.IndexedType | undefined,
    body: (isFirst: boolean) => void,
  ): void {
    if (this.RECORDING_PHASE) {
      this.many(this.fresh(), () => {
        this.take(first);
        body(true);
      });
      if (second !== undefined)
        this.many(this.fresh(), () => {
          this.take(second);
          body(false);
        });
      return;
    }
    for (;;) {
      const isFirst = this.atType(first);
      if (!isFirst && (second === undefined || !this.atType(second))) return;
      if (!this.continues()) return;
      this.currIdx++;
      body(isFirst);
    }
  }
}
