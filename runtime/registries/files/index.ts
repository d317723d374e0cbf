import { readFile } from "node:fs/promises";
import { recordedRegistry, type RegistrySource } from "../registry-source.ts";

/**
 * A stand-in that answers from a JSON file, read anew for every question: a list of
 * `{ "registry"?, "dossier"?, "asked"?, "answer": { "has", "fields"? } }`, the first that fits. Rejects where the file is
 * missing or is no such list, which is no answer.
 */
export const fileRegistry = (file: string): RegistrySource => ({
  isStandIn: true,
  ask: async (question, signal) => {
    const recorded: unknown = await readFile(file, { encoding: "utf8", signal }).then(parsed);
    if (!Array.isArray(recorded)) throw new TypeError("registry file: no list");
    return recordedRegistry(recorded as Parameters<typeof recordedRegistry>[0]).ask(question, signal);
  },
});

// The parser quotes what it could not read, and that may be about somebody.
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new TypeError("registry file: not JSON");
  }
}
