import type { Pool } from "pg";
import { Definitions } from "../definitions.ts";
import type { EngineOptions } from "../embedded/embedded-engine.ts";
import { EngineFault } from "../engine-fault.ts";
import type { Capabilities, Engine, EngineReader } from "../engine.ts";
import { nodeCryptography } from "../node/node-cryptography.ts";
import { DEFAULTS, openPool, type PostgresOptions } from "./open-pool.ts";
import { patiently } from "./patiently.ts";
import { PostgresEngine } from "./postgres-engine.ts";
import { PostgresStore } from "./postgres-store.ts";
import { checkSchema, prepareSchema } from "./prepare-schema.ts";

export { nodeCryptography };
export type { PostgresOptions };

/**
 * An engine for several servers over one PostgreSQL database. Makes its schema where it is missing. Rejects with an
 * `EngineFault` where the database cannot be reached, or holds a newer store.
 */
export const postgresEngine = (where: PostgresOptions, options: EngineOptions): Promise<Engine> =>
  opened(openPool(where), where, options, prepareSchema);

/** An engine that only reads: for audits and exports. The definitions are those that the store keeps. */
export const postgresReader = (where: PostgresOptions = {}): Promise<EngineReader> =>
  opened(
    openPool(where, { readOnly: true }),
    where,
    { definitions: new Definitions(nodeCryptography), cryptography: nodeCryptography, now: () => "" },
    checkSchema,
  );

async function opened(
  pool: Pool,
  { schema = DEFAULTS.schema, patience = DEFAULTS.patience }: PostgresOptions,
  options: EngineOptions,
  prepare: (pool: Pool, schema: string) => Promise<void>,
): Promise<Engine> {
  try {
    await patiently(patience, () => prepare(pool, schema));
    const durable = await durability(pool);
    return new PostgresEngine({ pool, store: new PostgresStore(pool, schema), patience, durable }, options);
  } catch (error) {
    await pool.end();
    // Without the cause: a fault of the address may quote it, with its password.
    throw error instanceof EngineFault ? error : new EngineFault("store-unreachable", String(error));
  }
}

/** What the settings of the server make an answer worth. */
async function durability(pool: Pool): Promise<Capabilities["durable"]> {
  const { rows } = await pool.query<{ fsync: string; standbys: string }>(
    `SELECT current_setting('fsync') AS fsync, current_setting('synchronous_standby_names') AS standbys`,
  );
  if (rows[0]?.fsync !== "on") return "memory";
  return rows[0].standbys === "" ? "fsync" : "replicated";
}
