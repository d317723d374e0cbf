import type { Span } from "@tthc/grammar";

/** One replacement in a source; where `start` is `end` it only adds. */
export interface Edit extends Span {
  readonly text: string;
}

export const replaced = ({ start, end }: Span, text: string): Edit => ({ start, end, text });
export const removed = (span: Span): Edit => replaced(span, "");
export const added = (at: number, text: string): Edit => ({ start: at, end: at, text });

/** A text after some edits, and where its parts stand now. */
export interface Edited {
  readonly text: string;
  /** Where an edit's own text, or a part of the old text, stands in the new one. */
  at(place: Edit | Span): Span;
}

/** Applies edits that do not overlap. */
export function edited(text: string, edits: readonly Edit[]): Edited {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const placed = new Map<Edit | Span, Span>();
  let result = "";
  let from = 0;
  for (const edit of sorted) {
    if (edit.start < from) throw new Error("edits overlap");
    result += text.slice(from, edit.start);
    placed.set(edit, { start: result.length, end: result.length + edit.text.length });
    result += edit.text;
    from = edit.end;
  }
  result += text.slice(from);
  const moved = (offset: number, isEnd: boolean): number => {
    let shift = 0;
    for (const { start, end, text: by } of sorted) {
      if (end < offset || (end === offset && (isEnd || start < end))) shift += by.length - (end - start);
      else if (start < offset) return start + shift;
    }
    return offset + shift;
  };
  return {
    text: result,
    at: (place) => placed.get(place) ?? { start: moved(place.start, false), end: moved(place.end, true) },
  };
}

/** A whole line of the source that an element fills, with its line end. */
export function lineOf(text: string, { start, end }: Span): Span {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end);
  const isAlone = text.slice(from, start).trim() === "" && (to === -1 || text.slice(end, to).trim() === "");
  return isAlone ? { start: from, end: to === -1 ? text.length : to + 1 } : { start, end };
}

/** Where a pattern first stands inside an element. */
export function within(text: string, { start, end }: Span, pattern: RegExp): Span | undefined {
  const found = pattern.exec(text.slice(start, end));
  if (found === null) return undefined;
  return { start: start + found.index, end: start + found.index + found[0].length };
}
