import type { ProcedureModel } from "@tthc/model";
import type { Compilation } from "../../pipeline.ts";
import { isOwnError } from "./broken-source.ts";
import type { PlaceFinder } from "./change-place.ts";

/** A version that takes part in a comparison, and where it is written. */
export interface SourcedVersion {
  readonly model: ProcedureModel;
  /** Path as people read it. */
  readonly file: string;
  readonly placeOf: PlaceFinder;
  /** Text of another file of the same side by its path, such as a cost table; absent where none is looked for. */
  readonly read?: (file: string) => string | undefined;
  /** Ids of templates whose files are not there: nothing is said about them. */
  readonly missingTemplates?: readonly string[];
  /** Where it lies on disk; absent for what comes out of git. */
  readonly path?: string;
}

/** What one argument of the command names. */
export interface Side {
  /** As it was written. */
  readonly named: string;
  readonly versions: readonly SourcedVersion[];
  /** Every version of the procedures named, where only some of them are meant. */
  readonly family: readonly ProcedureModel[];
  /** Files that have errors, so that their versions are not here. */
  readonly broken: readonly string[];
  /** A folder or revision: every version in it counts, not only the latest. */
  readonly isFolder: boolean;
}

/** The versions of a compilation as a side. */
export function sideOfCompilation(
  named: string,
  { procedures, diagnostics, placeOf }: Compilation,
  isFolder: boolean,
  read?: SourcedVersion["read"],
  root?: string,
): Side {
  const withoutModel = procedures.filter(({ model }) => model === undefined).map(({ file }) => file);
  // What has a model is compared, whatever the collection around it says.
  const withErrors = diagnostics.filter(isOwnError).map(({ source }) => source.file);
  return {
    named,
    isFolder,
    family: procedures.flatMap(({ model }) => model ?? []),
    versions: procedures.flatMap(({ model, file }) =>
      model === undefined
        ? []
        : [
            {
              model,
              file,
              placeOf: (place) => placeOf(model, place),
              ...(read && { read }),
              ...(root && { path: `${root}/${file}` }),
            },
          ],
    ),
    broken: [...new Set([...withoutModel, ...withErrors])].sort(),
  };
}
