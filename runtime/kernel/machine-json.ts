import type { MachineContext, MachineGuard } from "@tthc/model";

/** What the kernel reads of a `machine.json`. */
export interface MachineJson {
  readonly id: string;
  readonly initial: string;
  readonly context: MachineContext;
  readonly states: { readonly [id: string]: StateJson };
}

export interface StateJson {
  readonly type?: string;
  readonly on?: { readonly [event: string]: readonly TransitionJson[] };
  readonly onDone?: readonly TransitionJson[];
  readonly always?: readonly TransitionJson[];
  readonly entry?: readonly NamedJson[];
  readonly exit?: readonly NamedJson[];
  readonly states?: { readonly [id: string]: StateJson };
}

export interface TransitionJson {
  readonly target?: string;
  readonly guard?: MachineGuard;
  readonly actions?: readonly NamedJson[];
}

interface NamedJson {
  readonly type: string;
}

/** Names and features in a machine that its reader has no implementation for, sorted. */
export function unimplemented(
  config: MachineJson,
  known: { readonly guards: ReadonlySet<string>; readonly actions: ReadonlySet<string> },
): readonly string[] {
  const missing = new Set<string>();
  const named = (kind: "guards" | "actions", used: NamedJson) => {
    const name = typeof used === "string" ? used : used.type;
    if (!known[kind].has(name)) missing.add(`${kind.slice(0, -1)} ${name}`);
  };
  const transitions = (list: readonly TransitionJson[] | undefined) => {
    for (const { guard, actions } of list ?? []) {
      if (guard !== undefined) named("guards", guard);
      for (const action of actions ?? []) named("actions", action);
    }
  };
  const state = (json: StateJson): void => {
    for (const feature of ["after", "invoke"]) if (feature in json) missing.add(feature);
    for (const action of [...(json.entry ?? []), ...(json.exit ?? [])]) named("actions", action);
    for (const list of Object.values(json.on ?? {})) transitions(list);
    transitions(json.always);
    transitions(json.onDone);
    for (const child of Object.values(json.states ?? {})) state(child);
  };
  state(config);
  return [...missing].sort();
}
