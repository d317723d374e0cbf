import { openWorkspace, type Workspace } from "../../compiler/workspace/open-workspace.ts";

/** Opens a workspace of the corpus and names its files. */
export function opened(folder: string): { readonly workspace: Workspace; readonly files: readonly string[] } {
  const outcome = openWorkspace({ from: folder });
  if (!outcome.ok) throw new Error(outcome.reason.en);
  const listed = outcome.value.list([]);
  if (!listed.ok) throw new Error(listed.reason.en);
  return { workspace: outcome.value, files: listed.value.files };
}

/** Sizes of the sources as they were read. */
export function sizeOfFiles(
  { sources }: Workspace,
  files: readonly string[],
): { lines: number; bytes: number } {
  const texts = files.map((file) => sources.source(file)?.text ?? "");
  return {
    lines: texts.reduce((sum, text) => sum + text.split("\n").length - 1, 0),
    bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
  };
}

export function errorsOf(
  diagnostics: readonly { readonly severity: string; readonly code: string }[],
): number {
  return diagnostics.filter(({ severity }) => severity === "error").length;
}
