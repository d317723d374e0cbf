import type { ProcedureModel } from "@tthc/model";

/** One file of a compiled package; `path` is relative to `generated/<thu-tuc>/<version>/`. */
export interface Artefact {
  readonly path: string;
  readonly text: string;
}

/** A pure function of the model: same model, same bytes, on any machine, in any folder. */
export interface Emitter {
  readonly name: string;
  readonly emit: (model: ProcedureModel) => readonly Artefact[] | Promise<readonly Artefact[]>;
}
