import { serve } from "../harness/variant.ts";
import { errorsOf, opened, sizeOfFiles } from "./opened.ts";

/** An editor's keystroke in a workspace that was checked before: one file has a new text and is checked again. */
await serve((folder, file) => {
  const { workspace, files } = opened(folder);
  const { sources } = workspace;
  const text = sources.source(file)?.text;
  if (text === undefined) throw new Error(`${folder} has no ${file}`);
  workspace.check(files);
  let change = 0;
  const changed = () => {
    sources.overlay(file, `${text}// ${String(change++)}\n`);
    return workspace.check([file]);
  };
  return {
    agreement: { errors: errorsOf(changed().diagnostics) },
    ...sizeOfFiles(workspace, [file]),
    run: changed,
  };
});
