import type { Citation, Law, ProcedureModel } from "@tthc/model";
import { groundedElements } from "./grounded-elements.ts";
import { type GroundedElement, groundOf } from "./grounded-element.ts";

/** Days on which something holds; an absent side is open. */
interface Days {
  readonly from: string;
  readonly to: string;
}

/** A cited source that does not cover the days on which an element stands on it. */
export interface SourceGap {
  readonly law: Law;
  readonly element: GroundedElement;
  /** Days on which the element holds in this version. */
  readonly needed: Days;
}

/** What is wrong with the times of the sources of one version. */
export interface SourceGaps {
  /** Not in force on the first day. */
  readonly notInForce: readonly SourceGap[];
  /** In force on the first day, but ended before the last. */
  readonly endsSoon: readonly SourceGap[];
}

const known = new WeakMap<ProcedureModel, SourceGaps>();

/**
 * Holds every cited source of the procedure's own elements against the days on which they hold. A version without an
 * end is looked at as far as its calendar is known: beyond that nothing else about it is proved either. A version
 * without a first day has no days yet. Where the element says that its source is assumed, that is said already.
 */
export function sourceGaps(model: ProcedureModel): SourceGaps {
  let gaps = known.get(model);
  if (gaps === undefined) known.set(model, (gaps = found(model)));
  return gaps;
}

function found(model: ProcedureModel): SourceGaps {
  const notInForce: SourceGap[] = [];
  const endsSoon: SourceGap[] = [];
  const covered = coveredDays(model);
  if (covered !== undefined) {
    const laws = new Map(model.laws.map((law) => [law.id, law]));
    for (const element of groundedElements(model)) {
      if (element.assumption !== undefined) continue;
      const needed = within(covered, element);
      if (needed === undefined) continue;
      for (const law of lawsOf(citationsToHold(element), laws)) {
        if ((law.inForceFrom ?? "") > needed.from || (law.inForceTo ?? LAST_DAY) < needed.from)
          notInForce.push({ law, element, needed });
        else if ((law.inForceTo ?? LAST_DAY) < needed.to) endsSoon.push({ law, element, needed });
      }
    }
  }
  return { notInForce, endsSoon };
}

const LAST_DAY = "9999-12-31";

function coveredDays({ version, calendar }: ProcedureModel): Days | undefined {
  const from = version.inForce?.from;
  if (from === undefined) return undefined;
  const to = version.inForce?.to ?? calendar.knownUntil;
  return { from, to: to < from ? from : to };
}

/** The covered days on which the element itself holds; undefined where there are none. */
function within(covered: Days, { inForce }: GroundedElement): Days | undefined {
  const from = later(covered.from, inForce?.from ?? covered.from);
  const to = earlier(covered.to, inForce?.to ?? covered.to);
  return from <= to ? { from, to } : undefined;
}

const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);

/**
 * A shared declaration, such as a flow library, is one for procedures of all times: it counts only where a burden of
 * this procedure stands on it.
 */
function citationsToHold(element: GroundedElement): readonly Citation[] {
  if (element.isBurden) return groundOf(element);
  return element.isShared ? [] : element.basis;
}

function lawsOf(citations: readonly Citation[], laws: ReadonlyMap<string, Law>): readonly Law[] {
  return [...new Set(citations.map(({ law }) => law))].flatMap((id) => laws.get(id) ?? []);
}
