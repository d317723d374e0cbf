import {
  messageOf
} from "./chunk-PSN2A5LF.js";

// compiler/diagnostics/render/totals.ts
function totalsOf(findings, accepted = []) {
  const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), infos: count("info"), accepted: accepted.length };
}
var plural = (count, word) => `${String(count)} ${word}${count === 1 ? "" : "s"}`;
function totalsLine(totals, language) {
  const parts = language === "vi" ? [
    [totals.errors, `${String(totals.errors)} l\u1ED7i`],
    [totals.warnings, `${String(totals.warnings)} c\u1EA3nh b\xE1o`],
    [totals.infos, `${String(totals.infos)} g\u1EE3i \xFD`],
    [totals.accepted, `${String(totals.accepted)} \u0111i\u1EC1u \u0111\xE3 ch\u1EA5p nh\u1EADn`]
  ] : [
    [totals.errors, plural(totals.errors, "error")],
    [totals.warnings, plural(totals.warnings, "warning")],
    [totals.infos, plural(totals.infos, "suggestion")],
    [totals.accepted, `${String(totals.accepted)} accepted`]
  ];
  const said = parts.filter(([count]) => count !== 0).map(([, text]) => text);
  return said.length > 0 ? said.join(", ") : language === "vi" ? "kh\xF4ng c\xF3 l\u1ED7i" : "no findings";
}

// compiler/diagnostics/render/place-json.ts
function placeJson(source, span) {
  const at = (offset) => ({ ...source.positionOf(offset), offset: source.originalOffset(offset) });
  return { file: source.file, start: at(span.start), end: at(span.end) };
}

// compiler/diagnostics/render/render-json.ts
function findingJson(finding) {
  const { source } = finding;
  return {
    code: finding.code,
    severity: finding.severity,
    message: { vi: messageOf(finding, "vi"), en: messageOf(finding, "en") },
    ...placeJson(source, finding.span),
    related: finding.related.map((related) => ({ note: related.note, ...placeJson(related.source, related.span) })),
    fixes: finding.fixes.map(({ title, edits }) => ({
      title,
      edits: edits.map((edit) => ({ ...placeJson(source, edit), text: edit.text }))
    }))
  };
}
function reportJson(findings, accepted, files) {
  return {
    format: "tthc-findings/1",
    files,
    totals: totalsOf(findings, accepted),
    findings: findings.map(findingJson),
    accepted: accepted.map(findingJson)
  };
}

export {
  totalsOf,
  totalsLine,
  reportJson
};
