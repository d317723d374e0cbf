import { EmbeddedEngine } from "@tthc/runtime";
import { memoryStore } from "../../../runtime/engines/memory/memory-store.ts";
import { keepsItsPromises } from "./contract.ts";
import { surroundings } from "./life.ts";

keepsItsPromises(() => {
  const around = surroundings();
  const store = memoryStore();
  return { around, open: () => new EmbeddedEngine(store, around) };
});
