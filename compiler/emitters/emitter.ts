import type { ProcedureModel } from "@tthc/model";

/** One file of a compiled package; `path` is relative to `generated/<thu-tuc>/<version>/`. */
export interface Artefact {
  readonly path: string;
  readonly text: string;
}

/**
 * What is dear to work out, by a key that names all it depends on, kept from one build to the next. An emitter that
 * finds nothing there works it out again: it changes no byte.
 */
export interface KeptResults {
  readonly get: (key: string) => string | undefined;
  readonly set: (key: string, result: string) => void;
}

/** Results kept as long as the process lives. */
export function memoryResults(): KeptResults {
  const known = new Map<string, string>();
  return { get: (key) => known.get(key), set: (key, result) => void known.set(key, result) };
}

/** A pure function of the model: same model, same bytes, on any machine, in any folder. */
export interface Emitter {
  readonly name: string;
  readonly emit: (
    model: ProcedureModel,
    kept?: KeptResults,
  ) => readonly Artefact[] | Promise<readonly Artefact[]>;
}
