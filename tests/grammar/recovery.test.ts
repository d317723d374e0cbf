import { expect, it } from "vitest";
import { parse } from "../../grammar/index.ts";
import type { SyntaxProblem } from "../../grammar/index.ts";
import { example } from "./example.ts";
import { mistakes, tenMistakes } from "./mistakes.ts";
import type { Mistake } from "./mistakes.ts";
import { slips } from "./slips.ts";

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;

function plant(source: string, mistake: Mistake): string {
  const right = mistake.right.normalize("NFC");
  expect(source, mistake.title).toContain(right);
  return source.replace(right, () => mistake.wrong.normalize("NFC"));
}

const told = (text: string, problems: readonly SyntaxProblem[]): string =>
  problems
    .map(
      (each) =>
        `${lineOf(text, each.start)} ${each.code} «${text.slice(each.start, each.end)}» ${JSON.stringify(each.params)}`,
    )
    .join("\n");

it("finds nothing wrong with the example", () => {
  expect(told(example, parse(example).problems)).toBe("");
});

it.each(mistakes)("finds $title, there and only there", (mistake) => {
  const text = plant(example, mistake);
  const { problems, tree } = parse(text);
  const shown = told(text, problems);
  expect(
    problems.map((each) => each.code),
    shown,
  ).toEqual([mistake.code]);
  const found = problems[0] as SyntaxProblem;
  if (mistake.at !== undefined)
    expect(text.slice(found.start, found.end), shown).toBe(mistake.at.normalize("NFC"));
  const planted = lineOf(text, example.indexOf(mistake.right.normalize("NFC")));
  expect(Math.abs(lineOf(text, found.start) - planted), shown).toBeLessThanOrEqual(2);
  expect(tree.declarations).toHaveLength(1);
});

it.each(
  mistakes.filter(({ code }) => !/missing-closing|unexpected|misplaced|^missing$|unterminated/.test(code)),
)("offers for $title a fix that leaves fewer problems", (mistake) => {
  const text = plant(example, mistake);
  const [found] = parse(text).problems;
  if (found?.fix === undefined) return;
  const { start, end, text: instead } = found.fix;
  const mended = text.slice(0, start) + instead + text.slice(end);
  expect(told(mended, parse(mended).problems)).toBe("");
});

it("finds at least nine of ten mistakes in one run, with at most two messages more", () => {
  let text = example;
  for (const title of tenMistakes)
    text = plant(text, mistakes.find((each) => each.title === title) as Mistake);
  const { problems } = parse(text);
  const wanted = tenMistakes.map((title) => mistakes.find((each) => each.title === title)?.code);
  const hit = wanted.filter(
    (code, index) =>
      problems.filter((each) => each.code === code).length >=
      wanted.slice(0, index + 1).filter((each) => each === code).length,
  );
  expect(hit.length, told(text, problems)).toBeGreaterThanOrEqual(9);
  expect(problems.length, told(text, problems)).toBeLessThanOrEqual(12);
});

it("finds all of any ten mistakes that lie on different lines", () => {
  const lineIn = (each: Mistake): number => lineOf(example, example.indexOf(each.right.normalize("NFC")));
  for (let round = 0; round < mistakes.length; round++) {
    const chosen: Mistake[] = [];
    for (let at = 0; chosen.length < 10 && at < mistakes.length; at++) {
      const each = mistakes[(round + at * 7) % mistakes.length] as Mistake;
      const near = chosen.some((other) => Math.abs(lineIn(other) - lineIn(each)) <= 1);
      if (!near && !/brace|block|line/.test(each.code + each.title)) chosen.push(each);
    }
    let text = example;
    for (const each of chosen) if (text.includes(each.right.normalize("NFC"))) text = plant(text, each);
    const { problems } = parse(text);
    expect(
      problems.length,
      chosen.map((each) => each.title).join("; ") + "\n" + told(text, problems),
    ).toBeGreaterThanOrEqual(chosen.length - 1);
    expect(problems.length, told(text, problems)).toBeLessThanOrEqual(chosen.length + 2);
  }
});

it.each(slips)("reads on after «%s» became «%s»", (right, wrong) => {
  const text = plant(example, { title: wrong, right, wrong, code: "missing" });
  const { problems } = parse(text);
  expect(problems.length, told(text, problems)).toBe(1);
  const planted = lineOf(text, example.indexOf(right.normalize("NFC")));
  expect(lineOf(text, problems[0]?.start ?? 0), told(text, problems)).toBe(planted);
});
