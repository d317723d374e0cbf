import { escapeIdentifier, type Pool } from "pg";
import { EngineFault } from "../engine-fault.ts";
import { SCHEMA_STEPS } from "./schema.ts";
import { transaction } from "./transaction.ts";

/**
 * Makes the tables in a new schema, and brings those of an older version up to date. Servers that start together do so
 * one after the other. Throws an `EngineFault` where the schema is newer than this program.
 */
export async function prepareSchema(pool: Pool, name: string): Promise<void> {
  const schema = escapeIdentifier(name);
  await transaction(pool, "BEGIN", async (client) => {
    await client.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [`tthc store ${name}`]);
    const { rows } = await client.query<{ there: boolean }>(
      "SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname = $1) AS there",
      [name],
    );
    // Asked first: where the administrator made the schema, the account need not be allowed to make any.
    if (rows[0]?.there !== true) await client.query(`CREATE SCHEMA ${schema}`);
    const version = await versionOf(client, schema);
    if (version === undefined)
      await client.query(
        `CREATE TABLE ${schema}.store (version integer NOT NULL); INSERT INTO ${schema}.store VALUES (0)`,
      );
    refuseOther(name, version ?? 0);
    for (const [index, step] of SCHEMA_STEPS.entries())
      if (index >= (version ?? 0))
        await client.query(`${step(schema)}; UPDATE ${schema}.store SET version = ${index + 1}`);
  });
}

/** Throws an `EngineFault` where the schema is no store that this program reads. */
export async function checkSchema(pool: Pool, name: string): Promise<void> {
  const version = await versionOf(pool, escapeIdentifier(name));
  if (version === undefined || version < 1)
    throw new EngineFault("store-damaged", `PostgreSQL: ${name} has no store`);
  refuseOther(name, version);
}

async function versionOf(pool: Pick<Pool, "query">, schema: string): Promise<number | undefined> {
  const { rows } = await pool.query<{ there: boolean }>("SELECT to_regclass($1) IS NOT NULL AS there", [
    `${schema}.store`,
  ]);
  if (rows[0]?.there !== true) return undefined;
  const found = await pool.query<{ version: number }>(`SELECT version FROM ${schema}.store`);
  return found.rows[0]?.version ?? 0;
}

function refuseOther(name: string, version: number): void {
  if (version > SCHEMA_STEPS.length)
    throw new EngineFault("store-damaged", `PostgreSQL: ${name}: store version ${version}`);
}
