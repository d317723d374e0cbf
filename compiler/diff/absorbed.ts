import type { Pair } from "./align.ts";
import type { Element } from "./element.ts";
import { foldedWords } from "./folded-words.ts";
import { NEW } from "./formerly.ts";
import { declares, MERGEABLE, type Joined } from "./joined.ts";
import { HELD, share } from "./joined-work.ts";

/** An element that both versions have, seen from the side that has it in several parts. */
interface Kept {
  readonly part: Element;
  readonly whole: Element;
}

/**
 * Elements that were joined into one that was there before and kept its name, or, seen the other way, parts that left
 * one that stayed. The one that stayed comes first of the parts.
 */
export function absorbed(kept: readonly Kept[], gone: readonly Element[]): readonly Joined[] {
  const found = new Map<Kept, Element[]>();
  for (const one of gone) {
    if (!MERGEABLE.has(one.kind) || one.formerly === NEW) continue;
    const into = kept.find((each) => takes(each, one));
    if (into !== undefined) found.set(into, [...(found.get(into) ?? []), one]);
  }
  return [...found].map(([{ part, whole }, parts]) => ({ parts: [part, ...parts], whole }));
}

export const keptBefore = ({ before, after }: Pair): Kept => ({ part: before, whole: after });
export const keptAfter = ({ before, after }: Pair): Kept => ({ part: after, whole: before });

function takes(kept: Kept, gone: Element): boolean {
  const { part, whole } = kept;
  if (whole.kind !== gone.kind || !isOfOneSort(part, gone)) return false;
  return declares(whole, gone) || tookItsWords(kept, gone) || tookItsDays(kept, gone);
}

const isOfOneSort = (a: Element, b: Element): boolean =>
  a.kind !== "state" || b.kind !== "state" || (a.node.kind === "step" && b.node.kind === "step");

/** The label grew by the words of what went. */
function tookItsWords({ part, whole }: Kept, gone: Element): boolean {
  if (share(gone.label.vi, whole.label.vi) < HELD || share(part.label.vi, whole.label.vi) < HELD)
    return false;
  const [had, has] = [foldedWords(part.label.vi), foldedWords(whole.label.vi)];
  const brought = foldedWords(gone.label.vi).filter((word) => !had.includes(word));
  const taken = brought.filter((word) => has.includes(word));
  return has.length > had.length && taken.length > 0 && taken.length >= HELD * brought.length;
}

/** A step next to it has exactly the days of both: the work is done there now. */
function tookItsDays(kept: Kept, gone: Element): boolean {
  const { part } = kept;
  if (part.kind !== "state" || gone.kind !== "state") return false;
  const leadsTo = (from: typeof part, to: typeof part): boolean =>
    from.node.exits.some(({ target }) => target === to.id);
  return (leadsTo(part, gone) || leadsTo(gone, part)) && daysAdd([part, gone], kept.whole);
}

/** Whether the limit of a joined step is the sum of those of its parts, all in one unit. */
export function daysAdd(parts: readonly Element[], whole: Element): boolean {
  const [total, ...own] = [whole, ...parts].map(limitOf);
  if (total === undefined || own.some((one) => one === undefined || one.unit !== total.unit)) return false;
  return own.reduce((sum, one) => sum + (one?.amount ?? 0), 0) === total.amount;
}

const limitOf = ({ kind, node }: Element) =>
  kind === "state" && node.kind === "step" ? node.limit?.duration : undefined;
