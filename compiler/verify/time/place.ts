import type { State } from "@tthc/model";
import type { FlowGraph, Way } from "./flow-graph.ts";
import { isAsLong, type Length } from "./long-path.ts";
import { covers, type SpanSum } from "./span.ts";

/** Where a dossier is: equal places have the same future. */
export interface Place {
  readonly state: State;
  /** Number of the world: what officials have recorded so far. */
  readonly world: number;
  /** The clock of the term has started. */
  readonly running: boolean;
  /** One digit for each condition that lengthens the term: 1 where it has held. */
  readonly held: string;
  /** How often exits were taken and states entered within this loop. */
  readonly counts: ReadonlyMap<string, number>;
  /** Budgets spent within this loop. */
  readonly spent: ReadonlySet<string>;
}

/** The time a dossier has taken so far. */
export interface Label extends Length {
  /** The time before this loop. */
  readonly base: SpanSum;
}

export interface Dossier {
  readonly place: Place;
  readonly label: Label;
}

/** Dossiers that wait at the entry of a loop. */
export interface Entry {
  readonly place: Place;
  readonly labels: Label[];
}

export const NOTHING: ReadonlyMap<string, number> = new Map();
export const NONE: ReadonlySet<string> = new Set();

export const start = (state: State, allowances: number): Place => ({
  state,
  world: 0,
  running: false,
  held: "0".repeat(allowances),
  counts: NOTHING,
  spent: NONE,
});

/** Everything about a place but what was counted and spent. */
export const keyOf = ({ state, world, running, held }: Place): string =>
  `${state.id} ${world} ${running ? "1" : "0"} ${held}`;

/** The dossiers that wait at a place. */
export const labelsAt = (waiting: ReadonlyMap<string, Entry> | undefined, place: Place): readonly Label[] =>
  waiting?.get(keyOf(place))?.labels ?? [];

/** Lets a dossier wait, unless one that waits there has taken at least as much time. */
export function offer(waiting: Map<string, Entry> | undefined, place: Place, label: Label): void {
  const key = keyOf(place);
  const entry = waiting?.get(key);
  if (entry === undefined) {
    waiting?.set(key, { place, labels: [label] });
    return;
  }
  if (entry.labels.some((other) => isAsLong(other, label))) return;
  const kept = entry.labels.filter(({ sum }) => !covers(label.sum, sum));
  entry.labels.splice(0, entry.labels.length, ...kept, label);
}

/** Counts once more, up to a number beyond which it makes no difference. */
export function raised(
  counts: ReadonlyMap<string, number>,
  key: string,
  most: number,
): ReadonlyMap<string, number> {
  const count = counts.get(key) ?? 0;
  return count >= most ? counts : new Map(counts).set(key, count + 1);
}

export const atMostOf = (state: State): number | undefined =>
  state.kind === "end" ? undefined : state.atMost;

/** Whether a state of the group can be come back to. */
export const isLoop = (group: readonly string[], { ways }: FlowGraph): boolean =>
  group.length > 1 || group.some((id) => ways.get(id)?.some(({ target }) => target.id === id));

/** Whether a bound of a way, or of the state it leads to, is used up. */
export const isUsedUp = ({ counter, atMost, target }: Way, { counts }: Place): boolean =>
  (counts.get(counter) ?? 0) >= (atMost ?? Infinity) ||
  (counts.get(target.id) ?? 0) >= (atMostOf(target) ?? Infinity);

/** The branches of a part keep their outcomes until the dossier is amended: coming back passes at once. */
export const keptOf = (state: State): string => `kept ${state.id}`;

/** A changed dossier: branches that read what changed are repeated. */
export function amended(place: Place): Place {
  const kept = [...place.counts].filter(([key]) => !key.startsWith("kept "));
  return kept.length === place.counts.size ? place : { ...place, counts: new Map(kept) };
}
