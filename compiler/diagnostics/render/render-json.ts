import { messageOf, type Diagnostic } from "../diagnostic.ts";
import { placeJson, type PlaceJson } from "./place-json.ts";
import { totalsOf, type Totals } from "./totals.ts";

/** A text in both languages: a program decides later which one it shows. */
interface Both {
  readonly vi: string;
  readonly en: string;
}

/** One finding of `--json`. `fixes` replace places of the file as saved. */
export interface FindingJson extends PlaceJson {
  readonly code: string;
  readonly severity: "error" | "warning" | "info";
  readonly message: Both;
  readonly related: readonly (PlaceJson & { readonly note: Both })[];
  readonly fixes: readonly {
    readonly title: Both;
    readonly edits: readonly (PlaceJson & { readonly text: string })[];
  }[];
}

/** What `tthc check --json` prints; `format` is raised when a reader of the old shape would misread the new one. */
export interface ReportJson {
  readonly format: "tthc-findings/1";
  readonly files: number;
  readonly totals: Totals;
  readonly findings: readonly FindingJson[];
  readonly accepted: readonly FindingJson[];
}

/** A finding as data. */
export function findingJson(finding: Diagnostic): FindingJson {
  const { source } = finding;
  return {
    code: finding.code,
    severity: finding.severity,
    message: { vi: messageOf(finding, "vi"), en: messageOf(finding, "en") },
    ...placeJson(source, finding.span),
    related: finding.related.map((related) => ({
      note: related.note,
      ...placeJson(related.source, related.span),
    })),
    fixes: finding.fixes.map(({ title, edits }) => ({
      title,
      edits: edits.map((edit) => ({ ...placeJson(source, edit), text: edit.text })),
    })),
  };
}

/** The whole report. */
export function reportJson(
  findings: readonly Diagnostic[],
  accepted: readonly Diagnostic[],
  files: number,
): ReportJson {
  return {
    format: "tthc-findings/1",
    files,
    totals: totalsOf(findings, accepted),
    findings: findings.map(findingJson),
    accepted: accepted.map(findingJson),
  };
}
