import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { ProcedureModel } from "@tthc/model";
import { openWorkspace, type Workspace } from "../../compiler/workspace/open-workspace.ts";

/** The root of the project: its `procedures/` are the workspace under test. */
export const root = resolve(import.meta.dirname, "../..");

/** A workspace of its own, so that a test may lay unsaved texts over its files. */
export function projectWorkspace(): Workspace {
  const opened = openWorkspace({ from: root });
  if (!opened.ok) throw new Error(opened.reason.en);
  return opened.value;
}

const workspace = projectWorkspace();
const listed = workspace.list([]);
if (!listed.ok) throw new Error(listed.reason.en);

/** A procedure belongs to the library once its sheet of sources lies beside it; before that it is somebody's draft. */
const isOfLibrary = (file: string): boolean =>
  !/[/]v[0-9]+[.]tthc$/.test(file) || existsSync(join(root, dirname(file), "nguon.md"));

/** Every source of the library in `procedures/`, and what the compiler makes of them. */
export const files = listed.value.files.filter(isOfLibrary);
export const sources = workspace.sources;
export const compilation = workspace.check(files);

/** The compiled model of one version; fails the test where there is none. */
export function modelOf(id: string, version: number): ProcedureModel {
  const found = compilation.procedures.find((one) => one.id === id && one.version === version);
  if (found?.model === undefined) throw new Error(`${id} version ${String(version)} did not compile`);
  return found.model;
}
