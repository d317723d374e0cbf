import { hash } from "node:crypto";
import type { ProcedureModel } from "@tthc/model";
import type { Artefact, Emitter, KeptResults } from "../../emitters/emitter.ts";
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

/** A file of a package as it goes to the disk: encoded once, for its hash and for writing. */
export interface PackageFile extends Artefact {
  readonly bytes: Buffer;
  readonly sha256: string;
}

/** By path what the package before had there: support files and stylesheets are the same in every package. */
const before = new Map<string, PackageFile>();

function encoded(artefact: Artefact): PackageFile {
  const { path, text } = artefact;
  const known = before.get(path);
  if (known?.text === text) return known;
  const bytes = Buffer.from(text, "utf8");
  const file = { path, text, bytes, sha256: hash("sha256", bytes, "hex") };
  before.set(path, file);
  return file;
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
  kept?: KeptResults,
): Promise<readonly PackageFile[]> {
  const files: PackageFile[] = [];
  for (const { name, emit } of await loadEmitters(strictness.emitters)) {
    const begun = performance.now();
    files.push(...(await emit(model, kept)).map(encoded));
    timings[name] = (timings[name] ?? 0) + performance.now() - begun;
  }
  const release =
    strictness.release === true ? { assumptionsAllowed: strictness.allowAssumptions === true } : null;
  const listed = files.map(({ path, sha256 }) => ({ path, sha256 }));
  return [...files, encoded(manifestFile(model, listed, release))];
}
