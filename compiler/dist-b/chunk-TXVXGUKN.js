import {
  emptyContext
} from "./chunk-4H4FO7VG.js";

// compiler/emitters/xstate/machine-config.ts
var UNFILED = "chua-nop";
var FILE_EVENT = "nop";
var BRANCH_START = "bat-dau";
var BRANCH_WAITING = "dang-cho";
var BRANCH_NOT_CONCERNED = "khong-lien-quan";

// compiler/emitters/xstate/machine-module.ts
var header = (model) => `// Made by tthc from ${model.id} version ${model.version.number}. Do not edit.
`;
function machineModule(model) {
  return `${header(model)}import { assign, setup } from "xstate";
import { guardHolds, nextContext } from "@tthc/model";
import config from "./machine.json" with { type: "json" };

const guard = (type) => ({ context, event }, params) => guardHolds({ type, params }, context, event);
const change = (type) => assign(({ context, event }, params) => nextContext({ type, params }, context, event));
const effect = () => {};

/** Machine of this procedure. Its \`clock\` and \`slip\` actions are data: read them from \`transition()\`. */
export const machine = setup({
  guards: { exit: guard("exit"), concerned: guard("concerned"), kept: guard("kept"), join: guard("join") },
  actions: {
    take: change("take"),
    enter: change("enter"),
    resume: change("resume"),
    outcome: change("outcome"),
    decide: change("decide"),
    clock: effect,
    slip: effect,
  },
}).createMachine(config);
`;
}
function eventTypes(config) {
  const types = /* @__PURE__ */ new Set();
  const visit = (states) => {
    for (const state of Object.values(states)) {
      for (const type of Object.keys(state.on ?? {})) types.add(type);
      if (state.states) visit(state.states);
    }
  };
  visit(config.states);
  return [...types].sort();
}
function machineTypes(model, config) {
  const union = (names) => names.map((name) => `
  | ${JSON.stringify(name)}`).join("") || " never";
  return `${header(model)}import type { StateMachine } from "xstate";
import type { MachineContext, MachineEvent } from "@tthc/model";

/** Types of the events that this procedure answers to. */
export type ActionType =${union(eventTypes(config))};

/** Ids of its top states. */
export type StateId =${union(Object.keys(config.states))};

export type ProcedureEvent = MachineEvent & { readonly type: ActionType };

export declare const machine: StateMachine<
  MachineContext, ProcedureEvent, any, any, any, any, any, any, any, any, any, any, any, any
>;
`;
}

// compiler/emitters/xstate/branch-region.ts
var key = (state, branch) => `${state.id}.${branch.id}`;
var givenBy = (outcome, branch) => branch.outcomes.find(({ action }) => action === outcome.countsAs) ?? outcome;
function branchRegion(state, branch) {
  const results = [...new Set(branch.outcomes.map((outcome) => givenBy(outcome, branch)))];
  const start = results.map(({ action }) => ({
    target: action,
    guard: { type: "kept", params: { branch: key(state, branch), action } }
  }));
  start.push({
    target: BRANCH_WAITING,
    ...branch.when !== void 0 && { guard: { type: "concerned", params: { when: branch.when } } }
  });
  if (branch.when !== void 0) start.push({ target: BRANCH_NOT_CONCERNED });
  const states = {
    [BRANCH_START]: { always: start },
    [BRANCH_WAITING]: { on: waitingEvents(state, branch) }
  };
  for (const { action, label } of results) states[action] = { type: "final", description: label.vi };
  if (branch.when !== void 0) states[BRANCH_NOT_CONCERNED] = { type: "final" };
  return { description: branch.label.vi, initial: BRANCH_START, states };
}
function waitingEvents(state, branch) {
  const on = {};
  for (const outcome of branch.outcomes) {
    const given = givenBy(outcome, branch);
    (on[`${branch.id}.${outcome.action}`] ??= []).push({
      target: given.action,
      ...outcome.when !== void 0 && { guard: { type: "exit", params: { when: outcome.when } } },
      actions: [
        { type: "take", params: { exit: `${key(state, branch)}.${outcome.action}` } },
        {
          type: "outcome",
          params: {
            branch: key(state, branch),
            action: given.action,
            sense: outcome.sense,
            ...given !== outcome && { by: outcome.action }
          }
        }
      ]
    });
  }
  return on;
}
function readingBranch(model, state, branch) {
  return {
    branch: key(state, branch),
    ...branch.reads !== void 0 && { reads: expandReads(model, branch.reads) },
    ...branch.when !== void 0 && { when: branch.when }
  };
}
function findings(model) {
  const ids = (fields) => fields.map(({ id }) => id);
  return model.flow.states.flatMap((state) => {
    if (state.kind === "parallel") return state.branches.flatMap((branch) => ids(branch.records));
    return state.kind === "end" ? [] : ids(state.records);
  });
}
function expandReads(model, reads) {
  const items = /* @__PURE__ */ new Map();
  const collect = (item) => {
    items.set(item.id, item);
    if (item.kind === "one-of") item.items.forEach(collect);
  };
  model.dossier.items.forEach(collect);
  const expanded = /* @__PURE__ */ new Set();
  const add = (path) => {
    if (expanded.has(path)) return;
    expanded.add(path);
    const item = items.get(path);
    if (item?.kind === "one-of") item.items.forEach(({ id }) => add(id));
    const formId = item?.kind === "paper" ? item.form ?? path : path;
    const form = model.forms.find(({ id }) => id === formId);
    form?.sections.forEach((section) => section.fields.forEach(({ id }) => add(id)));
  };
  reads.forEach(add);
  return [...expanded].sort();
}

// compiler/emitters/xstate/clock-actions.ts
var clock = (params) => ({
  type: "clock",
  params
});
function startingMeanings(model) {
  const { anchor } = model.term;
  if (anchor.from === "state") return [];
  const wanted = anchor.from === "filed" ? ["file"] : anchor.from === "accepted" ? ["accept"] : ["accept", "complete"];
  const used = model.flow.states.some((state) => state.exits.some((exit) => wanted.includes(exit.meaning)));
  return used ? wanted : ["file"];
}
function exitEffects(model, state, meaning) {
  const effects = [];
  const { anchor, onSupplement } = model.term;
  if (startingMeanings(model).includes(meaning))
    effects.push(clock({ op: "start", anchor: anchor.from === "state" ? "filed" : anchor.from }));
  if (meaning === "supplemented" && onSupplement === "restart" && isSupplement(model, state))
    effects.push(clock({ op: "restart", state }));
  if (meaning === "accept" && model.flow.duties.receipt)
    effects.push({ type: "slip", params: { slip: "receipt" } });
  return effects;
}
var isSupplement = (model, id) => model.flow.states.some((state) => state.id === id && state.kind === "wait" && state.supplement === true);
function endSlip(state) {
  const slip = state.status === 3 ? "refusal" : state.status === 7 ? "withdrawal" : state.status === 8 ? "stop-notice" : "result";
  return {
    type: "slip",
    params: { slip, state: state.id, ...state.gives.length > 0 && { gives: state.gives } }
  };
}
function entryEffects(model, state) {
  const effects = [];
  const { term } = model;
  if (term.anchor.from === "state" && term.anchor.state === state.id)
    effects.push(clock({ op: "start", anchor: "state" }));
  if (state.kind === "wait" && state.supplement) {
    effects.push(clock({ op: "stop", state: state.id, why: term.onSupplement }));
    effects.push({ type: "slip", params: { slip: "supplement-request", state: state.id } });
  } else if (term.notCounted.includes(state.id)) {
    effects.push(clock({ op: "stop", state: state.id, why: "not-counted" }));
  }
  if (state.kind === "end") {
    effects.push(clock({ op: "end", state: state.id }));
    if (!state.final || state.gives.length > 0 || state.status !== 10) effects.push(endSlip(state));
  }
  return effects;
}
function leavingEffects(model, state) {
  const stops = state.kind === "wait" && state.supplement || model.term.notCounted.includes(state.id);
  return stops ? [clock({ op: "resume", state: state.id })] : [];
}

// compiler/emitters/xstate/machine-states.ts
function machineState(model, state) {
  const entry = [{ type: "enter", params: { state: state.id } }];
  if (state.kind === "parallel") entry.push(resumeAction(model, state));
  if (state.kind === "end") entry.push({ type: "decide", params: { state: state.id } });
  entry.push(...entryEffects(model, state));
  const exit = leavingEffects(model, state);
  const on = exitEvents(model, state);
  return {
    // An id without the path of its parents, so that a transition can name any state by `#id`.
    id: state.id,
    ...state.kind === "parallel" && { type: "parallel" },
    ...state.kind === "end" && state.final && { type: "final" },
    description: state.label.vi,
    meta: { status: state.status },
    entry,
    ...exit.length > 0 && { exit },
    ...Object.keys(on).length > 0 && { on },
    ...state.kind === "parallel" && {
      onDone: state.joins.map((join, index) => joinTransition(model, state, join, index)),
      states: Object.fromEntries(state.branches.map((branch) => [branch.id, branchRegion(state, branch)]))
    }
  };
}
function resumeAction(model, state) {
  const found = findings(model);
  return {
    type: "resume",
    params: {
      onAmend: state.onAmend,
      branches: state.branches.map((branch) => readingBranch(model, state, branch)),
      ...found.length > 0 && { findings: [...found].sort() }
    }
  };
}
function exitEvents(model, state) {
  const on = {};
  for (const exit of state.kind === "end" && state.final ? [] : state.exits)
    (on[exit.action] ??= []).push(exitTransition(model, state, exit));
  return on;
}
function bounds(model, exit, atMost, target) {
  const entered = model.flow.states.find(({ id }) => id === target)?.atMost;
  return {
    ...atMost !== void 0 && { taken: { of: exit, times: atMost } },
    ...entered !== void 0 && { entered: { of: target, times: entered } }
  };
}
var reentry = (state, target) => target === state.id ? { reenter: true } : {};
function exitTransition(model, state, exit) {
  const key2 = `${state.id}.${exit.action}`;
  const params = {
    ...exit.when !== void 0 && { when: exit.when },
    ...bounds(model, key2, exit.atMost, exit.target)
  };
  return {
    target: `#${exit.target}`,
    ...reentry(state, exit.target),
    ...Object.keys(params).length > 0 && { guard: { type: "exit", params } },
    actions: takeActions(model, state.id, key2, exit.meaning)
  };
}
function takeActions(model, state, exit, meaning) {
  return [
    { type: "take", params: { exit, ...meaning === "file" && { files: true } } },
    ...exitEffects(model, state, meaning)
  ];
}
function joinTransition(model, state, join, index) {
  const key2 = `${state.id}.join-${index + 1}`;
  return {
    target: `#${join.target}`,
    ...reentry(state, join.target),
    guard: {
      type: "join",
      params: {
        ...bounds(model, key2, join.atMost, join.target),
        branches: state.branches.map((branch) => `${state.id}.${branch.id}`),
        test: join.test
      }
    },
    actions: [{ type: "take", params: { exit: key2 } }]
  };
}

// compiler/emitters/xstate/xstate-emitter.ts
function unfiledState(model) {
  return {
    description: "Ch\u01B0a n\u1ED9p",
    on: {
      [FILE_EVENT]: [
        {
          target: `#${model.flow.initial}`,
          actions: takeActions(model, UNFILED, `${UNFILED}.${FILE_EVENT}`, "file")
        }
      ]
    }
  };
}
function machineConfig(model) {
  const first = model.flow.states.find(({ id }) => id === model.flow.initial);
  const filesItself = first?.exits.some(({ meaning }) => meaning === "file") === true;
  return {
    id: `${model.id}-v${model.version.number}`,
    version: String(model.version.number),
    description: model.label.vi,
    context: emptyContext,
    initial: filesItself ? model.flow.initial : UNFILED,
    states: {
      ...!filesItself && { [UNFILED]: unfiledState(model) },
      ...Object.fromEntries(model.flow.states.map((state) => [state.id, machineState(model, state)]))
    }
  };
}
function emitMachine(model) {
  return `${JSON.stringify(machineConfig(model), null, 2)}
`;
}
var xstateEmitter = {
  name: "xstate",
  emit: (model) => [
    { path: "machine.json", text: emitMachine(model) },
    { path: "machine.js", text: machineModule(model) },
    { path: "machine.d.ts", text: machineTypes(model, machineConfig(model)) }
  ]
};

export {
  emitMachine,
  xstateEmitter
};
