import { compile, CompileCache } from "../../compiler/pipeline.ts";
import { serve } from "../harness/variant.ts";
import { errorsOf, opened, sizeOfFiles } from "./opened.ts";

/** Check and proofs of everything, nothing kept from the run before but the code that V8 has made warm. */
await serve((folder) => {
  const { workspace, files } = opened(folder);
  const run = () => compile(workspace.sources, files, new CompileCache());
  return { agreement: { errors: errorsOf(run().diagnostics) }, ...sizeOfFiles(workspace, files), run };
});
