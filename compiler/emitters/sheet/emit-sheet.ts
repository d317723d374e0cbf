import type { Language, ProcedureModel } from "@tthc/model";
import type { Artefact, Emitter } from "../emitter.ts";
import { outlineOf } from "../flow-outline.ts";
import { Speaker } from "../speaker.ts";
import { processSheet } from "./process-sheet.ts";
import { publicSheet } from "./public-sheet.ts";
import { renderHtml } from "../../document/render-html.ts";
import { renderMarkdown } from "../../document/render-markdown.ts";

/** The public sheet and the internal process, in Vietnamese and English, as HTML and Markdown. */
export const sheetEmitter: Emitter = {
  name: "sheet",
  emit: (model) => [...sheetsIn("vi", model), ...sheetsIn("en", model)],
};

function sheetsIn(language: Language, model: ProcedureModel): readonly Artefact[] {
  const speaker = new Speaker(model, language);
  const outline = outlineOf(speaker.model);
  const sheet = publicSheet(speaker, outline);
  const process = processSheet(speaker, outline, language === "vi" ? "flow.svg" : "flow.en.svg");
  return [
    { path: `sheet.${language}.html`, text: renderHtml(sheet) },
    { path: `sheet.${language}.md`, text: renderMarkdown(sheet) },
    { path: `process.${language}.html`, text: renderHtml(process) },
    { path: `process.${language}.md`, text: renderMarkdown(process) },
  ];
}
