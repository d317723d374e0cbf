import { parse } from "../../grammar/index.ts";
import { serve } from "../harness/variant.ts";
import { sizeOf, textsBelow } from "./texts.ts";

/** Text to syntax tree with positions; each tree is let go before the next is made. */
await serve((folder) => {
  const texts = textsBelow(folder, ".tthc");
  const broken = texts.filter((text) => parse(text).problems.length > 0).length;
  return {
    agreement: { broken },
    ...sizeOf(texts),
    run: () => texts.reduce((declarations, text) => declarations + parse(text).tree.declarations.length, 0),
  };
});
