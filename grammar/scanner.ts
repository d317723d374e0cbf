import type { SyntaxProblem } from "./problems.ts";
import { Token } from "./tokens.ts";

/** What the parts of the lexer share: the text, and what has been found so far. */
export class Scanner {
  readonly source: string;
  readonly tokens: Token[] = [];
  readonly trivia: Token[] = [];
  readonly problems: SyntaxProblem[] = [];
  /** Lines with a problem: the parser does not speak of them again. */
  readonly problemLines = new Set<number>();
  line = 1;

  constructor(source: string) {
    this.source = source;
  }

  complain(found: SyntaxProblem): void {
    this.problemLines.add(this.line);
    this.problems.push(found);
  }

  push(type: number, start: number, end: number, data: number): void {
    this.tokens.push(new Token(type, start, end, this.line, data));
  }
}
