import { diff } from "../../compiler/diff/diff.ts";
import { Digests } from "../../compiler/diff/model-digest.ts";
import { serve } from "../harness/variant.ts";
import { changedIn, changedModels } from "./changed-models.ts";

/** Every procedure against its counterpart; no digest is stored, so all of both sides is read. */
await serve((folder) => {
  const pairs = changedModels(folder);
  const run = () => {
    const digests = new Digests();
    return changedIn(pairs, ({ before, after }) => diff(before, after, digests).changes.length > 0);
  };
  return { agreement: { changed: run() }, lines: pairs.length, bytes: 0, run };
});
