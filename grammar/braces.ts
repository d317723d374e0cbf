import { classOf, NEWLINE } from "./characters.ts";
import { problem } from "./problems.ts";
import type { SyntaxProblem } from "./problems.ts";
import { END, LEFT_BRACE, RIGHT_BRACE, Token } from "./tokens.ts";

/**
 * The parser sees balanced braces only. Where a file does not balance, indentation says which brace is missing: a
 * line indented no deeper than the line of an open brace closes it, and a closing brace that stands below a less
 * indented line than its own had its opening brace lost there.
 */
interface Open {
  readonly token: Token;
  readonly indent: number;
  readonly line: number;
}

export interface Balanced {
  readonly tokens: Token[];
  readonly problems: SyntaxProblem[];
  /** Lines that the problems speak of. */
  readonly lines: number[];
}

function indentAt(source: string, offset: number): number {
  let begin = offset;
  while (begin > 0 && classOf[source.charCodeAt(begin - 1)] !== NEWLINE) begin--;
  let at = begin;
  while (at < offset && /\s/.test(source[at] ?? "")) at++;
  return at - begin;
}

export function balanceBraces(source: string, tokens: readonly Token[]): Balanced {
  const out: Token[] = [];
  const problems: SyntaxProblem[] = [];
  const stack: Open[] = [];
  const spoken: number[] = [];
  const excess = tokens.reduce(
    (sum, { tokenTypeIdx }) =>
      sum +
      Number(tokenTypeIdx === RIGHT_BRACE.tokenTypeIdx) -
      Number(tokenTypeIdx === LEFT_BRACE.tokenTypeIdx),
    0,
  );
  /** Last line start per indentation, as an index into `out`: where an opening brace may be missing. */
  let lines: { indent: number; first: number; end: number }[] = [];
  let line = 0;
  let indent = 0;

  const close = (at: Token, reason: boolean): void => {
    const open = stack.pop();
    const before = out[out.length - 1] ?? at;
    if (open === undefined) return;
    if (reason) {
      const text = `\n${" ".repeat(open.indent)}}`;
      const at = lineEnd(source, before.end);
      const fix = { start: at, end: at, text };
      spoken.push(before.line);
      problems.push(
        problem("missing-closing-brace", before.end, before.end, { opener: open.token.start }, fix),
      );
    }
    out.push(new Token(RIGHT_BRACE.tokenTypeIdx, before.end, before.end, before.line, 0));
  };

  for (const [place, token] of tokens.entries()) {
    const opensLine = token.line !== line;
    if (opensLine) {
      line = token.line;
      indent = indentAt(source, token.start);
    }
    const top = stack[stack.length - 1];
    if (token.tokenTypeIdx === END.tokenTypeIdx) {
      while (stack.length > 0) close(token, true);
      out.push(token);
      break;
    }
    if (token.tokenTypeIdx === RIGHT_BRACE.tokenTypeIdx) {
      if (opensLine)
        while (stack.length > 1 && indent < (stack[stack.length - 1] as Open).indent) close(token, true);
      const opener = stack[stack.length - 1];
      const lost =
        opensLine && (opener === undefined || opener.indent < indent)
          ? lostOpener(out, lines, indent)
          : undefined;
      if (lost !== undefined) {
        const before = out[lost - 1] as Token;
        const fix = { start: before.end, end: before.end, text: " {" };
        spoken.push(before.line);
        problems.push(
          problem("missing-opening-brace", before.end, before.end, { header: before.start }, fix),
        );
        out.splice(lost, 0, new Token(LEFT_BRACE.tokenTypeIdx, before.end, before.end, before.line, 0));
        out.push(token);
      } else if (
        opener === undefined ||
        (excess > 0 &&
          opener.line !== token.line &&
          (opensLine ? opener.indent < indent : !closesLine(tokens, place)))
      ) {
        spoken.push(token.line);
        problems.push(
          problem(
            "stray-closing-brace",
            token.start,
            token.end,
            {},
            { start: token.start, end: token.end, text: "" },
          ),
        );
      } else {
        stack.pop();
        out.push(token);
      }
    } else {
      if (opensLine && top !== undefined && token.line !== top.line) {
        while (stack.length > 0 && indent <= (stack[stack.length - 1] as Open).indent) close(token, true);
      }
      if (token.tokenTypeIdx === LEFT_BRACE.tokenTypeIdx) stack.push({ token, indent, line: token.line });
      out.push(token);
    }
    if (opensLine) {
      const shallow = indent;
      lines = lines.filter((each) => each.indent < shallow);
      lines.push({ indent, first: out.length - 1, end: out.length });
    }
  }
  return { tokens: out, problems, lines: spoken };
}

/** Behind the comment that may end the line; a comment that goes on below does not end it. */
function lineEnd(source: string, from: number): number {
  let end = from;
  while (end < source.length && classOf[source.charCodeAt(end)] !== NEWLINE) end++;
  const rest = source.slice(from, end);
  return /^\s*(?:\/\/|\/\*.*\*\/\s*$)/u.test(rest) ? from + rest.trimEnd().length : from;
}

/** Whether only closing braces stand before this one on its line. */
function closesLine(tokens: readonly Token[], place: number): boolean {
  const line = tokens[place]?.line;
  let at = place - 1;
  while (tokens[at]?.line === line && tokens[at]?.tokenTypeIdx === RIGHT_BRACE.tokenTypeIdx) at--;
  return tokens[at]?.line !== line;
}

/** Index behind the last line of this indentation, if deeper lines follow it and it opened nothing. */
function lostOpener(
  out: readonly Token[],
  lines: readonly { indent: number; first: number }[],
  indent: number,
): number | undefined {
  for (let at = lines.length - 1; at >= 0; at--) {
    const entry = lines[at];
    if (entry === undefined || entry.indent < indent) return undefined;
    if (entry.indent > indent) continue;
    const begin = out[entry.first];
    if (begin === undefined || begin.tokenTypeIdx === RIGHT_BRACE.tokenTypeIdx) return undefined;
    let index = entry.first;
    while (index < out.length && out[index]?.line === begin.line) {
      if (out[index]?.tokenTypeIdx === LEFT_BRACE.tokenTypeIdx) return undefined;
      index++;
    }
    return index < out.length ? index : undefined;
  }
  return undefined;
}

/** Drops what lies deeper than `limit`; one problem for each place that goes too deep. */
export function limitDepth(tokens: readonly Token[], limit: number): Balanced {
  const out: Token[] = [];
  const problems: SyntaxProblem[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.tokenTypeIdx === LEFT_BRACE.tokenTypeIdx && ++depth === limit + 1 && problems.length < 100) {
      problems.push(problem("nested-too-deep", token.start, token.end, { limit }));
    }
    const brace =
      token.tokenTypeIdx === LEFT_BRACE.tokenTypeIdx || token.tokenTypeIdx === RIGHT_BRACE.tokenTypeIdx;
    // The block itself stays, empty: what it belongs to must not miss it.
    if (depth <= limit || (brace && depth === limit + 1) || token.tokenTypeIdx === END.tokenTypeIdx)
      out.push(token);
    if (token.tokenTypeIdx === RIGHT_BRACE.tokenTypeIdx) depth--;
  }
  return { tokens: out, problems, lines: [] };
}
