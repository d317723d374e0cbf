import { diff } from "../../compiler/diff/diff.ts";
import { serve } from "../harness/variant.ts";
import { manySteps } from "./many-steps.ts";

/** A flow of 1,000 steps and the ways between them. */
await serve((folder) => {
  const [before, after] = manySteps(folder);
  const run = () => diff(before, after).changes;
  return { agreement: { changed: run().length }, lines: 2000, bytes: 0, run };
});
