import {
  inBothLanguages,
  type Actor,
  type ActionMeaning,
  type Outcome,
  type ProcedureModel,
} from "@tthc/model";
import { modelFinding, type ModelFinding } from "../../diagnostics/model-finding.ts";
import type { ModelPlace } from "../../diagnostics/model-place.ts";

/** Somebody outside of the deciding agencies who is asked for an opinion. */
interface Consultation {
  readonly name: { readonly vi: string; readonly en?: string };
  readonly role: string;
  readonly place: ModelPlace;
  readonly meanings: readonly ActionMeaning[];
}

/** Opinions asked of other agencies: branches that stand for no part, and steps that only agree or disagree. */
export function consultationsOf(model: ProcedureModel): readonly Consultation[] {
  return model.flow.states.flatMap((state): readonly Consultation[] => {
    if (state.kind === "parallel") {
      const isSilenceKnown = state.branches.some(({ outcomes }) => outcomes.some(isSilence));
      return state.branches.flatMap(({ id, label, actor, part, outcomes }) => {
        // A unit of the deciding agency is told to answer; asked beside others whose silence counts, it is asked like them.
        const asked =
          isSilenceKnown && outcomes.some(isOpinion) && actor.is === "role" ? actor.role : undefined;
        const role = part === undefined ? (outsiderOf(model, actor) ?? asked) : undefined;
        if (role === undefined) return [];
        const place = { at: "branch", state: state.id, branch: id } as const;
        return [{ name: label, role, place, meanings: outcomes.map(({ meaning }) => meaning) }];
      });
    }
    if (state.kind !== "step" || state.fromFlow !== undefined) return [];
    const role = outsiderOf(model, state.actor);
    const meanings = state.exits.map(({ meaning }) => meaning);
    if (role === undefined || !meanings.some((meaning) => meaning === "agree" || meaning === "disagree"))
      return [];
    return [{ name: state.label, role, place: { at: "state", state: state.id }, meanings }];
  });
}

const isSilence = ({ meaning }: Outcome): boolean => meaning === "expired";
const isOpinion = ({ meaning }: Outcome): boolean => meaning === "agree" || meaning === "disagree";

/** Consultations for whose silence nothing is provided. */
export function unansweredConsultations(model: ProcedureModel): readonly ModelFinding[] {
  return consultationsOf(model).flatMap(({ name, role, place, meanings }) => {
    if (meanings.includes("expired")) return [];
    const label = model.roles.find(({ id }) => id === role)?.label ?? { vi: role };
    return [modelFinding("TT3213", place, { name: inBothLanguages(name), role: inBothLanguages(label) })];
  });
}

/** The role, where none of its agencies decides in this procedure. */
function outsiderOf(model: ProcedureModel, actor: Actor): string | undefined {
  if (actor.is !== "role") return undefined;
  const role = model.roles.find(({ id }) => id === actor.role);
  if (role === undefined || role.agencies.length === 0) return undefined;
  return role.agencies.some((id) => model.agencies.includes(id)) ? undefined : role.id;
}
