import type { Citation, LocalText } from "@tthc/model";
import type { Change } from "../diff/change.ts";
import { judgements, type ChangeKind } from "../diff/judgements.ts";
import type { Found } from "../diff/scene.ts";
import { sentenceOf } from "../diff/sentence-of.ts";

const NO_LAW: readonly Citation[] = [];

/** A difference between two records in the form of one between two sources. Records do not say on which law it rests. */
export function recordFact(
  kind: ChangeKind,
  path: string,
  vi: string,
  shown: Omit<Found, "kind"> = {},
): Change {
  const label: LocalText = { vi };
  return {
    kind,
    ...judgements[kind],
    path,
    label,
    ...(shown.before !== undefined && { before: shown.before }),
    ...(shown.after !== undefined && { after: shown.after }),
    sentence: sentenceOf({ kind, ...shown }, { label }),
    law: { before: NO_LAW, after: NO_LAW },
  };
}

/** Two lists by a key: what only one of them has, and what both have. Equal keys are taken in order. */
export function matched<T>(before: readonly T[], after: readonly T[], keyOf: (one: T) => string) {
  const waiting = new Map<string, T[]>();
  for (const one of after) waiting.set(keyOf(one), [...(waiting.get(keyOf(one)) ?? []), one]);
  const pairs: (readonly [T, T])[] = [];
  const removed: T[] = [];
  for (const one of before) {
    const found = waiting.get(keyOf(one))?.shift();
    if (found === undefined) removed.push(one);
    else pairs.push([one, found]);
  }
  const added = after.filter((one) => waiting.get(keyOf(one))?.includes(one) === true);
  return { pairs, removed, added };
}

/** As `matched`, for lists whose order and repetitions mean nothing. */
export function matchedOnce<T>(before: readonly T[], after: readonly T[], keyOf: (one: T) => string) {
  const once = (all: readonly T[]): T[] => [...new Map(all.map((one) => [keyOf(one), one])).values()];
  return matched(once(before), once(after), keyOf);
}
