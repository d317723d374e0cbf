import { asciiName, type Procedure, type Span, type State, type Steps } from "@tthc/grammar";
import type { ModelPlace } from "../diagnostics/model-place.ts";

type FlowPlace = Extract<ModelPlace, { readonly state: string }>;

/** Where a part of a flow stands; states of the library are told at `trình tự theo …`. */
export function placeInFlow(node: Procedure, place: FlowPlace): Span | undefined {
  const steps = node.items.find((item): item is Steps => item.kind === "Steps");
  if (steps === undefined) return undefined;
  const state = steps.items.find(
    (item): item is State => isState(item) && asciiName(item.name.text) === place.state,
  );
  if (state === undefined) return steps.flow ?? headOf(steps);
  return insideState(state, place) ?? state.name;
}

const isState = (item: Steps["items"][number]): item is State =>
  item.kind === "Step" || item.kind === "Parallel" || item.kind === "End";

function headOf(steps: Steps): Span {
  const [first] = steps.items;
  return first === undefined
    ? steps
    : { start: steps.start, end: Math.max(steps.start + 1, first.start - 1) };
}

function insideState(state: State, place: FlowPlace): Span | undefined {
  switch (place.at) {
    case "state":
      return state.name;
    case "limit":
      return branchOf(state, place.branch)?.limit ?? state.limit;
    case "actor":
      return (place.branch === undefined ? state.actor : branchOf(state, place.branch)?.actor) ?? state.name;
    case "exit":
      return state.kind === "Step" ? state.exits[place.exit] : undefined;
    case "branch":
      return branchOf(state, place.branch)?.name;
    case "outcome": {
      const branch = branchOf(state, place.branch);
      return branch?.outcomes[place.outcome] ?? branch?.name;
    }
    case "join":
      return state.kind === "Parallel" ? state.joins[place.join] : undefined;
  }
}

function branchOf(state: State, id: string | undefined) {
  return state.kind === "Parallel" && id !== undefined
    ? state.branches.find(({ name }) => asciiName(name.text) === id)
    : undefined;
}
