import type { State, WayMove } from "@tthc/model";
import type { Pair } from "../diff/align.ts";

/**
 * The counted ways out of a state. Bounds (`tối đa n lần`) hold for the whole dossier, so that what was used up before
 * the dossier moved stays used up. A way that was not recognised goes by its action.
 */
export function wayMoves(
  state: State,
  target: State | undefined,
  pairs: readonly Pair[],
): readonly WayMove[] {
  const partners = new Map<unknown, unknown>(pairs.map((one) => [one.before.node, one.after.node]));
  const known = new Set(target?.exits.map(({ action }) => action));
  const ways = new Map<string, string | undefined>();
  for (const exit of state.exits) {
    const partner = target?.exits.find((one) => one === partners.get(exit))?.action;
    const to = partner ?? (known.has(exit.action) ? exit.action : undefined);
    ways.set(exit.action, ways.get(exit.action) ?? to);
  }
  if (state.kind === "parallel")
    state.joins.forEach((join, index) => {
      const joins = target?.kind === "parallel" ? target.joins : [];
      const place = joins.findIndex((one) => one === partners.get(join));
      ways.set(joinName(index), place < 0 ? undefined : joinName(place));
    });
  return [...ways].map(([way, to]) => ({ way, ...(to !== undefined && { to }) }));
}

/** Part of the format of machine.json. */
const joinName = (index: number): string => `join-${String(index + 1)}`;
