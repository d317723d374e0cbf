import type { Branch, Exit, Expression, ProcedureModel, State } from "@tthc/model";
import { AS_NAMED } from "../diff/naming.ts";
import { renamedExpression } from "../diff/renamed-expression.ts";
import { jointFields, type JointFields } from "./joint-fields.ts";
import type { JointNames } from "./joint-names.ts";

/** The older version and the newer one. */
export type SideName = "before" | "after";

/** Id of a state in the joint model. */
export const placed = (side: SideName, id: string): string => `${side}:${id}`;

/**
 * Both versions as one model: dossiers that either may have, and both flows beside each other. Their conditions are then
 * decided together, so that a condition that is written differently and means the same is the same.
 */
export function jointModel(before: ProcedureModel, after: ProcedureModel, names: JointNames): ProcedureModel {
  const fields = jointFields(before, after, names.naming);
  const choice = (fact: "case" | "applicant", id: string): string =>
    names.naming.choice(id, { op: "fact", fact });
  return {
    ...after,
    version: { ...after.version, ...force(before, after) },
    cases: union(
      after.cases,
      before.cases.map((one) => ({ ...one, id: choice("case", one.id) })),
    ),
    applicants: union(
      after.applicants,
      before.applicants.map((one) => ({ ...one, id: choice("applicant", one.id) })),
    ),
    channels: [
      ...after.channels,
      ...before.channels.filter(({ channel }) => !after.channels.some((one) => one.channel === channel)),
    ],
    agencies: [...new Set([...after.agencies, ...before.agencies])],
    agenciesDeclared: union(after.agenciesDeclared, before.agenciesDeclared),
    codelists: union(after.codelists, before.codelists),
    forms: fields.forms,
    flow: {
      ...after.flow,
      initial: placed("after", after.flow.initial),
      states: [
        ...before.flow.states.map((state) => stateOf("before", state, fields)),
        ...after.flow.states.map((state) => stateOf("after", state, { ...fields, ...AS_WRITTEN })),
      ],
    },
  };
}

const AS_WRITTEN: Pick<JointFields, "naming" | "field"> = { naming: AS_NAMED, field: (field) => field };

function union<T extends { readonly id: string }>(now: readonly T[], old: readonly T[]): readonly T[] {
  const known = new Set(now.map(({ id }) => id));
  return [...now, ...old.filter(({ id }) => !known.has(id))];
}

/** Any day on which either is in force. */
function force({ version: old }: ProcedureModel, { version: now }: ProcedureModel) {
  const earlier = [old.inForce?.from, now.inForce?.from].toSorted()[0];
  const later = [old.inForce?.to, now.inForce?.to].toSorted().at(-1);
  const isOpenBefore = old.inForce?.from === undefined || now.inForce?.from === undefined;
  const isOpenBehind = old.inForce?.to === undefined || now.inForce?.to === undefined;
  return {
    inForce: {
      ...(!isOpenBefore && earlier !== undefined && { from: earlier }),
      ...(!isOpenBehind && later !== undefined && { to: later }),
    },
  };
}

type Naming = Pick<JointFields, "naming" | "field">;

function stateOf(side: SideName, state: State, as: Naming): State {
  const common = { id: placed(side, state.id), exits: state.exits.map((exit) => exitOf(side, exit, as)) };
  if (state.kind === "end") return { ...state, ...common };
  if (state.kind !== "parallel") return { ...state, ...common, records: state.records.map(as.field) };
  return {
    ...state,
    ...common,
    branches: state.branches.map((branch) => branchOf(branch, as)),
    joins: state.joins.map((join) => ({ ...join, target: placed(side, join.target) })),
  };
}

const exitOf = (side: SideName, exit: Exit, as: Naming): Exit => ({
  ...exit,
  target: placed(side, exit.target),
  ...guardOf(exit, as),
});

function branchOf(branch: Branch, as: Naming): Branch {
  return {
    ...branch,
    ...guardOf(branch, as),
    records: branch.records.map(as.field),
    outcomes: branch.outcomes.map((outcome) => ({ ...outcome, ...guardOf(outcome, as) })),
  };
}

const guardOf = ({ when }: { readonly when?: Expression }, { naming }: Naming) =>
  when === undefined ? {} : { when: renamedExpression(when, naming) };
