import { type Field, formPages, type Language, type ProcedureModel } from "@tthc/model";
import { expect, it } from "vitest";
import { pagesEmitter } from "../../../compiler/emitters/pages/emit-pages.ts";
import { type FormDraft, newDraft, pageData, readPost } from "../../../runtime/index.ts";
import { sampleModel } from "../sample-model.ts";
import { plainTemplate } from "./plain-handlebars.ts";
import { emittedPages } from "./rendered.ts";

/** What someone might write where a label, a hint, an answer or a file name is expected. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ["markup", '<img src=x onerror="alert(1)"></textarea></title><script>alert(1)</script>'],
  ["template syntax", "{{values.x}} {{{raw}}} {{#if a}}b{{/if}} {{> p}} {{!-- c --}} \\{{x}}"],
  ["quotes", `" onfocus="alert(1)" x='y' \`z\` = &quot; &#34;`],
  ["direction marks", "abc\u202Efdp.exe\u202C \u2066x\u2069"],
  ["line ends", "a\u2028b\u2029c\r\nd"],
  ["10,000 characters", "<".repeat(10_000)],
  ["JavaScript text", '"); alert(1); ("${alert(1)} */ // \\'],
];
const LANGUAGES: readonly Language[] = ["vi", "en"];

function poisoned(text: string): ProcedureModel {
  const label = { vi: text, en: text };
  const fields = (all: readonly Field[]): readonly Field[] =>
    all.map((field) => {
      const { shape } = field;
      const inner =
        shape.is === "record" || shape.is === "list"
          ? { ...shape, fields: fields(shape.fields) }
          : shape.is === "choice"
            ? {
                ...shape,
                options: shape.options.map((option, at) => ({
                  ...option,
                  id: `${text}${String(at)}`,
                  label,
                })),
              }
            : shape.is === "file"
              ? { ...shape, types: [text] }
              : shape;
      return { ...field, label, hint: text, shape: inner };
    });
  return {
    ...sampleModel,
    label,
    code: text,
    cases: sampleModel.cases.map((one) => ({ ...one, label })),
    results: [{ id: "kq", label }],
    applicants: [
      { id: "individual", label },
      { id: "other", label },
    ],
    forms: sampleModel.forms.map((form) => ({
      ...form,
      label,
      sections: form.sections.map((section) => ({
        ...section,
        label,
        hint: text,
        fields: fields(section.fields),
      })),
    })),
    dossier: {
      sets: 1,
      items: sampleModel.dossier.items.map((item) =>
        item.kind === "paper" && item.form === undefined
          ? { ...item, label, hint: text, fileTypes: [text] }
          : { ...item, label },
      ),
    },
  };
}

/** Names of elements and attributes: hostile text may add none. */
function skeleton(html: string): readonly string[] {
  return [...html.matchAll(/<(\/?[a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/g)].map(
    ([, name = "", attributes = ""]) => `${name} ${attributes.replace(/="[^"]*"/g, "").trim()}`,
  );
}

/** Everything that is neither an element nor text without signs of markup. */
const leftOver = (html: string): string =>
  html
    .replace("<!DOCTYPE html>", "")
    .replace(/<(\/?[a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*>/g, "")
    .replace(/[^<>{}]/g, "");

it.each(HOSTILE)("%s in labels, hints, options and codes stays text", async (_, text) => {
  const { texts, renderers } = await emittedPages(poisoned(text));
  const harmless = await emittedPages(poisoned("chữ thường"));
  for (const [path, html] of texts) {
    if (!path.endsWith(".html")) continue;
    expect(leftOver(html), path).toBe("");
    expect(skeleton(html), path).toEqual(skeleton(harmless.texts.get(path)!));
  }
  for (const [path, template] of texts) {
    if (!path.endsWith(".hbs")) continue;
    // A template says the same whoever reads it, and has as many holes as that of a harmless form.
    const holes = (source: string): number => source.match(/\{\{/g)?.length ?? 0;
    expect(holes(template), path).toBe(holes(harmless.texts.get(path)!));
    expect(() => plainTemplate(template)({}), path).not.toThrow();
  }
  expect(Object.keys(renderers.vi)).toEqual(formPages(sampleModel).map(({ id }) => id));
});

function draftWith(text: string): FormDraft {
  const file = { name: text, bytes: 1, sha256: "a".repeat(64) };
  const typed = [
    "ho_ten",
    "dinh_danh",
    "dien_tich",
    "so_tang",
    "ngay.day",
    "ngay.month",
    "ngay.year",
    "tang.0.san",
  ];
  return {
    ...newDraft(sampleModel, { case: text, channel: text }),
    answers: {
      ho_ten: text,
      ghi_chu: text,
      tep: file,
      me: { ho_ten: text },
      tang: [{ san: text }],
      loai_nha: text,
      nhieu: [text],
    },
    typed: Object.fromEntries(typed.map((name) => [name, text])),
    uploads: { ban_ve: [file], gcn_dat: [file] },
  };
}

it.each(HOSTILE)("%s in answers, file names and everything a portal adds stays text", async (_, text) => {
  const { renderers } = await emittedPages(sampleModel);
  const show = (words: string, language: Language): readonly string[] =>
    formPages(sampleModel).map((page) => {
      const draft = draftWith(words);
      const problems = [
        { page: page.id, field: "ho_ten", control: words, message: { vi: words, en: words } },
      ];
      const data = pageData(sampleModel, page, draft, {
        language,
        linkOf: () => words,
        assets: words,
        languageLink: words,
        token: words,
        timeout: words,
        help: words,
        problems,
        receipt: { code: words, promised: "2026-08-11", notes: [words] },
      });
      return renderers[language][page.id]!(data);
    });
  for (const language of LANGUAGES) {
    const harmless = show("chữ thường", language);
    show(text, language).forEach((html, at) => {
      // A page that is rendered is no template any more: braces are text in it.
      expect(leftOver(html).replace(/[{}]/g, "")).toBe("");
      expect(skeleton(html)).toEqual(skeleton(harmless[at]!));
    });
  }
});

it("the judge of the two tests sees markup that got through", () => {
  expect(leftOver('<p title="a"><b</p>')).not.toBe("");
  expect(skeleton("<p><i></i></p>")).not.toEqual(skeleton("<p></p>"));
});

it("answers are shown as they were given, in their own direction", async () => {
  const { renderers } = await emittedPages(sampleModel);
  const [start, section] = formPages(sampleModel);
  const text = `<b>"Ánh" & {{x}}</b>`;
  const { draft } = readPost(sampleModel, section!, newDraft(sampleModel), [["ghi_chu", text]]);
  const page = formPages(sampleModel).find(({ kind }) => kind === "check")!;
  const html = renderers.vi[page.id]!(
    pageData(sampleModel, page, draft, { language: "vi", linkOf: () => "/" }),
  );
  expect(html).toContain("<bdi>&lt;b&gt;&quot;Ánh&quot; &amp; {{x}}&lt;/b&gt;</bdi>");
  expect(start!.kind).toBe("start");
});

it("a key that every object has is no answer", async () => {
  const [page] = formPages(sampleModel).filter(({ kind }) => kind === "section");
  const { renderers } = await emittedPages(sampleModel);
  const html = renderers.vi[page!.id]!({
    values: Object.create({ ho_ten: "từ nguyên mẫu" }) as object,
    failed: false,
  });
  expect(html).not.toContain("từ nguyên mẫu");
});

it("the emitter takes ids that are words of templates and of JavaScript", async () => {
  const ids = ["this", "true", "constructor", "length", "value", "error", "0", "_", "__proto"];
  const fields = ids.map((id): Field => ({
    id,
    label: { vi: id },
    type: "text",
    shape: { is: "text", maxLength: 20 },
  }));
  const form = sampleModel.forms[0]!;
  const model = {
    ...sampleModel,
    forms: [{ ...form, sections: [{ ...form.sections[0]!, fields, rules: [] }] }],
  };
  const page = formPages(model).find(({ kind }) => kind === "section")!;
  const { draft, problems } = readPost(
    model,
    page,
    newDraft(model),
    ids.map((id) => [id, `v-${id}`] as const),
  );
  expect(problems).toEqual([]);
  const { renderers, texts } = await emittedPages(model);
  const data = pageData(model, page, draft, { language: "vi", linkOf: () => "" });
  const html = renderers.vi[page.id]!(data);
  for (const id of ids) expect(html).toContain(`name="${id}" value="v-${id}"`);
  expect(plainTemplate(texts.get(`${page.id}.vi.hbs`)!)(data)).toBe(html);
  expect(await pagesEmitter.emit(model)).toBeDefined();
});
