import fc from "fast-check";
import { expect, it } from "vitest";
import { parse } from "../../grammar/index.ts";
import { keywordIds, spellings } from "../../grammar/index.ts";
import { example } from "./example.ts";
import { notation } from "./notation.ts";

const blank = /[\s\u0085\u1680\u2000-\u200a\u202f\u205f\u3000]/u;

/** Parses, and checks that every piece that is not blank lies in exactly one lexeme, in order. */
function survives(text: string): void {
  const { tokens, problems, tree } = parse(text);
  let at = 0;
  for (const token of tokens) {
    if (token.start < at || token.end <= token.start)
      throw new Error(`lexemes overlap at ${String(token.start)}`);
    for (; at < token.start; at++)
      if (!blank.test(text[at] ?? "") && !(at === 0 && text[at] === "\ufeff"))
        throw new Error(`lost «${text[at] ?? ""}» at ${String(at)}`);
    at = token.end;
  }
  for (; at < text.length; at++)
    if (!blank.test(text[at] ?? "") && !(at === 0 && text[at] === "\ufeff"))
      throw new Error(`lost the end at ${String(at)}`);
  for (const each of problems)
    if (each.start < 0 || each.end > text.length || each.start > each.end)
      throw new Error("a problem lies outside the text");
  expect(tree.kind).toBe("SourceTree");
}

/** Processor time, not the clock: the machine may be busy with other tests. */
const timed = (body: () => void): number => {
  const begin = process.cpuUsage();
  body();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
};

it("survives any text", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), survives), { numRuns: 1500 });
});

it("survives any cut of a good text", () => {
  fc.assert(
    fc.property(fc.nat(example.length), fc.nat(example.length), (a, b) => {
      survives(example.slice(0, a));
      survives(example.slice(Math.min(a, b), Math.max(a, b)));
      survives(example.slice(0, Math.min(a, b)) + example.slice(Math.max(a, b)));
    }),
    { numRuns: 500 },
  );
});

it("survives shuffled lines and words", () => {
  const all = (example + Object.values(notation).join("\n")).normalize("NFC");
  const lines = all.split("\n");
  fc.assert(
    fc.property(fc.shuffledSubarray(lines, { minLength: 1, maxLength: 60 }), (some) => {
      survives(some.join("\n"));
    }),
    { numRuns: 400 },
  );
  const words = all.split(/(?<=\s)/u);
  fc.assert(
    fc.property(fc.shuffledSubarray(words, { minLength: 1, maxLength: 200 }), (some) => {
      survives(some.join(""));
    }),
    { numRuns: 400 },
  );
});

it("survives any mixture of keywords, signs and blanks", () => {
  const pieces = [
    ...keywordIds.flatMap((id) => [spellings.vi[id], spellings.en[id]]),
    ...Array.from('{}(),.=<>+-*%"“”/\\\n:;[]'),
    "->",
    "→",
    "1",
    "1,5",
    "3 ngày",
    "5 đồng",
    "01/01/2026",
    "a",
    '"x"',
    "\n",
    "\n  ",
    "//",
    "/*",
    "*/",
    "///",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 120 }), (some) => {
      survives(some.join(" "));
    }),
    { numRuns: 1500 },
  );
});

it("says of ten thousand blocks inside each other that this is too deep, once, and quickly", () => {
  const text =
    'thủ tục p "P" {\n hồ sơ 1 bộ {\n'.normalize("NFC") +
    "một trong {\n".normalize("NFC").repeat(10_000) +
    "}\n".repeat(10_002);
  let codes: string[] = [];
  expect(
    timed(() => {
      codes = parse(text).problems.map((each) => each.code);
    }),
  ).toBeLessThan(1000);
  expect(codes).toEqual(["nested-too-deep"]);
});

it.each([
  ["open blocks", "một trong {\n".repeat(10_000)],
  ["parentheses", "thủ tục p {\n tờ khai f {\n kiểm tra " + "(".repeat(50_000) + "\n}}"],
  ["negations", "thủ tục p {\n tờ khai f {\n kiểm tra " + "không ".repeat(50_000) + "a\n}}"],
  ["minus signs", "thủ tục p {\n tờ khai f {\n kiểm tra " + "- ".repeat(50_000) + "a\n}}"],
  ["closing braces", "}\n".repeat(50_000)],
  ["bad lines", "xyz abc def\n".repeat(50_000)],
  ["quotes", '"\n'.repeat(50_000)],
  ["unknown characters", "@#$^&".repeat(50_000)],
  ["words on one line", "a ".repeat(300_000)],
])("ends soon on many %s", (_, text) => {
  expect(
    timed(() => {
      survives(text.normalize("NFC"));
    }),
  ).toBeLessThan(4000);
});

it("reads one line of ten megabytes in about a second", () => {
  const text = "a".repeat(10_000_000);
  expect(
    timed(() => {
      parse(text);
    }),
  ).toBeLessThan(1500);
  const quoted = 'dùng "' + "x ".repeat(5_000_000) + '"';
  expect(
    timed(() => {
      parse(quoted);
    }),
  ).toBeLessThan(1500);
});

it("takes time in proportion to the number of fields", () => {
  const fields = (count: number): string => 'nhóm g "G" {\n' + '  a "A" số bắt buộc\n'.repeat(count) + "}\n";
  const small = timed(() => {
    parse(fields(100_000).normalize("NFC"));
  });
  const large = timed(() => {
    expect(parse(fields(1_000_000).normalize("NFC")).problems).toEqual([]);
  });
  expect(large / small).toBeLessThan(30);
});

it("reads a binary file", () => {
  const bytes = new Uint8Array(200_000);
  let seed = 7;
  for (let at = 0; at < bytes.length; at++)
    bytes[at] = (seed = (seed * 1103515245 + 12345) & 0x7fffffff) >> 16;
  survives(new TextDecoder("latin1").decode(bytes));
  survives(new TextDecoder().decode(bytes));
});
