import type { ComparedText } from "../diff/comparison-format.ts";
import type { MarkKind } from "./flow-marks.ts";

/** A sign, a word and a line each, so that no mark rests on colour. */
export const MARKS = {
  added: { sign: "+", word: { vi: "thêm", en: "added" } },
  removed: { sign: "−", word: { vi: "bỏ", en: "removed" } },
  merged: { sign: "∪", word: { vi: "gộp, tách", en: "joined, split" } },
  moved: { sign: "↕", word: { vi: "dời chỗ", en: "moved" } },
  changed: { sign: "Δ", word: { vi: "đổi", en: "changed" } },
} as const satisfies Readonly<Record<MarkKind, { readonly sign: string; readonly word: ComparedText }>>;
