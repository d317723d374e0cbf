import type { SourceText } from "../../source/source-text.ts";
import type { DiagnosticSpan } from "../diagnostic.ts";
import { displayWidth, expandTabs } from "./display-width.ts";

/** A line of the source and the marks below it, both ready to print. */
export interface Excerpt {
  readonly line: number;
  readonly text: string;
  readonly marks: string;
}

/** Longer lines are cut around the place, so that one line of ten megabytes prints as one line. */
const MAX_COLUMNS = 120;
const BEFORE = 60;

/** The first line of a span with carets below it; a span over several lines is marked to the end of its first. */
export function excerpt(source: SourceText, span: DiagnosticSpan): Excerpt | undefined {
  const start = source.positionOf(span.start);
  const end = source.positionOf(span.end);
  const line = source.lineText(start.line);
  if (line.trim() === "") return undefined;
  const from = Math.min(start.column - 1, line.length);
  const to = end.line === start.line ? Math.max(from, end.column - 1) : line.length;
  const cutLeft = from > MAX_COLUMNS - 20 ? from - BEFORE : 0;
  const cutRight = Math.min(line.length, cutLeft + MAX_COLUMNS);
  const lead = cutLeft > 0 ? "…" : "";
  const before = expandTabs(line.slice(cutLeft, from), lead.length);
  const marked = expandTabs(line.slice(from, Math.min(to, cutRight)), lead.length + displayWidth(before));
  const after = expandTabs(
    line.slice(Math.min(to, cutRight), cutRight),
    lead.length + displayWidth(before + marked),
  );
  return {
    line: start.line,
    text: `${lead}${before}${marked}${after}${cutRight < line.length ? "…" : ""}`.trimEnd(),
    marks:
      " ".repeat(lead.length + displayWidth(before)) +
      "^".repeat(Math.max(1, displayWidth(marked.trimEnd()))),
  };
}
