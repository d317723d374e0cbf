import { conditionHolds, entryOf, type MachineContext, type ParallelState, type State } from "@tthc/model";
import type { Definition } from "./definition.ts";
import { branchStates, topState, type StateValue } from "./machine-step.ts";
import type { MovedNames } from "./migrate-names.ts";

// Ids that the emitter writes; they are part of the format of machine.json.
const WAITING = "dang-cho";
const NOT_CONCERNED = "khong-lien-quan";

/**
 * Where the dossier stands in the newer machine; undefined where every branch has answered, so that only a join, which
 * is taken by an answer, would lead on.
 */
export function movedValue(
  definition: Definition,
  target: State,
  value: StateValue,
  names: MovedNames,
  context: MachineContext,
): StateValue | undefined {
  if (target.kind !== "parallel") return target.id;
  const before = placesBefore(value, names);
  const places = target.branches.map(({ id, when }) => {
    const known = (place: string): boolean =>
      definition.config.states[target.id]?.states?.[id]?.states?.[place] !== undefined;
    const outcome = entryOf(context.outcomes, `${target.id}.${id}`)?.action;
    if (outcome !== undefined && known(outcome)) return [id, outcome] as const;
    const was = before.get(id);
    // Whether a branch takes part was settled when the dossier came in; what changed since does not reopen it.
    if (was === NOT_CONCERNED && known(NOT_CONCERNED)) return [id, NOT_CONCERNED] as const;
    const isConcerned = was === WAITING || when === undefined || conditionHolds(when, context) === true;
    return [id, isConcerned || !known(NOT_CONCERNED) ? WAITING : NOT_CONCERNED] as const;
  });
  if (places.every(([, place]) => place !== WAITING)) return undefined;
  return { [target.id]: Object.fromEntries(places) };
}

function placesBefore(value: StateValue, { branches }: MovedNames): ReadonlyMap<string, string> {
  const id = topState(value);
  return new Map(
    Object.entries(branchStates(value)).flatMap(([branch, place]) => {
      const name = entryOf(branches, `${id}.${branch}`);
      return name === undefined ? [] : [[name, place] as const];
    }),
  );
}

/** Opinions of a state's branches that its machine does not know cannot stand. */
export function standingOutcomes(definition: Definition, context: MachineContext): MachineContext {
  const known = new Set(
    [...definition.states.values()]
      .filter((state): state is ParallelState => state.kind === "parallel")
      .flatMap(({ id, branches }) =>
        branches.flatMap((branch) => branch.outcomes.map(({ action }) => `${id}.${branch.id}.${action}`)),
      ),
  );
  const outcomes = Object.entries(context.outcomes).filter(([key, { action }]) =>
    known.has(`${key}.${action}`),
  );
  return { ...context, outcomes: Object.fromEntries(outcomes) };
}
