import type { CompiledFlow, CompiledState, CompiledWay } from "../verify/flow/compiled-flow.ts";
import { atMostOf, type Counts } from "../verify/flow/counters.ts";
import type { Place, Sides } from "./moves.ts";
import type { Side, Standing } from "./side.ts";

/** `every`: counts are told apart as far as they may make a difference; `lowest`: lower counts stand for higher ones. */
export type Counting = "every" | "lowest";

/**
 * Places that were looked at. Where both versions bound alike and using a bound up opens nothing else, a lower count
 * allows all that a higher one does: a place is then known by one of lower counts, so that the counts of many bounds
 * are not multiplied.
 */
export class Visited {
  readonly #flow: CompiledFlow;
  /** Counters that may make a difference by being used up, by component. */
  readonly #telling = new Map<number, Set<number>>();
  readonly #known = new Map<string, { readonly before: Counts; readonly after: Counts }[]>();
  readonly #told = new Map<Standing, Told>();
  readonly #numbers = new Map<string, number>();

  constructor(sides: Sides, flow: CompiledFlow, counting: Counting) {
    this.#flow = flow;
    if (counting === "lowest") return;
    for (const [side, other] of [
      [sides.before, sides.after],
      [sides.after, sides.before],
    ] as const)
      this.#note(side, other);
  }

  /** Whether this place, or one that allows as much, was noted before. */
  isKnown({ before, after }: Place, situation: number): boolean {
    const [old, now] = [this.#of(before), this.#of(after)];
    const known = this.#known.get(`${old.exact} ${now.exact} ${String(situation)}`);
    return known?.some((one) => isBelow(one.before, old.counts) && isBelow(one.after, now.counts)) === true;
  }

  note({ before, after, situation }: Place): void {
    const [old, now] = [this.#of(before), this.#of(after)];
    const key = `${old.exact} ${now.exact} ${String(situation)}`;
    const known = this.#known.get(key) ?? [];
    this.#known.set(key, known);
    known.push({ before: old.counts, after: now.counts });
  }

  #of(standing: Standing | undefined): Told {
    if (standing === undefined) return NOWHERE;
    const known = this.#told.get(standing) ?? this.#tell(standing);
    this.#told.set(standing, known);
    return known;
  }

  #tell({ state, counts }: Standing): Told {
    const id = state?.state.id ?? "";
    const telling = this.#telling.get(this.#flow.counters.componentOf(id));
    const exact = `${id} ${counts.filter((_, at) => telling?.has(at) === true).join()}`;
    const number = this.#numbers.get(exact) ?? this.#numbers.size + 1;
    this.#numbers.set(exact, number);
    return { exact: number, counts: counts.filter((_, at) => telling?.has(at) !== true) };
  }

  #note(side: Side, other: Side): void {
    const [twins, partners] = [statesByName(side, this.#flow), statesByName(other, this.#flow)];
    for (const state of this.#flow.states.values()) {
      if (side.names.written(state.state.id) === undefined) continue;
      const component = this.#flow.counters.componentOf(state.state.id);
      const telling = this.#telling.get(component) ?? new Set<number>();
      this.#telling.set(component, telling);
      const name = side.names.ofState(state.state.id);
      const isMerged = (twins.get(name)?.length ?? 0) > 1;
      for (const way of [...state.exits, ...state.joins]) {
        if (way.bounds.length === 0) continue;
        const opens = opensAnother(state, way);
        // The bound of the way itself stands before that of coming into its target.
        const [taken, entered] = atMostOf(way.way) === undefined ? [undefined, way.bounds[0]] : way.bounds;
        const isTakenAlike = !isMerged && isBoundAlike(side, state, other, partners.get(name), way);
        if (taken && (opens || !isTakenAlike)) telling.add(taken.counter);
        const target = side.names.ofState(way.way.target);
        if (entered && (opens || !isEnteredAlike(twins.get(target), partners.get(target))))
          telling.add(entered.counter);
      }
    }
  }
}

/** A standing by what of it has to be equal, as a number, and by the counts that only close. */
interface Told {
  readonly exact: number;
  readonly counts: Counts;
}

const NOWHERE: Told = { exact: 0, counts: [] };

function isBelow(one: Counts, other: Counts): boolean {
  for (let at = 0; at < one.length; at++) if ((one[at] ?? 0) > (other[at] ?? 0)) return false;
  return true;
}

/** The states of a version by their names; several of one name were merged. */
function statesByName({ names }: Side, flow: CompiledFlow): ReadonlyMap<string, readonly CompiledState[]> {
  const found = new Map<string, CompiledState[]>();
  for (const state of flow.states.values()) {
    if (names.written(state.state.id) === undefined) continue;
    const name = names.ofState(state.state.id);
    found.set(name, [...(found.get(name) ?? []), state]);
  }
  return found;
}

/** Another way of the same event, or another join, is tried once this one is used up. */
function opensAnother({ exits, joins }: CompiledState, way: CompiledWay): boolean {
  if (way.way.is === "join") return way !== joins.at(-1);
  return exits.slice(exits.indexOf(way) + 1).some(({ action }) => action === way.action);
}

/** Whether the act is bounded as often in the other version; an act that is not there is closed anyway. */
function isBoundAlike(
  side: Side,
  state: CompiledState,
  other: Side,
  partners: readonly CompiledState[] | undefined,
  way: CompiledWay,
): boolean {
  if (partners === undefined) return true;
  const [partner] = partners;
  if (partner === undefined || partners.length > 1) return false;
  const name = actionOf(side, state, way);
  const bounds = (one: Side, at: CompiledState): string =>
    (way.way.is === "join" ? at.joins : at.exits)
      .filter((each) => actionOf(one, at, each) === name)
      .map((each) => String(atMostOf(each.way)))
      .join();
  const theirs = bounds(other, partner);
  return theirs === "" || theirs === bounds(side, state);
}

/** Whether coming into a state is bounded as often in the other version. */
function isEnteredAlike(
  own: readonly CompiledState[] | undefined,
  others: readonly CompiledState[] | undefined,
): boolean {
  const [one, other] = [own?.[0], others?.[0]];
  if (own?.length !== 1 || (others?.length ?? 0) > 1) return false;
  return other === undefined || other.state.atMost === one?.state.atMost;
}

const actionOf = ({ names }: Side, { state }: CompiledState, { action }: CompiledWay): string =>
  action === undefined ? "" : names.action(state, action);
