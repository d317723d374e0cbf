import { buildSchema, findBreakingChanges } from "graphql";
import { renderGraphql } from "../corpus/graphql.ts";
import { serve } from "../harness/variant.ts";
import { changedModels } from "./changed-models.ts";

/** graphql-js over types with the same fields, schemas built. */
await serve((folder) => {
  const pairs = changedModels(folder);
  const build = (side: "before" | "after") => {
    const schema = buildSchema(renderGraphql(pairs.map((pair) => pair[side])), { assumeValid: true });
    return schema;
  };
  const [before, after] = [build("before"), build("after")];
  const run = () => findBreakingChanges(before, after);
  const changed = new Set(run().map(({ description }) => /P\d+/.exec(description)?.[0])).size;
  return { agreement: { changed }, lines: pairs.length, bytes: 0, run };
});
