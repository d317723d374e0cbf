import type { SourceText } from "../source/source-text.ts";
import { catalogue, type Code, type Params } from "./catalogue.ts";
import type { Language, Severity } from "./define.ts";

/** Offsets in the NFC text of the source; `end` is exclusive. */
export interface DiagnosticSpan {
  readonly start: number;
  readonly end: number;
}

/** Replaces one span by a text. */
export interface Edit extends DiagnosticSpan {
  readonly text: string;
}

export interface Fix {
  readonly title: { readonly vi: string; readonly en: string };
  readonly edits: readonly Edit[];
}

/** A second place that explains the first, such as the earlier declaration of a name. */
export interface RelatedPlace {
  readonly source: SourceText;
  readonly span: DiagnosticSpan;
  readonly note: { readonly vi: string; readonly en: string };
}

/** One finding. It carries parameters, not prose: command line, editor and SARIF choose the language. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly source: SourceText;
  readonly span: DiagnosticSpan;
  readonly params: unknown;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
}

export interface DiagnosticExtras {
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
}

/** The only way to make a diagnostic: wrong or missing parameters do not compile. */
export function diagnostic<C extends Code>(
  code: C,
  source: SourceText,
  span: DiagnosticSpan,
  params: Params<C>,
  extras: DiagnosticExtras = {},
): Diagnostic {
  const { severity } = catalogue[code];
  return {
    code,
    severity,
    source,
    span: { start: span.start, end: span.end },
    params,
    related: extras.related ?? [],
    fixes: extras.fixes ?? [],
  };
}

/** The sentence of a finding in one language. */
export function messageOf(finding: Pick<Diagnostic, "code" | "params">, language: Language): string {
  const definition = catalogue[finding.code] as { vi: (p: unknown) => string; en: (p: unknown) => string };
  return definition[language](shortened(finding.params));
}

/** A name of ten megabytes must not become a sentence of ten megabytes. */
const LONGEST_WORD = 120;
const LONGEST_LIST = 60;

function shortened(value: unknown): unknown {
  if (typeof value === "string")
    return value.length > LONGEST_WORD ? `${value.slice(0, LONGEST_WORD)}…` : value;
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    const shown = list.length > LONGEST_LIST ? [...list.slice(0, LONGEST_LIST - 2), "…", list.at(-1)] : list;
    return shown.map(shortened);
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shortened(inner)]));
}

/** By file, then place, then code: the order in which every output shows findings. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.source.file !== b.source.file) return a.source.file < b.source.file ? -1 : 1;
  return (
    a.span.start - b.span.start || a.span.end - b.span.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
  );
}
