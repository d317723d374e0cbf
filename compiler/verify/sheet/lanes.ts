import type { SheetLeg } from "./sheet-format.ts";

/** A leg with its number in the table and the lane it is drawn on. */
export interface PlacedLeg {
  readonly leg: SheetLeg;
  readonly number: number;
  /** 0 is the line that decides; branches that do not stand below it. */
  readonly lane: number;
}

/** Legs one after another on the first lane; of a parallel part the longest there, the others below. */
export function placeLegs(legs: readonly SheetLeg[]): readonly PlacedLeg[] {
  const below = new Map<number, number>();
  const decided = new Set<number>();
  return legs.map((leg, index) => {
    const number = index + 1;
    const { parallel } = leg;
    if (parallel === undefined) return { leg, number, lane: 0 };
    if (leg.isLongest && !decided.has(parallel)) {
      decided.add(parallel);
      return { leg, number, lane: 0 };
    }
    const lane = (below.get(parallel) ?? 0) + 1;
    below.set(parallel, lane);
    return { leg, number, lane };
  });
}
