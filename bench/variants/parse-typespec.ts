import { parse } from "@typespec/compiler/ast";
import { serve } from "../harness/variant.ts";
import { sizeOf, textsBelow } from "./texts.ts";

/** TypeSpec's own parser over the same fields. */
await serve((folder) => {
  const texts = textsBelow(folder, ".tsp");
  const broken = texts.filter((text) => parse(text).parseDiagnostics.length > 0).length;
  return {
    agreement: { broken },
    ...sizeOf(texts),
    run: () => texts.reduce((statements, text) => statements + parse(text).statements.length, 0),
  };
});
