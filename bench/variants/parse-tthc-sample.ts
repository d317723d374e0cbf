import { parse } from "../../grammar/index.ts";
import { serve } from "../harness/variant.ts";
import { countKinds, inOrder, type KindCounts } from "./counted-kinds.ts";
import { LANGIUM_EVERY } from "./sample.ts";
import { sizeOf, textsBelow } from "./texts.ts";

/** The part of the corpus that Langium reads too, with what is in it. */
await serve((folder) => {
  const texts = textsBelow(folder, ".tthc", LANGIUM_EVERY);
  const counts: KindCounts = {};
  for (const text of texts)
    countKinds(parse(text).tree, (node) => ("kind" in node ? node.kind : undefined), counts);
  return {
    agreement: inOrder(counts),
    ...sizeOf(texts),
    run: () => texts.reduce((declarations, text) => declarations + parse(text).tree.declarations.length, 0),
  };
});
