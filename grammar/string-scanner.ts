import { classOf, codePointName, CONTROL, INVISIBLE, NEWLINE } from "./characters.ts";
import { problem } from "./problems.ts";
import type { Scanner } from "./scanner.ts";
import { STRING } from "./tokens.ts";

const QUOTE = 34;
const SINGLE = 39;
const BACKSLASH = 92;
const LEFT = 0x201c;
const RIGHT = 0x201d;
const LOW = 0x201e;

/** Marks that turn the reading direction: a label that shows other text than it holds. */
const isDirectionMark = (code: number): boolean =>
  (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);

/** Reads a string that begins at `start`; returns `start` where none begins. It never spans a line. */
export function scanString(scanner: Scanner, start: number, opening: number): number {
  if (opening === SINGLE || opening === 0x2018 || opening === 0x2019)
    return scanForeign(scanner, start, SINGLE, 0x2019);
  if (opening === 0xab) return scanForeign(scanner, start, 0xbb, 0xbb);
  if (opening !== QUOTE && opening !== LEFT && opening !== RIGHT && opening !== LOW) return start;
  const { source } = scanner;
  let escapes = 0;
  let pos = start + 1;
  for (; pos < source.length; pos++) {
    const code = source.charCodeAt(pos);
    if (code === QUOTE || (opening !== QUOTE && code === RIGHT) || (opening === LOW && code === LEFT)) {
      scanner.push(STRING.tokenTypeIdx, start, pos + 1, escapes);
      return pos + 1;
    }
    if (code === BACKSLASH) {
      escapes = 1;
      const next = source.charCodeAt(pos + 1);
      if (next === QUOTE || next === BACKSLASH) pos++;
      else {
        const found = source.slice(pos, pos + 2).trimEnd();
        scanner.complain(
          problem("bad-escape", pos, pos + 1, { found }, { start: pos, end: pos + 1, text: "\\\\" }),
        );
      }
      continue;
    }
    const kind = classOf[code];
    if (kind === NEWLINE) break;
    if (kind === CONTROL || (kind === INVISIBLE && isDirectionMark(code))) {
      const name = kind === CONTROL ? "control-character" : "invisible-character";
      const codePoint = codePointName(source, pos);
      scanner.complain(problem(name, pos, pos + 1, { codePoint }, { start: pos, end: pos + 1, text: "" }));
    }
  }
  return unterminated(scanner, start, pos, escapes);
}

/** The brace that ends the line opens a block all the same: otherwise one lost quote would lose the block. */
function unterminated(scanner: Scanner, start: number, lineEnd: number, escapes: number): number {
  const written = scanner.source.slice(start, lineEnd);
  const tail = /\s*\{?\s*$/.exec(written.slice(-200));
  const end = Math.max(start + 1, lineEnd - (tail?.[0].length ?? 0));
  scanner.complain(problem("unterminated-string", start, end, {}, { start: end, end, text: '"' }));
  scanner.push(STRING.tokenTypeIdx, start, end, escapes | 2);
  return end;
}

/** `'…'` and `«…»`: quotes that are not of the language. */
function scanForeign(scanner: Scanner, start: number, closing: number, other: number): number {
  const { source } = scanner;
  let pos = start + 1;
  while (pos < source.length && classOf[source.charCodeAt(pos)] !== NEWLINE) {
    const code = source.charCodeAt(pos);
    if (code === closing || code === other) {
      const text = '"' + source.slice(start + 1, pos).replaceAll('"', '\\"') + '"';
      const found = source.slice(start, start + 1);
      scanner.complain(problem("wrong-quotes", start, pos + 1, { found }, { start, end: pos + 1, text }));
      scanner.push(STRING.tokenTypeIdx, start, pos + 1, 0);
      return pos + 1;
    }
    pos++;
  }
  return start;
}

/** The value of a string token, without its quotes. */
export function stringValue(source: string, start: number, end: number, data: number): string {
  const inside = source.slice(start + 1, (data & 2) !== 0 ? end : end - 1);
  return (data & 1) !== 0 ? inside.replace(/\\(["\\])/g, "$1") : inside;
}
