import { foldName, type Label, type Name } from "@tthc/grammar";
import type { LocalText } from "@tthc/model";

/** A label as the model carries it; where the author gave none, the name in words. */
export function textOf(label: Label | undefined, name?: Name): LocalText {
  if (label !== undefined) return label.en === undefined ? { vi: label.vi } : { vi: label.vi, en: label.en };
  return { vi: (name?.text ?? "").replaceAll("_", " ") };
}

export const keyOf = (name: Name): string => foldName(name.text);
