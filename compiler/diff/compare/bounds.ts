import type { Shown } from "../change.ts";
import type { ChangeKind } from "../judgements.ts";
import type { Found } from "../scene.ts";
import { plainShown } from "../words.ts";

/** No bound is more than any. */
export function bound(
  before: number | undefined,
  after: number | undefined,
  more: ChangeKind,
  fewer: ChangeKind,
): readonly Found[] {
  if (before === after) return [];
  return [
    {
      kind: (after ?? Infinity) > (before ?? Infinity) ? more : fewer,
      before: before === undefined ? UNBOUNDED : plainShown(before),
      after: after === undefined ? UNBOUNDED : plainShown(after),
    },
  ];
}

const UNBOUNDED: Shown = { json: null, words: { vi: "không giới hạn", en: "no bound" } };
