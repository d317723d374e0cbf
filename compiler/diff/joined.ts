import type { Element } from "./element.ts";
import { foldedWords } from "./folded-words.ts";
import { NEW } from "./formerly.ts";
import { holds } from "./joined-work.ts";

/** Several elements of one version that became one of the other, or the reverse. */
export interface Joined {
  readonly parts: readonly Element[];
  readonly whole: Element;
}

/** Kinds of which several may become one. */
const MERGEABLE: ReadonlySet<string> = new Set(["paper", "state", "form", "charge"]);

/** Two or more elements that went while one came whose label holds the words of each. */
export function joined(gone: readonly Element[], come: readonly Element[]): readonly Joined[] {
  const found: Joined[] = [];
  const spent = new Set<Element>();
  for (const whole of come.filter(({ kind, formerly }) => MERGEABLE.has(kind) && formerly !== NEW)) {
    const parts = gone.filter((one) => one.kind === whole.kind && !spent.has(one) && holds(whole, one));
    if (parts.length < 2 || !eachBrings(parts, whole)) continue;
    for (const part of parts) spent.add(part);
    found.push({ parts, whole });
  }
  return found;
}

/** Two names of one thing hold the same words of it: the parts of a whole hold different ones. */
function eachBrings(parts: readonly Element[], { label }: Element): boolean {
  const words = foldedWords(label.vi);
  const heldBy = parts.map((part) => {
    const own = foldedWords(part.label.vi);
    return new Set(words.filter((word) => own.includes(word)));
  });
  const all = new Set(heldBy.flatMap((held) => [...held]));
  return heldBy.every(({ size }) => size < all.size) || heldBy.some(({ size }) => size === 0);
}
