import { hash } from "node:crypto";
import type { ProcedureModel } from "@tthc/model";
import type { Artefact, Emitter } from "../../emitters/emitter.ts";
import { manifestFile } from "../../emitters/manifest/manifest.ts";
import { emitters } from "../../emitters/registry.ts";

/** A release takes no unaccepted warning, and rests on assumptions only where that is allowed. */
export interface Strictness {
  readonly release?: boolean;
  /** A release may rest on assumptions; the manifests record it. */
  readonly allowAssumptions?: boolean;
  /** Names of the emitters whose files are wanted; all where absent. */
  readonly emitters?: readonly string[];
}

export const sha256 = (text: string): string => hash("sha256", text, "hex");

/** By path what the package before had there: support files and stylesheets are the same in every package. */
const before = new Map<string, { readonly text: string; readonly sha256: string }>();

function hashed({ path, text }: Artefact): { readonly path: string; readonly sha256: string } {
  let known = before.get(path);
  if (known?.text !== text) before.set(path, (known = { text, sha256: sha256(text) }));
  return { path, sha256: known.sha256 };
}

/** Folder of a package below the output folder: `khai-sinh/1`. */
export function packageFolder(model: Pick<ProcedureModel, "id" | "version">): string {
  return `${model.id.replaceAll("_", "-")}/${String(model.version.number)}`;
}

/** Milliseconds that each emitter took, by its name. */
export type Timings = Record<string, number>;

const loaded = new Map<string, Promise<Emitter>>();

/** The named emitters, or all, each loaded once. */
function loadEmitters(only: readonly string[] | undefined): Promise<readonly Emitter[]> {
  const wanted = Object.entries(emitters).filter(([name]) => only?.includes(name) ?? true);
  return Promise.all(
    wanted.map(([name, load]) => {
      const emitter = loaded.get(name) ?? load();
      loaded.set(name, emitter);
      return emitter;
    }),
  );
}

/** Every file of one compiled package, the manifest last; `timings` gains what each emitter took. */
export async function packageFiles(
  model: ProcedureModel,
  strictness: Strictness = {},
  timings: Timings = {},
): Promise<readonly Artefact[]> {
  const artefacts: Artefact[] = [];
  for (const { name, emit } of await loadEmitters(strictness.emitters)) {
    const begun = performance.now();
    artefacts.push(...(await emit(model)));
    timings[name] = (timings[name] ?? 0) + performance.now() - begun;
  }
  const files = artefacts.map(hashed);
  const release =
    strictness.release === true ? { assumptionsAllowed: strictness.allowAssumptions === true } : null;
  return [...artefacts, manifestFile(model, files, release)];
}
