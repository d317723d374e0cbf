import { diff } from "../../compiler/diff/diff.ts";
import { serve } from "../harness/variant.ts";
import { changedIn, changedModels } from "./changed-models.ts";

/** Every procedure against its counterpart in full: nothing is known of what did not change. */
await serve((folder) => {
  const pairs = changedModels(folder);
  const run = () => changedIn(pairs, ({ before, after }) => diff(before, after).changes.length > 0);
  return { agreement: { changed: run() }, lines: pairs.length, bytes: 0, run };
});
