import type { ProcedureModel } from "@tthc/model";
import type { Artefact } from "../emitter.ts";
import { schemaLosses } from "../json-schema/losses.ts";
import type { SchemaLoss } from "../json-schema/schema-context.ts";
import { sortedJsonText } from "../json-text.ts";
import { COMPILER_VERSION } from "./compiler-version.ts";

/** Marks a manifest as ours; only folders that carry it are ever replaced or deleted. */
export const PACKAGE_FORMAT = "tthc-package/1";

/** What `manifest.json` says about a compiled package. */
export interface Manifest {
  readonly format: typeof PACKAGE_FORMAT;
  readonly package: string;
  readonly version: number;
  readonly code: string | null;
  readonly draft: boolean;
  readonly compiler: string;
  readonly modelVersion: number;
  /** Dates beyond `knownUntil` are provisional. */
  readonly calendar: { readonly id: string; readonly knownFrom: string; readonly knownUntil: string };
  readonly assumptions: readonly { readonly path: string; readonly reason: string }[];
  /** Null for an ordinary build. */
  readonly release: { readonly assumptionsAllowed: boolean } | null;
  /** What the model asks and the JSON Schemas cannot say: a portal checks it by the rules of the model. */
  readonly schemaLosses: readonly SchemaLoss[];
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

/** The manifest of a package; `files` are all its other files with the SHA-256 of their bytes. */
export function manifestOf(
  model: ProcedureModel,
  files: Manifest["files"],
  release: Manifest["release"],
): Manifest {
  const { id, knownFrom, knownUntil } = model.calendar;
  return {
    format: PACKAGE_FORMAT,
    package: model.id,
    version: model.version.number,
    code: model.code,
    draft: model.version.draft,
    compiler: COMPILER_VERSION,
    modelVersion: model.modelVersion,
    calendar: { id, knownFrom, knownUntil },
    assumptions: model.assumptions.map(({ path, reason }) => ({ path, reason })),
    release,
    schemaLosses: schemaLosses(model),
    files: [...files].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/** The same as a file of the package. */
export function manifestFile(
  model: ProcedureModel,
  files: Manifest["files"],
  release: Manifest["release"],
): Artefact {
  return { path: "manifest.json", text: sortedJsonText(manifestOf(model, files, release)) };
}
