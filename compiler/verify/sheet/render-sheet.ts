import { renderHtml } from "../../document/render-html.ts";
import { renderMarkdown } from "../../document/render-markdown.ts";
import { sheetStyle } from "../../document/style.ts";
import { sheetDocument } from "./sheet-document.ts";
import type { ProofSheet } from "./sheet-format.ts";
import { proofStyle } from "./style.ts";

/** A proof sheet as one HTML page that needs nothing else. */
export const proofHtml = (sheet: ProofSheet, language: "vi" | "en"): string =>
  renderHtml(sheetDocument(sheet, language), sheetStyle + proofStyle);

/** A proof sheet as Markdown. */
export const proofMarkdown = (sheet: ProofSheet, language: "vi" | "en"): string =>
  renderMarkdown(sheetDocument(sheet, language));
