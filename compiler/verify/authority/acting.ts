import type { ProcedureModel, State } from "@tthc/model";
import type { ModelPlace } from "../../diagnostics/model-place.ts";

/** A role that has something to do in a flow, and where. */
export interface Acting {
  readonly role: string;
  readonly state: State;
  readonly place: Extract<ModelPlace, { at: "actor" }>;
}

/** Every role at every place where it acts; the procedure's own steps come before those of its flow library. */
export function actingIn({ flow }: ProcedureModel): readonly Acting[] {
  const acting: Acting[] = [];
  const own = flow.states.filter(({ fromFlow }) => fromFlow === undefined);
  for (const state of [...own, ...flow.states.filter(({ fromFlow }) => fromFlow !== undefined)]) {
    if (state.kind === "end") continue;
    const actors =
      state.kind === "parallel"
        ? state.branches.map(({ id, actor }) => ({ actor, branch: id }))
        : [{ actor: state.actor, branch: undefined }];
    for (const { actor, branch } of actors) {
      if (actor.is !== "role") continue;
      const place = { at: "actor", state: state.id, ...(branch !== undefined && { branch }) } as const;
      acting.push({ role: actor.role, state, place });
    }
  }
  return acting;
}
