import { expect, it } from "vitest";
import { readTemplate } from "../../compiler/template/read-template.ts";
import type { TemplateProblem } from "../../compiler/template/template-problem.ts";

const detail = (problem: TemplateProblem): string => {
  switch (problem.kind) {
    case "construct":
      return problem.construct;
    case "place":
      return problem.place;
    case "active":
      return problem.content;
    default:
      return problem.kind;
  }
};

/** What is found in a text whose places are marked `⟦…⟧`. */
function found(marked: string): { readonly found: readonly string[]; readonly wanted: readonly string[] } {
  const text = marked.replace(/[⟦⟧]/g, "");
  const { problems } = readTemplate(text);
  const wanted = [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map(([, inside = ""]) => inside);
  return { found: problems.map((one) => `${detail(one)} ${text.slice(one.start, one.end)}`), wanted };
}

const constructs: readonly (readonly [construct: string, marked: string])[] = [
  ["raw-output", "<p>⟦{{{a}}}⟧</p>"],
  ["raw-output", "<p>⟦{{&a}}⟧</p>"],
  ["partial", "⟦{{> chan}}⟧"],
  ["partial", "⟦{{#> khung}}⟧x{{/khung}}"],
  ["decorator", "⟦{{* x}}⟧"],
  ["decorator", '⟦{{#*inline "x"}}⟧y{{/inline}}'],
  ["raw-block", "⟦{{{{thô}}}}a{{{{/thô}}}}⟧"],
  ["block", "⟦{{#with a}}⟧x{{/with}}"],
  ["block", "⟦{{#a}}⟧x{{/a}}"],
  ["inverse", "⟦{{^if a}}⟧x{{/if}}"],
  ["inverse", "{{#if a}}x⟦{{^}}⟧y{{/if}}"],
  ["else-if", "{{#if a}}x⟦{{else if b}}⟧y{{/if}}"],
  ["else-of-each", "{{#each a}}x⟦{{else}}⟧y{{/each}}"],
  ["parameters", "⟦{{viết_hoa a}}⟧"],
  ["parameters", "⟦{{a b=1}}⟧"],
  ["parameters", "⟦{{#if a b}}⟧x{{/if}}"],
  ["parameters", "⟦{{#if}}⟧x{{/if}}"],
  ["parameters", "⟦{{#each a as |x|}}⟧y{{/each}}"],
  ["parameters", "⟦{{#if a includeZero=true}}⟧x{{/if}}"],
  ["helper", "⟦{{#if (or a b)}}⟧x{{/if}}"],
  ["whitespace-control", "⟦{{~a}}⟧"],
  ["whitespace-control", "⟦{{a~}}⟧"],
  ["whitespace-control", "⟦{{#if a~}}⟧x{{/if}}"],
  ["whitespace-control", "{{#if a}}x⟦{{~else}}⟧y{{/if}}"],
  ["whitespace-control", "{{#if a}}x⟦{{~/if}}⟧"],
  ["whitespace-control", "⟦{{~! x }}⟧"],
  ["data-variable", "{{#each a}}⟦{{@index}}⟧{{/each}}"],
  ["data-variable", "⟦{{@root.a}}⟧"],
  ["parent-path", "{{#each a}}⟦{{../b}}⟧{{/each}}"],
  ["literal", '⟦{{"a"}}⟧'],
  ["literal", "⟦{{12}}⟧"],
  ["literal", "⟦{{true}}⟧"],
  ["literal", "⟦{{null}}⟧"],
  ["path-spelling", "{{⟦họ_tên⟧}}"],
  ["path-spelling", "{{⟦a/b⟧}}"],
  ["path-spelling", "{{⟦./a⟧}}"],
  ["path-spelling", "{{⟦[a b]⟧}}"],
  ["path-spelling", "{{⟦A⟧}}"],
  ["path-spelling", "{{⟦a-b⟧}}"],
  ["row-outside-each", "{{⟦this⟧}}"],
  ["row-outside-each", "{{#if ⟦this.a⟧}}x{{/if}}"],
  ["outer-path-in-each", "{{#each a}}{{⟦b⟧}}{{/each}}"],
  ["escaped-braces", "⟦\\{{⟧a}}"],
  ["escaped-braces", "x⟦\\\\{{⟧a}}"],
  ["comment-with-braces", "⟦{{!-- {{a}} --}}⟧"],
  ["brace-beside-tag", "{{a}}{{! x }}⟦}⟧"],
];

it.each(constructs)("refuses %s at the place: %s", (construct, marked) => {
  const result = found(marked);
  expect(result.found).toEqual(result.wanted.map((place) => `${construct} ${place}`));
});

it.each([
  ["{{#if a}}x", "x"],
  ["a\n{{b", "{{"],
  ["{{#if a}}{{/each}}", "{{#if a}}{{/each}}"],
  ["{{/if}}", "{{/if}}"],
  ["{{}}", "{{"],
])("says where it cannot read on: %s", (text, place) => {
  const { problems, portable } = readTemplate(text);
  expect(problems.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([["syntax", place]]);
  expect(portable).toBe("");
});

it("takes everything that the subset has", () => {
  const text =
    "<p>{{ a }}{{a.b_2}}</p>{{! ghi chú }}{{!-- b --}}\r\n" +
    '{{#if a}}<p class="x {{a}}">{{else}}<p>{{/if}}{{#each a.b}}{{this}}{{this.c}}{{#if this.d}}{{#each this.e}}{{this}}{{/each}}{{/if}}{{/each}} } {';
  expect(readTemplate(text).problems).toEqual([]);
});

it("tells several mistakes in the order of the text", () => {
  const { problems } = readTemplate("<p>{{{a}}}</p><p {{b}}></p>{{> c}}");
  expect(problems.map(detail)).toEqual(["raw-output", "tag", "partial"]);
});

it("counts places in the text whatever the line ends are", () => {
  for (const end of ["\n", "\r\n", "\r"]) {
    const text = `<p>${end}một${end}${end}{{@x}}</p>`;
    const [problem] = readTemplate(text).problems;
    expect(text.slice(problem?.start, problem?.end)).toBe("{{@x}}");
  }
});
