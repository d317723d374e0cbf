import type { Emitter } from "../emitter.ts";
import { printDeclarations } from "./print-declarations.ts";
import { procedureTypes } from "./procedure-types.ts";

/** `types.d.ts`: the documents of a procedure as TypeScript sees them; it imports nothing. */
export const typesEmitter: Emitter = {
  name: "types",
  emit: (model) => {
    const header = `// Made by tthc from ${model.id} version ${String(model.version.number)}. Do not edit.`;
    const texts = printDeclarations(procedureTypes(model));
    return [{ path: "types.d.ts", text: `${[header, ...texts].join("\n\n")}\n` }];
  },
};
