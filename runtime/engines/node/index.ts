export { nodeCryptography } from "./node-cryptography.ts";
export {
  ENGINES,
  openEngine,
  openReader,
  STORES,
  type EngineChoice,
  type StoreChoice,
} from "./open-engine.ts";
