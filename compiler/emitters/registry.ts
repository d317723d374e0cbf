import type { Emitter } from "./emitter.ts";
import { jsonSchemaEmitter } from "./json-schema/emit-schemas.ts";
import { modelEmitter } from "./model/emit-model.ts";
import { xstateEmitter } from "./xstate/xstate-emitter.ts";

/** Every emitter of a package; the manifest is made of what they emit. */
export const emitters: readonly Emitter[] = [modelEmitter, xstateEmitter, jsonSchemaEmitter];
