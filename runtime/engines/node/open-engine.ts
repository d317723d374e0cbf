import type { EngineOptions } from "../embedded/embedded-engine.ts";
import type { Engine, EngineReader } from "../engine.ts";
import type { PostgresOptions } from "../postgres/index.ts";

/** Which engine, and where its store lies. */
export type EngineChoice =
  | { readonly engine: "memory" }
  | { readonly engine: "sqlite"; readonly file: string }
  | ({ readonly engine: "postgres" } & PostgresOptions);

/** Engines that can be chosen, and those that keep what they are told. */
export const ENGINES = ["memory", "sqlite", "postgres"] as const satisfies readonly EngineChoice["engine"][];
export const STORES = ["sqlite", "postgres"] as const satisfies readonly EngineChoice["engine"][];

/** A choice whose store outlives the process. */
export type StoreChoice = Extract<EngineChoice, { readonly engine: (typeof STORES)[number] }>;

/**
 * Opens an engine; loads only the one that was chosen. Rejects with an `EngineFault` where its store cannot be opened.
 */
export async function openEngine(choice: EngineChoice, options: EngineOptions): Promise<Engine> {
  switch (choice.engine) {
    case "memory":
      return (await import("../memory/memory-engine.ts")).memoryEngine(options);
    case "sqlite":
      return (await import("../sqlite/index.ts")).sqliteEngine(choice.file, options);
    case "postgres":
      return (await import("../postgres/index.ts")).postgresEngine(choice, options);
  }
}

/** Opens a store for reading only, with the definitions that it keeps. Rejects as `openEngine` does. */
export async function openReader(choice: StoreChoice): Promise<EngineReader> {
  switch (choice.engine) {
    case "sqlite":
      return (await import("../sqlite/index.ts")).sqliteReader(choice.file);
    case "postgres":
      return (await import("../postgres/index.ts")).postgresReader(choice);
  }
}
