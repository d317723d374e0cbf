import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { keywordIds, parse, spellings, synonyms, units } from "../../grammar/index.ts";
import { textMateFile, textMateGrammar, type TextMateRule } from "../../grammar/textmate/textmate-grammar.ts";
import { root } from "../compiler/memory-sources.ts";
import { tokenizer } from "./textmate-tokenizer.ts";

const folder = join(root, "editors", "vscode");
const file = join(folder, "syntaxes", "tthc.tmLanguage.json");
const tokenize = tokenizer(textMateGrammar());

/** Names at each position of a text. */
function scopesOf(text: string): readonly string[] {
  const scopes = new Array<string>(text.length).fill("");
  for (const { start, end, scope } of tokenize(text)) scopes.fill(scope, start, end);
  return scopes;
}

const KEYWORD = /^(?:storage|keyword|support|constant\.language)/;

it("is made of the keyword tables (UPDATE=1 rewrites it)", () => {
  if (process.env["UPDATE"] === "1") writeFileSync(file, textMateFile());
  expect(readFileSync(file, "utf8")).toBe(textMateFile());
});

const every = [
  ...keywordIds.flatMap((id) => [spellings.vi[id], spellings.en[id]]),
  ...synonyms.map(([text]) => text),
];

it.each([
  ["as the table has them", (text: string) => text],
  ["in capitals", (text: string) => text.toLocaleUpperCase("vi")],
  ["in decomposed letters", (text: string) => text.normalize("NFD")],
  ["with other blanks", (text: string) => text.replaceAll(" ", "\u00a0 \t")],
  [
    "in letters that are half joined",
    (text: string) => text.replaceAll("ế", "ê\u0301").replaceAll("ộ", "ô\u0323").replaceAll("ờ", "ơ\u0300"),
  ],
])("colours every keyword %s", (_how, write) => {
  for (const spelling of every) {
    const text = `  ${write(spelling)} {`;
    const scopes = scopesOf(text).slice(2, -2);
    expect(
      scopes.every((scope) => KEYWORD.test(scope) && scope === scopes[0]),
      text,
    ).toBe(true);
  }
});

it("would find a keyword that has lost its colour", () => {
  const grammar = textMateGrammar();
  const patterns = grammar.patterns.map(({ match, ...rule }) =>
    match === undefined ? rule : { ...rule, match: match.replace("kiosk", "kiosque") },
  );
  const [found] = tokenizer({ ...grammar, patterns })("kiosk");
  expect(found?.scope).toBe("variable.other.tthc");
});

it("colours no part of a longer word, and nothing in strings and comments", () => {
  expect(scopesOf("họ_phí phí_đất phílạ phí2").some((scope) => KEYWORD.test(scope))).toBe(false);
  expect(new Set(scopesOf('"phí \\" phí"'))).toEqual(
    new Set(["string.quoted.double.tthc", "constant.character.escape.tthc"]),
  );
  expect(new Set(scopesOf("// phí"))).toEqual(new Set(["comment.line.double-slash.tthc"]));
  expect(new Set(scopesOf("/// phí"))).toEqual(new Set(["comment.line.documentation.tthc"]));
  expect(new Set(scopesOf("/* phí\nphí */").filter((_scope, at) => at !== 6))).toEqual(
    new Set(["comment.block.tthc"]),
  );
});

it("ends a string with its line", () => {
  expect(scopesOf('mã "1.0\nphí').at(-1)).toBe("storage.type.tthc");
});

it("takes the longest phrase", () => {
  expect(new Set(scopesOf("không có giá trị"))).toEqual(new Set(["keyword.operator.word.tthc"]));
  expect(scopesOf("hồ sơ riêng").every((scope) => scope === scopesOf("hồ sơ riêng")[0])).toBe(true);
});

it.each(units.flatMap(({ vi, en }) => [...vi, ...en]))("colours the unit «%s» behind a number", (unit) => {
  for (const written of [`1.500 ${unit}`, `1.500 ${unit}`.normalize("NFD"), `2${unit}`]) {
    const scopes = scopesOf(written);
    expect(scopes[0], written).toBe("constant.numeric.tthc");
    expect(scopes.at(-1), written).toBe("keyword.other.unit.tthc");
  }
});

const sources = readdirSync(join(root, "procedures"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".tthc"))
  .sort();

const FITTING = {
  keyword: KEYWORD,
  string: /^(?:string|constant\.character)/,
  comment: /^comment/,
  number: /^constant\.numeric/,
  duration: /^(?:constant\.numeric|keyword\.other\.unit)/,
  money: /^(?:constant\.numeric|keyword\.other\.unit)/,
  percent: /^(?:constant\.numeric|keyword\.other\.unit)/,
  size: /^(?:constant\.numeric|keyword\.other\.unit)/,
  times: /^(?:constant\.numeric|keyword\.other\.unit)/,
  date: /^constant\.numeric\.date/,
  time: /^constant\.numeric\.time/,
  punctuation: /^(?:punctuation|keyword\.operator)/,
  // A name that equals a keyword elsewhere is coloured as that.
  name: /^(?:entity|variable|storage|keyword|support|constant\.language)/,
  unknown: /^/,
} as const;

it.each(sources)("colours procedures/%s as the parser reads it, composed and decomposed", (source) => {
  const text = readFileSync(join(root, "procedures", source), "utf8");
  const scopes = scopesOf(text);
  const wrong = parse(text).tokens.flatMap(({ start, end, kind }) => {
    const written = text.slice(start, end);
    const misfit = Array.from(written, (char, index) => [char, scopes[start + index] ?? ""] as const).find(
      ([char, scope]) => !/\s/.test(char) && !FITTING[kind].test(scope),
    );
    return misfit === undefined ? [] : [`${written}: ${kind} is «${misfit[1]}»`];
  });
  expect(wrong).toEqual([]);
  // The same letters have the same colours however they are stored.
  const loose = text.normalize("NFD");
  const looseScopes = scopesOf(loose);
  const composed = scopesOf(text).filter((_scope, at) => !/\s/.test(text.charAt(at)));
  const bases = Array.from(loose, (char, at) => [char, looseScopes[at] ?? ""] as const)
    .filter(([char]) => !/\p{M}|\s/u.test(char))
    .map(([, scope]) => scope);
  expect(bases).toEqual(composed);
});

const hasJq = spawnSync("jq", ["--version"]).status === 0;
if (!hasJq) console.warn("no jq here: Oniguruma is not asked");

it.runIf(hasJq)("is read by Oniguruma, the engine of editors", () => {
  const expressions = (rules: readonly TextMateRule[]): readonly string[] =>
    rules.flatMap(({ match, begin, end, patterns = [] }) => [
      ...[match, begin, end].filter((one) => one !== undefined),
      ...expressions(patterns),
    ]);
  const all = expressions(textMateGrammar().patterns);
  // jq is built on it. Each keyword on a line of its own must be matched from end to end.
  const program = '.texts - [.all[] as $re | .text | match($re; "g") | .string] | .[]';
  // A part of them: jq counts characters from the start for each match.
  const texts = every
    .filter((_text, index) => index % 15 === 0)
    .flatMap((text) => [text, text.toLocaleUpperCase("vi"), text.normalize("NFD")]);
  const asked = spawnSync("jq", ["-r", program], {
    input: JSON.stringify({ all, texts, text: texts.join("\n") }),
    encoding: "utf8",
  });
  expect(asked.stderr).toBe("");
  expect(asked.stdout).toBe("");
  const broken = spawnSync("jq", [program], {
    input: JSON.stringify({ all: ["(?i)(?<![\\p{L}])x"], texts, text: "x" }),
  });
  expect(broken.status, "what Oniguruma cannot read is told").not.toBe(0);
});

it("is named by a package that an editor can load", () => {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly contributes: {
      readonly languages: readonly {
        readonly extensions: readonly string[];
        readonly configuration: string;
      }[];
      readonly grammars: readonly { readonly path: string; readonly scopeName: string }[];
    };
  };
  const { languages, grammars } = manifest.contributes;
  expect(languages[0]?.extensions).toEqual([".tthc"]);
  expect(grammars[0]?.scopeName).toBe(textMateGrammar().scopeName);
  for (const path of [languages[0]?.configuration, grammars[0]?.path, "README.md"])
    expect(existsSync(join(folder, path ?? "?")), path).toBe(true);
});
