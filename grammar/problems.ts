import type { KeywordId } from "./lexicon/keywords.ts";

/**
 * What can be wrong with a text, as plain data. No prose: the compiler words it in its languages. Nothing here
 * speaks of tokens; `expected` names things of the language that an official knows.
 */
export type Concept =
  | "name"
  | "label"
  | "text"
  | "number"
  | "whole-number"
  | "date"
  | "time"
  | "duration"
  | "duration-unit"
  | "amount"
  | "percent"
  | "size"
  | "times"
  | "block"
  | "arrow"
  | "field-type"
  | "action"
  | "condition"
  | "value"
  | "comparison"
  | "paper-count"
  | "copy-kind"
  | "channel"
  | "applicant"
  | "level"
  | "weekday"
  | "expectation"
  | "file-path"
  | "file-type"
  | "line-end"
  | { readonly item: BlockName }
  | { readonly keyword: KeywordId }
  | { readonly sign: string };

/** Blocks, as an author would call them. */
export type BlockName =
  | "file"
  | "procedure"
  | "form"
  | "options"
  | "dossier"
  | "charge"
  | "bands"
  | "term"
  | "flow"
  | "state"
  | "parallel"
  | "branch"
  | "records"
  | "scenario"
  | "calendar"
  | "codelist"
  | "source"
  | "campaign";

interface Params {
  "unknown-character": { readonly found: string; readonly codePoint: string };
  "foreign-letter": { readonly found: string; readonly codePoint: string; readonly name: string };
  "invisible-character": { readonly codePoint: string };
  "control-character": { readonly codePoint: string };
  "unterminated-string": Empty;
  "unterminated-comment": Empty;
  "bad-escape": { readonly found: string };
  "wrong-quotes": { readonly found: string };
  "bad-number": { readonly found: string };
  "date-without-year": { readonly found: string };
  "no-such-date": { readonly found: string };
  "no-such-time": { readonly found: string };
  /** Clear, but not written dd/mm/yyyy. */
  "date-notation": { readonly found: string; readonly suggestion: string };
  /** Clear, but not written hh:mm. */
  "time-notation": { readonly found: string; readonly suggestion: string };
  "money-without-dong": { readonly found: string };
  "money-not-whole": { readonly found: string };
  "wrong-sign": { readonly found: string; readonly instead: readonly string[] };
  "no-division": Empty;
  "stray-sign": { readonly found: string };
  /** `header`: offset of the line that should have opened the block. */
  "missing-opening-brace": { readonly header: number };
  /** `opener`: offset of the brace that nobody closed. */
  "missing-closing-brace": { readonly opener: number };
  "stray-closing-brace": Empty;
  "nested-too-deep": { readonly limit: number };
  "too-many-operators": { readonly limit: number };
  "too-many-problems": { readonly limit: number };
  /** Something is left out; the place is the end of what stands before it. */
  missing: { readonly expected: readonly Concept[] };
  "unexpected-word": { readonly found: string; readonly expected: readonly Concept[] };
  "misspelt-keyword": { readonly found: string; readonly keyword: KeywordId; readonly spelling: string };
  "misplaced-word": { readonly found: string; readonly keyword: KeywordId; readonly block: BlockName };
  "misspelt-unit": { readonly found: string; readonly spelling: string };
  "reserved-word": { readonly found: string; readonly suggestion: string };
  "name-with-blank": { readonly found: string; readonly suggestion: string };
  "name-starts-with-digit": { readonly found: string; readonly suggestion: string };
  "missing-quotes": { readonly found: string };
  "missing-arrow": Empty;
  "missing-unit": { readonly found: string; readonly expected: readonly Concept[] };
  "missing-comma": Empty;
  "trailing-comma": Empty;
  "comma-needs-blank": { readonly found: string };
  "missing-parentheses": Empty;
  "items-run-together": { readonly found: string };
  "bare-when": Empty;
}

type Empty = Readonly<Record<string, never>>;

export type ProblemCode = keyof Params;

export type ParamsOf<C extends ProblemCode> = Params[C];

/** One edit that mends the problem. */
export interface ProblemFix {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Offsets are UTF-16 positions in the text that was parsed; `end` is exclusive. */
export type SyntaxProblem = {
  readonly [C in ProblemCode]: {
    readonly code: C;
    readonly start: number;
    readonly end: number;
    readonly params: Params[C];
    readonly fix?: ProblemFix;
  };
}[ProblemCode];

export function problem<C extends ProblemCode>(
  code: C,
  start: number,
  end: number,
  params: Params[C],
  fix?: ProblemFix,
): SyntaxProblem {
  const base = { code, start, end, params };
  return (fix === undefined ? base : { ...base, fix }) as SyntaxProblem;
}
