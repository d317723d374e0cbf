import { createHash } from "node:crypto";
import type { ProcedureModel } from "@tthc/model";
import type { Artefact, Emitter } from "../../emitters/emitter.ts";
import { manifestFile } from "../../emitters/manifest/manifest.ts";
import { emitters } from "../../emitters/registry.ts";

/** A release takes no unaccepted warning, and rests on assumptions only where that is allowed. */
export interface Strictness {
  readonly release?: boolean;
  /** A release may rest on assumptions; the manifests record it. */
  readonly allowAssumptions?: boolean;
}

export const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** Folder of a package below the output folder: `khai-sinh/1`. */
export function packageFolder(model: Pick<ProcedureModel, "id" | "version">): string {
  return `${model.id.replaceAll("_", "-")}/${String(model.version.number)}`;
}

let loaded: Promise<readonly Emitter[]> | undefined;

/** The emitters, loaded once. */
export function loadEmitters(): Promise<readonly Emitter[]> {
  return (loaded ??= Promise.all(Object.values(emitters).map((load) => load())));
}

/** Every file of one compiled package, the manifest last. */
export async function packageFiles(
  model: ProcedureModel,
  strictness: Strictness = {},
): Promise<readonly Artefact[]> {
  const artefacts: Artefact[] = [];
  for (const emitter of await loadEmitters()) artefacts.push(...(await emitter.emit(model)));
  const hashed = artefacts.map(({ path, text }) => ({ path, sha256: sha256(text) }));
  const release =
    strictness.release === true ? { assumptionsAllowed: strictness.allowAssumptions === true } : null;
  return [...artefacts, manifestFile(model, hashed, release)];
}
