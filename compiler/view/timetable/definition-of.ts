import type { ProcedureModel } from "@tthc/model";
import { loadDefinition, type Definition } from "@tthc/runtime";
import { emitMachine } from "../../emitters/xstate/xstate-emitter.ts";

const known = new WeakMap<ProcedureModel, Definition>();

/** What the runtime plays a model by, made once for as long as the model lives. */
export function definitionOf(model: ProcedureModel): Definition {
  let definition = known.get(model);
  if (definition === undefined) known.set(model, (definition = loadDefinition(model, emitMachine(model))));
  return definition;
}
