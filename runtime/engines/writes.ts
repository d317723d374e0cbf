import { erasedPaths, valuesAfter } from "../log/expired-values.ts";
import type { LogLine } from "../log/log-entry.ts";
import type { PersonalValues } from "../log/withheld.ts";
import type { DossierState } from "./dossier-state.ts";
import type { Effect } from "./engine.ts";
import type { Advance } from "./next-line.ts";

/** What is written of a dossier at once; all of it or nothing. */
export interface Writes {
  readonly state: DossierState;
  readonly lines: readonly LogLine[];
  readonly effects: readonly Effect[];
  /** Personal values beside all lines before this one are deleted. */
  readonly eraseBefore?: number;
  /** Values of these fields, by path, are deleted beside all lines before this one (`valuesAfter` says which). */
  readonly eraseFields?: { readonly before: number; readonly paths: readonly string[] };
}

/** What one or more steps of a dossier, at least one, write. */
export function writesOf(steps: readonly Advance[]): Writes {
  const { state } = steps.at(-1) as Advance;
  const lines = steps.map(({ line }) => line);
  const effects = steps.flatMap((step) => step.effects);
  const erasure = lines.findLast(({ entry }) => entry.kind === "erasure" && entry.outcome.ok);
  if (erasure !== undefined) {
    const eraseBefore = erasure.entry.seq;
    return { state, lines: bared(lines, eraseBefore, () => ({})), effects, eraseBefore };
  }
  const expiry = lines.findLast(({ entry }) => erasedPaths(entry) !== undefined)?.entry;
  const paths = expiry && erasedPaths(expiry);
  if (expiry === undefined || paths === undefined) return { state, lines, effects };
  const left = bared(lines, expiry.seq, (line) => valuesAfter(line, paths) ?? line.personal);
  return { state, lines: left, effects, eraseFields: { before: expiry.seq, paths } };
}

/** What is erased in the same breath is not written first. */
const bared = (
  lines: readonly LogLine[],
  before: number,
  left: (line: LogLine) => PersonalValues,
): readonly LogLine[] =>
  lines.map((line) => (line.entry.seq < before ? { ...line, personal: left(line) } : line));

/** Definitions that the written lines were decided under: each has to be kept, or nobody could replay them. */
export const definitionsOf = ({ lines }: Writes): ReadonlySet<string> =>
  new Set(lines.map(({ entry }) => entry.definition));
