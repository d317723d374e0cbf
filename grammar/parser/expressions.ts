import type { BinaryOperator, Expression } from "../tree/expression.ts";
import { problem } from "../problems.ts";
import * as T from "../tokens.ts";
import { W } from "../words.ts";
import type { Word } from "../words.ts";
import { NESTING_LIMIT } from "./core.ts";
import { partTable } from "./tables.ts";

import { OperandParser } from "./operands.ts";
import type { Slot } from "./operands.ts";
const comparisons: readonly (readonly [T.IndexedType | Word, BinaryOperator])[] = [
  [T.EQUALS, "="],
  [T.NOT_EQUAL, "≠"],
  [W["is-not"], "≠"],
  [T.LESS, "<"],
  [T.LESS_EQUAL, "≤"],
  [T.GREATER, ">"],
  [T.GREATER_EQUAL, "≥"],
];

/**
 * or > and > not > comparison > sum > product > value. `không` in front negates; to the right of a comparison it is
 * the value no. There is no division.
 */
export class ExpressionParser extends OperandParser {
  readonly condition = this.RULE("condition", (): Expression => {
    this.depth = 0;
    this.operators = 0;
    this.asked = undefined;
    return this.call(this.disjunction);
  });

  /** A value: what may stand to the right of `=`. */
  readonly value = this.RULE("value", (): Expression => {
    this.depth = 0;
    this.operators = 0;
    this.asked = undefined;
    return this.call(this.sum);
  });

  override readonly disjunction = this.RULE("disjunction", (): Expression => {
    let left = this.call(this.conjunction);
    this.whileWord(W.or, () => {
      left = this.binary("or", left, this.call(this.conjunction));
    });
    return left;
  });

  readonly conjunction = this.RULE("conjunction", (): Expression => {
    let left = this.call(this.negation);
    this.whileWord(W.and, () => {
      left = this.binary("and", left, this.call(this.negation));
    });
    return left;
  });

  readonly negation = this.RULE("negation", (): Expression => {
    const prefixes: number[] = [];
    this.whileWord(W.not, () => {
      prefixes.push(this.previousStart());
    });
    let operand = this.call(this.comparison);
    // A hostile run of prefixes must not become a tree that nobody can walk.
    if (prefixes.length > NESTING_LIMIT) prefixes.length = prefixes.length % 2 === 0 ? 2 : 1;
    while (prefixes.length > 0) {
      operand = {
        kind: "Unary",
        start: prefixes.pop() ?? operand.start,
        end: operand.end,
        op: "not",
        operand,
      };
    }
    return operand;
  });

  private readonly comparisonParts = partTable<Slot>([
    ...comparisons.map(
      ([sign, op]) =>
        [
          sign,
          (slot: Slot) => {
            if ("only" in sign) this.word(sign);
            else this.take(sign);
            slot.value = this.binary(op, slot.value, this.call(this.sum));
          },
        ] as const,
    ),
    [W.belongs, (slot) => this.membership(slot, W.belongs)],
    [W["belongs-not"], (slot) => this.membership(slot, W["belongs-not"])],
    [W["has-value"], (slot) => this.presence(slot, W["has-value"])],
    [W["no-value"], (slot) => this.presence(slot, W["no-value"])],
  ]);

  readonly comparison = this.RULE("comparison", (): Expression => {
    const slot: Slot = { value: this.call(this.sum) };
    if (this.RECORDING_PHASE)
      this.option(this.fresh(), () => this.choose(this.comparisonParts, slot, "comparison"));
    else {
      const part = this.comparisonParts.byType[this.peek().tokenTypeIdx];
      if (part === undefined || !this.continues()) return slot.value;
      const fact = slot.value.kind === "FactReference" ? slot.value.fact : undefined;
      this.asked = fact === "channel" || fact === "applicant" ? fact : undefined;
      part(slot);
      this.asked = undefined;
    }
    return slot.value;
  });

  private membership(slot: Slot, word: Word): void {
    this.word(word);
    const item = slot.value;
    const members: Expression[] = [];
    slot.value = {
      kind: "Membership",
      start: item.start,
      end: item.end,
      item,
      negated: word === W["belongs-not"],
      members,
    };
    if (!this.RECORDING_PHASE && !this.atType(T.LEFT_PAREN) && !this.opensLine())
      this.withoutParentheses(members);
    else {
      this.take(T.LEFT_PAREN, { sign: "(" });
      this.commaList(() => members.push(this.call(this.sum)));
      this.take(T.RIGHT_PAREN, { sign: ")" });
    }
    if (!this.RECORDING_PHASE) slot.value = { ...slot.value, end: this.previous().end };
  }

  private withoutParentheses(members: Expression[]): void {
    const start = this.peek().start;
    this.commaList(() => members.push(this.call(this.sum)));
    const end = this.previous().end;
    const text = `(${this.source.slice(start, end)})`;
    this.report(problem("missing-parentheses", start, end, {}, { start, end, text }));
  }

  private presence(slot: Slot, word: Word): void {
    const { end } = this.word(word);
    const operand = slot.value;
    slot.value = { kind: "Presence", start: operand.start, end, operand, negated: word === W["no-value"] };
  }
}
