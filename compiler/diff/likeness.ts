import { foldedWords } from "./folded-words.ts";
import type { Element } from "./element.ts";

/**
 * How alike two elements of one kind are, 0 to 1: the words of their labels (Dice coefficient, folded) weigh three
 * parts, what they are otherwise one part. Forms are as alike as their fields where these are more alike.
 */
export function likeness(a: Element, b: Element): number {
  const words = wordLikeness(a.label.vi, b.label.vi);
  if (words === 1 && a.kind === b.kind) return 1;
  // What they are otherwise cannot make up for words as different as these.
  if (words < FEWEST_WORDS && a.kind !== "form") return round((3 * words) / 4);
  const own = round((3 * words + contentLikeness(a, b)) / 4);
  return a.kind === "form" ? Math.max(own, fieldLikeness(a, b)) : own;
}

/** Below this share of words no content brings two elements to what is taken for one (`LIKE_ENOUGH`). */
const FEWEST_WORDS = 0.5;

/** A form under another title that asks the same is the same form: fields of one name over all (Dice coefficient). */
function fieldLikeness(a: Element, b: Element): number {
  const [left, right] = [a, b].map(
    ({ children }) => new Set(children.flatMap(({ kind, id }) => (kind === "field" ? [id] : []))),
  ) as [Set<string>, Set<string>];
  const total = left.size + right.size;
  if (total < FEWEST_FIELDS) return 0;
  return round((2 * [...left].filter((id) => right.has(id)).length) / total);
}

/** Of both forms together: one or two fields of a common name make no form. */
const FEWEST_FIELDS = 6;

/** Shared words of two texts: twice the shared over all, counting a repeated word as often as it stands. */
export function wordLikeness(a: string, b: string): number {
  const left = foldedWords(a);
  const words = foldedWords(b);
  const total = left.length + words.length;
  if (total === 0) return 1;
  const right = [...words];
  let shared = 0;
  for (const word of left) {
    const at = right.indexOf(word);
    if (at < 0) continue;
    right.splice(at, 1);
    shared += 1;
  }
  return round((2 * shared) / total);
}

function contentLikeness(a: Element, b: Element): number {
  const left = contentOf(a);
  const right = contentOf(b);
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  if (keys.size === 0) return 1;
  const equal = [...keys].filter((key) => JSON.stringify(left[key]) === JSON.stringify(right[key])).length;
  return equal / keys.size;
}

function contentOf({ kind, node }: Element): Readonly<Record<string, unknown>> {
  const own = kind === "field" ? node.field : node;
  return Object.fromEntries(
    Object.entries(own as object).filter(
      ([key]) =>
        !["id", "label", "text", "message", "hint", "basis", "formerly", "alsoFormerly"].includes(key),
    ),
  );
}

const round = (score: number): number => Math.round(score * 1000) / 1000;
