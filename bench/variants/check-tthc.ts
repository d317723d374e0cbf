import { compile, CompileCache } from "../../compiler/pipeline.ts";
import { serve } from "../harness/variant.ts";
import { errorsOf, opened, sizeOfFiles } from "./opened.ts";

/** Parse and full check of everything, proofs apart, nothing kept from the run before but the code that V8 has made warm. */
await serve((folder) => {
  const { workspace, files } = opened(folder);
  const size = sizeOfFiles(workspace, files);
  const compiled = compile(workspace.sources, files, new CompileCache(), { prove: false });
  return {
    agreement: { errors: errorsOf(compiled.diagnostics) },
    ...size,
    run: () => compile(workspace.sources, files, new CompileCache(), { prove: false }),
  };
});
