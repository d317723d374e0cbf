import type { Diagnostic, RelatedPlace } from "../../diagnostics/diagnostic.ts";
import { sourceText, type SourceText } from "../../source/source-text.ts";

/** A finding that names its sources instead of holding them, so that it can cross a thread or lie in a file. */
export interface FindingData extends Omit<Diagnostic, "source" | "related"> {
  readonly file: string;
  readonly related: readonly (Omit<RelatedPlace, "source"> & { readonly file: string })[];
}

export function findingData({ source, related, ...finding }: Diagnostic): FindingData {
  return {
    ...finding,
    file: source.file,
    related: related.map(({ source: { file }, span, note }) => ({ file, span, note })),
  };
}

/** The finding again; `sourceOf` reads the file it speaks of, which may be gone by now. */
export function findingFrom(
  { file, related, ...finding }: FindingData,
  sourceOf: (file: string) => SourceText | undefined,
): Diagnostic {
  const named = (name: string): SourceText => sourceOf(name) ?? sourceText(name, "");
  return {
    ...finding,
    source: named(file),
    related: related.map(({ file: name, span, note }) => ({ source: named(name), span, note })),
  };
}
