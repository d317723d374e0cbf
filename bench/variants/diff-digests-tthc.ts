import { diff } from "../../compiler/diff/diff.ts";
import { areSameModel, modelDigest } from "../../compiler/diff/model-digest.ts";
import { serve } from "../harness/variant.ts";
import { changedIn, changedModels } from "./changed-models.ts";

/** The same with the digests of both sides stored: equal models are not looked at. */
await serve((folder) => {
  const pairs = changedModels(folder);
  for (const { before, after } of pairs) for (const model of [before, after]) modelDigest(model);
  const run = () =>
    changedIn(
      pairs,
      ({ before, after }) => !areSameModel(before, after) && diff(before, after).changes.length > 0,
    );
  return { agreement: { changed: run() }, lines: pairs.length, bytes: 0, run };
});
