import type { Calendar, ProcedureModel, State } from "@tthc/model";
import { Ceiling } from "./ceiling.ts";
import { Discoveries, type Longest } from "./discoveries.ts";
import { graphOf, loopsOf } from "./flow-graph.ts";
import { trailOf } from "./long-path.ts";
import {
  atMostOf,
  type Dossier,
  type Entry,
  isLoop,
  keptOf,
  type Label,
  labelsAt,
  NONE,
  NOTHING,
  offer,
  type Place,
  raised,
  start,
} from "./place.ts";
import { Seen } from "./seen.ts";
import { type Conditions, type Situation, worldsAfter } from "./situations.ts";
import { NO_TIME, plus } from "./span.ts";
import { budgetsOf, hasFreshLimit, leftOf, visitsThatMatter } from "./stay.ts";
import { isCounted, isSupplement, termRulesOf } from "./term-clock.ts";
import { unboundedStates } from "./unbounded.ts";
import { isEverOpen, type Road, waysOn } from "./ways-on.ts";

/** More comparisons of dossiers than this are not made within one loop. */
const MOST_WORK = 100_000;

/** Up to so many of them a path of equal length with fewer stays is looked for. */
const THOROUGH = 2000;

/** A loop of the flow, or a state that nothing leads back to. */
interface Stretch {
  readonly ids: readonly string[];
  readonly has: (state: State) => boolean;
  readonly looping: boolean;
}

/**
 * Follows every way of one kind of dossier through the flow and keeps the longest paths. Loops are gone through place
 * by place with their bounds; between loops nothing is remembered, so that a long flow costs what its loops cost.
 */
export class LongestSearch {
  readonly #road: Road;
  readonly #calendar: Calendar;
  readonly #unbounded: ReadonlySet<string>;
  /** Conditions that lengthen the term. */
  readonly #allowances: readonly number[];
  readonly #found: Discoveries;

  constructor(
    model: ProcedureModel,
    conditions: Conditions,
    { worlds }: Situation,
    allowances: readonly number[],
  ) {
    this.#road = { graph: graphOf(model), rules: termRulesOf(model), conditions, worlds };
    this.#calendar = model.calendar;
    this.#unbounded = unboundedStates(model);
    this.#allowances = allowances;
    this.#found = new Discoveries(allowances);
  }

  from(initial: string): Longest {
    const { graph } = this.#road;
    const loops = loopsOf(graph, (way) => isEverOpen(this.#road, way));
    const loopOf = new Map(loops.flatMap((loop, i) => loop.map((id) => [id, i] as const)));
    const waiting = loops.map(() => new Map<string, Entry>());
    const first = graph.states.get(initial);
    if (first !== undefined)
      offer(waiting[loopOf.get(initial) ?? 0], start(first, this.#allowances.length), {
        sum: NO_TIME,
        base: NO_TIME,
        trail: undefined,
      });
    for (const [i, loop] of loops.entries()) {
      const entries = waiting[i];
      if (entries === undefined || entries.size === 0) continue;
      const has = ({ id }: State): boolean => loopOf.get(id) === i;
      const beyond = ({ state }: Place): Map<string, Entry> | undefined => waiting[loopOf.get(state.id) ?? 0];
      this.#follow({ ids: loop, has, looping: isLoop(loop, graph) }, entries, beyond);
    }
    return this.#found.all;
  }

  #follow(
    { ids, has, looping }: Stretch,
    entries: ReadonlyMap<string, Entry>,
    beyond: (place: Place) => Map<string, Entry> | undefined,
  ): void {
    const seen = new Seen(this.#road.graph, ids);
    const ceiling = looping
      ? Ceiling.of(this.#road, this.#calendar, ids, this.#allowances.length)
      : undefined;
    const isInside = (state: State): boolean => looping && has(state);
    const isHopeless = (dossier: Dossier): boolean =>
      ceiling?.isReached(dossier, (place) => labelsAt(beyond(place), place), seen.work < THOROUGH) === true;
    const stack: Dossier[] = [...entries.values()].flatMap(({ place, labels }) =>
      labels.map((label) => ({ place, label: { ...label, base: label.sum } })),
    );
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      if (seen.work > MOST_WORK) {
        this.#found.cutShort();
        break;
      }
      if (isHopeless(next)) continue;
      ceiling?.visit(next.place.state);
      const ahead: Dossier[] = [];
      for (const entered of this.#enter(next.place, next.label, looping)) {
        if (looping && !seen.isNew(entered)) continue;
        for (const gone of waysOn(this.#road, entered, isInside))
          if (isInside(gone.place.state)) ahead.push(gone);
          else offer(beyond(gone.place), { ...gone.place, counts: NOTHING, spent: NONE }, gone.label);
      }
      // The first way of the source is followed first: it usually goes furthest.
      stack.push(...ahead.reverse());
    }
  }

  /** What a stay adds: for every way its recorded facts may come out, for every branch that may take longest. */
  #enter(place: Place, label: Label, looping: boolean): readonly Dossier[] {
    const { state } = place;
    const { rules } = this.#road;
    const running = place.running || rules.anchor === state.id;
    const most = looping ? this.#mostVisits(state) : 0;
    const counts = most > 0 ? raised(place.counts, state.id, most) : place.counts;
    const found: Dossier[] = [];
    for (const world of worldsAfter(this.#road, state, place.world)) {
      const held = running ? this.#heldAfter(place.held, world) : place.held;
      const entered = { ...place, running, counts, world, held };
      if (!running) found.push({ place: entered, label });
      else this.#stay(entered, label, looping, found);
    }
    const closes = running && (state.kind === "end" || (rules.restarts && isSupplement(state)));
    if (closes) for (const { place: entered, label: after } of found) this.#found.keep(after, entered.held);
    return found;
  }

  #stay(entered: Place, label: Label, looping: boolean, found: Dossier[]): void {
    const { state, counts, spent } = entered;
    const keeps = looping && state.kind === "parallel" && state.onAmend === "readers";
    const after = keeps ? raised(counts, keptOf(state), 1) : counts;
    this.#spend(entered, label, (spentNow, longer) =>
      found.push({
        place: { ...entered, counts: after, spent: looping ? spentNow : spent },
        label: longer,
      }),
    );
  }

  #spend(place: Place, label: Label, give: (spent: ReadonlySet<string>, label: Label) => void): void {
    const { state } = place;
    const { conditions, worlds, rules } = this.#road;
    const budgets = budgetsOf({
      calendar: this.#calendar,
      conditions,
      world: worlds[place.world] ?? [],
      state,
      visit: place.counts.get(state.id) ?? 1,
      unbounded: this.#unbounded.has(state.id),
    });
    if (budgets.length === 0 || place.counts.has(keptOf(state))) {
      give(place.spent, label);
      return;
    }
    const counted = isCounted(rules, state);
    for (const budget of leftOf(this.#calendar, state, budgets, place.spent)) {
      const { span, key } = budget;
      const spent = place.spent.has(key);
      if (counted && span === undefined) this.#found.doNotKnow(budget);
      const after = { ...label, trail: trailOf({ budget, counted, spent }, label.trail) };
      if (!counted || spent) give(place.spent, after);
      else if (span === undefined) give(new Set([...place.spent, key]), after);
      else {
        this.#found.spend(budgets.find((whole) => whole.key === key) ?? budget, place.held);
        give(new Set([...place.spent, key]), { ...after, sum: plus(label.sum, span) });
      }
    }
  }

  #heldAfter(held: string, world: number): string {
    const truths = this.#road.worlds[world] ?? [];
    return this.#allowances
      .map((number, i) => (held[i] === "1" || truths[number] === true ? "1" : "0"))
      .join("");
  }

  /** How many visits make a difference; none where neither a bound nor a limit counts them. */
  #mostVisits(state: State): number {
    if (hasFreshLimit(state) && !this.#unbounded.has(state.id)) return Infinity;
    const numbered = visitsThatMatter(state);
    return Math.max(numbered > 1 ? numbered : 0, atMostOf(state) ?? 0);
  }
}
