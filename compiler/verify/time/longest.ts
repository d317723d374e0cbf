import type { Calendar, Join, ParallelState, ProcedureModel, State, Truth } from "@tthc/model";
import { type FlowGraph, graphOf, loopsOf, type Way } from "./flow-graph.ts";
import { possibleJoins } from "./joins-possible.ts";
import { type Conditions, recordsOf, type Situation, type World } from "./situations.ts";
import {
  atMostOf,
  type Entry,
  amended,
  isAsLong,
  isUsedUp,
  keptOf,
  isLoop,
  isNew,
  type Dossier,
  type Label,
  NONE,
  NOTHING,
  offer,
  type Place,
  raised,
  start,
} from "./place.ts";
import { covers, NO_TIME, plus, type SpanSum } from "./span.ts";
import { type Budget, budgetsOf, hasFreshLimit, leftOf, visitsThatMatter } from "./stay.ts";
import { isCounted, isSupplement, termRulesOf, type TermRules } from "./term-clock.ts";
import { unboundedStates } from "./unbounded.ts";

/** The stays of a path, the last first. */
export interface Trail {
  readonly before?: Trail;
  readonly state: State;
  readonly budget: Budget;
  readonly counted: boolean;
  /** The budget was spent on an earlier visit. */
  readonly spent: boolean;
  /** How many stays there are up to here, and how many of them are the first of their step. */
  readonly length: number;
  readonly first: number;
}

/** A longest path: none of the others takes as much time of every unit. */
export interface LongPath {
  readonly sum: SpanSum;
  readonly trail: Trail | undefined;
  /** Numbers of the conditions that held at some time on the way. */
  readonly held: ReadonlySet<number>;
}

/** A budget that some dossier spends alone, and the conditions that then had held. */
export interface SpentBudget {
  readonly budget: Budget;
  readonly held: ReadonlySet<number>;
}

export interface Longest {
  readonly paths: readonly LongPath[];
  readonly budgets: readonly SpentBudget[];
  /** Counted states without a limit that a dossier may come to. */
  readonly unknown: readonly Budget[];
  /** Not every path could be followed: there may be longer ones. */
  readonly cutShort: boolean;
}

/** More places on the way than this are not gone through within one loop. */
const MOST_PLACES = 6000;

/**
 * Follows every way of one kind of dossier through the flow and keeps the longest paths. Loops are gone through place
 * by place with their bounds; between loops nothing is remembered, so that a long flow costs what its loops cost.
 */
export class LongestSearch {
  readonly #graph: FlowGraph;
  readonly #rules: TermRules;
  readonly #conditions: Conditions;
  readonly #worlds: readonly World[];
  readonly #calendar: Calendar;
  readonly #unbounded: ReadonlySet<string>;
  /** Conditions that lengthen the term. */
  readonly #allowances: readonly number[];
  readonly #paths: LongPath[] = [];
  readonly #budgets = new Map<string, SpentBudget>();
  readonly #unknown = new Map<string, Budget>();
  #cutShort = false;

  constructor(
    model: ProcedureModel,
    conditions: Conditions,
    { worlds }: Situation,
    allowances: readonly number[],
  ) {
    this.#graph = graphOf(model);
    this.#rules = termRulesOf(model);
    this.#conditions = conditions;
    this.#worlds = worlds;
    this.#calendar = model.calendar;
    this.#unbounded = unboundedStates(model);
    this.#allowances = allowances;
  }

  from(initial: string): Longest {
    const loops = loopsOf(this.#graph, (way) => this.#everOpen(way));
    const loopOf = new Map(loops.flatMap((loop, i) => loop.map((id) => [id, i] as const)));
    const waiting = loops.map(() => new Map<string, Entry>());
    const first = this.#graph.states.get(initial);
    if (first !== undefined)
      offer(waiting[loopOf.get(initial) ?? 0], start(first, this.#allowances.length), {
        sum: NO_TIME,
        base: NO_TIME,
        trail: undefined,
      });
    for (const [i, loop] of loops.entries()) {
      const entries = waiting[i];
      if (entries === undefined || entries.size === 0) continue;
      this.#follow(new Set(loop), isLoop(loop, this.#graph), entries, (place, label) => {
        offer(waiting[loopOf.get(place.state.id) ?? 0], place, label);
      });
    }
    return {
      paths: this.#paths,
      budgets: [...this.#budgets.values()],
      unknown: [...this.#unknown.values()],
      cutShort: this.#cutShort,
    };
  }

  /** A way that a guard closes in every world is no way. */
  #everOpen({ exit }: Way): boolean {
    return this.#worlds.some((world) => this.#conditions.truth(exit?.when, world) === true);
  }

  #follow(
    loop: ReadonlySet<string>,
    looping: boolean,
    entries: ReadonlyMap<string, Entry>,
    leave: (place: Place, label: Label) => void,
  ): void {
    const seen = new Map<string, Dossier[]>();
    const stack: Dossier[] = [...entries.values()].flatMap(({ place, labels }) =>
      labels.map((label) => ({ place, label: { ...label, base: label.sum } })),
    );
    for (let steps = 0; stack.length > 0; steps += 1) {
      if (steps > MOST_PLACES && looping) {
        this.#cutShort = true;
        break;
      }
      const next = stack.pop();
      if (next === undefined) break;
      const ahead: Dossier[] = [];
      for (const entered of this.#enter(next.place, next.label, looping)) {
        if (looping && !isNew(seen, entered)) continue;
        for (const gone of this.#leave(entered.place, entered.label, loop, looping))
          if (loop.has(gone.place.state.id) && looping) ahead.push(gone);
          else leave({ ...gone.place, counts: NOTHING, spent: NONE }, gone.label);
      }
      // The first way of the source is followed first: it usually goes furthest.
      stack.push(...ahead.reverse());
    }
  }

  /** What a stay adds: for every way its recorded facts may come out, for every branch that may take longest. */
  #enter(place: Place, label: Label, looping: boolean): Dossier[] {
    const { state } = place;
    const running = place.running || this.#rules.anchor === state.id;
    const counts = looping ? raised(place.counts, state.id, this.#mostVisits(state)) : place.counts;
    const found: Dossier[] = [];
    for (const world of this.#worldsAfter(state, place.world)) {
      const held = running ? this.#heldAfter(place.held, world) : place.held;
      const entered = { ...place, running, counts, world, held };
      if (!running) {
        found.push({ place: entered, label });
        continue;
      }
      const after =
        state.kind === "parallel" && state.onAmend === "readers" ? raised(counts, keptOf(state), 1) : counts;
      this.#spend(entered, label, (spent, longer) =>
        found.push({
          place: { ...entered, counts: looping ? after : counts, spent: looping ? spent : place.spent },
          label: longer,
        }),
      );
    }
    for (const { place: entered, label: after } of found) {
      const closes = state.kind === "end" || (this.#rules.restarts && isSupplement(state));
      if (closes && running) this.#keep(after, entered.held);
    }
    return found;
  }

  #spend(place: Place, label: Label, give: (spent: ReadonlySet<string>, label: Label) => void): void {
    const { state } = place;
    const budgets = budgetsOf({
      calendar: this.#calendar,
      conditions: this.#conditions,
      world: this.#worlds[place.world] ?? [],
      state,
      visit: place.counts.get(state.id) ?? 1,
      unbounded: this.#unbounded.has(state.id),
    });
    const counted = isCounted(this.#rules, state);
    if (budgets.length === 0 || place.counts.has(keptOf(state))) give(place.spent, label);
    else
      for (const budget of leftOf(this.#calendar, state, budgets, place.spent)) {
        const { span, key } = budget;
        const spent = place.spent.has(key);
        if (counted && span === undefined) this.#unknown.set(key, budget);
        const after = { ...label, trail: trailOf(state, budget, counted, spent, label) };
        if (!counted || spent) give(place.spent, after);
        else if (span === undefined) give(new Set([...place.spent, key]), after);
        else {
          this.#spentAlone(budgets.find((whole) => whole.key === key) ?? budget, place.held);
          give(new Set([...place.spent, key]), { ...after, sum: plus(label.sum, span) });
        }
      }
  }

  #spentAlone(budget: Budget, held: string): void {
    const name = `${budget.key} ${budget.duration?.amount} ${budget.duration?.unit} ${held}`;
    if (!this.#budgets.has(name)) this.#budgets.set(name, { budget, held: this.#heldSet(held) });
  }

  #leave(place: Place, label: Label, loop: ReadonlySet<string>, looping: boolean): Dossier[] {
    const { state } = place;
    const ways = this.#graph.ways.get(state.id) ?? [];
    const world = this.#worlds[place.world] ?? [];
    const joins = state.kind === "parallel" ? this.#joins(state, place, world) : undefined;
    const taken = new Set<string>();
    const found: Dossier[] = [];
    for (const way of ways) {
      if (way.join !== undefined && joins?.has(way.join) !== true) continue;
      if (taken.has(way.counter) || this.#truthOf(way, world) !== true) continue;
      if (isUsedUp(way, place)) continue;
      if (way.exit !== undefined) taken.add(way.counter);
      const inside = looping && loop.has(way.target.id);
      const counts =
        inside && way.atMost !== undefined ? raised(place.counts, way.counter, way.atMost) : place.counts;
      found.push(this.#after(way, { ...place, counts, state: way.target }, label));
    }
    return found;
  }

  /** The clock on a way: it starts, or starts again after a supplement. */
  #after({ exit }: Way, before: Place, label: Label): Dossier {
    const meaning = exit?.meaning;
    if (meaning === undefined) return { place: before, label };
    const place = meaning === "supplemented" ? amended(before) : before;
    if (!place.running) {
      const running = this.#rules.starts.has(meaning);
      return { place: running ? { ...place, running, spent: NONE } : place, label };
    }
    const restarts = this.#rules.restarts && meaning === "supplemented" && this.#isLeavingSupplement(label);
    if (!restarts) return { place, label };
    const numbered = [...place.spent].filter((key) => key.includes("#"));
    return {
      place: { ...place, spent: new Set(numbered) },
      label: { sum: NO_TIME, base: NO_TIME, trail: undefined },
    };
  }

  #isLeavingSupplement = ({ trail }: Label): boolean => trail !== undefined && isSupplement(trail.state);

  #truthOf = ({ exit }: Way, world: World): Truth => this.#conditions.truth(exit?.when, world);

  #joins(state: ParallelState, place: Place, world: World): ReadonlySet<Join> {
    const taking = state.branches.filter(({ when }) => this.#conditions.truth(when, world) === true);
    const open = (this.#graph.ways.get(state.id) ?? []).flatMap((way) =>
      way.join === undefined || isUsedUp(way, place) ? [] : way.join,
    );
    return possibleJoins(state, open, taking, (when) => this.#conditions.truth(when, world) === true);
  }

  #worldsAfter(state: State, world: number): readonly number[] {
    const ids = recordsOf(state).map(({ id }) => id);
    const before = this.#worlds[world];
    if (ids.length === 0 || this.#worlds.length === 1 || before === undefined) return [world];
    const { recorded } = this.#conditions;
    const touched = recorded.map((read) => ids.some((id) => read.has(id)));
    const agrees = (other: World): boolean =>
      other.every((truth, i) => touched[i] === true || truth === before[i]);
    return this.#worlds.flatMap((other, i) => (agrees(other) ? [i] : []));
  }

  #heldAfter(held: string, world: number): string {
    const truths = this.#worlds[world] ?? [];
    return this.#allowances
      .map((number, i) => (held[i] === "1" || truths[number] === true ? "1" : "0"))
      .join("");
  }

  #heldSet(held: string): ReadonlySet<number> {
    return new Set(this.#allowances.filter((_, i) => held[i] === "1"));
  }

  #keep({ sum, trail }: Label, heldText: string): void {
    const held = this.#heldSet(heldText);
    const same = (other: ReadonlySet<number>): boolean =>
      other.size === held.size && [...held].every((number) => other.has(number));
    if (this.#paths.some((path) => same(path.held) && isAsLong(path, { sum, trail }))) return;
    const kept = this.#paths.filter((path) => !(same(path.held) && covers(sum, path.sum)));
    this.#paths.splice(0, this.#paths.length, ...kept, { sum, trail, held });
  }

  #mostVisits(state: State): number {
    return hasFreshLimit(state) && !this.#unbounded.has(state.id)
      ? Infinity
      : Math.max(visitsThatMatter(state), atMostOf(state) ?? 1);
  }
}

function trailOf(state: State, budget: Budget, counted: boolean, spent: boolean, { trail }: Label): Trail {
  const length = (trail?.length ?? 0) + 1;
  const first = (trail?.first ?? 0) + (counted && !spent ? 1 : 0);
  return { state, budget, counted, spent, length, first, ...(trail && { before: trail }) };
}
