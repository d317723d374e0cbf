import type { Emitter } from "../emitter.ts";
import { jsonText } from "../json-text.ts";

/** `model.json`: the compiled procedure itself, keys in the order of the contract. */
export const modelEmitter = {
  name: "model",
  emit: (model) => [{ path: "model.json", text: jsonText(model) }],
} satisfies Emitter;
