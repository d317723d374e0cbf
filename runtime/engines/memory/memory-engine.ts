import { EmbeddedEngine, type EngineOptions } from "../embedded/embedded-engine.ts";
import type { Engine } from "../engine.ts";
import { memoryStore } from "./memory-store.ts";

/** An engine that keeps dossiers in memory only: for tests, trials and pages. */
export const memoryEngine = (options: EngineOptions): Engine => new EmbeddedEngine(memoryStore(), options);
