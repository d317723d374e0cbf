import type { SyntaxProblem } from "./problems.ts";
import { Token } from "./tokens.ts";

/**
 * The tokens of the text read last, written over by the next text: a file has thousands of them, nobody keeps them, and
 * they were a tenth of all that checking a catalogue allocates. One text is read at a time.
 */
const reused: Token[] = [];
/** A text of 2 MB must not leave its tokens behind for ever. */
const MOST_REUSED = 16_384;

/** What the parts of the lexer share: the text, and what has been found so far. */
export class Scanner {
  readonly source: string;
  /** Good until the next text is read. */
  readonly tokens: Token[] = reused;
  readonly trivia: Token[] = [];
  readonly problems: SyntaxProblem[] = [];
  /** Lines with a problem: the parser does not speak of them again. */
  readonly problemLines = new Set<number>();
  line = 1;
  /** How many of `tokens` are of this text. */
  protected count = 0;

  constructor(source: string) {
    this.source = source;
    if (reused.length > MOST_REUSED) reused.length = 0;
  }

  complain(found: SyntaxProblem): void {
    this.problemLines.add(this.line);
    this.problems.push(found);
  }

  push(type: number, start: number, end: number, data: number): void {
    const { tokens, count } = this;
    if (count < tokens.length) (tokens[count] as Token).become(type, start, end, this.line, data);
    else tokens.push(new Token(type, start, end, this.line, data));
    this.count = count + 1;
  }

  /** No more tokens: those of a longer text before are let go. */
  protected finish(): void {
    this.tokens.length = this.count;
  }
}
