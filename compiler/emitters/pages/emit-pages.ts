import { type FormPage, formPages, type Language, type ProcedureModel } from "@tthc/model";
import type { Artefact, Emitter } from "../emitter.ts";
import { blankData } from "./blank-data.ts";
import { PAGE_SUPPORT } from "./page-support.gen.ts";
import { PAGES_CSS } from "./pages-css.ts";
import { pageTemplate } from "./page-template.ts";
import { filledIn } from "./filled-in.ts";
import { parsed, precompiled } from "./precompiled.ts";

const LANGUAGES: readonly Language[] = ["vi", "en"];

const TYPES = `// Made by tthc. Do not edit.
/** Each page of the procedure as a function of its data: the HTML of the whole page. */
export declare const pages: Readonly<Record<string, (data: object) => string>>;
`;

interface Written {
  readonly page: FormPage;
  readonly template: string;
  readonly tree: hbs.AST.Program;
}

/** The renderers of one language, by id of the page. */
function renderers(written: readonly Written[]): string {
  const entries = written.map(
    ({ page, tree }) => `  ${JSON.stringify(page.id)}: page(${precompiled(tree)}),\n`,
  );
  return `// Made by tthc. Do not edit.\nimport { page } from "./page-support.js";\n\nexport const pages = {\n${entries.join("")}};\n`;
}

function emitLanguage(model: ProcedureModel, language: Language): readonly Artefact[] {
  const written = formPages(model).map((page) => {
    const template = pageTemplate(model, page, language);
    return { page, template, tree: parsed(template) };
  });
  const files = written.flatMap(({ page, template, tree }): readonly Artefact[] => [
    { path: `pages/${page.id}.${language}.hbs`, text: template },
    { path: `pages/${page.id}.${language}.html`, text: filledIn(tree, blankData(model, page, language)) },
  ]);
  return [
    ...files,
    { path: `pages/pages.${language}.js`, text: renderers(written) },
    { path: `pages/pages.${language}.d.ts`, text: TYPES },
  ];
}

/** `pages/`: every page of the forms as a template, as a renderer and blank, in Vietnamese and English. */
export const pagesEmitter: Emitter = {
  name: "pages",
  emit: (model) => [
    ...LANGUAGES.flatMap((language) => emitLanguage(model, language)),
    { path: "pages/page-support.js", text: PAGE_SUPPORT },
    { path: "pages/pages.css", text: PAGES_CSS },
  ],
};
