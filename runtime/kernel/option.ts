import type { ActionMeaning, Actor, Exit, LocalText, MachineGuard, Outcome, State } from "@tthc/model";
import type { Definition } from "./definition.ts";
import { branchStates, topState, type MachineState } from "./machine-step.ts";

/** One way on from where a dossier is, whether or not its guard holds now. */
export interface Option {
  /** Event type in the machine: `dong_y`, or `phong_chay.dong_y`. */
  readonly type: string;
  readonly action: string;
  readonly branch?: string;
  readonly label: LocalText;
  readonly meaning: ActionMeaning;
  /** Place among the ways on with this event type. */
  readonly way: number;
  /** Who may take it; empty: whoever of the office. */
  readonly who: readonly Actor[];
  readonly guard?: MachineGuard;
  readonly reason?: { readonly required: boolean; readonly text?: string };
}

// Ids that the emitter writes; they are part of the format of machine.json.
const UNFILED = "chua-nop";
const BRANCH_WAITING = "dang-cho";

const applicant: Actor = { is: "applicant" };

/** Whose act it is by its meaning; undefined: of those who hold the state. */
function ownerOf(meaning: ActionMeaning): Actor | undefined {
  if (meaning === "file" || meaning === "withdraw" || meaning === "supplemented") return applicant;
  return meaning === "expired" ? { is: "system" } : undefined;
}

const holders = (state: State): readonly Actor[] => ("actor" in state ? [state.actor] : []);

const guardAt = (definition: Definition, path: readonly string[], type: string, index: number) => {
  let json = definition.config.states[path[0] ?? ""];
  for (const id of path.slice(1)) json = json?.states?.[id];
  return json?.on?.[type]?.[index]?.guard;
};

/** Every way on, in the order in which the machine tries them. */
export function optionsOf(definition: Definition, state: MachineState): readonly Option[] {
  const id = topState(state.value);
  if (id === UNFILED) {
    const label = { vi: "Nộp hồ sơ", en: "File the dossier" };
    return [{ type: "nop", action: "nop", label, meaning: "file", way: 0, who: [applicant] }];
  }
  const flowState = definition.states.get(id);
  if (flowState === undefined || (flowState.kind === "end" && flowState.final)) return [];
  const options: Option[] = [];
  const seen = new Map<string, number>();
  const add = (
    path: readonly string[],
    type: string,
    exit: Exit | Outcome,
    held: readonly Actor[],
    branch?: string,
  ) => {
    const index = seen.get(type) ?? 0;
    seen.set(type, index + 1);
    const guard = guardAt(definition, path, type, index);
    const owner = ownerOf(exit.meaning);
    options.push({
      type,
      action: exit.action,
      label: exit.label,
      meaning: exit.meaning,
      way: index,
      who: owner === undefined ? held : [owner],
      ...(branch !== undefined && { branch }),
      ...(guard !== undefined && { guard }),
      ...(exit.reason !== undefined && { reason: exit.reason }),
    });
  };
  if (flowState.kind === "parallel") {
    const standing = branchStates(state.value);
    for (const branch of flowState.branches) {
      if (standing[branch.id] !== BRANCH_WAITING) continue;
      for (const outcome of branch.outcomes)
        add(
          [id, branch.id, BRANCH_WAITING],
          `${branch.id}.${outcome.action}`,
          outcome,
          [branch.actor],
          branch.id,
        );
    }
  }
  for (const exit of flowState.exits) add([id], exit.action, exit, holders(flowState));
  return options;
}
