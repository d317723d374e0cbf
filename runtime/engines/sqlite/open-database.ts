import { DatabaseSync } from "node:sqlite";
import { EngineFault } from "../engine-fault.ts";
import { SCHEMA, STORE_VERSION } from "./schema.ts";

// How long a process waits for another one that writes to the same file.
const BUSY_MS = 10_000;

/**
 * Opens a store, and makes its tables in a new file. FULL: a receipt that was given must outlive a power cut; NORMAL could
 * lose the last commits. What is erased is overwritten in the file.
 */
export function openDatabase(file: string, { readOnly = false } = {}): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: BUSY_MS, readOnly });
  try {
    if (!readOnly) prepare(database);
    const version = database.prepare("PRAGMA user_version").get()?.["user_version"];
    if (version !== STORE_VERSION)
      throw new EngineFault("store-damaged", `${file}: store version ${String(version)}`);
    return database;
  } catch (error) {
    database.close();
    throw error instanceof EngineFault
      ? error
      : new EngineFault("store-damaged", `${file}: ${String(error)}`, error);
  }
}

function prepare(database: DatabaseSync): void {
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON");
  database.exec("BEGIN IMMEDIATE");
  const isNew =
    database.prepare("PRAGMA user_version").get()?.["user_version"] === 0 &&
    database.prepare("SELECT count(*) AS n FROM sqlite_schema").get()?.["n"] === 0;
  if (isNew) database.exec(`${SCHEMA}; PRAGMA user_version = ${STORE_VERSION}`);
  database.exec("COMMIT");
}
