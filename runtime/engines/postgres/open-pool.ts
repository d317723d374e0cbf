import { Pool, type PoolConfig } from "pg";

/** Where a store lies in PostgreSQL, and how patient its engine is. */
export interface PostgresOptions {
  /**
   * Connection string, such as `postgres://tthc@db.example/tthc`. What it leaves out, the password above all, comes from the
   * environment (`PGHOST`, `PGUSER`, `PGPASSWORD`, `PGPASSFILE` …).
   */
  readonly connection?: string;
  /** Schema of the tables; made where it is missing. */
  readonly schema?: string;
  /** Connections at most. */
  readonly connections?: number;
  /** Milliseconds after which the server gives a statement up. */
  readonly statementTimeout?: number;
  /** Milliseconds for which a request is tried again while the server is away. */
  readonly patience?: number;
}

export const DEFAULTS = { schema: "tthc", connections: 10, statementTimeout: 10_000, patience: 15_000 };

// For answers that never come because the network swallowed them: a little later than the server itself gives up.
const LATER = 1.5;

// An answer outlives a power cut, whatever the server's own default.
const DURABLE = "SET synchronous_commit = on";
const READ_ONLY = "SET default_transaction_read_only = on";

/** A pool that survives whatever happens to its connections. */
export function openPool(options: PostgresOptions, { readOnly = false } = {}): Pool {
  const statementTimeout = options.statementTimeout ?? DEFAULTS.statementTimeout;
  const config: PoolConfig = {
    ...(options.connection !== undefined && { connectionString: options.connection }),
    application_name: "tthc",
    max: options.connections ?? DEFAULTS.connections,
    keepAlive: true,
    connectionTimeoutMillis: statementTimeout,
    statement_timeout: statementTimeout,
    query_timeout: statementTimeout * LATER,
    idle_in_transaction_session_timeout: statementTimeout,
    // The pool waits for the promise, though its types do not say so.
    onConnect: (client) => {
      // Without a listener a connection that breaks ends the whole process; whoever waits on it hears of it anyway.
      client.on("error", () => {});
      return client.query(readOnly ? READ_ONLY : DURABLE) as unknown as undefined;
    },
  };
  const pool = new Pool(config);
  pool.on("error", () => {});
  return pool;
}
