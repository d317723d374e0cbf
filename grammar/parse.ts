import { balanceBraces, limitDepth } from "./braces.ts";
import { Lexer } from "./lexer.ts";
import { lexemesOf } from "./lexemes.ts";
import type { Lexeme } from "./lexemes.ts";
import { NESTING_LIMIT, PROBLEM_LIMIT } from "./parser/core.ts";
import { SourceParser } from "./parser/source.ts";
import { problem } from "./problems.ts";
import type { SyntaxProblem } from "./problems.ts";
import type { Token } from "./tokens.ts";
import type { SourceTree } from "./tree/declaration.ts";

export interface ParseResult {
  readonly tree: SourceTree;
  /** In the order of the text. */
  readonly problems: readonly SyntaxProblem[];
  /** Every piece of the text that is not blank, comments included; made when first asked for. */
  readonly tokens: readonly Lexeme[];
}

// One grammar, one instance a process: a second parser class slows both.
let parser: SourceParser | undefined;

/** Text (NFC) to syntax tree. Never throws; what cannot be read is reported and left out. */
export function parse(text: string): ParseResult {
  const { tree, problems } = read(text);
  return new Parsed(tree, problems, text);
}

interface Reading {
  readonly tree: SourceTree;
  readonly problems: readonly SyntaxProblem[];
  readonly lexer: Lexer;
}

function read(text: string): Reading {
  parser ??= new SourceParser();
  const lexer = new Lexer(text);
  lexer.run();
  let tokens: Token[] = lexer.tokens;
  let problems: SyntaxProblem[] = [...lexer.problems];
  if (!lexer.balanced || lexer.deepest > NESTING_LIMIT) {
    const balanced = lexer.balanced ? { tokens, problems: [], lines: [] } : balanceBraces(text, tokens);
    const shallow = limitDepth(balanced.tokens, NESTING_LIMIT);
    problems.push(...balanced.problems, ...shallow.problems);
    for (const line of balanced.lines) lexer.problemLines.add(line);
    tokens = shallow.tokens;
  }
  const tree = parser.read(text, tokens, lexer.hints, lexer.problemLines);
  if (parser.problems.length > 0 || problems.length > 0) {
    const { overruled } = parser;
    problems = [...problems.filter((each) => !overruled.has(each.start)), ...parser.problems];
    problems.sort((a, b) => a.start - b.start);
    const over = problems[PROBLEM_LIMIT];
    if (over !== undefined) {
      problems.length = PROBLEM_LIMIT;
      problems.push(problem("too-many-problems", over.start, over.end, { limit: PROBLEM_LIMIT }));
    }
  }
  return { tree, problems, lexer };
}

/**
 * Tokens are let go with the reading: whoever keeps a tree, as compilers of a thousand files do, would keep more of them
 * than of it. The few who ask for them (the formatter) have the text read once more.
 */
class Parsed implements ParseResult {
  readonly tree: SourceTree;
  readonly problems: readonly SyntaxProblem[];
  readonly #text: string;
  #lexemes: readonly Lexeme[] | undefined;

  constructor(tree: SourceTree, problems: readonly SyntaxProblem[], text: string) {
    this.tree = tree;
    this.problems = problems;
    this.#text = text;
  }

  get tokens(): readonly Lexeme[] {
    if (this.#lexemes === undefined) {
      const { lexer } = read(this.#text);
      this.#lexemes = lexemesOf(this.#text, lexer.tokens, lexer.trivia);
    }
    return this.#lexemes;
  }
}
