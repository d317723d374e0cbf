import { formPages, type FormPage, type Language, type ProcedureModel } from "@tthc/model";
import { pageData, type FormDraft, type PageView } from "@tthc/runtime";
import { filledIn } from "../../emitters/pages/filled-in.ts";
import { pageTemplate } from "../../emitters/pages/page-template.ts";
import { parsed } from "../../emitters/pages/precompiled.ts";
import type { Html } from "../html.ts";

type Tree = ReturnType<typeof parsed>;
const known = new WeakMap<ProcedureModel, Map<string, Tree>>();

/** A page of the citizen's way with what is filled in, byte for byte what the emitted renderer makes of it. */
export function citizenPage(model: ProcedureModel, page: FormPage, draft: FormDraft, view: PageView): string {
  return filledIn(treeOf(model, page, view.language), pageData(model, page, draft, view));
}

/** The parsed template of a page, made once for as long as the model lives; walked, never made into code. */
function treeOf(model: ProcedureModel, page: FormPage, language: Language): Tree {
  const trees = known.get(model) ?? new Map<string, Tree>();
  known.set(model, trees);
  const key = `${page.id}.${language}`;
  const tree = trees.get(key) ?? parsed(pageTemplate(model, page, language));
  trees.set(key, tree);
  return tree;
}

export const pageOf = (model: ProcedureModel, id: string): FormPage | undefined =>
  formPages(model).find((page) => page.id === id);

const HEAD = `<link rel="stylesheet" href="/strip.css">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<script src="/view.js" defer></script>
`;

/** The citizen's page inside the view: our strip above its head, our style and script beside its own. */
export function withStrip(citizens: string, strip: Html, generation: number): string {
  return citizens
    .replace("</head>", () => `${HEAD}</head>`)
    .replace(/<body/, () => `<body data-generation="${String(generation)}"`)
    .replace('<header class="masthead">', () => `${strip.text}\n<header class="masthead">`);
}
