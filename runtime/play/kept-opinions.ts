import { entryOf, type LocalText } from "@tthc/model";
import type { Definition } from "../kernel/definition.ts";
import { topState } from "../kernel/machine-step.ts";
import { optionsOf } from "../kernel/option.ts";
import type { DossierRecord } from "../kernel/record.ts";

/**
 * Opinions that stand when a dossier comes back to a parallel state, and those it has to ask for again; undefined where it
 * does not come back to one or nothing stands. Where all stand the dossier may only have passed through.
 */
export function keptOpinions(
  definition: Definition,
  before: DossierRecord | null,
  after: DossierRecord,
): { readonly branches: readonly LocalText[]; readonly again: readonly LocalText[] } | undefined {
  if (before === null) return undefined;
  for (const state of definition.states.values()) {
    if (state.kind !== "parallel") continue;
    const visits = entryOf(before.context.visits, state.id) ?? 0;
    if (visits === 0 || entryOf(after.context.visits, state.id) === visits) continue;
    const standing = state.branches.filter(
      ({ id }) =>
        entryOf(before.context.outcomes, `${state.id}.${id}`) !== undefined &&
        entryOf(after.context.outcomes, `${state.id}.${id}`) !== undefined,
    );
    if (standing.length === 0) return undefined;
    const here = topState(after.value) === state.id;
    const asked = new Set(here ? optionsOf(definition, after).flatMap(({ branch }) => branch ?? []) : []);
    const again = state.branches.filter(({ id }) => asked.has(id));
    return { branches: standing.map(({ label }) => label), again: again.map(({ label }) => label) };
  }
  return undefined;
}
