import type { Language, Severity } from "../define.ts";
import { messageOf, type Diagnostic, type DiagnosticSpan } from "../diagnostic.ts";
import type { SourceText } from "../../source/source-text.ts";
import { sarifLog } from "./sarif-log.ts";

/** What is known of a code beyond its messages: the title and the text of its page. */
export interface RulePage {
  readonly title: string;
  readonly text: string;
}

export interface SarifOptions {
  readonly language: Language;
  readonly version: string;
  readonly page: (code: string) => RulePage | undefined;
}

const LEVELS = { error: "error", warning: "warning", info: "note" } as const satisfies Record<
  Severity,
  string
>;

/** The findings as a SARIF 2.1.0 log, for code hosts and editors; accepted ones are there as suppressed. */
export function renderSarif(
  findings: readonly Diagnostic[],
  accepted: readonly Diagnostic[],
  options: SarifOptions,
): object {
  const codes = [...new Set([...findings, ...accepted].map(({ code }) => code))].sort();
  const severities = new Map([...findings, ...accepted].map(({ code, severity }) => [code, severity]));
  const result = (finding: Diagnostic, suppressed: boolean): object => ({
    ruleId: finding.code,
    ruleIndex: codes.indexOf(finding.code),
    level: LEVELS[finding.severity],
    message: { text: messageOf(finding, options.language) },
    locations: [{ physicalLocation: location(finding.source, finding.span) }],
    ...(finding.related.length > 0 && {
      relatedLocations: finding.related.map(({ source, span, note }, id) => ({
        id,
        physicalLocation: location(source, span),
        message: { text: note[options.language] },
      })),
    }),
    ...(finding.fixes.length > 0 && {
      fixes: finding.fixes.map((fix) => sarifFix(finding, fix, options.language)),
    }),
    ...(suppressed && { suppressions: [{ kind: "inSource" }] }),
  });
  const rules = codes.map((code) => rule(code, severities.get(code) ?? "error", options));
  return sarifLog({ name: "tthc", version: options.version, language: options.language, rules }, [
    ...findings.map((finding) => result(finding, false)),
    ...accepted.map((finding) => result(finding, true)),
  ]);
}

function rule(code: string, severity: Severity, { page }: SarifOptions): object {
  const known = page(code);
  return {
    id: code,
    defaultConfiguration: { level: LEVELS[severity] },
    ...(known !== undefined && {
      shortDescription: { text: known.title },
      help: { text: known.text, markdown: known.text },
    }),
  };
}

const artifact = (source: SourceText): object => ({
  uri: source.file.split("/").map(encodeURIComponent).join("/"),
});

function region(source: SourceText, span: DiagnosticSpan): object {
  const start = source.positionOf(span.start);
  const end = source.positionOf(span.end);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function location(source: SourceText, span: DiagnosticSpan): object {
  return { artifactLocation: artifact(source), region: region(source, span) };
}

function sarifFix({ source }: Diagnostic, fix: Diagnostic["fixes"][number], language: Language): object {
  return {
    description: { text: fix.title[language] },
    artifactChanges: [
      {
        artifactLocation: artifact(source),
        replacements: fix.edits.map((edit) => ({
          deletedRegion: region(source, edit),
          insertedContent: { text: edit.text },
        })),
      },
    ],
  };
}
