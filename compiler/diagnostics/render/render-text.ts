import type { Language, Severity } from "../define.ts";
import { messageOf, type Diagnostic, type DiagnosticSpan, type Fix } from "../diagnostic.ts";
import type { SourceText } from "../../source/source-text.ts";
import { printable } from "./display-width.ts";
import { plainPaint, type Paint } from "./paint.ts";
import { excerpt } from "./source-excerpt.ts";

const WORDS: Record<Language, Record<Severity | "see" | "fix", string>> = {
  vi: { error: "lỗi", warning: "cảnh báo", info: "gợi ý", see: "xem", fix: "sửa" },
  en: { error: "error", warning: "warning", info: "suggestion", see: "see", fix: "fix" },
};

/** One finding with its source line, carets below the place, related places and suggested fixes. */
export function renderFinding(finding: Diagnostic, language: Language, paint: Paint = plainPaint): string {
  const words = WORDS[language];
  const { source, span, severity, code } = finding;
  const head = `${paint("strong", place(source, span))}: ${paint(severity, `${words[severity]} ${code}`)}: ${printable(messageOf(finding, language))}`;
  return [
    head,
    ...marked(source, span, severity, paint),
    ...finding.related.flatMap((related) => [
      `  ${words.see}: ${place(related.source, related.span)}: ${printable(related.note[language])}`,
      ...marked(related.source, related.span, "info", paint),
    ]),
    ...finding.fixes.map(
      (fix) => `  ${paint("info", words.fix)}: ${printable(fix.title[language])}${suggestion(fix, source)}`,
    ),
  ].join("\n");
}

/** All findings, a blank line between them. */
export function renderText(
  findings: readonly Diagnostic[],
  language: Language,
  paint: Paint = plainPaint,
): string {
  return findings.map((finding) => `${renderFinding(finding, language, paint)}\n`).join("\n");
}

function place(source: SourceText, span: DiagnosticSpan): string {
  const { line, column } = source.positionOf(span.start);
  return `${printable(source.file)}:${String(line)}:${String(column)}`;
}

function marked(source: SourceText, span: DiagnosticSpan, style: Severity, paint: Paint): string[] {
  const shown = excerpt(source, span);
  if (shown === undefined) return [];
  const number = String(shown.line);
  return [
    `${paint("faint", `  ${number} │`)} ${shown.text}`,
    `${paint("faint", `  ${" ".repeat(number.length)} │`)} ${paint(style, shown.marks)}`,
  ];
}

/** What the single edit of a fix puts there, where it is short enough to be read in passing. */
function suggestion(fix: Fix, source: SourceText): string {
  const [edit, ...more] = fix.edits;
  if (edit === undefined || more.length > 0) return "";
  const before = source.text.slice(edit.start, edit.end);
  const short = (text: string): boolean => text.length <= 60 && !text.includes("\n");
  if (!short(before) || !short(edit.text)) return "";
  if (before === "") return ` (+ ${printable(edit.text.trim())})`;
  return edit.text === ""
    ? ` (− ${printable(before.trim())})`
    : ` (${printable(before.trim())} → ${printable(edit.text.trim())})`;
}
