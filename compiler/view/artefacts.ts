import type { ProcedureModel } from "@tthc/model";
import type { Artefact, Emitter } from "../emitters/emitter.ts";

/** What the view shows of a package; each is loaded when somebody first looks at it. */
const EMITTERS = {
  sheet: async (): Promise<Emitter> => (await import("../emitters/sheet/emit-sheet.ts")).sheetEmitter,
  diagram: async (): Promise<Emitter> => (await import("../emitters/diagram/emit-diagram.ts")).diagramEmitter,
} as const;

export type ShownEmitter = keyof typeof EMITTERS;

const known = new WeakMap<ProcedureModel, Map<ShownEmitter, Promise<readonly Artefact[]>>>();

/** What one emitter makes of a model, made once for as long as the model lives. */
export function artefactsOf(model: ProcedureModel, emitter: ShownEmitter): Promise<readonly Artefact[]> {
  const made = known.get(model) ?? new Map<ShownEmitter, Promise<readonly Artefact[]>>();
  known.set(model, made);
  let artefacts = made.get(emitter);
  if (artefacts === undefined)
    made.set(emitter, (artefacts = EMITTERS[emitter]().then((one) => one.emit(model))));
  return artefacts;
}
