import { messageOf, type Diagnostic, type Fix } from "../../diagnostics/diagnostic.ts";
import { excerpt } from "../../diagnostics/render/source-excerpt.ts";
import { html, type Html } from "../html.ts";
import type { Speaker, ViewLanguage } from "../language.ts";

const SEVERITY: Readonly<Record<ViewLanguage, Readonly<Record<Diagnostic["severity"], string>>>> = {
  vi: { error: "Lỗi", warning: "Cảnh báo", info: "Gợi ý" },
  en: { error: "Error", warning: "Warning", info: "Suggestion" },
};

/** Findings as a list: place, reason, the line with the place marked, what else is concerned, and the way out. */
export function findingList(findings: readonly Diagnostic[], speaker: Speaker): Html {
  return html`<ol class="findings">
    ${findings.map((finding) => item(finding, speaker))}
  </ol>`;
}

function item(finding: Diagnostic, { language, say }: Speaker): Html {
  const { source, span, code, severity, related, fixes } = finding;
  const { line, column } = source.positionOf(span.start);
  return html`<li class="finding ${severity}">
    <p class="place">
      <span class="severity">${SEVERITY[language][severity]}</span> <a href="/loi/${code}">${code}</a>
      <span class="file">${source.file}</span> ${say("dòng", "line")} ${line}, ${say("cột", "column")}
      ${column}
    </p>
    <p class="message">${messageOf(finding, language)}</p>
    ${marked(finding)}
    ${
      related.length === 0
        ? undefined
        : html`<ul class="related">
            ${related.map(({ source: other, span: place, note }) => {
              const at = other.positionOf(place.start);
              return html`<li>
                <span class="file">${other.file}</span> ${say("dòng", "line")} ${at.line}: ${note[language]}
              </li>`;
            })}
          </ul>`
    }
    ${fixes.map((fix) => {
      const edit = shortEdit(fix);
      return html`<p class="fix">
        <strong>${say("Cách sửa:", "Fix:")}</strong>
        ${fix.title[language]}${edit === undefined ? undefined : html` <code>${edit}</code>`}
      </p>`;
    })}
  </li>`;
}

function marked({ source, span }: Diagnostic): Html | undefined {
  const shown = excerpt(source, span);
  if (shown === undefined) return undefined;
  // A narrow screen has no room for how deep the line stands.
  const indent = Math.min(...[shown.text, shown.marks].map((line) => line.search(/\S|$/)));
  const margin = " ".repeat(String(shown.line).length);
  return html`<pre
    class="source"
    tabindex="0"
  ><code>${`${String(shown.line)} │ ${shown.text.slice(indent)}\n${margin} │ ${shown.marks.slice(indent)}`}</code></pre>`;
}

/** What a fix puts in place, where that is one short text. */
function shortEdit({ edits }: Fix): string | undefined {
  const text = edits.length === 1 ? (edits[0]?.text.trim() ?? "") : "";
  return text === "" || text.length > 120 ? undefined : text;
}
