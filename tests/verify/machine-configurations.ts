import type { ContextAction, MachineContext } from "@tthc/model";
import type { Definition } from "@tthc/runtime";
import type { AnyMachineSnapshot } from "xstate";
import { readsChange } from "../../model/machine/amendment.ts";
import { topState, type StateValue } from "../../runtime/kernel/machine-step.ts";
import type { Inputs } from "./machine-inputs.ts";

type Entered = Extract<ContextAction, { readonly type: "resume" | "enter" }>;
type Resume = Extract<ContextAction, { readonly type: "resume" }>["params"];

/** A dossier in a machine, as far as it can make a difference later. */
export interface Configuration {
  readonly snapshot: AnyMachineSnapshot;
  /** Its index; undefined before the filing. */
  readonly dossier: number | undefined;
  readonly top: string;
  /** Indices of what comes next, without the ways of letting go. */
  readonly next: number[];
}

export const contextOf = ({ snapshot }: Pick<Configuration, "snapshot">): MachineContext =>
  snapshot.context as MachineContext;

/** The configurations of a machine that were found so far, each once. */
export class Configurations {
  readonly all: Configuration[] = [];
  readonly #known = new Map<string, number>();
  readonly #counts: readonly (readonly [key: string, cap: number])[];
  readonly #visits: readonly (readonly [key: string, cap: number])[];
  readonly #recorded: readonly string[];
  readonly #lapsing = new Map<string, (changed: readonly string[]) => boolean>();

  constructor({ model: { flow }, config }: Definition, { recorded, forget }: Inputs) {
    const counts = new Map<string, number>();
    const raise = (key: string, times: number | undefined): void => {
      if (times !== undefined) counts.set(key, Math.max(times, counts.get(key) ?? 0));
    };
    for (const state of flow.states) {
      for (const { action, atMost } of state.exits) raise(`${state.id}.${action}`, atMost);
      if (state.kind !== "parallel") continue;
      for (const [at, { atMost }] of state.joins.entries()) raise(`${state.id}.join-${at + 1}`, atMost);
      for (const action of (config.states[state.id]?.entry ?? []) as readonly unknown[] as readonly Entered[])
        if (action.type === "resume") this.#readLapses(action.params);
    }
    this.#counts = [...counts];
    this.#visits = flow.states.flatMap(({ id, atMost }) => (atMost === undefined ? [] : [[id, atMost]]));
    this.#recorded = forget ? [] : Object.keys(recorded);
  }

  #readLapses({ onAmend, branches, findings = [] }: Resume): void {
    if (onAmend === "all") return;
    for (const { branch, reads } of branches)
      this.#lapsing.set(branch, (changed) =>
        reads === undefined
          ? changed.some((path) => !readsChange(findings, [path]))
          : readsChange(reads, changed),
      );
  }

  /** The index of a configuration, which may be new. */
  indexOf(snapshot: AnyMachineSnapshot, dossier: number | undefined): number {
    const key = this.#keyOf(snapshot.value as StateValue, snapshot.context as MachineContext, dossier);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.all.length);
    return this.all.push({ snapshot, dossier, top: topState(snapshot.value as StateValue), next: [] }) - 1;
  }

  // Counts beyond their bound make no difference; of an amendment only whether an answer lapses by it does.
  #keyOf(value: StateValue, context: MachineContext, dossier: number | undefined): string {
    let key = typeof value === "string" ? value : JSON.stringify(value);
    key += `|${dossier ?? ""}|`;
    for (const [of, cap] of this.#counts) key += String(Math.min(context.counts[of] ?? 0, cap));
    for (const [of, cap] of this.#visits) key += String(Math.min(context.visits[of] ?? 0, cap));
    for (const branch of Object.keys(context.outcomes).sort()) {
      const { action, sense } = context.outcomes[branch] as MachineContext["outcomes"][string];
      key += `|${branch} ${action} ${sense} ${this.#lapsing.get(branch)?.(context.amended[branch] ?? []) ?? false}`;
    }
    for (const id of this.#recorded) key += `|${JSON.stringify(context.fields[id] ?? null)}`;
    return key;
  }
}
