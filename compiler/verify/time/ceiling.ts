import type { Calendar, State } from "@tthc/model";
import { NONE, NOTHING, type Dossier, type Label, type Place } from "./place.ts";
import { covers, plus, type Span } from "./span.ts";
import { budgetsOf, hasFreshLimit, visitsThatMatter } from "./stay.ts";
import { isCounted, isSupplement } from "./term-clock.ts";
import { isEverOpen, type Road } from "./ways-on.ts";

/**
 * What dossiers can at most still spend in a loop. One that could not leave it with more than others have left it with
 * need not be followed, so that a loop is mostly gone through once, not in every order.
 */
export class Ceiling {
  readonly #states: number;
  readonly #visited = new Set<string>();
  /** The longest limit under each key; undefined where the key has none. */
  readonly #most: ReadonlyMap<string, Span | undefined>;
  /** Every place outside that the loop may lead to. */
  readonly #outside: readonly Place[];

  private constructor(
    states: number,
    most: ReadonlyMap<string, Span | undefined>,
    outside: readonly Place[],
  ) {
    this.#states = states;
    this.#most = most;
    this.#outside = outside;
  }

  /** None for loops in which limits are fresh or the clock starts anew, and where the way decides what is promised. */
  static of(
    road: Road,
    calendar: Calendar,
    loop: readonly string[],
    allowances: number,
  ): Ceiling | undefined {
    const states = loop.flatMap((id) => road.graph.states.get(id) ?? []);
    if (states.some((state) => hasFreshLimit(state) || visitsThatMatter(state) > 1)) return undefined;
    // What has held on the way may differ where officials record, and with it what is promised.
    if (allowances > 0 && road.worlds.length > 1) return undefined;
    if (road.rules.restarts && states.some(isSupplement)) return undefined;
    const most = mostOf(road, calendar, states);
    return most && new Ceiling(states.length, most, outsideOf(road, new Set(loop), states));
  }

  visit({ id }: State): void {
    this.#visited.add(id);
  }

  /**
   * Whether dossiers have left the loop, wherever it leads, with at least what this one could still come to. `thorough`:
   * and with no more stays, so that the path which is told goes no needless way round.
   */
  isReached(
    { place, label }: Dossier,
    left: (outside: Place) => readonly Label[],
    thorough: boolean,
  ): boolean {
    // A state that was never visited may have no limit, which has to be told.
    if (!place.running || this.#visited.size < this.#states) return false;
    let { sum } = label;
    let more = 0;
    for (const [key, span] of this.#most) {
      if (place.spent.has(key)) continue;
      more += 1;
      if (span !== undefined) sum = plus(sum, span);
    }
    const first = (label.trail?.first ?? 0) + more;
    const stays = thorough ? (label.trail?.length ?? 0) + more : Infinity;
    const outdoes = ({ sum: other, trail }: Label): boolean =>
      covers(other, sum) && (trail?.first ?? 0) >= first && (trail?.length ?? 0) <= stays;
    return this.#outside.every((outside) => left({ ...outside, held: place.held }).some(outdoes));
  }
}

/** Undefined where what officials record changes a limit. */
function mostOf(
  { conditions, worlds, rules }: Road,
  calendar: Calendar,
  states: readonly State[],
): ReadonlyMap<string, Span | undefined> | undefined {
  const most = new Map<string, Span | undefined>();
  for (const state of states) {
    if (!isCounted(rules, state)) continue;
    for (const world of worlds)
      for (const { key, span } of budgetsOf({
        calendar,
        conditions,
        world,
        state,
        visit: 1,
        unbounded: false,
      })) {
        const known = most.get(key);
        if (most.has(key) && (known?.group !== span?.group || known?.amount !== span?.amount))
          return undefined;
        most.set(key, span);
      }
  }
  return most;
}

function outsideOf({ graph, worlds, ...road }: Road, loop: ReadonlySet<string>, states: readonly State[]) {
  const places = new Map<string, Place>();
  for (const [world, truths] of worlds.entries())
    for (const way of states.flatMap(({ id }) => graph.ways.get(id) ?? [])) {
      if (loop.has(way.target.id) || !isEverOpen({ ...road, graph, worlds: [truths] }, way)) continue;
      const place = { state: way.target, world, running: true, held: "", counts: NOTHING, spent: NONE };
      places.set(`${way.target.id} ${world}`, place);
    }
  return [...places.values()];
}
