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
    sentence: sentenceIn(path, sentenceOf({ kind, ...shown }, { label }), vi),
    law: { before: NO_LAW, after: NO_LAW },
  };
}

/** Channels and cases repeat each other's terms: a sentence that does not name its own says where it holds. */
function sentenceIn(path: string, sentence: Required<LocalText>, vi: string): Required<LocalText> {
  const isPlaced = /^(channels|cases)\//.test(path) && !sentence.vi.includes(vi);
  const en = CHANNELS_IN_ENGLISH[path] ?? vi;
  return {
    vi: (isPlaced ? `${vi} – ${lowerFirst(sentence.vi)}` : sentence.vi).replace(DOUBLE_STOP, "$1"),
    en: (isPlaced ? `${en} – ${lowerFirst(sentence.en)}` : sentence.en).replace(DOUBLE_STOP, "$1"),
  };
}

const CHANNELS_IN_ENGLISH: Readonly<Record<string, string>> = {
  "channels/online": "Online",
  "channels/postal": "By post",
  "channels/direct": "In person",
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A quoted remark may end with a full stop of its own. */
const DOUBLE_STOP = /([.!?…])\.$/;

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
