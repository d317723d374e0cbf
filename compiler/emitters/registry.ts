import type { Emitter } from "./emitter.ts";

/**
 * Every emitter of a package, by the folder it lives in; the manifest is made of what they emit. Each is loaded when the
 * first package is made: the libraries behind some are large, and most commands make no package.
 */
export const emitters = {
  model: async () => (await import("./model/emit-model.ts")).modelEmitter,
  xstate: async () => (await import("./xstate/xstate-emitter.ts")).xstateEmitter,
  "json-schema": async () => (await import("./json-schema/emit-schemas.ts")).jsonSchemaEmitter,
  validators: async () => (await import("./validators/emit-validators.ts")).validatorsEmitter,
  types: async () => (await import("./types/emit-types.ts")).typesEmitter,
  pages: async () => (await import("./pages/emit-pages.ts")).pagesEmitter,
  sheet: async () => (await import("./sheet/emit-sheet.ts")).sheetEmitter,
  diagram: async () => (await import("./diagram/emit-diagram.ts")).diagramEmitter,
  letters: async () => (await import("./letters/letters-emitter.ts")).lettersEmitter,
} as const satisfies Readonly<Record<string, () => Promise<Emitter>>>;
