import { problem } from "./problems.ts";
import type { Scanner } from "./scanner.ts";
import * as T from "./tokens.ts";

interface Sign {
  readonly text: string;
  readonly type: number;
  /** Set where the sign is understood but is not one of the language. */
  readonly instead?: readonly string[];
}

const sign = (text: string, type: T.IndexedType, ...instead: string[]): Sign => ({
  text,
  type: type.tokenTypeIdx,
  ...(instead.length > 0 && { instead }),
});

/** Longest first within one first character. What Word makes of `->` and `<=` is as good as what one types. */
const signs: readonly Sign[] = [
  sign("{", T.LEFT_BRACE),
  sign("}", T.RIGHT_BRACE),
  sign("(", T.LEFT_PAREN),
  sign(")", T.RIGHT_PAREN),
  sign("[", T.LEFT_PAREN, "("),
  sign("]", T.RIGHT_PAREN, ")"),
  sign("->", T.ARROW),
  sign("→", T.ARROW),
  sign("–>", T.ARROW, "->"),
  sign("—>", T.ARROW, "->"),
  sign("=>", T.ARROW, "->", ">="),
  sign("==>", T.ARROW, "->"),
  sign("-->", T.ARROW, "->"),
  sign("==", T.EQUALS, "="),
  sign("=<", T.LESS_EQUAL, "<="),
  sign("=", T.EQUALS),
  sign("<=", T.LESS_EQUAL),
  sign("<>", T.NOT_EQUAL, "!="),
  sign("<", T.LESS),
  sign("≤", T.LESS_EQUAL),
  sign(">=", T.GREATER_EQUAL),
  sign(">", T.GREATER),
  sign("≥", T.GREATER_EQUAL),
  sign("!=", T.NOT_EQUAL),
  sign("≠", T.NOT_EQUAL),
  sign("&&", T.keyword("and"), "và", "and"),
  sign("||", T.keyword("or"), "hoặc", "or"),
  sign("!", T.keyword("not"), "không", "not"),
  sign(",", T.COMMA),
  sign(".", T.DOT),
  sign("+", T.PLUS),
  sign("-", T.MINUS),
  sign("–", T.MINUS, "-"),
  sign("−", T.MINUS, "-"),
  sign("*", T.TIMES_SIGN),
  sign("×", T.TIMES_SIGN, "*"),
];

const byFirst = new Map<number, Sign[]>();
for (const each of [...signs].sort((a, b) => b.text.length - a.text.length)) {
  const code = each.text.charCodeAt(0);
  byFirst.set(code, [...(byFirst.get(code) ?? []), each]);
}

/** Reads a sign at `start`; returns `start` where there is none that the language knows. */
export function scanSign(scanner: Scanner, start: number, code: number): number {
  const { source } = scanner;
  const candidates = byFirst.get(code);
  if (candidates === undefined) return scanStray(scanner, start, code);
  for (const { text, type, instead } of candidates) {
    if (text.length > 1 && !source.startsWith(text, start)) continue;
    const end = start + text.length;
    if (instead !== undefined) {
      const fix = { start, end, text: instead[0] ?? "" };
      scanner.complain(problem("wrong-sign", start, end, { found: text, instead }, fix));
    }
    scanner.push(type, start, end, instead === undefined ? 0 : 1);
    return end;
  }
  return start;
}

/** `;`, `:`, `/`: signs of other languages, reported and left out. */
function scanStray(scanner: Scanner, start: number, code: number): number {
  const found = scanner.source.charAt(start);
  const end = start + 1;
  if (code === 47) scanner.complain(problem("no-division", start, end, {}));
  else if (code === 59 || code === 58) {
    scanner.complain(problem("stray-sign", start, end, { found }, { start, end, text: "" }));
  } else return start;
  scanner.trivia.push(new T.Token(T.UNKNOWN.tokenTypeIdx, start, end, scanner.line, 0));
  return end;
}
