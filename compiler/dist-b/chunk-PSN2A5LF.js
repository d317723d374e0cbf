import {
  catalogue
} from "./chunk-7SRVQZCO.js";

// compiler/diagnostics/diagnostic.ts
function diagnostic(code, source, span, params, extras = {}) {
  const { severity } = catalogue[code];
  return {
    code,
    severity,
    source,
    span: { start: span.start, end: span.end },
    params,
    related: extras.related ?? [],
    fixes: extras.fixes ?? []
  };
}
function messageOf(finding, language) {
  const definition = catalogue[finding.code];
  return definition[language](finding.params);
}
function byPlace(a, b) {
  if (a.source.file !== b.source.file) return a.source.file < b.source.file ? -1 : 1;
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}

export {
  diagnostic,
  messageOf,
  byPlace
};
