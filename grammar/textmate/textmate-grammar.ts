import { phrases } from "../lexicon/phrases.ts";
import { bareMoneyWords, units } from "../lexicon/units.ts";
import { groupOf, KEYWORD_SCOPES, type KeywordGroup } from "./keyword-scopes.ts";
import { BLANK, spellingPattern } from "./spelling-pattern.ts";

/** A rule of a TextMate grammar, as far as ours needs them. */
export interface TextMateRule {
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
  readonly patterns?: readonly TextMateRule[];
}

export interface TextMateGrammar {
  readonly $comment: string;
  readonly name: string;
  readonly scopeName: string;
  readonly fileTypes: readonly string[];
  readonly patterns: readonly TextMateRule[];
}

/**
 * Where no word goes on; outside `(?i:…)`, because Oniguruma takes no look-behind that ignores case. Marks that are
 * stored apart belong to the letter before them.
 */
const NO_WORD_BEFORE = "(?<![\\p{L}\\p{M}\\p{N}_])";
const NO_WORD_AFTER = "(?![\\p{L}\\p{M}\\p{N}_])";
const NAME = "[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*";

interface Run {
  readonly group: KeywordGroup;
  readonly texts: string[];
}

/** Phrases of the same group that stand together when the longest come first. */
function runs(): readonly Run[] {
  const byLength = [...phrases].sort(
    (a, b) => b.text.split(" ").length - a.text.split(" ").length || b.text.length - a.text.length,
  );
  const found: Run[] = [];
  for (const { text, id } of byLength) {
    const group = groupOf(id);
    const last = found.at(-1);
    if (last?.group === group) last.texts.push(text);
    else found.push({ group, texts: [text] });
  }
  return found;
}

/** One rule for all keywords: two rules that begin at one place would let the first win, not the longest. */
function keywords(): TextMateRule {
  const all = runs();
  const groups = all.map(({ texts }) => `(${texts.map(spellingPattern).join("|")})`);
  return {
    match: `${NO_WORD_BEFORE}(?i:${groups.join("|")})${NO_WORD_AFTER}`,
    captures: Object.fromEntries(
      all.map(({ group }, index) => [String(index + 1), { name: KEYWORD_SCOPES[group] }]),
    ),
  };
}

/** A number and the unit behind it on its line. */
function numbers(): TextMateRule {
  const spellings = [
    ...units.flatMap(({ vi, en }) => [...vi, ...en]),
    ...bareMoneyWords.map(([word]) => word),
  ];
  const ordered = [...new Set(spellings.map((word) => word.toLowerCase()))].sort(
    (a, b) => b.length - a.length,
  );
  const words = ordered.filter((word) => /\p{L}/u.test(word)).map(spellingPattern);
  const signs = ordered.filter((word) => !/\p{L}/u.test(word)).map(spellingPattern);
  return {
    match: `${NO_WORD_BEFORE}(\\d+(?:[.,]\\d+)*)(?:${BLANK}*(?:((?i:${words.join("|")}))${NO_WORD_AFTER}|(${signs.join("|")})))?`,
    captures: {
      "1": { name: "constant.numeric.tthc" },
      "2": { name: "keyword.other.unit.tthc" },
      "3": { name: "keyword.other.unit.tthc" },
    },
  };
}

const string = (begin: string, end: string): TextMateRule => ({
  name: "string.quoted.double.tthc",
  begin,
  // A string never spans a line: one lost quote must not turn the rest of the file into text.
  end: `${end}|$`,
  patterns: [{ name: "constant.character.escape.tthc", match: '\\\\["\\\\]' }],
});

/** How any editor colours a source, made of the keyword tables. */
export function textMateGrammar(): TextMateGrammar {
  return {
    $comment:
      "Made by grammar/textmate/textmate-grammar.ts. Do not edit: UPDATE=1 npx vitest run tests/editors",
    name: "TTHC",
    scopeName: "source.tthc",
    fileTypes: ["tthc"],
    patterns: [
      { name: "comment.line.documentation.tthc", match: "///(?!/).*$" },
      { name: "comment.line.double-slash.tthc", match: "//.*$" },
      { name: "comment.block.tthc", begin: "/\\*", end: "\\*/" },
      string('"', '"'),
      string("[“”]", '["”]'),
      string("„", '["”“]'),
      {
        name: "constant.numeric.date.tthc",
        match: `${NO_WORD_BEFORE}\\d{1,2}/\\d{1,2}/\\d{4}${NO_WORD_AFTER}`,
      },
      { name: "constant.numeric.time.tthc", match: `${NO_WORD_BEFORE}\\d{1,2}:\\d{2}${NO_WORD_AFTER}` },
      numbers(),
      keywords(),
      { name: "keyword.operator.arrow.tthc", match: "->|→|–>|—>" },
      { name: "keyword.operator.tthc", match: "<=|>=|!=|[=<>≤≥≠+*×−-]" },
      { name: "punctuation.section.block.tthc", match: "[{}]" },
      { name: "punctuation.section.group.tthc", match: "[()]" },
      { name: "punctuation.separator.tthc", match: "[,.]" },
      { name: "entity.name.tthc", match: `${NAME}(?=${BLANK}+["“])` },
      { name: "variable.other.tthc", match: NAME },
    ],
  };
}

/** Text of `editors/vscode/syntaxes/tthc.tmLanguage.json`; letters and blanks that cannot be told apart are escaped. */
export const textMateFile = (): string =>
  `${JSON.stringify(textMateGrammar(), null, 2)}\n`.replace(/[\p{M}\p{Zs}]/gu, (char) =>
    char === " " ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
