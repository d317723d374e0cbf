import { describe, expect, it } from "vitest";
import { catalogue, type Code } from "../../compiler/diagnostics/catalogue.ts";
import { messageOf, type Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { runCli } from "../cli/run-cli.ts";
import { madeExample, messageOfOwnFault } from "./made-examples.ts";
import { compiled } from "./memory-sources.ts";
import { laidOut, pages, readme, type Example } from "./pages.ts";

const codes = Object.keys(catalogue).sort() as Code[];
const known = new Set<string>(codes);

/** Words of programmers, which a page or message for officials never uses. */
const INTERNAL =
  /\b(?:tokens?|nodes?|AST|parser|lexer|identifiers?|undefined|NaN|null|regexp?|boolean|array|exception|stack)\b|\[object /i;

const shown = (found: readonly Diagnostic[]): string =>
  found
    .map((one) => {
      const { line, column } = one.source.positionOf(one.span.start);
      return `${one.source.file}:${line}:${column} ${one.code} ${messageOf(one, "vi")}`;
    })
    .join("\n");

/** Examples are of one thing each: but for the pages about law they leave the sources of their burdens out. */
const UNSOURCED: Code = "burden-without-source";
const isAbout = ({ also }: Example, code: string): boolean =>
  code === UNSOURCED || also.includes(UNSOURCED) || code.startsWith("source-");

/** What an example brings about, and the places it says that its own code points at. */
function run(example: Example, code: string) {
  const made = madeExample(example);
  if (made !== undefined) return { found: made, wanted: undefined, pointed: undefined };
  const { files, marks } = laidOut(example);
  const found = compiled(files).diagnostics.filter((one) => one.code !== UNSOURCED || isAbout(example, code));
  const place = (file: string, start: number, end: number): string => `${file} ${start}–${end}`;
  const pointed = found
    .filter((one) => one.code === code)
    .map(({ source, span }) => place(source.file, span.start, span.end));
  const marked = [...marks].flatMap(([file, places]) =>
    places.map(({ start, end }) => place(file, start, end)),
  );
  if (example.at === undefined) return { found, wanted: marked, pointed };
  const [[file, text] = ["", ""]] = Object.entries(files);
  const start = text.indexOf(example.at);
  return { found, wanted: [place(file, start, start + example.at.length)], pointed };
}

const wrong = pages.flatMap(({ code, examples }) =>
  examples.filter(({ right }) => !right).map((example, index) => ({ code, index: index + 1, example })),
);
const right = pages.flatMap(({ code, examples }) =>
  examples.filter((example) => example.right).map((example, index) => ({ code, index: index + 1, example })),
);

it("has a page for every code, and no other", () => {
  expect(pages.map(({ code }) => code)).toEqual(codes);
});

it("lists every code with its titles in the README", () => {
  for (const { code, titles } of pages) {
    expect(readme, code).toContain(`| [${code}](${code}.md) | ${titles.vi} | ${titles.en} |`);
  }
  expect(readme.match(/^\| \[(?:TT\d{4}|[a-z]+(?:-[a-z]+)+)\]\(/gm)?.length).toBe(pages.length);
});

describe.each(pages)("the page of $code", ({ code, markdown, titles, texts, examples }) => {
  it("says what and why in both languages, in plain words", () => {
    for (const text of [titles.vi, titles.en, texts.vi, texts.en]) {
      expect(text).not.toBe("");
      expect(text).not.toMatch(INTERNAL);
    }
    for (const text of [texts.vi, texts.en]) expect(text).toMatch(/[.!?)]$/);
    expect(texts.vi.split("\n\n").length, "what is wrong, and what to do").toBeGreaterThanOrEqual(2);
    expect(texts.en.split("\n\n").length).toBe(texts.vi.split("\n\n").length);
    expect(markdown).toBe(markdown.normalize("NFC"));
    expect(markdown).not.toMatch(/\p{Cf}/u);
  });

  it("has wrong and right examples", () => {
    if (code === "TT9001") return;
    expect(examples.some((example) => example.right)).toBe(true);
    expect(examples.some((example) => !example.right)).toBe(true);
  });

  it.each(["vi", "en"] as const)("is printed by tthc explain --lang %s", async (language) => {
    const { out, code: exit } = await runCli("/", ["explain", code.toLowerCase(), "--lang", language]);
    expect(exit).toBe(0);
    expect(out).toContain(`${code} — ${titles[language]}`);
    expect(out).toContain(texts[language]);
    if (markdown.includes("⟨")) return;
    const lines = examples.flatMap(({ body }) => body.replace(/[⟦⟧]/g, "").split("\n"));
    for (const line of lines) expect(out).toContain(line);
  });
});

it.each(wrong)(
  "wrong example $index of $code brings exactly $code, at the marked places",
  ({ code, example }) => {
    expect(example.also.filter((other) => !known.has(other))).toEqual([]);
    const { found, wanted, pointed } = run(example, code);
    expect([...new Set(found.map((one) => one.code))].sort(), shown(found)).toEqual(
      [code, ...example.also].sort(),
    );
    expect(pointed, shown(found)).toEqual(wanted);
  },
);

it.each(wrong)(
  "messages of wrong example $index of $code are sentences in both languages",
  ({ code, example }) => {
    for (const one of run(example, code).found) {
      for (const language of ["vi", "en"] as const) {
        const message = messageOf(one, language);
        expect(message).toBe(message.normalize("NFC"));
        expect(message).toMatch(/^[\p{Lu}\p{N}«"“/]/u);
        expect(message).toMatch(/[.!?]$/);
        expect(message).not.toMatch(INTERNAL);
        expect(message.length).toBeLessThan(600);
      }
    }
  },
);

it.each(right)("right example $index of $code is clean", ({ code, example }) => {
  const { found } = run(example, code);
  expect(shown(found)).toBe("");
});

it.each(["vi", "en"] as const)("a fault of the compiler itself is told as TT9001 (%s)", async (language) => {
  const message = await messageOfOwnFault(language);
  expect(message).toMatch(/^TT9001: /);
  expect(message).not.toMatch(/\n\s+at /);
});
