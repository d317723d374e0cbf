import type { ProcedureModel } from "@tthc/model";
import type { Artefact } from "../emitters/emitter.ts";
import { emitters } from "../emitters/registry.ts";

const known = new WeakMap<ProcedureModel, Map<string, Promise<readonly Artefact[]>>>();

/** What one emitter makes of a model, made once for as long as the model lives. */
export function artefactsOf(model: ProcedureModel, emitter: string): Promise<readonly Artefact[]> {
  const load = Object.hasOwn(emitters, emitter) ? emitters[emitter] : undefined;
  if (load === undefined) return Promise.resolve([]);
  const made = known.get(model) ?? new Map<string, Promise<readonly Artefact[]>>();
  known.set(model, made);
  let artefacts = made.get(emitter);
  if (artefacts === undefined) made.set(emitter, (artefacts = load().then((one) => one.emit(model))));
  return artefacts;
}
