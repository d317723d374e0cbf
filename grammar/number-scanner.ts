import { BLANK, classOf, DIGIT, FOREIGN, LETTER, lowerOf } from "./characters.ts";
import { bareMoneyWords, units } from "./lexicon/units.ts";
import { hashStep, hit, PhraseTable } from "./phrase-table.ts";
import { problem } from "./problems.ts";
import { Scanner } from "./scanner.ts";
import * as T from "./tokens.ts";

/**
 * Numbers as officials write them: `1.000.000`, `0,5`, `01/07/2025`, `07:30`. A number and its unit on the same
 * line are one token; otherwise `tối đa 50⏎năm "Năm sinh"` would read `50 năm` and lose the field.
 */
const unitTable = new PhraseTable();
units.forEach(({ vi, en }, index) => {
  for (const text of [...vi, ...en]) if (text !== "%") unitTable.add(text.toLowerCase(), index);
});
const BARE = 1000;
for (const [word, zeros] of bareMoneyWords) unitTable.add(word, BARE + zeros);

const unitType = units.map(
  ({ unit }) =>
    ({ duration: T.DURATION, money: T.MONEY, size: T.SIZE, percent: T.PERCENT, times: T.TIMES })[unit.of]
      .tokenTypeIdx,
);
const percentUnit = units.findIndex(({ unit }) => unit.of === "percent");
const dongUnit = units.findIndex(({ unit }) => unit.of === "money");

/** Data of a date or time that is clear, but not written as the language writes it. */
export const OTHER_NOTATION = 2;

/** Unit index of a money token that lacks its `đồng`: the zeros above this. */
export const BARE_MONEY = BARE;

const DOT = 46;
const COMMA = 44;
const SLASH = 47;
const COLON = 58;
const MINUS = 45;

/** Days of the months, from January at 1. */
const DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `12.02.2026`, `12-02-2026` and `2026-02-12`: dates as other forms write them. */
const OTHER_DATE = /(?:(\d{1,2})([.-])(\d{1,2})\2(\d{4})|(\d{4})-(\d{1,2})-(\d{1,2}))(?![\p{L}\d]|[.,-]\d)/uy;

/** `5,000`: the thousands as English writes them. */
const ENGLISH_THOUSANDS = /^\d{1,3}(?:,\d{3})+$/;

const WHOLE_DONG = /[^\S\n\r]*(?:đồng|đ|₫|dong|vnd)(?![\p{L}\d_])/iuy;

const WELL_FORMED = /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/;

export class NumberScanner extends Scanner {
  /** Reads what begins with a digit at `start`. */
  protected number(start: number): number {
    const source = this.source;
    let pos = this.#digits(start);
    const next = source.charCodeAt(pos);
    if (next === SLASH && pos - start <= 2 && this.#isDigit(pos + 1)) return this.#date(start, pos);
    if (next === COLON && pos - start <= 2 && this.#isDigit(pos + 1)) return this.#time(start, pos);
    if ((next === DOT && pos - start <= 2) || (next === MINUS && pos - start <= 4)) {
      const date = this.#otherDate(start);
      if (date > 0) return date;
    }
    let plain = true;
    for (;;) {
      const code = source.charCodeAt(pos);
      if ((code !== DOT && code !== COMMA) || !this.#isDigit(pos + 1)) break;
      plain = false;
      pos = this.#digits(pos + 1);
    }
    const kind = classOf[source.charCodeAt(pos)];
    if (plain && (kind === LETTER || kind === FOREIGN) && pos < source.length) {
      const unit = this.#unit(start, pos);
      if (unit > 0) return unit;
      while (pos < source.length && [LETTER, DIGIT, FOREIGN].includes(classOf[source.charCodeAt(pos)] ?? 0))
        pos++;
      this.push(T.ORDINAL.tokenTypeIdx, start, pos, 0);
      return pos;
    }
    const bad = !plain && !WELL_FORMED.test(source.slice(start, Math.min(pos, start + 100)));
    // Of `5.00 đồng` the unit says more.
    WHOLE_DONG.lastIndex = pos;
    if (bad && !WHOLE_DONG.test(source)) this.#badNumber(start, pos);
    const unit = this.#unit(start, pos);
    if (unit > 0) return unit;
    this.push(T.NUMBER.tokenTypeIdx, start, pos, bad ? 1 : 0);
    return pos;
  }

  #badNumber(start: number, end: number): void {
    const found = this.source.slice(start, end);
    const dot = /^(\d+)\.(\d{1,2})$/.exec(found);
    const text = dot === null ? undefined : `${dot[1] ?? ""},${dot[2] ?? ""}`;
    const whole = ENGLISH_THOUSANDS.test(found) ? found.replaceAll(",", ".") : text;
    const fix = whole === undefined ? undefined : { start, end, text: whole };
    this.complain(problem("bad-number", start, end, { found }, fix));
  }

  #isDigit(pos: number): boolean {
    return classOf[this.source.charCodeAt(pos)] === DIGIT;
  }

  #digits(from: number): number {
    let pos = from;
    while (classOf[this.source.charCodeAt(pos)] === DIGIT) pos++;
    return pos;
  }

  /** Pushes number and unit where a unit follows; returns 0 where none does. */
  #unit(start: number, numberEnd: number): number {
    const source = this.source;
    let word = numberEnd;
    while (classOf[source.charCodeAt(word)] === BLANK) word++;
    if (source.charCodeAt(word) === 37) {
      this.push(T.PERCENT.tokenTypeIdx, start, word + 1, percentUnit);
      return word + 1;
    }
    let end = word;
    let hash = 0;
    for (; end < source.length; end++) {
      const code = source.charCodeAt(end);
      const kind = classOf[code];
      if (kind !== LETTER && kind !== DIGIT && kind !== FOREIGN && code !== 0x20ab) break;
      hash = hashStep(hash, lowerOf[code] as number);
    }
    if (end === word || !unitTable.find(source, word, end, hash)) return 0;
    const { value, end: stop } = hit;
    if (value === dongUnit && this.#isAgree(stop)) return 0;
    if (value >= BARE) {
      const found = source.slice(start, stop);
      this.complain(
        problem("money-without-dong", start, stop, { found }, { start: stop, end: stop, text: " đồng" }),
      );
      this.push(T.MONEY.tokenTypeIdx, start, stop, value);
      return stop;
    }
    if (unitType[value] === T.MONEY.tokenTypeIdx && moneyOf(source, start, stop, value) === undefined)
      this.#notWhole(start, numberEnd, stop, value);
    this.push(unitType[value] as number, start, stop, value);
    return stop;
  }

  /** `5,000 đồng` is 5.000 đồng; what `5.00 đồng` is, only its author knows. */
  #notWhole(start: number, numberEnd: number, end: number, unit: number): void {
    const number = this.source.slice(start, numberEnd);
    if (unit !== dongUnit && !WELL_FORMED.test(number)) return;
    const fix = { start, end: numberEnd, text: number.replaceAll(",", ".") };
    const found = this.source.slice(start, end);
    const english = unit === dongUnit && ENGLISH_THOUSANDS.test(number);
    this.complain(problem("money-not-whole", start, end, { found }, english ? fix : undefined));
  }

  /** `0 đồng ý`: the action, not money. */
  #isAgree(from: number): boolean {
    let pos = from;
    while (classOf[this.source.charCodeAt(pos)] === BLANK) pos++;
    if (lowerOf[this.source.charCodeAt(pos)] !== 0xfd) return false;
    const kind = classOf[this.source.charCodeAt(pos + 1)];
    return kind !== LETTER && kind !== DIGIT;
  }

  #date(start: number, dayEnd: number): number {
    const source = this.source;
    const monthEnd = this.#digits(dayEnd + 1);
    if (source.charCodeAt(monthEnd) !== SLASH || !this.#isDigit(monthEnd + 1)) {
      const found = source.slice(start, monthEnd);
      this.complain(problem("date-without-year", start, monthEnd, { found }));
      this.push(T.DATE.tokenTypeIdx, start, monthEnd, 1);
      return monthEnd;
    }
    const end = this.#digits(monthEnd + 1);
    const day = this.#value(start, dayEnd);
    const month = this.#value(dayEnd + 1, monthEnd);
    const year = this.#value(monthEnd + 1, end);
    if (end - monthEnd === 3 && isDate(day, month, 2000 + year)) return this.#writtenOtherwise(start, end);
    const exists = isDate(day, month, year) && end - monthEnd === 5 && monthEnd - dayEnd <= 3;
    if (!exists) this.complain(problem("no-such-date", start, end, { found: source.slice(start, end) }));
    this.push(T.DATE.tokenTypeIdx, start, end, exists ? 0 : 1);
    return end;
  }

  #otherDate(start: number): number {
    OTHER_DATE.lastIndex = start;
    const found = OTHER_DATE.exec(this.source);
    if (found === null) return 0;
    const [written, day = found[7], , month = found[6], year = found[5]] = found;
    if (!isDate(Number(day), Number(month), Number(year))) return 0;
    return this.#writtenOtherwise(start, start + written.length);
  }

  /** It is clear which day is meant, so it is read as well. */
  #writtenOtherwise(start: number, end: number): number {
    const found = this.source.slice(start, end);
    const suggestion = isoDate(found).split("-").reverse().join("/");
    this.complain(
      problem("date-notation", start, end, { found, suggestion }, { start, end, text: suggestion }),
    );
    this.push(T.DATE.tokenTypeIdx, start, end, OTHER_NOTATION);
    return end;
  }

  /** Small numbers only; a long run of digits is no date anyway. */
  #value(from: number, to: number): number {
    let value = 0;
    for (let at = from; at < to && at < from + 6; at++) value = value * 10 + this.source.charCodeAt(at) - 48;
    return value;
  }

  #time(start: number, hourEnd: number): number {
    const end = this.#digits(hourEnd + 1);
    const hour = this.#value(start, hourEnd);
    const minute = this.#value(hourEnd + 1, end);
    const exists = end - hourEnd === 3 && minute < 60 && (hour < 24 || (hour === 24 && minute === 0));
    if (!exists) {
      this.complain(problem("no-such-time", start, end, { found: this.source.slice(start, end) }));
    }
    this.push(T.TIME.tokenTypeIdx, start, end, exists ? 0 : 1);
    return end;
  }
}

function isDate(day: number, month: number, year: number): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && leap ? 29 : (DAYS[month] ?? 0);
  return day >= 1 && day <= days && year >= 1000;
}

/** The day that `1/2/26`, `12.02.2026` or `2026-02-12` means, as `yyyy-mm-dd`. */
export function isoDate(written: string): string {
  const parts = written.split(/[./-]/u);
  const [day = "", month = "", year = ""] = parts[0]?.length === 4 ? parts.toReversed() : parts;
  return `${year.padStart(4, "20")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** A number that is written as the model writes it, as nearly all are. */
const PLAIN_WHOLE = /^[1-9]\d*$/;

const withoutZeros = (digits: string): string => digits.replace(/^0+(?=\d)/, "");

/** The number a token begins with, as an exact decimal in JSON notation. */
export function decimalOf(source: string, start: number, end: number): string {
  let pos = start;
  while (
    pos < end &&
    (classOf[source.charCodeAt(pos)] === DIGIT ||
      source.charCodeAt(pos) === DOT ||
      source.charCodeAt(pos) === COMMA)
  )
    pos++;
  const written = source.slice(start, pos);
  if (PLAIN_WHOLE.test(written)) return written;
  const plain = written.includes(".") ? written.replaceAll(".", "") : written;
  const comma = plain.indexOf(",");
  const whole = withoutZeros(comma < 0 ? plain : plain.slice(0, comma));
  const fraction =
    comma < 0
      ? ""
      : plain
          .slice(comma + 1)
          .replace(/[,]/g, "")
          .replace(/0+$/, "");
  return fraction === "" ? whole : `${whole}.${fraction}`;
}

/** Whole đồng of a money token; undefined where it is not whole. */
export function moneyOf(source: string, start: number, end: number, data: number): string | undefined {
  const unit = units[data]?.unit;
  const digits = /^[\d.,]*\d/.exec(source.slice(start, end))?.[0] ?? "";
  if (!WELL_FORMED.test(digits)) return undefined;
  const zeros = data >= BARE ? data - BARE : unit?.of === "money" ? unit.zeros : 0;
  if (!digits.includes(",")) return withoutZeros(digits.replaceAll(".", "") + "0".repeat(zeros));
  const [whole = "0", fraction = ""] = decimalOf(source, start, end).split(".");
  const written = /,(\d+)/.exec(source.slice(start, end))?.[1] ?? "";
  // `75,000 đồng` is the English way to write 75.000; read as a decimal it would be 75.
  if (written.length > Math.max(zeros, fraction.length) || fraction.length > zeros) return undefined;
  return withoutZeros(whole + fraction.padEnd(zeros, "0"));
}
