import type { Concept } from "../problems.ts";
import { joinedName } from "../fold.ts";
import { decimalOf, isoDate, moneyOf, OTHER_NOTATION } from "../number-scanner.ts";
import { stringValue } from "../string-scanner.ts";
import { units } from "../lexicon/units.ts";
import { nameText } from "./name-text.ts";
import * as T from "../tokens.ts";
import type { Token } from "../tokens.ts";
import type {
  DateNode,
  DurationNode,
  Label,
  MoneyNode,
  Name,
  NumberNode,
  PercentNode,
  SizeNode,
  Text,
  TimeNode,
} from "../tree/node.ts";
import { W } from "../words.ts";
import { ReadingParser } from "./reading.ts";
import { clockTime } from "./spellings.ts";

/** Names, labels, numbers, dates: the leaves. */
export class LiteralParser extends ReadingParser {
  /** Stands where the name is missing until it is read. */
  protected noName(): Name {
    const at = this.RECORDING_PHASE || this.currIdx < 0 ? 0 : this.previous().end;
    return { kind: "Name", start: at, end: at, text: "" };
  }

  /** A name that belongs to the words before it, so it stands on their line. */
  protected name(): Name {
    if (this.RECORDING_PHASE) return this.nameNode(this.take(T.NAME));
    if (this.opensLine()) this.fail("name");
    if (this.nameLeftOut()) return this.noName();
    const next = this.peekAt(2);
    if (next.tokenTypeIdx === T.PLAIN_NAME.tokenTypeIdx && next.line === this.peek().line) this.mendBlanks();
    return this.anyName();
  }

  /** A name that may stand on a line of its own. */
  protected anyName(): Name {
    if (this.RECORDING_PHASE) return this.nameNode(this.take(T.NAME));
    if (T.isNameType[this.peek().tokenTypeIdx] !== true && !this.mend(T.NAME, ["name"])) this.fail("name");
    const token = this.peek();
    this.currIdx++;
    return {
      kind: "Name",
      start: token.start,
      end: token.end,
      text: token.data === 0 ? nameText(this.source, token.start, token.end) : joinedName(this.text(token)),
    };
  }

  private nameNode(token: Token): Name {
    return { kind: "Name", start: token.start, end: token.end, text: "" };
  }

  /** `a, b, c` on this line or after a comma. */
  protected names(): Name[] {
    const found: Name[] = [];
    this.commaList(() => found.push(found.length === 0 ? this.name() : this.anyName()));
    return found;
  }

  protected textNode(...expected: Concept[]): Text {
    const token = this.take(T.STRING, ...expected);
    return { kind: "Text", start: token.start, end: token.end, value: this.stringOf(token) };
  }

  protected stringOf(token: Token): string {
    if (!this.RECORDING_PHASE && (token.data & 4) !== 0) return this.text(token);
    return this.RECORDING_PHASE ? "" : stringValue(this.source, token.start, token.end, token.data);
  }

  protected string(...expected: Concept[]): string {
    return this.stringOf(this.take(T.STRING, ...expected));
  }

  /** `"Họ và tên" en "Full name"` */
  protected label(): Label {
    const token = this.take(T.STRING, "label");
    const node: { kind: "Label"; start: number; end: number; vi: string; en?: string } = {
      kind: "Label",
      start: token.start,
      end: token.end,
      vi: this.stringOf(token),
    };
    this.maybe(W["label-en"], () => {
      this.word(W["label-en"]);
      const english = this.take(T.STRING, "label");
      node.en = this.stringOf(english);
      node.end = english.end;
    });
    return node;
  }

  protected labelInto(draft: { label?: Label }): void {
    if (this.RECORDING_PHASE) this.option(this.fresh(), () => this.label());
    else if (this.atType(T.STRING)) draft.label = this.label();
  }

  protected hintInto(draft: { hint?: string; start: number }): void {
    if (this.hints.size === 0) return;
    const hint = this.hints.get(draft.start);
    if (hint !== undefined) draft.hint = hint;
  }

  protected dateNode(): DateNode {
    const token = this.take(T.DATE, "date");
    const { start, end, data } = token;
    if (this.RECORDING_PHASE) return { kind: "Date", start, end, iso: "" };
    if (data !== 0) {
      this.doubt(token);
      return { kind: "Date", start, end, iso: data === OTHER_NOTATION ? isoDate(this.text(token)) : "" };
    }
    const { source } = this;
    const slash = source.indexOf("/", start);
    const day = source.slice(start, slash);
    const month = source.slice(slash + 1, end - 5);
    const iso = `${source.slice(end - 4, end)}-${month.length < 2 ? "0" : ""}${month}-${day.length < 2 ? "0" : ""}${day}`;
    return { kind: "Date", start, end, iso };
  }

  protected timeNode(): TimeNode {
    const token = this.take(T.TIME, "time");
    const { start, end, data } = token;
    if (this.RECORDING_PHASE) return { kind: "Time", start, end, value: "" };
    this.doubt(token);
    const written = this.text(token);
    return {
      kind: "Time",
      start,
      end,
      value: data === OTHER_NOTATION ? clockTime(written) : written.padStart(5, "0"),
    };
  }

  /** The time that may stand behind a date. */
  protected maybeTime(body: () => void): void {
    if (!this.RECORDING_PHASE) this.mendTime();
    this.maybeType(T.TIME, body);
  }

  /** The lexer has said what is wrong with the token; nothing is concluded from what it is part of. */
  private doubt(token: Token): void {
    if (!this.RECORDING_PHASE && token.data !== 0) this.lastProblem = Math.max(this.lastProblem, token.start);
  }

  protected decimal(token: Token): string {
    return this.RECORDING_PHASE ? "0" : decimalOf(this.source, token.start, token.end);
  }

  protected numberNode(): NumberNode {
    const token = this.take(T.NUMBER, "number");
    this.doubt(token);
    return { kind: "Number", start: token.start, end: token.end, value: this.decimal(token) };
  }

  protected wholeNumber(): number {
    if (!this.RECORDING_PHASE && this.atType(T.NUMBER) && this.decimal(this.peek()).includes("."))
      this.fail("whole-number");
    return Number(this.decimal(this.take(T.NUMBER, "whole-number")));
  }

  /** `3 ngày làm việc`, `trong ngày`. */
  protected durationNode(): DurationNode {
    if (this.RECORDING_PHASE) {
      const dummy: DurationNode = { kind: "Duration", start: 0, end: 0, amount: "0", unit: "day" };
      this.or(this.fresh(), [{ ALT: () => this.take(T.DURATION) }, { ALT: () => this.word(W["same-day"]) }]);
      return dummy;
    }
    if (this.at(W["same-day"])) {
      const { start, end } = this.word(W["same-day"]);
      return { kind: "Duration", start, end, amount: "0", unit: "same-day" };
    }
    this.take(T.DURATION, "duration");
    const token = this.wholeUnit();
    const unit = units[token.data]?.unit;
    return {
      kind: "Duration",
      start: token.start,
      end: token.end,
      amount: this.decimal(token),
      unit: unit?.of === "duration" ? unit.unit : "day",
    };
  }

  protected moneyNode(): MoneyNode {
    const { start, end, data } = this.take(T.MONEY, "amount");
    const dong = this.RECORDING_PHASE ? "0" : moneyOf(this.source, start, end, data);
    if (dong === undefined) this.lastProblem = Math.max(this.lastProblem, start);
    return { kind: "Money", start, end, dong: dong ?? "0" };
  }

  protected percentNode(): PercentNode {
    const token = this.take(T.PERCENT, "percent");
    return { kind: "Percent", start: token.start, end: token.end, value: this.decimal(token) };
  }

  protected sizeNode(): SizeNode {
    const token = this.take(T.SIZE, "size");
    const unit = units[token.data]?.unit;
    const size = unit?.of === "size" ? unit.unit : "MB";
    return { kind: "Size", start: token.start, end: token.end, amount: this.decimal(token), unit: size };
  }

  /** `2 lần` */
  protected times(): number {
    return Number(this.decimal(this.take(T.TIMES, "times")));
  }
}
