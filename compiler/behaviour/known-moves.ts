import type { CompiledFlow, CompiledState } from "../verify/flow/compiled-flow.ts";
import { placeKey, type GuardRef } from "../verify/flow/guard-table.ts";
import { movesFrom, type Move, type Place, type Sides } from "./moves.ts";
import type { Standing } from "./side.ts";

/** What of a dossier decides what can be done in a state. */
interface Asked {
  /** Settled guards that are asked there. */
  readonly guards: readonly number[];
  /** Something is found there, which has to go together with the whole dossier. */
  readonly finds: boolean;
}

/** What can be done from places, computed once for all that have the same conditions and the same bounds left. */
export class KnownMoves {
  readonly #sides: Sides;
  readonly #flow: CompiledFlow;
  readonly #keys = new Map<Standing, (situation: number) => string>();
  readonly #known = new Map<string, readonly Move[]>();

  constructor(sides: Sides, flow: CompiledFlow) {
    this.#sides = sides;
    this.#flow = flow;
  }

  from(place: Place): readonly Move[] {
    const { before, after, situation } = place;
    const key = `${this.#key(before, situation)}|${this.#key(after, situation)}`;
    const known = this.#known.get(key) ?? movesFrom(this.#sides, place);
    this.#known.set(key, known);
    return known;
  }

  #key(standing: Standing | undefined, situation: number): string {
    if (standing === undefined) return "-";
    const known = this.#keys.get(standing) ?? this.#keyOf(standing);
    this.#keys.set(standing, known);
    return known(situation);
  }

  #keyOf({ state, counts }: Standing): (situation: number) => string {
    if (state === undefined) return () => "";
    const { guards, finds } = askedIn(state, this.#flow);
    const room = [...state.exits, ...state.joins].flatMap(({ bounds }) =>
      bounds.map(({ counter, times }) => ((counts[counter] ?? 0) < times ? "+" : "-")),
    );
    const key = `${state.state.id} ${room.join("")}`;
    const { list } = this.#flow.situations;
    if (finds) return (situation) => `${key} ${String(situation)}`;
    if (guards.length === 0) return () => key;
    return (situation) =>
      key + guards.map((at) => (list[situation]?.passes[at] === true ? "1" : "0")).join("");
  }
}

function askedIn({ state, exits, branches }: CompiledState, { table }: CompiledFlow): Asked {
  const refs: readonly (GuardRef | undefined)[] = [
    ...exits.map(({ guard }) => guard),
    ...branches.flatMap(({ when, outcomes }) => [when, ...outcomes.map(({ guard }) => guard)]),
  ];
  const places = [placeKey(state.id), ...branches.map(({ branch }) => placeKey(state.id, branch.id))];
  return {
    guards: [...new Set(refs.flatMap((ref) => (ref?.is === "settled" ? [ref.at] : [])))],
    finds: places.some((place) => table.found.has(place)),
  };
}
