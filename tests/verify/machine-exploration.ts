import type { Facts, Json, MachineContext, MachineEvent, ProcedureModel, State } from "@tthc/model";
import type { Definition } from "@tthc/runtime";
import {
  machineStep,
  initialState,
  topState,
  branchStates,
  type MachineState,
} from "../../runtime/kernel/machine-step.ts";
import { defined } from "../support/dossier.ts";

/** What an emitted machine does, found by doing all of it: the oracle of the proofs of a flow. */
export interface MachineFacts {
  readonly configurations: number;
  /** Top states that some dossier reaches. */
  readonly reached: ReadonlySet<string>;
  /** Top states from which in some configuration no end can be reached. */
  readonly lost: ReadonlySet<string>;
  /** Top states where in some configuration, with some finding, nothing leads on. */
  readonly stuck: ReadonlySet<string>;
  /** Ways taken: `from action to`, with `join` for the action of a join. */
  readonly taken: ReadonlySet<string>;
}

/** Dossiers to file, and what officials may record. */
export interface Inputs {
  readonly dossiers: readonly Facts[];
  /** Values that each recorded fact may have. */
  readonly recorded: { readonly [id: string]: readonly Json[] };
  /** Recorded facts that are read only where they are recorded need not be remembered. */
  readonly forget: boolean;
}

const LETTING_GO: readonly string[] = ["withdraw", "stop"];

/** Undefined where the machine has more configurations than that. */
export function exploreMachine(
  model: ProcedureModel,
  inputs: Inputs,
  most = 100_000,
): MachineFacts | undefined {
  return new MachineExplorer(model, inputs).explore(most);
}

interface Configuration {
  readonly state: MachineState;
  readonly dossier: Facts | undefined;
  readonly next: number[];
}

class MachineExplorer {
  readonly #definition: Definition;
  readonly #inputs: Inputs;
  readonly #model: ProcedureModel;
  readonly #caps: { readonly counts: Map<string, number>; readonly visits: Map<string, number> };
  readonly #all: Configuration[] = [];
  readonly #known = new Map<string, number>();
  readonly #taken = new Set<string>();
  readonly #stuck = new Set<string>();
  readonly #passed = new Set<string>();

  constructor(model: ProcedureModel, inputs: Inputs) {
    this.#definition = defined(model);
    this.#model = model;
    this.#inputs = inputs;
    this.#caps = { counts: new Map(), visits: new Map() };
    for (const state of model.flow.states) this.#readCaps(state);
  }

  #readCaps(state: State): void {
    const raise = (key: string, times: number | undefined) => {
      if (times !== undefined) this.#caps.counts.set(key, Math.max(times, this.#caps.counts.get(key) ?? 0));
    };
    if (state.atMost !== undefined) this.#caps.visits.set(state.id, state.atMost);
    for (const { action, atMost } of state.exits) raise(`${state.id}.${action}`, atMost);
    if (state.kind === "parallel")
      for (const [at, { atMost }] of state.joins.entries()) raise(`${state.id}.join-${at + 1}`, atMost);
  }

  explore(most: number): MachineFacts | undefined {
    this.#add(initialState(this.#definition), undefined);
    for (let at = 0; at < this.#all.length; at++) {
      if (this.#all.length > most) return undefined;
      this.#expand(this.#all[at] as Configuration);
    }
    const id = ({ state }: Configuration) => topState(state.value);
    const ending = this.#ending();
    const own = this.#all.filter((one) => id(one) !== "chua-nop");
    return {
      configurations: this.#all.length,
      reached: new Set([...own.map(id), ...this.#passed]),
      // Before the filing it is not yet settled which dossier it is.
      lost: new Set(own.filter((one) => one.dossier !== undefined && !ending.has(one)).map(id)),
      stuck: this.#stuck,
      taken: this.#taken,
    };
  }

  #ending(): ReadonlySet<Configuration> {
    const before = new Map<Configuration, Configuration[]>();
    const ending = new Set<Configuration>();
    for (const one of this.#all) {
      if (this.#stateOf(one.state)?.kind === "end") ending.add(one);
      for (const at of one.next) {
        const target = this.#all[at] as Configuration;
        before.set(target, [...(before.get(target) ?? []), one]);
      }
    }
    for (const one of ending) for (const from of before.get(one) ?? []) ending.add(from);
    return ending;
  }

  #stateOf({ value }: MachineState): State | undefined {
    return this.#definition.states.get(topState(value));
  }

  #expand(one: Configuration): void {
    const state = this.#stateOf(one.state);
    if (state === undefined || one.dossier === undefined) return this.#file(one);
    const branches = branchStates(one.state.value);
    const open =
      state.kind === "parallel" ? state.branches.filter(({ id }) => branches[id] === "dang-cho") : [];
    let leads = false;
    // A branch that cannot answer keeps the others waiting for ever, whatever they answer.
    let mute = false;
    for (const branch of open) {
      for (const found of this.#findings(branch.records.map(({ id }) => id))) {
        const answers = branch.outcomes.filter(({ action, meaning }) =>
          this.#send(one, `${branch.id}.${action}`, meaning, found),
        );
        leads ||= answers.length > 0;
        mute ||= answers.length === 0;
      }
    }
    const records = state.kind === "step" || state.kind === "wait" ? state.records.map(({ id }) => id) : [];
    let stands = false;
    for (const found of this.#findings(records)) {
      const ways = new Set(state.exits.map(({ action }) => action));
      let moved = false;
      for (const action of ways) {
        const meaning = state.exits.find((exit) => exit.action === action)?.meaning ?? "own";
        if (this.#send(one, action, meaning, found) && !LETTING_GO.includes(meaning)) moved = true;
      }
      stands ||= !moved;
    }
    if (state.kind === "parallel" ? mute || (open.length === 0 && !leads) : stands && state.kind !== "end")
      this.#stuck.add(state.id);
  }

  #file(one: Configuration): void {
    const [initial] = this.#model.flow.states.filter(({ id }) => id === this.#model.flow.initial);
    const filing =
      initial?.exits.filter(({ meaning }) => meaning === "file").map(({ action }) => action) ?? [];
    for (const dossier of this.#inputs.dossiers)
      for (const action of filing.length > 0 ? filing : ["nop"]) {
        const { fields, filingDate, ...facts } = dossier;
        const at = `${filingDate ?? "2026-07-01"}T08:00`;
        const kept = Object.entries(facts).filter(([, value]) => value !== undefined);
        const event = { type: action, at, facts: Object.fromEntries(kept) as never, fields };
        const step = machineStep(this.#definition, one.state, event);
        if (step.taken) this.#went(one, dossier, step, action, "file");
      }
  }

  /** Sends an event with what is found, with and without a change of the dossier; whether it led anywhere. */
  #send(one: Configuration, type: string, meaning: string, found: MachineEvent["fields"] & object): boolean {
    let taken = false;
    for (const [dossier, more] of this.#changes(one, meaning)) {
      const fields = { ...more.fields, ...found };
      const event = {
        ...more,
        type,
        at: "2026-07-02T08:00",
        ...(Object.keys(fields).length > 0 && { fields }),
      };
      const step = machineStep(this.#definition, one.state, event);
      if (!step.taken) continue;
      taken = true;
      this.#went(one, dossier, step, type, meaning);
    }
    return taken;
  }

  #changes(
    one: Configuration,
    meaning: string,
  ): readonly (readonly [Facts | undefined, Partial<MachineEvent>])[] {
    const plain = [one.dossier, {}] as const;
    const outcomes = Object.keys(one.state.context.outcomes).length > 0;
    const touched = outcomes ? [[one.dossier, { changed: ["don"] }] as const] : [];
    if (meaning !== "supplemented") return [plain, ...touched];
    const others = this.#inputs.dossiers.filter(
      (other) =>
        other !== one.dossier &&
        other.case === one.dossier?.case &&
        other.channel === one.dossier?.channel &&
        other.applicant === one.dossier?.applicant,
    );
    const removed = Object.fromEntries(Object.keys(one.dossier?.fields ?? {}).map((id) => [id, null]));
    return [
      plain,
      ...touched,
      ...others.map((other) => [other, { fields: { ...removed, ...other.fields } }] as const),
    ];
  }

  #findings(ids: readonly string[]): readonly { readonly [id: string]: Json }[] {
    return ids.reduce<readonly { readonly [id: string]: Json }[]>(
      (all, id) =>
        all.flatMap((found) => (this.#inputs.recorded[id] ?? []).map((value) => ({ ...found, [id]: value }))),
      [{}],
    );
  }

  #went(
    one: Configuration,
    dossier: Facts | undefined,
    step: MachineState,
    type: string,
    meaning: string,
  ): void {
    const [from, to] = [topState(one.state.value), topState(step.value)];
    const joined = this.#joinedIn(one.state.context, step.context);
    const through = joined.filter((id) => id !== from || !type.includes("."));
    const [first = to] = through;
    if (!type.includes(".")) this.#taken.add(`${from} ${type} ${first}`);
    else if (joined.includes(from)) this.#taken.add(`${from} join ${first}`);
    // A parallel part in which nobody is waited for is left in the very step that enters it.
    for (const [at, id] of through.entries()) {
      this.#passed.add(id);
      this.#taken.add(`${id} join ${through[at + 1] ?? to}`);
    }
    const at = this.#add(step, dossier);
    if (!LETTING_GO.includes(meaning)) one.next.push(at);
  }

  /** Parallel parts whose joins were taken in a step. */
  #joinedIn(before: MachineContext, after: MachineContext): readonly string[] {
    return this.#model.flow.states
      .filter(({ kind }) => kind === "parallel")
      .map(({ id }) => id)
      .filter((id) =>
        Object.entries(after.counts).some(
          ([key, count]) => key.startsWith(`${id}.join-`) && count > (before.counts[key] ?? 0),
        ),
      );
  }

  #add(state: MachineState, dossier: Facts | undefined): number {
    const key = JSON.stringify([
      state.value,
      this.#keyOf(state.context),
      this.#inputs.dossiers.indexOf(dossier as Facts),
    ]);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.#all.length);
    return this.#all.push({ state, dossier, next: [] }) - 1;
  }

  /** What of a context can make a difference later: counts beyond a bound do not. */
  #keyOf({ counts, visits, outcomes, amended, fields }: MachineContext): unknown {
    const capped = (of: { readonly [key: string]: number }, caps: ReadonlyMap<string, number>) =>
      [...caps].map(([key, cap]) => Math.min(of[key] ?? 0, cap));
    const recorded = this.#inputs.forget
      ? []
      : Object.keys(this.#inputs.recorded).map((id) => fields[id] ?? null);
    const answers = Object.entries(outcomes).sort(([a], [b]) => (a < b ? -1 : 1));
    const touched = Object.keys(amended).filter((key) => (amended[key] ?? []).length > 0);
    return [
      capped(counts, this.#caps.counts),
      capped(visits, this.#caps.visits),
      answers,
      touched.sort(),
      recorded,
    ];
  }
}
