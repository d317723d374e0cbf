import { memorySources } from "../../compiler/memory-sources.ts";
import { projectWorkspace } from "../../procedures/workspace.ts";
import { sharedFiles, soundProcedures } from "../sound-procedures.ts";
import { groundOf, type Ground } from "./score.ts";

/** The procedures of the library. */
export function realGround(cap: number): Ground {
  const workspace = projectWorkspace();
  const listed = workspace.list([]);
  if (!listed.ok) throw new Error(listed.reason.en);
  return groundOf(workspace.sources, listed.value.files, cap);
}

/** Generated procedures without a fault. */
export function soundGround(count: number, cap: number): Ground {
  const procedures = soundProcedures(count, 7);
  const files = { ...sharedFiles, ...Object.fromEntries(procedures.map(({ file, text }) => [file, text])) };
  return groundOf(
    memorySources(files),
    procedures.map(({ file }) => file),
    cap,
  );
}
