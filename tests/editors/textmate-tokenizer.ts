import type { TextMateGrammar, TextMateRule } from "../../grammar/textmate/textmate-grammar.ts";

/** A piece of a line and the name that the grammar gives it, empty where it gives none. */
export interface Coloured {
  readonly start: number;
  readonly end: number;
  readonly scope: string;
}

interface Compiled {
  readonly rule: TextMateRule;
  readonly start: RegExp;
  readonly end: RegExp | undefined;
  readonly inner: readonly Compiled[];
}

const expression = (source: string): RegExp => new RegExp(source, "gdu");

const compile = (rules: readonly TextMateRule[]): readonly Compiled[] =>
  rules.map((rule) => ({
    rule,
    start: expression(rule.match ?? rule.begin ?? ""),
    end: rule.end === undefined ? undefined : expression(rule.end),
    inner: compile(rule.patterns ?? []),
  }));

/**
 * Tokenizes as editors do: line by line; the match that begins first wins, and of those at one place the rule that
 * stands first. Only what our grammar uses is there: match, begin and end, captures, patterns inside.
 */
export function tokenizer(grammar: TextMateGrammar): (text: string) => readonly Coloured[] {
  const top = compile(grammar.patterns);
  return (text) => {
    const out: Coloured[] = [];
    let open: Compiled | undefined;
    let offset = 0;
    for (const line of text.split(/(?<=\n)/)) {
      const content = line.replace(/\r?\n$/, "");
      open = tokenizeLine(content, offset, open, top, out);
      offset += line.length;
    }
    return out;
  };
}

function tokenizeLine(
  line: string,
  offset: number,
  carried: Compiled | undefined,
  top: readonly Compiled[],
  out: Coloured[],
): Compiled | undefined {
  let open = carried;
  let at = 0;
  const add = (start: number, end: number, scope: string | undefined): void => {
    if (end > start) out.push({ start: offset + start, end: offset + end, scope: scope ?? "" });
  };
  const find = (regexp: RegExp): RegExpExecArray | null => {
    regexp.lastIndex = at;
    return regexp.exec(line);
  };
  while (at <= line.length) {
    const candidates = open === undefined ? top : open.inner;
    const ending = open?.end === undefined ? null : find(open.end);
    let best: { readonly found: RegExpExecArray; readonly of: Compiled } | undefined;
    for (const of of candidates) {
      const found = find(of.start);
      if (found !== null && (best === undefined || found.index < best.found.index)) best = { found, of };
    }
    if (open !== undefined && ending !== null && (best === undefined || ending.index <= best.found.index)) {
      const end = ending.index + ending[0].length;
      add(at, end, open.rule.name);
      open = undefined;
      if (end === at && end === line.length) return undefined;
      at = end;
      continue;
    }
    if (best === undefined) {
      add(at, line.length, open?.rule.name);
      return open;
    }
    const { found, of } = best;
    add(at, found.index, open?.rule.name);
    at = found.index + found[0].length;
    if (of.end !== undefined) {
      add(found.index, at, of.rule.name);
      open = of;
    } else if (of.rule.captures === undefined) add(found.index, at, of.rule.name);
    else
      for (const [index, { name }] of Object.entries(of.rule.captures)) {
        const place = found.indices?.[Number(index)];
        if (place !== undefined) add(place[0], place[1], name);
      }
  }
  return open;
}
