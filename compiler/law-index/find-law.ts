import type { Law, ProcedureModel } from "@tthc/model";
import { foldedText } from "./folded-text.ts";

/** What a written name of a source means. */
export type FoundLaw =
  | { readonly is: "found"; readonly law: Law }
  /** Several sources have these words in their names. */
  | { readonly is: "several"; readonly laws: readonly Law[] }
  | { readonly is: "none"; readonly near?: Law };

/** Every source that a model carries, once. */
export function lawsOf(models: readonly ProcedureModel[]): readonly Law[] {
  const known = new Map<string, Law>();
  for (const { laws } of models) for (const law of laws) if (!known.has(law.id)) known.set(law.id, law);
  return [...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The source that is meant, by its number, by its name in the sources (`nđ_175_2024`), by the beginning of its number, or
 * by words of its label; the first of these that fits any source decides. `near` proposes one by `nearest`.
 */
export function findLaw(
  written: string,
  laws: readonly Law[],
  nearest: (written: string, names: readonly string[]) => string | undefined,
): FoundLaw {
  const wanted = foldedText(written);
  const number = ({ number = "" }: Law): string => foldedText(number);
  const tests: readonly ((law: Law) => boolean)[] = [
    (law) => number(law) === wanted,
    (law) => foldedText(law.id.replaceAll("_", " ")) === wanted || foldedText(law.label.vi) === wanted,
    (law) => number(law).startsWith(`${wanted} `),
    (law) => ` ${foldedText(law.label.vi)} ${foldedText(law.label.en ?? "")} `.includes(` ${wanted} `),
  ];
  for (const fits of wanted === "" ? [] : tests) {
    const found = laws.filter(fits);
    if (found[0] !== undefined && found.length === 1) return { is: "found", law: found[0] };
    if (found.length > 1) return { is: "several", laws: found };
  }
  const byName = new Map(laws.flatMap((law) => [law.number ?? law.id, law.id].map((name) => [name, law])));
  const near = byName.get(nearest(written, [...byName.keys()]) ?? "");
  return { is: "none", ...(near !== undefined && { near }) };
}
