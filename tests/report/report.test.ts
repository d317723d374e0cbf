import { join } from "node:path";
import { expect, it } from "vitest";
import { differenceText, lineTexts, signedText } from "../../compiler/diff/sheet/comparison-words.ts";
import { equalByPart } from "../../compiler/diff/sheet/equal-changes.ts";
import { escapeMarkup, safeText } from "../../compiler/document/markup-text.ts";
import { type Report, reportHtml } from "../../compiler/report/report.ts";
import type { ReportPair } from "../../compiler/report/report-pair.ts";
import { HOSTILE, withTexts } from "../emitters/hostile-model.ts";
import { house, liquor, same, three, withComparedTexts, withEveryPart } from "./report-pairs.ts";

const pairs: readonly (readonly [string, ReportPair])[] = [
  ["three into one", three],
  ["house", house],
  ["liquor", liquor],
  ["every part", withEveryPart(liquor)],
];

const pageOf = (pair: ReportPair, first: "vi" | "en" = "vi") => reportHtml({ pairs: [pair] }, first);

/** The half of the page that is told in one language. */
function told(page: string, language: "vi" | "en"): string {
  const at = page.indexOf(`<div class="told ${language}"`);
  const end = page.indexOf('<div class="told ', at + 1);
  return page.slice(at, end < 0 ? undefined : end);
}

const shown = (text: string): string => escapeMarkup(safeText(text));
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const headings = (html: string): string =>
  Array.from(
    html.matchAll(/<(h[1-4])[^>]*>(.*?)<\/h[1-4]>/gs),
    ([, level, text]) => `${level!} ${text!}`,
  ).join("\n");

it.each(["vi", "en"] as const)("the outline of a report in %s", async (language) => {
  const page = await pageOf(withEveryPart(three));
  await expect(`${headings(told(page, language))}\n`).toMatchFileSnapshot(
    join(import.meta.dirname, `golden/outline.${language}.txt`),
  );
});

it.each(pairs)(
  "%s: every change stands once in the list of each language: with its sentence, or by name under what holds for several",
  async (_, pair) => {
    const page = await pageOf(pair);
    for (const language of ["vi", "en"] as const) {
      const half = told(page, language);
      const items = Array.from(
        half.matchAll(
          /<li\s+value="(\d+)"\s+id="[^"]*"\s+class="change [^"]*"\s+data-kind="([^"]*)".*?class="sentence"\s*>(.*?)<\/span/gs,
        ),
        ([, number, kind, sentence]) => [Number(number), kind, sentence],
      );
      const lines = equalByPart(pair.comparison.changes).flatMap(([, own]) => own);
      const expected = lines
        .flatMap(({ changes, names }) =>
          changes.map((one, index) => [one.kind, shown((names[index] ?? one.sentence)[language])]),
        )
        .map((one, index) => [index + 1, ...one]);
      expect(items).toEqual(expected);
      expect(items).toHaveLength(pair.comparison.changes.length);
      for (const { sentence, names } of lines.filter((one) => one.names.length > 0)) {
        expect(half).toContain(`${shown(sentence[language])}.</span>`);
        expect(half).toContain(
          language === "vi"
            ? `${String(names.length)} thay đổi, số`
            : `${String(names.length)} changes, numbers`,
        );
      }
    }
  },
);

it.each(pairs)("%s: every number of the headline stands on the page as in the data", async (_, pair) => {
  const page = await pageOf(pair);
  const { headline, totals, notes } = pair.comparison;
  for (const language of ["vi", "en"] as const) {
    const half = told(page, language);
    const first = half.slice(0, half.indexOf("</header>"));
    for (const one of headline.measures.filter(({ before, after }) => before !== 0 || after !== 0)) {
      expect(first).toContain(`<data value="${String(one.after)}">`);
      expect(first).toContain(shown(one.label[language]));
      if (one.difference !== 0)
        expect(first).toContain(
          one.percent === undefined
            ? shown(differenceText(one, headline, language))
            : shown(signedText(one.percent, language)),
        );
      for (const line of one.lines) {
        const { before, after, difference } = lineTexts(line, language);
        expect(half).toMatch(
          new RegExp(
            `${escaped(shown(line.label[language]))}</th>(<td[^>]*>)${escaped(before)}</td><td[^>]*>${escaped(after)}</td><td[^>]*>${escaped(difference)}</td>`,
          ),
        );
      }
    }
    for (const note of notes) expect(first).toContain(shown(note[language]));
    for (const assumption of headline.assumptions) expect(first).toContain(shown(assumption));
    for (const count of Object.values(totals.all).filter((one) => one > 0))
      expect(first).toContain(`<data value="${String(count)}">`);
  }
});

it("no number stands in a data element that is not in the comparison", async () => {
  const { measures, promised } = house.comparison.headline;
  const known = new Set<number>([
    ...measures.flatMap((one) => [
      one.before,
      one.after,
      one.difference ?? 0,
      one.percent ?? 0,
      one.unchanged,
    ]),
    ...measures.flatMap(({ lines }) => lines.flatMap((line) => [line.before, line.after])),
    ...[promised.change?.before.mean, promised.change?.after.mean].flatMap((one) => one ?? []),
    ...[house.comparison.totals.all, ...house.comparison.totals.bySource.map(({ counts }) => counts)].flatMap(
      (counts) => Object.values(counts),
    ),
  ]);
  const values = Array.from((await pageOf(house)).matchAll(/<data value="([^"]*)">/g), ([, one]) =>
    Number(one),
  );
  expect(values.length).toBeGreaterThan(50);
  expect(values.filter((one) => !known.has(one))).toEqual([]);
});

it("the first screen says which numbers are sourced, before any other number but the first", async () => {
  const first = told(await pageOf(three), "vi").split("</header>")[0]!;
  expect(first).toContain(
    "Chỉ các con số này có nguồn: Thời hạn hẹn trả dài nhất 122 ngày → 42 ngày; Lần nộp hồ sơ (lần) 3 → 1.",
  );
  expect(first.indexOf("Chỉ các con số này có nguồn")).toBeLessThan(first.indexOf('class="tiles"'));
  expect(first).toContain('<data value="-65.6">−65,6 %</data>');
});

it("where days and working days mix, no sum of both stands anywhere on the page", async () => {
  const page = await pageOf(house);
  const half = told(page, "vi");
  expect(half).toContain("15 ngày làm việc + 12 ngày → 9 ngày làm việc");
  expect(half).not.toMatch(/>27(?: ngày)?<\/(?:td|data)|>−18</);
});

it("what changed in the law alone comes last and is folded; the plan of dossiers is folded too", async () => {
  const half = told(await pageOf(withEveryPart(house)), "vi");
  const parts = Array.from(half.matchAll(/<details class="part (\w+)"( open)?>/g), ([, name, open]) => [
    name,
    open,
  ]);
  expect(parts.at(-1)).toEqual(["legal", undefined]);
  expect(parts.slice(0, -1).every(([, open]) => open === " open")).toBe(true);
  expect(half.match(/<details class="plan"><summary>/g)).toHaveLength(2);
});

it("numbers are written as people write them in each language", async () => {
  const page = await pageOf(withEveryPart(three));
  expect(told(page, "vi")).toMatch(/1\.024\.000 đ.*231\.000 đ.*77,44 %/s);
  expect(told(page, "en")).toMatch(/1,024,000 đ.*231,000 đ.*77\.44%/s);
});

it("a report asks for nothing outside and runs nothing", async () => {
  for (const [, pair] of pairs) {
    const page = await pageOf(pair);
    expect(page).not.toMatch(
      /<script|\son\w+=|<link|<img|<iframe|@import|url\(|https?:\/\/(?!www\.w3\.org\/2000\/svg)/,
    );
  }
});

it("the same comparison gives the same bytes; the language of the reader comes first", async () => {
  expect(await pageOf(three)).toBe(await pageOf(structuredClone(three)));
  const english = await pageOf(liquor, "en");
  expect(english).toContain('<html lang="en">');
  expect(english).toMatch(/value="en"\s+checked/);
});

it("where nothing changed, the page says so and nothing else", async () => {
  const page = await pageOf(same);
  expect(told(page, "vi")).toContain("Không có thay đổi nào.");
  expect(page).not.toContain('class="change ');
  expect(page).not.toContain("<svg");
});

it("hostile texts stay texts, in the comparison and in both models", async () => {
  const pair = withComparedTexts(withEveryPart(liquor, HOSTILE), HOSTILE);
  const models = {
    before: pair.before.map((one) => withTexts(one, HOSTILE)),
    after: withTexts(pair.after, HOSTILE),
  };
  const page = await pageOf({ ...pair, ...models });
  expect(page.match(/<script|<img|\u202e|\u2066|\u200b|\u0000|\u0002|\{\{|\}\}\}/g)).toBeNull();
  expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
});

it("several comparisons stand in one page behind an index", async () => {
  const unpaired = { version: three.comparison.after, file: "procedures/a.tthc" };
  const report: Report = {
    pairs: [liquor, house],
    collection: { added: [unpaired], removed: [unpaired], notCompared: ["b.tthc"], same: 7 },
  };
  const half = told(await reportHtml(report, "vi"), "vi");
  expect(half.match(/<h1/g)).toHaveLength(1);
  expect(half.match(/<article/g)).toHaveLength(2);
  expect(half).toContain('<data value="7">7</data>');
  expect(half).toContain('href="#vi-2"');
  expect(half).toContain('id="vi-2"');
  expect(half).toContain("procedures/a.tthc");
  expect(half).toContain("b.tthc");
});

it("every link of a page leads to a place in it, and no place has two", async () => {
  for (const [, pair] of pairs) {
    const page = await pageOf(pair);
    const ids = Array.from(page.matchAll(/\sid="([^"]*)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = Array.from(page.matchAll(/href="#([^"]*)"/g), ([, id]) => id);
    expect(links.filter((one) => !ids.includes(one))).toEqual([]);
  }
});
