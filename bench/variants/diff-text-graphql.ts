import { buildSchema, findBreakingChanges } from "graphql";
import { renderGraphql } from "../corpus/graphql.ts";
import { serve } from "../harness/variant.ts";
import { changedModels } from "./changed-models.ts";

/** graphql-js from the text of both sides. */
await serve((folder) => {
  const pairs = changedModels(folder);
  const [old, now] = [
    renderGraphql(pairs.map(({ before }) => before)),
    renderGraphql(pairs.map(({ after }) => after)),
  ] as const;
  const run = () => findBreakingChanges(buildSchema(old), buildSchema(now));
  const changed = new Set(run().map(({ description }) => /P\d+/.exec(description)?.[0])).size;
  return { agreement: { changed }, lines: pairs.length, bytes: old.length + now.length, run };
});
