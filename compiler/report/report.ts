import { escapeMarkup, safeText } from "../document/markup-text.ts";
import { sheetStyle } from "../document/style.ts";
import { memoryResults } from "../emitters/emitter.ts";
import type { ComparisonSet } from "../diff/comparison-format.ts";
import { tellIn } from "../verify/sheet/tell.ts";
import { collectionHead, collectionRest } from "./collection-index.ts";
import { pairReport } from "./pair-report.ts";
import type { ReportPair } from "./report-pair.ts";
import { sheetHead } from "./print-style.ts";
import { reportStyle } from "./style.ts";

/** What is reported: one comparison, or those of two folders or revisions. */
export interface Report {
  readonly pairs: readonly ReportPair[];
  /** Absent where two versions were compared, not two collections. */
  readonly collection?: Pick<ComparisonSet, "added" | "removed" | "notCompared" | "same">;
}

/** Begins every report, so that one may be written over another and over nothing else. */
export const REPORT_MARK = '<meta name="generator" content="tthc diff --html">';

const LANGUAGES = ["vi", "en"] as const;
type Language = (typeof LANGUAGES)[number];

/**
 * A report as one HTML page in both languages that needs nothing else: no script, no other file. The reader switches
 * between the languages; `first` is shown at first, and alone where a browser knows no such switch.
 */
export async function reportHtml(report: Report, first: Language): Promise<string> {
  const kept = memoryResults();
  const bodies: string[] = [];
  for (const language of LANGUAGES) bodies.push(await body(report, language, kept));
  return `<!DOCTYPE html>
<html lang="${first}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${REPORT_MARK}
<title>${escapeMarkup(titleOf(report, first))}</title>
<style>
${sheetStyle}${reportStyle}${sheetHead(safeText(titleOf(report, first)))}</style>
</head>
<body class="report">
<main>
${languageSwitch(first)}
${bodies.join("\n")}
</main>
</body>
</html>
`;
}

function titleOf({ pairs, collection }: Report, language: Language): string {
  const { say, both } = tellIn(language);
  const kind = say("So sánh thủ tục hành chính", "Comparison of administrative procedures");
  const [only] = pairs;
  return only === undefined || collection !== undefined
    ? kind
    : `${both(only.comparison.after.label)} – ${kind}`;
}

const NAMES = { vi: "Tiếng Việt", en: "English" } as const;

function languageSwitch(first: Language): string {
  const buttons = LANGUAGES.map(
    (one) =>
      `<label lang="${one}"><input type="radio" name="language" value="${one}"${one === first ? " checked" : ""}> ${NAMES[one]}</label>`,
  );
  return `<fieldset class="languages"><legend>Ngôn ngữ / <span lang="en">Language</span></legend>${buttons.join("\n")}</fieldset>`;
}

async function body(
  { pairs, collection }: Report,
  language: Language,
  kept: ReturnType<typeof memoryResults>,
): Promise<string> {
  const level = collection === undefined ? 2 : 3;
  const told: string[] = [];
  for (const [index, pair] of pairs.entries())
    told.push(await pairReport(pair, language, { prefix: prefixOf(index, language), level }, kept));
  const tell = tellIn(language);
  const prefixes = pairs.map((_, index) => prefixOf(index, language));
  const around =
    collection === undefined
      ? ["", ""]
      : [collectionHead(pairs, prefixes, collection, tell), collectionRest(collection, tell)];
  return `<div class="told ${language}" lang="${language}">\n${[around[0], ...told, around[1]].filter((part) => part !== "").join("\n")}\n</div>`;
}

const prefixOf = (index: number, language: Language): string => `${language}-${String(index + 1)}`;

/** Whether a file is a report of ours, by how it begins. */
export const isReport = (text: string): boolean => safeText(text.slice(0, 1000)).includes(REPORT_MARK);
