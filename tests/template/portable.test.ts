import fc from "fast-check";
import Handlebars from "handlebars";
import { expect, it } from "vitest";
import { checkNames } from "../../compiler/template/check-names.ts";
import { precompiledModule } from "../../compiler/template/precompiled-module.ts";
import { readTemplate } from "../../compiler/template/read-template.ts";
import { TEMPLATE_SUPPORT } from "../../compiler/template/template-support.gen.ts";
import type { DataEntry, DataKind } from "../../compiler/template/vocabulary.ts";
import { renderPlainly } from "./plain-renderer.ts";
import { madeData, madeTemplate, type MadeData } from "./templates.ts";

const entry = (name: string, kind: DataKind = { is: "text" }): DataEntry => ({
  name,
  label: { vi: name, en: name },
  kind,
});
const vocabulary = [
  entry("a"),
  entry("b", { is: "record", entries: [entry("c"), entry("d", { is: "flag" })] }),
  entry("rows", {
    is: "list",
    of: [entry("x"), entry("y", { is: "flag" }), entry("tags", { is: "list", of: "text" })],
  }),
];

const asUrl = (text: string): string => `data:text/javascript,${encodeURIComponent(text)}`;
const support = asUrl(TEMPLATE_SUPPORT);

async function rendererOf(text: string): Promise<(data: unknown) => string> {
  const { nodes, portable } = readTemplate(text);
  const { shape } = checkNames(nodes, vocabulary);
  const module = precompiledModule({ portable, shape, madeFrom: "test", support });
  return ((await import(/* @vite-ignore */ asUrl(module))) as { render: (data: unknown) => string }).render;
}

it("makes templates of the subset only, and all its names are known", () => {
  fc.assert(
    fc.property(madeTemplate, (text) => {
      const { nodes, problems } = readTemplate(text);
      expect(problems).toEqual([]);
      expect(checkNames(nodes, vocabulary).problems).toEqual([]);
    }),
  );
});

it("has a portable text that reads as itself, and from which Handlebars takes no blank away", () => {
  const contents = (program: hbs.AST.Program | undefined): readonly unknown[] =>
    (program?.body ?? []).map((each) => {
      const { type, value, program: body, inverse } = each as hbs.AST.BlockStatement & { value?: string };
      return [type, value, contents(body), contents(inverse)];
    });
  fc.assert(
    fc.property(madeTemplate, (text) => {
      const { portable } = readTemplate(text);
      expect(readTemplate(portable).portable).toBe(portable);
      expect(contents(Handlebars.parse(portable))).toEqual(
        contents(Handlebars.parseWithoutProcessing(portable)),
      );
      expect(portable).not.toMatch(/\r|\{\{!/);
    }),
  );
});

it("is rendered alike by the precompiled module, by Handlebars and by a renderer without rules for blanks", async () => {
  await fc.assert(
    fc.asyncProperty(madeTemplate, madeData, async (text, data: MadeData) => {
      const { portable } = readTemplate(text);
      const html = (await rendererOf(text))(data);
      expect(html).toBe(Handlebars.compile(portable)(data));
      expect(html).toBe(renderPlainly(portable, data));
    }),
    { numRuns: 60 },
  );
});

it("would not be alike without that: the author's own text is rendered in two ways", () => {
  const text = "<ul>\n{{#each rows}}\n  <li>{{this.x}}</li>\n{{/each}}\n</ul>\n";
  const data = { rows: [{ x: "1" }, { x: "2" }] };
  expect(Handlebars.compile(text)(data)).not.toBe(renderPlainly(text, data));
  const { portable } = readTemplate(text);
  expect(renderPlainly(portable, data)).toBe("<ul>\n  <li>1</li>\n  <li>2</li>\n</ul>\n");
  expect(Handlebars.compile(portable)(data)).toBe(Handlebars.compile(text)(data));
});

it("takes the lines of tags and comments away, blank ones behind them too, and leaves other blank lines", () => {
  const { portable } = readTemplate(
    "a\n\n  {{#if a}} {{#each rows}}\n  b\n  {{/each}}\n{{/if}}\n{{! c }}\n\nd {{! e }}\n",
  );
  expect(portable).toBe("a\n\n{{#if a}}{{#each rows}}  b\n{{/each}}{{/if}}d \n");
});

it("stays quick where thousands of lines hold nothing", () => {
  const text = `{{#if a}}${"\n".repeat(100_000)}${"{{! x }}\n".repeat(10_000)}{{/if}}`;
  expect(readTemplate(text).portable).toBe("{{#if a}}{{/if}}");
});

it.each([
  ["a missing value", { b: {} }, "b.c"],
  ["a number", { b: { c: 1 } }, "b.c"],
  ["an object that says it is HTML", { b: { c: { toHTML: () => "<b>" } } }, "b.c"],
  ["an inherited value", { b: Object.create({ c: "x" }) as object }, "b.c"],
  ["no object", null, ""],
])("throws for %s and names its place", async (_what, data, path) => {
  const render = await rendererOf("{{b.c}}");
  expect(() => render(data)).toThrow(expect.objectContaining({ name: "TemplateDataError", path }) as Error);
});

it("names the row in which a value is missing, even behind a condition that does not hold", async () => {
  const render = await rendererOf("{{#each rows}}{{#if this.y}}{{this.x}}{{/if}}{{/each}}");
  expect(() => render({ rows: [{ x: "", y: false }, { y: false }] })).toThrow(
    /«rows\[1\]\.x».*"rows\[1\]\.x"/,
  );
  expect(() => render({ rows: "x" })).toThrow(/rows/);
  expect(render({ rows: [{ x: "1", y: true, z: 3 }], other: 1 })).toBe("1");
});

it("runs no helper that is called like a name", async () => {
  for (const name of ["log", "lookup", "with", "unless", "constructor", "helper_missing"]) {
    const data = { [name]: "x" };
    const { portable } = readTemplate(`{{${name}}}`);
    const module = precompiledModule({ portable, shape: { [name]: "text" }, madeFrom: "test", support });
    const { render } = (await import(/* @vite-ignore */ asUrl(module))) as {
      render: (data: unknown) => string;
    };
    expect(render(data), name).toBe("x");
  }
});
