import {
  messageOf
} from "./chunk-PSN2A5LF.js";
import "./chunk-7SRVQZCO.js";

// compiler/diagnostics/render/render-sarif.ts
var LEVELS = { error: "error", warning: "warning", info: "note" };
function renderSarif(findings, accepted, options) {
  const codes = [...new Set([...findings, ...accepted].map(({ code }) => code))].sort();
  const severities = new Map([...findings, ...accepted].map(({ code, severity }) => [code, severity]));
  const result = (finding, suppressed) => ({
    ruleId: finding.code,
    ruleIndex: codes.indexOf(finding.code),
    level: LEVELS[finding.severity],
    message: { text: messageOf(finding, options.language) },
    locations: [{ physicalLocation: location(finding.source, finding.span) }],
    ...finding.related.length > 0 && {
      relatedLocations: finding.related.map(({ source, span, note }, id) => ({
        id,
        physicalLocation: location(source, span),
        message: { text: note[options.language] }
      }))
    },
    ...finding.fixes.length > 0 && { fixes: finding.fixes.map((fix) => sarifFix(finding, fix, options.language)) },
    ...suppressed && { suppressions: [{ kind: "inSource" }] }
  });
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "tthc",
            semanticVersion: options.version,
            language: options.language,
            rules: codes.map((code) => rule(code, severities.get(code) ?? "error", options))
          }
        },
        columnKind: "utf16CodeUnits",
        results: [...findings.map((finding) => result(finding, false)), ...accepted.map((finding) => result(finding, true))]
      }
    ]
  };
}
function rule(code, severity, { page }) {
  const known = page(code);
  return {
    id: code,
    defaultConfiguration: { level: LEVELS[severity] },
    ...known !== void 0 && {
      shortDescription: { text: known.title },
      help: { text: known.text, markdown: known.text }
    }
  };
}
var artifact = (source) => ({ uri: source.file.split("/").map(encodeURIComponent).join("/") });
function region(source, span) {
  const start = source.positionOf(span.start);
  const end = source.positionOf(span.end);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
function location(source, span) {
  return { artifactLocation: artifact(source), region: region(source, span) };
}
function sarifFix({ source }, fix, language) {
  return {
    description: { text: fix.title[language] },
    artifactChanges: [
      {
        artifactLocation: artifact(source),
        replacements: fix.edits.map((edit) => ({ deletedRegion: region(source, edit), insertedContent: { text: edit.text } }))
      }
    ]
  };
}
export {
  renderSarif
};
