import type { Calendar, ProcedureModel, State } from "@tthc/model";
import { Discoveries, type Longest } from "./discoveries.ts";
import { graphOf, loopsOf } from "./flow-graph.ts";
import { trailOf } from "./long-path.ts";
import {
  atMostOf,
  type Dossier,
  type Entry,
  isLoop,
  isNew,
  keptOf,
  type Label,
  NONE,
  NOTHING,
  offer,
  type Place,
  raised,
  start,
} from "./place.ts";
import { type Conditions, type Situation, worldsAfter } from "./situations.ts";
import { NO_TIME, plus } from "./span.ts";
import { budgetsOf, hasFreshLimit, leftOf, visitsThatMatter } from "./stay.ts";
import { isCounted, isSupplement, termRulesOf } from "./term-clock.ts";
import { unboundedStates } from "./unbounded.ts";
import { isEverOpen, type Road, waysOn } from "./ways-on.ts";

/** More places on the way than this are not gone through within one loop. */
const MOST_PLACES = 6000;

/** A loop of the flow, or a state that nothing leads back to. */
interface Stretch {
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
      const stretch = { has: ({ id }: State) => loopOf.get(id) === i, looping: isLoop(loop, graph) };
      this.#follow(stretch, entries, (place, label) => {
        offer(waiting[loopOf.get(place.state.id) ?? 0], place, label);
      });
    }
    return this.#found.all;
  }

  #follow(
    { has, looping }: Stretch,
    entries: ReadonlyMap<string, Entry>,
    leave: (place: Place, label: Label) => void,
  ): void {
    const seen = new Map<string, Dossier[]>();
    const isInside = (state: State): boolean => looping && has(state);
    const stack: Dossier[] = [...entries.values()].flatMap(({ place, labels }) =>
      labels.map((label) => ({ place, label: { ...label, base: label.sum } })),
    );
    let steps = 0;
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      steps += 1;
      if (steps > MOST_PLACES && looping) {
        this.#found.cutShort();
        break;
      }
      const ahead: Dossier[] = [];
      for (const entered of this.#enter(next.place, next.label, looping)) {
        if (looping && !isNew(seen, entered)) continue;
        for (const gone of waysOn(this.#road, entered, isInside))
          if (isInside(gone.place.state)) ahead.push(gone);
          else leave({ ...gone.place, counts: NOTHING, spent: NONE }, gone.label);
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
    const counts = looping ? raised(place.counts, state.id, this.#mostVisits(state)) : place.counts;
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

  #mostVisits(state: State): number {
    return hasFreshLimit(state) && !this.#unbounded.has(state.id)
      ? Infinity
      : Math.max(visitsThatMatter(state), atMostOf(state) ?? 1);
  }
}
