import type { ParseCache } from "../binder/library.ts";
import { sourceText, type SourceText } from "../source/source-text.ts";

/**
 * Sources this process has read, by path and text. A startup snapshot carries the shipped library here, read and parsed,
 * so that the first check of a day does not parse it again.
 */
const known = new Map<string, SourceText>();

/** Trees by source text, shared by all workspaces of a process: a text is never parsed twice. */
export const knownParses: ParseCache = new WeakMap();

/** While on, sources are kept for ever: only for the library, when a snapshot is made. */
let keeping = false;

/** Keeps every source that is read while `work` runs. */
export function keepSources(work: () => void): void {
  keeping = true;
  try {
    work();
  } finally {
    keeping = false;
  }
}

/** The source text of a file as read: the very object known from before where path and text are the same. */
export function knownSource(file: string, original: string): SourceText {
  const before = known.get(file);
  if (before?.original === original) return before;
  const source = sourceText(file, original);
  if (keeping) known.set(file, source);
  return source;
}
