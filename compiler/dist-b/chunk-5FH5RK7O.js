import {
  plainPaint
} from "./chunk-E42IGVZV.js";
import {
  messageOf
} from "./chunk-PSN2A5LF.js";

// compiler/diagnostics/render/display-width.ts
var NO_WIDTH = /^[\p{Mn}\p{Me}]$/u;
var WIDE = /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]$/u;
var UNSAFE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060-\u2069\uFEFF\p{Cs}]/gu;
var TAB = 4;
function printable(text) {
  return text.replace(UNSAFE, "\uFFFD");
}
function expandTabs(text, from = 0) {
  let printed = "";
  let column = from;
  for (const piece of printable(text).split(/(\t)/)) {
    const shown = piece === "	" ? " ".repeat(TAB - column % TAB) : piece;
    printed += shown;
    column += displayWidth(shown);
  }
  return printed;
}
function displayWidth(text) {
  if (/^[\x20-\x7E]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

// compiler/diagnostics/render/source-excerpt.ts
var MAX_COLUMNS = 120;
var BEFORE = 60;
function excerpt(source, span) {
  const start = source.positionOf(span.start);
  const end = source.positionOf(span.end);
  const line = source.lineText(start.line);
  if (line.trim() === "") return void 0;
  const from = Math.min(start.column - 1, line.length);
  const to = end.line === start.line ? Math.max(from, end.column - 1) : line.length;
  const cutLeft = from > MAX_COLUMNS - 20 ? from - BEFORE : 0;
  const cutRight = Math.min(line.length, cutLeft + MAX_COLUMNS);
  const lead = cutLeft > 0 ? "\u2026" : "";
  const before = expandTabs(line.slice(cutLeft, from), lead.length);
  const marked2 = expandTabs(line.slice(from, Math.min(to, cutRight)), lead.length + displayWidth(before));
  const after = expandTabs(line.slice(Math.min(to, cutRight), cutRight), lead.length + displayWidth(before + marked2));
  return {
    line: start.line,
    text: `${lead}${before}${marked2}${after}${cutRight < line.length ? "\u2026" : ""}`.trimEnd(),
    marks: " ".repeat(lead.length + displayWidth(before)) + "^".repeat(Math.max(1, displayWidth(marked2.trimEnd())))
  };
}

// compiler/diagnostics/render/render-text.ts
var WORDS = {
  vi: { error: "l\u1ED7i", warning: "c\u1EA3nh b\xE1o", info: "g\u1EE3i \xFD", see: "xem", fix: "s\u1EEDa" },
  en: { error: "error", warning: "warning", info: "suggestion", see: "see", fix: "fix" }
};
function renderFinding(finding, language, paint = plainPaint) {
  const words = WORDS[language];
  const { source, span, severity, code } = finding;
  const head = `${paint("strong", place(source, span))}: ${paint(severity, `${words[severity]} ${code}`)}: ${printable(messageOf(finding, language))}`;
  return [
    head,
    ...marked(source, span, severity, paint),
    ...finding.related.flatMap((related) => [
      `  ${words.see}: ${place(related.source, related.span)}: ${printable(related.note[language])}`,
      ...marked(related.source, related.span, "info", paint)
    ]),
    ...finding.fixes.map((fix) => `  ${paint("info", words.fix)}: ${printable(fix.title[language])}${suggestion(fix, source)}`)
  ].join("\n");
}
function renderText(findings, language, paint = plainPaint) {
  return findings.map((finding) => `${renderFinding(finding, language, paint)}
`).join("\n");
}
function place(source, span) {
  const { line, column } = source.positionOf(span.start);
  return `${printable(source.file)}:${String(line)}:${String(column)}`;
}
function marked(source, span, style, paint) {
  const shown = excerpt(source, span);
  if (shown === void 0) return [];
  const number = String(shown.line);
  return [
    `${paint("faint", `  ${number} \u2502`)} ${shown.text}`,
    `${paint("faint", `  ${" ".repeat(number.length)} \u2502`)} ${paint(style, shown.marks)}`
  ];
}
function suggestion(fix, source) {
  const [edit, ...more] = fix.edits;
  if (edit === void 0 || more.length > 0) return "";
  const before = source.text.slice(edit.start, edit.end);
  const short = (text) => text.length <= 60 && !text.includes("\n");
  if (!short(before) || !short(edit.text)) return "";
  if (before === "") return ` (+ ${printable(edit.text.trim())})`;
  return edit.text === "" ? ` (\u2212 ${printable(before.trim())})` : ` (${printable(before.trim())} \u2192 ${printable(edit.text.trim())})`;
}

export {
  renderText
};
