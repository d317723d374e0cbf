import { readFileSync } from "node:fs";
import Handlebars from "handlebars/dist/cjs/handlebars.js";
import { dataKey, formPages, type Language, type ProcedureModel, sectionOf } from "@tthc/model";
import { expect, it } from "vitest";
import {
  makePageSupport,
  pageSupportFile,
  pageSupportModule,
} from "../../../compiler/cli/make-page-support.ts";
import { blankData } from "../../../compiler/emitters/pages/blank-data.ts";
import { pagesEmitter } from "../../../compiler/emitters/pages/emit-pages.ts";
import { newDraft, pageData, type PageView, readPost } from "../../../runtime/index.ts";
import { compilation } from "../../procedures/workspace.ts";
import { sampleModel } from "../sample-model.ts";
import { entriesOf, goodActs } from "./answers.ts";
import { plainTemplate } from "./plain-handlebars.ts";
import { emittedPages } from "./rendered.ts";

const models: readonly ProcedureModel[] = [
  sampleModel,
  ...compilation.procedures.flatMap(({ model }) => (model === undefined ? [] : [model])),
];
const LANGUAGES: readonly Language[] = ["vi", "en"];
const named = models.map((model) => [`${model.id} ${String(model.version.number)}`, model] as const);

const viewOf = (language: Language): PageView => ({
  language,
  linkOf: ({ id }) => `/${id}?a=1&b="`,
  token: "'\"<>",
  languageLink: "/x",
  kiosk: true,
  timeout: "2 phút",
  help: "1022",
});

/** The data of every page: as it is first seen, after an empty post, after a good one. */
function dataOf(
  model: ProcedureModel,
  language: Language,
): readonly (readonly [string, readonly object[]])[] {
  const view = viewOf(language);
  const draft = newDraft(model, { channel: "online-full", filingDate: "2026-08-03" });
  return formPages(model).map((page) => {
    const empty = readPost(model, page, draft, []);
    const fields = sectionOf(model, page)?.section.fields ?? [];
    const good = readPost(model, page, draft, entriesOf(goodActs(fields, { fields: {} })));
    return [
      page.id,
      [
        pageData(model, page, draft, view),
        pageData(model, page, empty.draft, { ...view, problems: empty.problems }),
        pageData(model, page, good.draft, { ...view, problems: good.problems }),
      ],
    ] as const;
  });
}

it.each(named)("%s: template, renderer and another implementation give the same bytes", async (_, model) => {
  const { texts, renderers } = await emittedPages(model);
  for (const language of LANGUAGES)
    for (const [id, states] of dataOf(model, language)) {
      const template = texts.get(`${id}.${language}.hbs`)!;
      const interpreted = Handlebars.compile(template);
      const plain = plainTemplate(template);
      for (const data of states) {
        const rendered = renderers[language][id]!(data);
        expect(rendered).toBe(interpreted(data));
        expect(rendered).toBe(plain(data));
        expect(rendered).toMatch(/^<!DOCTYPE html>\n[^]*<\/html>\n$/);
      }
    }
});

it.each(named)("%s: the blank page is the template with nothing filled in", async (_, model) => {
  const { texts, renderers } = await emittedPages(model);
  for (const language of LANGUAGES)
    for (const page of formPages(model)) {
      const rendered = renderers[language][page.id]!(blankData(model, page, language));
      expect(texts.get(`${page.id}.${language}.html`)).toBe(rendered);
    }
});

it("a label without a translation is marked as Vietnamese on the English page", async () => {
  const { texts } = await emittedPages(sampleModel);
  const page = formPages(sampleModel).find(({ kind }) => kind === "section")!;
  expect(texts.get(`${page.id}.en.html`)).toContain(
    '<label for="ho_ten"><span lang="vi">ho_ten</span></label>',
  );
  expect(texts.get(`${page.id}.vi.html`)).toContain('<label for="ho_ten">ho_ten</label>');
});

it("what depends on the page itself is always there, what depends on others only where it matters", async () => {
  const { texts } = await emittedPages(sampleModel);
  const page = formPages(sampleModel).find(({ kind }) => kind === "section")!;
  const template = texts.get(`${page.id}.vi.hbs`)!;
  expect(template).toContain(
    '<div class="conditional">\n<p class="only">Chỉ trả lời nếu: loai_nha = Khác.</p>',
  );
  expect(template).not.toContain("{{#if shown.ten_khac}}");
});

it("the other implementation sees a difference where there is one", () => {
  const template = "{{#if a}}{{b.c}}{{else}}–{{/if}}{{#each d}}{{this.e}}{{/each}}";
  const data = { a: true, b: { c: "<i>" }, d: [{ e: "1" }, { e: "2" }] };
  expect(plainTemplate(template)(data)).toBe("&lt;i&gt;12");
  expect(plainTemplate(template)({ ...data, a: "" })).not.toBe(Handlebars.compile(template)(data));
  expect(() => plainTemplate("{{{raw}}}")).toThrow("common subset");
});

const COMMON =
  /\{\{(?:#if |#each )?(?:this\.)?[a-z_][a-z0-9_]*(?:\.[a-z_][a-z0-9_]*)*\}\}|\{\{(?:else|\/if|\/each)\}\}/g;

it.each(named)("%s: templates stay in the common subset", async (_, model) => {
  const { texts } = await emittedPages(model);
  for (const [path, text] of texts) {
    if (!path.endsWith(".hbs")) continue;
    expect(text.replace(COMMON, ""), path).not.toMatch(/\{\{|\}\}/);
    // A block tag alone on its line is where implementations disagree about the line's end.
    expect(text, path).not.toMatch(/^[ \t]*(?:\{\{(?:#|\/|else)[^}]*\}\}[ \t]*)+$/m);
  }
});

it.each(named)(
  "%s: the same model gives the same bytes, and nothing is compiled or fetched",
  async (_, model) => {
    const { texts } = await emittedPages(model);
    const again = await pagesEmitter.emit(structuredClone(model));
    expect(new Map(again.map(({ path, text }) => [path.replace("pages/", ""), text]))).toEqual(texts);
    for (const [path, text] of texts) {
      if (path.endsWith(".js")) expect(text, path).not.toMatch(/\beval\(|new Function|\brequire\(/);
      if (/[.](?:html|hbs)$/.test(path)) {
        expect(text, path).not.toMatch(
          /<script|<style|\sstyle=|\son[a-z]+=|javascript:|https?:|<iframe|<base/i,
        );
      }
    }
  },
);

it("the runtime of Handlebars is the one in the package", async () => {
  expect(readFileSync(pageSupportFile, "utf8")).toBe(pageSupportModule(await makePageSupport()));
});

it("different ids and codes have different keys, all of them plain names", () => {
  const names = [
    "a",
    "_a",
    "__a",
    "A",
    "this",
    "01",
    "a-b",
    "a_b",
    "a.b",
    "VN",
    "vn",
    "v_n",
    "_v_n",
    "Đ",
    "constructor",
    "1",
    "_1",
    "__1",
    "",
  ];
  const keys = names.map(dataKey);
  expect(new Set(keys).size).toBe(names.length);
  for (const key of keys) expect(key).toMatch(/^[a-z_][a-z0-9_]*$/);
  expect(keys).not.toContain("this");
});
