import type { ProcedureModel, State } from "@tthc/model";
import type { Definition } from "@tthc/runtime";
import type { AnyMachineSnapshot } from "xstate";
import { branchStates, type StateValue } from "../../runtime/kernel/machine-step.ts";
import { defined } from "../support/dossier.ts";
import { Configurations, contextOf, type Configuration } from "./machine-configurations.ts";
import { MachineInputs, type Finding, type Inputs, type Sent } from "./machine-inputs.ts";

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

const LETTING_GO: readonly string[] = ["withdraw", "stop"];
const UNFILED = "chua-nop";

/** Undefined where the machine has more configurations than `most`. */
export function exploreMachine(
  model: ProcedureModel,
  inputs: Inputs,
  most = 100_000,
): MachineFacts | undefined {
  return new MachineExplorer(model, inputs).explore(most);
}

class MachineExplorer {
  readonly #definition: Definition;
  readonly #inputs: MachineInputs;
  readonly #configurations: Configurations;
  /** The counters of joins, by parallel part. */
  readonly #joins: readonly (readonly [id: string, keys: readonly string[]])[];
  readonly #taken = new Set<string>();
  readonly #stuck = new Set<string>();
  readonly #passed = new Set<string>();

  constructor(model: ProcedureModel, inputs: Inputs) {
    this.#definition = defined(model);
    this.#inputs = new MachineInputs(model, inputs);
    this.#configurations = new Configurations(this.#definition, inputs);
    this.#joins = model.flow.states.flatMap((state) =>
      state.kind === "parallel"
        ? [[state.id, state.joins.map((_, at) => `${state.id}.join-${at + 1}`)] as const]
        : [],
    );
  }

  explore(most: number): MachineFacts | undefined {
    const { machine, scope } = this.#definition;
    const { all } = this.#configurations;
    this.#configurations.indexOf(machine.getInitialSnapshot(scope, undefined), undefined);
    for (let at = 0; at < all.length; at++) {
      if (all.length > most) return undefined;
      this.#expand(all[at] as Configuration);
    }
    const own = all.filter(({ top }) => top !== UNFILED);
    const ending = this.#ending(all);
    const lost = own.filter((one) => one.dossier !== undefined && !ending.has(one));
    return {
      configurations: all.length,
      reached: new Set([...own.map(({ top }) => top), ...this.#passed]),
      // Before the filing it is not yet settled which dossier it is.
      lost: new Set(lost.map(({ top }) => top)),
      stuck: this.#stuck,
      taken: this.#taken,
    };
  }

  #ending(all: readonly Configuration[]): ReadonlySet<Configuration> {
    const before = new Map<Configuration, Configuration[]>();
    const ending = new Set<Configuration>();
    for (const one of all) {
      before.set(one, []);
      if (this.#definition.states.get(one.top)?.kind === "end") ending.add(one);
    }
    for (const one of all) for (const at of one.next) before.get(all[at] as Configuration)?.push(one);
    for (const one of ending) for (const from of before.get(one) ?? []) ending.add(from);
    return ending;
  }

  #expand(one: Configuration): void {
    const state = this.#definition.states.get(one.top);
    if (state === undefined || one.dossier === undefined) {
      for (const sent of this.#inputs.filings()) this.#send(one, sent, "file");
      return;
    }
    if (state.kind === "parallel") this.#answer(one, state);
    else this.#leave(one, state);
  }

  #answer(one: Configuration, state: State & { readonly kind: "parallel" }): void {
    const branches = branchStates(one.snapshot.value as StateValue);
    const open = state.branches.filter(({ id }) => branches[id] === "dang-cho");
    // A branch that cannot answer keeps the others waiting for ever, whatever they answer.
    let isMute = open.length === 0;
    for (const { id, records, outcomes } of open)
      for (const found of this.#inputs.findings(records.map((field) => field.id))) {
        const answers = outcomes.filter(({ action, meaning }) =>
          this.#act(one, `${id}.${action}`, meaning, found),
        );
        isMute ||= answers.length === 0;
      }
    for (const [action, meaning] of actionsOf(state)) this.#act(one, action, meaning, {});
    if (isMute) this.#stuck.add(state.id);
  }

  #leave(one: Configuration, state: Exclude<State, { readonly kind: "parallel" }>): void {
    const records = state.kind === "end" ? [] : state.records.map(({ id }) => id);
    for (const found of this.#inputs.findings(records)) {
      let moved = false;
      for (const [action, meaning] of actionsOf(state))
        if (this.#act(one, action, meaning, found) && !LETTING_GO.includes(meaning)) moved = true;
      if (!moved && state.kind !== "end") this.#stuck.add(state.id);
    }
  }

  /** Does an action in every way it can be done; whether it led anywhere. */
  #act(one: Configuration, type: string, meaning: string, found: Finding): boolean {
    const answered = Object.keys(contextOf(one).outcomes).length > 0;
    let taken = false;
    for (const sent of this.#inputs.acts(type, meaning, found, one.dossier ?? 0, answered))
      taken = this.#send(one, sent, meaning) || taken;
    return taken;
  }

  #send(one: Configuration, { event, dossier }: Sent, meaning: string): boolean {
    const { machine, scope } = this.#definition;
    const after = machine.transition(one.snapshot, event, scope) as AnyMachineSnapshot;
    if (after === one.snapshot) return false;
    const at = this.#configurations.indexOf(after, dossier);
    const { top } = this.#configurations.all[at] as Configuration;
    this.#note(one, event.type, after, top);
    if (!LETTING_GO.includes(meaning)) one.next.push(at);
    return true;
  }

  #note({ top: from, snapshot }: Configuration, type: string, after: AnyMachineSnapshot, to: string): void {
    const isAnswer = type.includes(".");
    const joined = this.#joinedIn({ snapshot }, { snapshot: after });
    const through = isAnswer ? joined.filter((id) => id !== from) : joined;
    const [first = to] = through;
    if (!isAnswer) this.#taken.add(`${from} ${type} ${first}`);
    else if (joined.includes(from)) this.#taken.add(`${from} join ${first}`);
    // A parallel part in which nobody is waited for is left in the very step that enters it.
    for (const [at, id] of through.entries()) {
      this.#passed.add(id);
      this.#taken.add(`${id} join ${through[at + 1] ?? to}`);
    }
  }

  /** Parallel parts whose joins were taken in a step. */
  #joinedIn(
    before: Pick<Configuration, "snapshot">,
    after: Pick<Configuration, "snapshot">,
  ): readonly string[] {
    const [{ counts: old }, { counts }] = [contextOf(before), contextOf(after)];
    return this.#joins.flatMap(([id, keys]) =>
      keys.some((key) => (counts[key] ?? 0) > (old[key] ?? 0)) ? [id] : [],
    );
  }
}

/** The actions of a state, each with the meaning of its first exit. */
function actionsOf({ exits }: State): ReadonlyMap<string, string> {
  const actions = new Map<string, string>();
  for (const { action, meaning } of exits) if (!actions.has(action)) actions.set(action, meaning);
  return actions;
}
