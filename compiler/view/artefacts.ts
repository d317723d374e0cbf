import type { ProcedureModel } from "@tthc/model";
import type { Artefact } from "../emitters/emitter.ts";
import { emitters } from "../emitters/registry.ts";

/** What the view shows of a package; each is loaded when somebody first looks at it. */
export type ShownEmitter = "sheet" | "diagram";

const known = new WeakMap<ProcedureModel, Map<ShownEmitter, Promise<readonly Artefact[]>>>();

/** What one emitter makes of a model, made once for as long as the model lives. */
export function artefactsOf(model: ProcedureModel, emitter: ShownEmitter): Promise<readonly Artefact[]> {
  const made = known.get(model) ?? new Map<ShownEmitter, Promise<readonly Artefact[]>>();
  known.set(model, made);
  let artefacts = made.get(emitter);
  if (artefacts === undefined)
    made.set(emitter, (artefacts = emitters[emitter]().then((one) => one.emit(model))));
  return artefacts;
}
