import type { Pool, PoolClient } from "pg";

/** Runs work in one transaction; where it throws nothing of it stays. */
export async function transaction<T>(
  pool: Pick<Pool, "connect">,
  begin: string,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let isBroken = false;
  try {
    await client.query(begin);
    const result = await work(client);
    await client.query("COMMIT");
    return result;
  } catch (error) {
    // A client that cannot even roll back is not given to anybody again.
    await client.query("ROLLBACK").catch(() => (isBroken = true));
    throw error;
  } finally {
    client.release(isBroken);
  }
}
