import type { Branch, Exit, Facts, ParallelState, ProcedureModel, State } from "@tthc/model";
import { evaluate } from "@tthc/model";

/**
 * The longest time a dossier may take, found by living every day of every dossier: each day the officer, or the officer
 * of each branch, either goes on working, if there is a day left, or is done. Written apart from the prover: no sums, no
 * graphs of loops, only days. Knows limits without exceptions, in one unit.
 */
export interface Longest {
  readonly days: number;
  /** More situations than could be looked at. */
  readonly tooMany: boolean;
}

const MOST = 600;

interface Dossier {
  readonly state: State;
  /** Days left of each budget that was begun. */
  readonly left: ReadonlyMap<string, number>;
  /** Outcomes by branch; branches without one are worked on. */
  readonly outcomes: ReadonlyMap<string, string>;
  readonly working: boolean;
  readonly counts: ReadonlyMap<string, number>;
  readonly running: boolean;
  readonly recorded: Readonly<Record<string, boolean>>;
  readonly days: number;
}

export function longestByDays(model: ProcedureModel): Longest {
  let days = 0;
  let tooMany = false;
  for (const filed of filings(model)) {
    const life = new Lives(model, filed);
    days = Math.max(days, life.longest());
    tooMany ||= life.tooMany;
    if (tooMany) break;
  }
  return { days, tooMany };
}

/** Every case and every answer to the questions of the form. */
function filings(model: ProcedureModel): readonly Facts[] {
  const asked = model.forms.flatMap(({ sections }) =>
    sections.flatMap(({ fields }) => fields.map(({ id }) => id)),
  );
  let all: Facts[] = (model.cases.length === 0 ? [undefined] : model.cases).map((one) => ({
    fields: {},
    case: one?.id,
    channel: model.channels[0]?.channel,
    filingDate: "2026-07-01",
  }));
  for (const id of asked)
    all = all.flatMap((facts) =>
      [true, false].map((value) => ({ ...facts, fields: { ...facts.fields, [id]: value } })),
    );
  return all;
}

class Lives {
  readonly #model: ProcedureModel;
  readonly #filed: Facts;
  readonly #seen = new Set<string>();
  readonly #stack: Dossier[] = [];
  #longest = 0;
  tooMany = false;

  constructor(model: ProcedureModel, filed: Facts) {
    this.#model = model;
    this.#filed = filed;
  }

  longest(): number {
    this.#come({
      state: this.#state(this.#model.flow.initial),
      left: new Map(),
      outcomes: new Map(),
      working: false,
      counts: new Map(),
      running: false,
      recorded: {},
      days: 0,
    });
    for (let next = this.#stack.pop(); next !== undefined; next = this.#stack.pop()) {
      if (this.#seen.size > MOST) {
        this.tooMany = true;
        break;
      }
      if (next.state.kind === "parallel") this.#liveParallel(next, next.state);
      else this.#live(next);
    }
    return this.#longest;
  }

  #state(id: string): State {
    const found = this.#model.flow.states.find((state) => state.id === id);
    if (found === undefined) throw new Error(id);
    return found;
  }

  /** Notes a dossier to be lived on, once. */
  #push(dossier: Dossier): void {
    const { state, left, outcomes, working, counts, running, recorded, days } = dossier;
    const key = JSON.stringify([
      state.id,
      [...left].sort(),
      [...outcomes].sort(),
      working,
      [...counts].sort(),
      running,
      Object.entries(recorded).sort(),
      days,
    ]);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#stack.push(dossier);
  }

  /** Enters a state. */
  #come(dossier: Dossier): void {
    const { state } = dossier;
    const counts =
      state.kind !== "end" && state.atMost !== undefined
        ? added(dossier.counts, `in ${state.id}`)
        : dossier.counts;
    const supplement = state.kind === "wait" && state.supplement === true;
    const closes = supplement && this.#model.term.onSupplement === "restart";
    if (dossier.running && (state.kind === "end" || closes))
      this.#longest = Math.max(this.#longest, dossier.days);
    if (state.kind === "end") return;
    const kept = state.kind === "parallel" ? this.#kept(dossier, state) : new Map<string, string>();
    this.#push({ ...dossier, counts, outcomes: kept, working: false });
  }

  /** Outcomes that stand from an earlier visit: none was asked to be repeated. */
  #kept({ counts, outcomes }: Dossier, state: ParallelState): ReadonlyMap<string, string> {
    if (state.onAmend === "all" || (counts.get(`kept ${state.id}`) ?? 0) === 0) return new Map();
    return new Map([...outcomes].filter(([key]) => key.startsWith(`${state.id}.`)));
  }

  #live(dossier: Dossier): void {
    const { state } = dossier;
    if (state.kind === "end" || state.kind === "parallel") return;
    const counted = dossier.running && !(state.kind === "wait" && state.supplement === true);
    const left = dossier.left.get(state.id) ?? state.limit?.duration.amount ?? 0;
    if (counted && left > 0)
      this.#push({ ...dossier, left: new Map(dossier.left).set(state.id, left - 1), days: dossier.days + 1 });
    for (const recorded of recordings(
      dossier.recorded,
      state.records.map(({ id }) => id),
    ))
      this.#go({ ...dossier, recorded }, state.exits);
  }

  #go(dossier: Dossier, exits: readonly Exit[]): void {
    const taken = new Set<string>();
    for (const exit of exits) {
      const key = `${dossier.state.id}.${exit.action}`;
      if (taken.has(exit.action) || !this.#holds(exit.when, dossier)) continue;
      if (!this.#mayLead(dossier, key, exit.atMost, exit.target)) continue;
      taken.add(exit.action);
      this.#lead(dossier, key, exit.atMost, exit.target, exit.meaning);
    }
  }

  #mayLead({ counts }: Dossier, key: string, atMost: number | undefined, target: string): boolean {
    const to = this.#state(target);
    if ((counts.get(key) ?? 0) >= (atMost ?? Infinity)) return false;
    return to.kind === "end" || (counts.get(`in ${to.id}`) ?? 0) < (to.atMost ?? Infinity);
  }

  #lead(
    dossier: Dossier,
    key: string,
    atMost: number | undefined,
    target: string,
    meaning?: Exit["meaning"],
  ): void {
    let next: Dossier = { ...dossier, state: this.#state(target) };
    // Only bounded exits are counted, one count for all exits of the action.
    const bounded = dossier.state.exits.some(
      (exit) => `${dossier.state.id}.${exit.action}` === key && exit.atMost,
    );
    if (atMost !== undefined || bounded) next = { ...next, counts: added(next.counts, key, 3) };
    if (meaning === "file" && !next.running) next = { ...next, running: true };
    if (meaning === "supplemented") {
      const kept = [...next.counts].filter(([name]) => !name.startsWith("kept "));
      next = { ...next, counts: new Map(kept) };
      const restarts = dossier.state.kind === "wait" && dossier.state.supplement === true;
      if (restarts && dossier.running && this.#model.term.onSupplement === "restart")
        next = { ...next, days: 0, left: new Map() };
    }
    this.#come(next);
  }

  /** A day of a parallel part: some of the branches that are worked on are done, then the others go on for a day. */
  #liveParallel(dossier: Dossier, state: ParallelState): void {
    const part = state.branches.filter(({ when }) => this.#holds(when, dossier));
    const open = part.filter(({ id }) => !dossier.outcomes.has(`${state.id}.${id}`));
    const [branch, ...others] = open;
    if (branch === undefined) {
      this.#join(dossier, state, part);
      this.#go(dossier, state.exits);
      return;
    }
    const counted = dossier.running;
    const days = (key: string, most: number | undefined): number => dossier.left.get(key) ?? most ?? Infinity;
    const whole = days(state.id, state.limit?.duration.amount);
    const leftOf = (one: Branch): number => {
      const own = one.limit === undefined ? whole : days(`${state.id}.${one.id}`, one.limit.duration.amount);
      const left = Math.min(own, whole);
      return left === Infinity ? 0 : left;
    };
    for (const one of [branch, ...others]) this.#finish(dossier, state, one);
    if (!counted || open.some((one) => leftOf(one) === 0)) return;
    const left = new Map(dossier.left);
    if (state.limit !== undefined) left.set(state.id, whole - 1);
    for (const { id, limit } of open)
      if (limit !== undefined)
        left.set(`${state.id}.${id}`, days(`${state.id}.${id}`, limit.duration.amount) - 1);
    this.#push({ ...dossier, left, days: dossier.days + 1 });
  }

  #finish(dossier: Dossier, state: ParallelState, branch: Branch): void {
    for (const recorded of recordings(
      dossier.recorded,
      branch.records.map(({ id }) => id),
    )) {
      const now = { ...dossier, recorded };
      const taken = new Set<string>();
      for (const { action, when, countsAs } of branch.outcomes) {
        if (taken.has(action) || !this.#holds(when, now)) continue;
        taken.add(action);
        this.#push({
          ...now,
          outcomes: new Map(now.outcomes).set(`${state.id}.${branch.id}`, countsAs ?? action),
        });
      }
    }
  }

  #join(dossier: Dossier, state: ParallelState, part: readonly Branch[]): void {
    const reached = part.map(({ id, outcomes }) =>
      outcomes.find(({ action }) => action === dossier.outcomes.get(`${state.id}.${id}`)),
    );
    const counts = state.onAmend === "readers" ? added(dossier.counts, `kept ${state.id}`) : dossier.counts;
    for (const [i, { test, target, atMost }] of state.joins.entries()) {
      const answers = (outcome: (typeof reached)[number]): boolean =>
        test.is === "otherwise" ||
        (test.sense === "neutral" ? outcome?.action === test.action : outcome?.sense === test.sense);
      const met = test.is === "any" ? reached.some(answers) : reached.every(answers);
      const key = `${state.id}.join ${i}`;
      if (!met || !this.#mayLead(dossier, key, atMost, target)) continue;
      this.#lead({ ...dossier, counts }, key, atMost, target);
      return;
    }
  }

  #holds(when: Exit["when"], { recorded }: Dossier): boolean {
    if (when === undefined) return true;
    const value = evaluate(when, { ...this.#filed, fields: { ...this.#filed.fields, ...recorded } });
    return value.is === "boolean" && value.value;
  }
}

const added = (counts: ReadonlyMap<string, number>, key: string, most = 3): ReadonlyMap<string, number> =>
  new Map(counts).set(key, Math.min(most, (counts.get(key) ?? 0) + 1));

/** What officials may note on leaving: each finding there or not, or not looked at. */
function recordings(
  known: Readonly<Record<string, boolean>>,
  ids: readonly string[],
): readonly Readonly<Record<string, boolean>>[] {
  return ids.reduce<readonly Readonly<Record<string, boolean>>[]>(
    (all, id) => all.flatMap((one) => [one, { ...one, [id]: true }, { ...one, [id]: false }]),
    [known],
  );
}
