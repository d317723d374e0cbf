import type { SourceText } from "../../source/source-text.ts";
import type { DiagnosticSpan } from "../diagnostic.ts";

/** A place of a file as saved: lines and columns from 1, columns and offsets in UTF-16 units; the end is exclusive. */
export interface PlaceJson {
  readonly file: string;
  readonly start: { readonly line: number; readonly column: number; readonly offset: number };
  readonly end: { readonly line: number; readonly column: number; readonly offset: number };
}

/** The place of a span. */
export function placeJson(source: SourceText, span: DiagnosticSpan): PlaceJson {
  const at = (offset: number): PlaceJson["start"] => ({
    ...source.positionOf(offset),
    offset: source.originalOffset(offset),
  });
  return { file: source.file, start: at(span.start), end: at(span.end) };
}
