import type { FlowGraph } from "./flow-graph.ts";
import { type Dossier, keyOf, type Place } from "./place.ts";
import { covers } from "./span.ts";

/** The dossiers that one loop has seen, without those that others outdo. */
export class Seen {
  readonly #dossiers = new Map<string, Dossier[]>();
  readonly #hiding: ReadonlySet<string>;
  /** How many dossiers have been compared: what the search has cost. */
  work = 0;

  constructor({ ways }: FlowGraph, loop: readonly string[]) {
    const hiding = loop.flatMap((id) => (ways.get(id) ?? []).filter(({ hidesAnother }) => hidesAnother));
    this.#hiding = new Set(hiding.flatMap(({ counter, target }) => [counter, target.id]));
  }

  /** Notes a dossier, unless one has been here that had taken and spent at least as much and may still do as much. */
  isNew(dossier: Dossier): boolean {
    const key = keyOf(dossier.place);
    const others = this.#dossiers.get(key);
    this.work += 1 + (others?.length ?? 0);
    if (others === undefined) {
      this.#dossiers.set(key, [dossier]);
      return true;
    }
    if (others.some((other) => this.#outdoes(other, dossier))) return false;
    others.push(dossier);
    return true;
  }

  #outdoes(one: Dossier, other: Dossier): boolean {
    if (!covers(one.label.sum, other.label.sum) || !covers(one.label.base, other.label.base)) return false;
    if (!this.#leavesAsMuch(one.place.counts, other.place.counts)) return false;
    if (one.place.spent.size < other.place.spent.size) return false;
    for (const key of other.place.spent) if (!one.place.spent.has(key)) return false;
    return true;
  }

  /** What was taken or visited less often will do, but where a way that is used up lets another through. */
  #leavesAsMuch(one: Place["counts"], other: Place["counts"]): boolean {
    for (const [key, count] of one) if (count > (other.get(key) ?? 0)) return false;
    for (const [key, count] of other) if (this.#hiding.has(key) && count !== one.get(key)) return false;
    return true;
  }
}
