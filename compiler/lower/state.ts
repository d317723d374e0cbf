import { asciiName, type End, type Parallel, type State as StateNode, type Step } from "@tthc/grammar";
import type { EndState, Exit, ParallelState, PortalStatus, State, StepState, WaitState } from "@tthc/model";
import { lowerActor } from "./actor.ts";
import { textOf } from "./local-text.ts";
import { lowerExits } from "./exit.ts";
import { lowerRecords } from "./form.ts";
import type { FlowContext, Placed } from "./flow-context.ts";
import { lowerGives } from "./gives.ts";
import { lowerLimit } from "./limit.ts";
import { lowerBranches, lowerJoins } from "./parallel.ts";

/** How a state stands in the whole flow. */
export interface StatePlace {
  readonly initial: boolean;
  /** An end in the procedure's own part: decided, then handed over by these exits. */
  readonly handOver?: readonly Exit[];
  readonly anytime: readonly Exit[];
}

type Common = Pick<
  State,
  | "id"
  | "label"
  | "hint"
  | "status"
  | "fromFlow"
  | "atMost"
  | "presence"
  | "formerly"
  | "alsoFormerly"
  | "basis"
  | "assumption"
>;

function common({ node, context, library }: Placed<StateNode>, status: PortalStatus): Common {
  if (node.status !== undefined && (node.status < 1 || node.status > 10)) {
    context.report("TT5008", node.name, { status: node.status });
  }
  return {
    id: asciiName(node.name.text),
    label: textOf(node.label, node.name),
    ...(node.hint !== undefined && { hint: node.hint }),
    status: (node.status ?? status) as PortalStatus,
    ...(library !== undefined && { fromFlow: library }),
    ...(node.atMost !== undefined && { atMost: node.atMost }),
    ...(node.presence && { presence: true as const }),
    ...(node.formerly !== undefined && { formerly: asciiName(node.formerly.text) }),
    ...(node.alsoFormerly !== undefined && {
      alsoFormerly: node.alsoFormerly.map(({ text }) => asciiName(text)),
    }),
    ...context.grounded(node),
  };
}

export function lowerState(placed: Placed<StateNode>, place: StatePlace, flow: FlowContext): State {
  const { node } = placed;
  switch (node.kind) {
    case "Step":
      return node.waits
        ? lowerWait({ ...placed, node }, place, flow)
        : lowerStep({ ...placed, node }, place, flow);
    case "Parallel":
      return lowerParallel({ ...placed, node }, place, flow);
    case "End":
      return lowerEnd({ ...placed, node }, place, flow);
  }
}

/** The flow's exits of any time, unless the state has its own exit with that action. */
const withAnytime = (exits: readonly Exit[], anytime: readonly Exit[]): readonly Exit[] => [
  ...exits,
  ...anytime.filter(({ action }) => !exits.some((exit) => exit.action === action)),
];

function lowerStep(placed: Placed<Step>, place: StatePlace, flow: FlowContext): StepState {
  const { node, context } = placed;
  const actor = lowerActor(node.actor, context);
  if (actor === undefined && node.actor === undefined)
    context.conclude(node, "TT5007", node.name, { name: node.name.text });
  return {
    kind: "step",
    ...common(placed, place.initial ? 1 : 4),
    actor: actor ?? { is: "system" },
    ...(node.limit !== undefined && { limit: lowerLimit(node.limit, flow.environment, context) }),
    ...(node.signed && { signed: true as const }),
    records: lowerRecords(node.records, flow.environment, context),
    exits: withAnytime(lowerExits(node.exits, flow, context), place.anytime),
  };
}

/** Waiting for the applicant's papers is status 5 of the national portal, for money 6. */
function waitStatus(exits: readonly Exit[], initial: boolean): PortalStatus {
  if (initial) return 1;
  if (exits.some(({ meaning }) => meaning === "supplemented")) return 5;
  return exits.some(({ meaning }) => meaning === "paid") ? 6 : 4;
}

function lowerWait(placed: Placed<Step>, place: StatePlace, flow: FlowContext): WaitState {
  const { node, context } = placed;
  const exits = lowerExits(node.exits, flow, context);
  const supplement = exits.some(({ meaning }) => meaning === "supplemented");
  return {
    kind: "wait",
    ...common(placed, waitStatus(exits, place.initial)),
    actor: lowerActor(node.actor, context) ?? { is: "applicant" },
    ...(node.limit !== undefined && { limit: lowerLimit(node.limit, flow.environment, context) }),
    records: lowerRecords(node.records, flow.environment, context),
    exits: withAnytime(exits, place.anytime),
    ...(supplement && { supplement: true as const }),
  };
}

function lowerParallel(placed: Placed<Parallel>, place: StatePlace, flow: FlowContext): ParallelState {
  const { node, context } = placed;
  const branches = lowerBranches(node, flow, context);
  return {
    kind: "parallel",
    ...common(placed, 4),
    ...(node.limit !== undefined && { limit: lowerLimit(node.limit, flow.environment, context) }),
    branches,
    joins: lowerJoins(node, branches, flow, context),
    onAmend: node.amend?.redo ?? "all",
    exits: place.anytime,
  };
}

function lowerEnd(placed: Placed<End>, place: StatePlace, flow: FlowContext): EndState {
  const { node, context } = placed;
  return {
    kind: "end",
    ...common(placed, 9),
    final: place.handOver === undefined,
    gives: lowerGives(node.gives, flow, context),
    exits: place.handOver ?? [],
  };
}
