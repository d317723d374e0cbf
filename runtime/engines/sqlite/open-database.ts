import { DatabaseSync } from "node:sqlite";
import { EngineFault } from "../engine-fault.ts";
import { SCHEMA_STEPS } from "./schema.ts";

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
    const version = versionOf(database);
    if (version < 1 || version > SCHEMA_STEPS.length)
      throw new EngineFault("store-damaged", `${file}: store version ${version}`);
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
  const version = versionOf(database);
  const isEmpty = database.prepare("SELECT count(*) AS n FROM sqlite_schema").get()?.["n"] === 0;
  if (version > 0 || isEmpty)
    for (const [index, step] of SCHEMA_STEPS.entries())
      if (index >= version) database.exec(`${step}; PRAGMA user_version = ${index + 1}`);
  database.exec("COMMIT");
}

const versionOf = (database: DatabaseSync): number =>
  Number(database.prepare("PRAGMA user_version").get()?.["user_version"]);
