import type { DatabaseSync } from "node:sqlite";
import { EmbeddedEngine, type EngineOptions } from "../embedded/embedded-engine.ts";
import { Definitions } from "../definitions.ts";
import type { Engine, EngineReader } from "../engine.ts";
import { nodeCryptography } from "../node/node-cryptography.ts";
import { openDatabase } from "./open-database.ts";
import { sqliteStore } from "./sqlite-store.ts";

export { nodeCryptography };

const engineOver = (database: DatabaseSync, options: EngineOptions): Engine =>
  new EmbeddedEngine(sqliteStore(database), options, setImmediate);

/**
 * The default engine: dossiers in one SQLite file, every answer durable, requests that arrive together in one commit.
 * Throws an `EngineFault` where the file is no store.
 */
export const sqliteEngine = (file: string, options: EngineOptions): Engine =>
  engineOver(openDatabase(file), options);

/**
 * An engine that only reads a file: for audits and exports, also while others write. The definitions are those that the
 * file keeps. Throws an `EngineFault` where the file is no store.
 */
export const sqliteReader = (file: string): EngineReader =>
  engineOver(openDatabase(file, { readOnly: true }), {
    definitions: new Definitions(nodeCryptography),
    cryptography: nodeCryptography,
    now: () => "",
  });
