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
export const MERGEABLE: ReadonlySet<string> = new Set(["paper", "state", "form", "charge"]);

/** `trước là` of the one names the other: the source says that something became one, or several. */
export const declares = (whole: Element, part: Element): boolean =>
  whole.kind === part.kind && (namesOf(whole).includes(part.id) || namesOf(part).includes(whole.id));

const namesOf = ({ formerly, alsoFormerly = [] }: Element): readonly string[] =>
  formerly === undefined ? [] : [formerly, ...alsoFormerly];

/** Joins that the source declares, some part of which may keep the name; what both versions say is no news. */
export function declaredJoins(parts: readonly Element[], wholes: readonly Element[]): readonly Joined[] {
  return wholes
    .filter(({ kind }) => MERGEABLE.has(kind))
    .flatMap((whole) => {
      const own = parts.filter((part) => declares(whole, part) && !isSaid(part, wholes));
      return own.length < 2 || isSaid(whole, parts) ? [] : [{ parts: own, whole }];
    });
}

/** Whether the other version says the same of an element of the same name. */
const isSaid = (one: Element, others: readonly Element[]): boolean =>
  one.formerly !== undefined &&
  others.some(
    (other) =>
      other.kind === one.kind && other.id === one.id && namesOf(other).join() === namesOf(one).join(),
  );

/** Two or more elements that went while one came that the source says they became, or whose label holds their words. */
export function joined(gone: readonly Element[], come: readonly Element[]): readonly Joined[] {
  const found: Joined[] = [];
  const spent = new Set<Element>();
  for (const one of declaredJoins(gone, come)) {
    const parts = one.parts.filter((part) => !spent.has(part));
    if (parts.length < 2) continue;
    for (const each of [...parts, one.whole]) spent.add(each);
    found.push({ parts, whole: one.whole });
  }
  for (const whole of come.filter(({ kind, formerly }) => MERGEABLE.has(kind) && formerly !== NEW)) {
    if (spent.has(whole)) continue;
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
