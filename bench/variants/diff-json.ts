import microdiff from "microdiff";
import { serve } from "../harness/variant.ts";
import { changedIn, changedModels } from "./changed-models.ts";

/** A plain JSON diff of the same models. */
await serve((folder) => {
  const pairs = changedModels(folder);
  const diffOf = microdiff as unknown as (a: object, b: object, options: object) => readonly unknown[];
  const run = () =>
    changedIn(pairs, ({ before, after }) => diffOf(before, after, { cyclesFix: false }).length > 0);
  return { agreement: { changed: run() }, lines: pairs.length, bytes: 0, run };
});
