import {
  inBothLanguages,
  type Actor,
  type Branch,
  type Citation,
  type ProcedureModel,
  type State,
  type StepState,
} from "@tthc/model";
import type { Naming } from "../naming.ts";
import type { Item } from "./measure.ts";

/** Something an office does: a step, or a branch of a parallel part. */
interface Work {
  readonly key: string;
  readonly label: { readonly vi: string; readonly en?: string };
  readonly actor: Actor;
  readonly signed?: true;
  readonly assumption?: string | undefined;
  readonly basis?: readonly Citation[] | undefined;
}

/** The work of offices in the flow, the intake included; waits are no work. */
function workOf({ flow }: ProcedureModel, naming: Naming): readonly Work[] {
  return flow.states.flatMap((state): readonly Work[] => {
    if (state.kind === "step" && state.actor.is !== "applicant") return [workOfStep(state, naming)];
    return state.kind === "parallel"
      ? state.branches.map((branch) => workOfBranch(state, branch, naming))
      : [];
  });
}

const workOfStep = (state: StepState, naming: Naming): Work => ({ ...state, key: naming.state(state.id) });

const workOfBranch = (state: State, branch: Branch, naming: Naming): Work => ({
  ...branch,
  key: `${naming.state(state.id)}.${naming.branch(branch.id)}`,
});

const itemOf = ({ key, label, assumption, basis }: Work): Item => ({
  key,
  label: inBothLanguages(label),
  value: 1,
  cited: basis !== undefined,
  ...(assumption !== undefined && { assumption }),
});

export const stepItems = (model: ProcedureModel, naming: Naming): readonly Item[] =>
  workOf(model, naming).map(itemOf);

/**
 * Digital signatures on the way, those of the applicant too. A result that is signed though no step says so counts as one.
 */
export function signatureItems(model: ProcedureModel, naming: Naming): readonly Item[] {
  const own = model.flow.states.flatMap((state) =>
    state.kind === "step" && state.actor.is === "applicant" ? [workOfStep(state, naming)] : [],
  );
  const signing = [...workOf(model, naming), ...own].filter(({ signed }) => signed === true);
  if (signing.length > 0) return signing.map(itemOf);
  return model.results
    .filter(({ signed }) => signed === true)
    .map(({ id, label, basis, assumption }) => ({
      key: naming.result(id),
      label: inBothLanguages(label),
      value: 1,
      cited: basis !== undefined,
      ...(assumption !== undefined && { assumption }),
    }));
}

/** States in which the applicant has to come in person. */
export const visitItems = (model: ProcedureModel, naming: Naming): readonly Item[] =>
  model.flow.states
    .filter(({ presence }) => presence === true)
    .map((state) => ({ key: naming.state(state.id), label: inBothLanguages(state.label), value: 1 }));

/** Agencies that decide or are asked, by their labels. */
export function agencyItems(model: ProcedureModel, naming: Naming): readonly Item[] {
  const roles = new Map(model.roles.map((role) => [role.id, role.agencies]));
  const asked = workOf(model, naming).flatMap(({ actor }) =>
    actor.is === "role" ? oneOf(roles.get(actor.role) ?? [], model) : [],
  );
  const ids = [...new Set([...model.agencies, ...asked])];
  const labels = ids.map(
    (id) => model.agenciesDeclared.find((agency) => agency.id === id)?.label ?? { vi: id },
  );
  return [...new Map(labels.map((label) => [label.vi, label])).values()].map((label) => ({
    key: label.vi,
    label: inBothLanguages(label),
    value: 1,
  }));
}

/** Of the agencies of a role: one that the procedure itself names, else one that is there when the version begins. */
function oneOf(ids: readonly string[], model: ProcedureModel): readonly string[] {
  const named = new Set([...model.agencies, ...(model.filingPlace?.agencies ?? [])]);
  const day = model.version.inForce?.from ?? "9999";
  const isThere = (id: string): boolean => {
    const { from, to } = model.agenciesDeclared.find((one) => one.id === id)?.inForce ?? {};
    return (from ?? "") <= day && day <= (to ?? "9999");
  };
  const chosen = ids.find((id) => named.has(id)) ?? ids.find(isThere) ?? ids[0];
  return chosen === undefined ? [] : [chosen];
}
