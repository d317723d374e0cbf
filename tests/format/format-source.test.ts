import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "@tthc/grammar";
import fc from "fast-check";
import { expect, it } from "vitest";
import { formatSource, meaning } from "../../compiler/format/format-source.ts";

const root = join(import.meta.dirname, "../../procedures");
const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".tthc"))
  .sort()
  .map((name) => [name, readFileSync(join(root, name), "utf8")] as const);
/** The real sources that can be read; laid out, and as they were written. */
const readable = sources
  .map(([, text]) => text)
  .filter((text) => parse(text.normalize("NFC")).problems.length === 0);

function formatted(text: string, keywords?: "vi" | "en"): string {
  const result = formatSource(text, keywords === undefined ? {} : { keywords });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.text;
}
const commentsOf = (text: string) =>
  parse(text)
    .tokens.filter(({ kind }) => kind === "comment")
    .map(({ start, end }) => text.slice(start, end).trim());

it("has real sources to work on", () => {
  expect(readable.length).toBeGreaterThan(10);
});

it.each([
  [
    "one item a line, two blanks a level",
    'nhóm x{a "A" văn bản   bắt buộc\n\tb "B" số}',
    'nhóm x {\n  a "A" văn bản bắt buộc\n  b "B" số\n}\n',
  ],
  ["at most one empty line", 'dùng "a"\n\n\n\ndùng "b"\n\n', 'dùng "a"\n\ndùng "b"\n'],
  ["no empty line inside braces' edges", 'nhóm x {\n\n  a "A" số\n\n}', 'nhóm x {\n  a "A" số\n}\n'],
  ["an empty block", "nhóm x { }", "nhóm x {}\n"],
  [
    "line ends of Windows, marks apart",
    'nhóm x {\r\n a "Ả" số\r\n}'.normalize("NFD"),
    'nhóm x {\n  a "Ả" số\n}\n',
  ],
  [
    "comments where they were",
    '// đầu\nnhóm x { // mở\n// trong\na "A" số // sau\n/* cuối */ }',
    '// đầu\nnhóm x { // mở\n  // trong\n  a "A" số // sau\n  /* cuối */\n}\n',
  ],
  [
    "a comment in the middle of an item",
    'nhóm x {\n a "A" số // vì\n bắt buộc\n b "B" số\n}',
    'nhóm x {\n  a "A" số // vì\n    bắt buộc\n  b "B" số\n}\n',
  ],
  ["curly quotes and arrows", "nhóm x { a “A” số tối đa 5 }", 'nhóm x {\n  a "A" số tối đa 5\n}\n'],
])("prints %s", (_what, before, after) => {
  expect(formatted(before)).toBe(after);
});

it("puts thì behind a condition that ends in a number", () => {
  const text = 'thủ tục x "X" {\n  lệ phí a "A" {\n    khi b > 100 75.000 đồng\n    còn lại 0 đồng\n  }\n}\n';
  expect(formatted(text)).toContain("khi b > 100 thì 75.000 đồng");
  expect(formatted(text, "en")).toContain("when b > 100 then 75.000 dong");
});

it("converts a word only where it is a keyword", () => {
  expect(formatted('nhóm x {\n  số "Số" số\n  ngày "Ngày" ngày\n}\n', "en")).toBe(
    'group x {\n  số "Số" number\n  ngày "Ngày" date\n}\n',
  );
});

it("touches nothing that it cannot read", () => {
  expect(formatSource("thủ tục {{{ ").ok).toBe(false);
});

it.each(sources)("keeps meaning, comments and itself: %s", (_name, text) => {
  if (parse(text.normalize("NFC")).problems.length > 0) return;
  const once = formatted(text);
  expect(formatted(once)).toBe(once);
  expect(meaning(parse(once).tree)).toBe(meaning(parse(text.normalize("NFC")).tree));
  expect(commentsOf(once)).toEqual(commentsOf(text.normalize("NFC")));
  const english = formatted(once, "en");
  expect(meaning(parse(english).tree)).toBe(meaning(parse(once).tree));
  expect(formatted(english, "vi")).toBe(formatted(once, "vi"));
  expect(formatted(formatted(once, "vi"), "en")).toBe(english);
});

/** A real source with blanks, line ends and comments scattered where a word ends. */
const disturbed = fc
  .tuple(
    fc.constantFrom(...readable),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.constantFrom(" ", "\t", "  ", "\u00A0", " /* ghi chú */ ", "\n\n", " // ghi chú\n"),
      ),
      { maxLength: 12 },
    ),
  )
  .map(([text, changes]) => {
    const normal = text.normalize("NFC");
    const ends = parse(normal).tokens.map(({ end }) => end);
    const at = changes
      .map(([n, put]) => [ends[n % ends.length] ?? 0, put] as const)
      .sort((a, b) => b[0] - a[0]);
    return at.reduce((changed, [end, put]) => changed.slice(0, end) + put + changed.slice(end), normal);
  });

it("is idempotent and changes no meaning on disturbed sources", () => {
  fc.assert(
    fc.property(disturbed, (text) => {
      const before = parse(text);
      const result = formatSource(text);
      expect(result.ok).toBe(before.problems.length === 0);
      if (!result.ok) return;
      expect(formatted(result.text)).toBe(result.text);
      expect(meaning(parse(result.text).tree)).toBe(meaning(before.tree));
      expect(commentsOf(result.text)).toEqual(commentsOf(text));
    }),
    { numRuns: 300 },
  );
});

it("never throws on any text", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...readable),
      fc.nat(),
      fc.nat(),
      fc.string({ maxLength: 6 }),
      (text, from, length, put) => {
        const start = from % text.length;
        formatSource(text.slice(0, start) + put + text.slice(start + (length % 40)));
      },
    ),
    { numRuns: 300 },
  );
});
