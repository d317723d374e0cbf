import type { Branch, Exit, Grounded, Join, LocalText, Outcome, ProcedureModel, State } from "@tthc/model";
import { canonicalText } from "./canonical.ts";
import { elementOf, type Surroundings } from "./element-of.ts";
import { fieldElement } from "./elements-of-forms.ts";
import { AS_NAMED } from "./naming.ts";
import type { Element } from "./element.ts";

/** The states of a flow with their ways out; what officials record are fields below the state that records them. */
export function flowElements({ flow }: ProcedureModel, around: Surroundings): readonly Element[] {
  return flow.states.map((state) =>
    elementOf("state", state, state, around, { ...groundsOf(flow), ...groundsOf(state) }, (below) => [
      ...state.exits.map((exit) => exitElement(exit, below)),
      ...inner(state, below),
    ]),
  );
}

const groundsOf = ({ basis, assumption }: Grounded): Grounded => ({
  ...(basis !== undefined && { basis }),
  ...(assumption !== undefined && { assumption }),
});

function inner(state: State, below: Surroundings): readonly Element[] {
  if (state.kind === "end") return [];
  if (state.kind !== "parallel") return state.records.map((field) => fieldElement(field, undefined, below));
  return [
    ...state.branches.map((branch) => branchElement(branch, below)),
    ...state.joins.map((join) => joinElement(join, below)),
  ];
}

const exitElement = (exit: Exit, around: Surroundings): Element =>
  elementOf("exit", exit, wayIdentity(exit, exit.target), around, exit);

/** Exits are known by their action and where they lead, then by its condition, then by the action alone. */
function wayIdentity(way: Pick<Exit, "action" | "label" | "when">, target: string) {
  const when = canonicalText(way.when, AS_NAMED);
  return {
    id: way.action,
    label: way.label,
    keys: [
      `${way.action} ${when} -> ${target}`,
      `${way.action} -> ${target}`,
      `${way.action} ${when}`,
      way.action,
    ],
  };
}

function branchElement(branch: Branch, around: Surroundings): Element {
  return elementOf("branch", branch, branch, around, branch, (below) => [
    ...branch.outcomes.map((outcome) => outcomeElement(outcome, below)),
    ...branch.records.map((field) => fieldElement(field, undefined, below)),
  ]);
}

const outcomeElement = (outcome: Outcome, around: Surroundings): Element =>
  elementOf("outcome", outcome, wayIdentity(outcome, outcome.countsAs ?? ""), around);

function joinElement(join: Join, around: Surroundings): Element {
  const test = join.test.is === "otherwise" ? "otherwise" : `${join.test.is} ${join.test.action}`;
  return elementOf("join", join, { id: test, label: JOIN, keys: [test, `-> ${join.target}`] }, around);
}

const JOIN: LocalText = { vi: "Khi các nhánh xong", en: "When the branches are done" };
