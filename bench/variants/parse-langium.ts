import { readFileSync } from "node:fs";
import { createServicesForGrammar } from "langium/grammar";
import { serve } from "../harness/variant.ts";
import { countKinds, inOrder, type KindCounts } from "./counted-kinds.ts";
import { LANGIUM_EVERY } from "./sample.ts";
import { sizeOf, textsBelow } from "./texts.ts";

/** Langium's parser of an equal grammar, without linking or validation. */
await serve(async (folder) => {
  const grammar = readFileSync(new URL("../langium/tthc.langium", import.meta.url), "utf8");
  console.log = console.warn = console.error = () => undefined; // it warns of each keyword of more than one word
  const { parser } = await createServicesForGrammar({ grammar });
  const texts = textsBelow(folder, ".tthc", LANGIUM_EVERY);
  const counts: KindCounts = {};
  for (const text of texts) {
    const { value, lexerErrors, parserErrors } = parser.LangiumParser.parse(text);
    if (lexerErrors.length + parserErrors.length > 0)
      throw new Error(JSON.stringify(parserErrors[0]?.message));
    countKinds(value, (node) => ("$type" in node ? node.$type : undefined), counts);
  }
  return {
    agreement: inOrder(counts),
    ...sizeOf(texts),
    run: () =>
      texts.reduce((errors, text) => errors + parser.LangiumParser.parse(text).parserErrors.length, 0),
  };
});
