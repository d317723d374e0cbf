// Made by tthc from khai_sinh version 0. Do not edit.
import { assign, setup } from "xstate";
import { guardHolds, nextContext } from "./machine-support.js";
import config from "./machine.json" with { type: "json" };

const guard = (type) => ({ context, event }, params) => guardHolds({ type, params }, context, event);
const change = (type) => assign(({ context, event }, params) => nextContext({ type, params }, context, event));
const effect = () => {};

/** Machine of this procedure. Its `clock` and `slip` actions are data: read them from `transition()`. */
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
