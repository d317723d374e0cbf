/** The statements of a store, given the quoted name of its schema. Each is prepared once a connection. */
export const statementsOf = (schema: string) => ({
  load: `SELECT d.state, l.key, l.entry, p.data
    FROM (SELECT $1::text AS id) AS asked
    LEFT JOIN ${schema}.dossier d ON d.id = asked.id
    LEFT JOIN ${schema}.log l ON l.dossier = asked.id AND l.key = ANY ($2::text[])
    LEFT JOIN ${schema}.personal p ON p.dossier = l.dossier AND p.seq = l.seq`,

  // One statement, so all or nothing. Whoever finds another seq than the one that was loaded writes nothing at all.
  write: `WITH moved AS (
      INSERT INTO ${schema}.dossier AS d (id, seq, wake, definition, state) VALUES ($1, $3, $4, $5, $6)
      ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, wake = excluded.wake,
        definition = excluded.definition, state = excluded.state
      WHERE d.seq = $2
      RETURNING d.id
    ), lines AS (
      INSERT INTO ${schema}.log (position, dossier, seq, key, recorded, hash, entry)
      SELECT ${schema}.next_position(), one.* FROM (
        SELECT moved.id, l.* FROM moved, unnest($7::bigint[], $8::text[], $9::text[], $10::text[], $11::text[])
          AS l (seq, key, recorded, hash, entry) ORDER BY l.seq
      ) AS one
    ), beside AS (
      INSERT INTO ${schema}.personal (dossier, seq, data)
      SELECT moved.id, p.* FROM moved, unnest($12::bigint[], $13::text[]) AS p (seq, data)
    ), sent AS (
      INSERT INTO ${schema}.outbox (id, not_before, attempts, effect)
      SELECT e.id, '', 0, e.effect FROM moved, unnest($14::text[], $15::text[]) AS e (id, effect)
    ), erased AS (
      DELETE FROM ${schema}.personal p USING moved WHERE p.dossier = moved.id AND p.seq < $16::bigint
    ), expired AS (
      UPDATE ${schema}.personal p SET data = left_over.data
      FROM moved, unnest($17::bigint[], $18::text[]) AS left_over (seq, data)
      WHERE p.dossier = moved.id AND p.seq = left_over.seq
    )
    SELECT id FROM moved`,

  state: `SELECT state FROM ${schema}.dossier WHERE id = $1`,
  lines: `SELECT entry, data FROM ${schema}.log LEFT JOIN ${schema}.personal USING (dossier, seq)
    WHERE dossier = $1 AND seq >= $2 ORDER BY seq LIMIT $3`,
  // Waits until all who hold a position have committed it.
  settle: `SELECT pg_advisory_xact_lock($1::regclass::oid::bigint)`,
  horizon: `SELECT CASE WHEN is_called THEN last_value ELSE 0 END AS position FROM ${schema}.log_position`,
  feed: `SELECT position, entry FROM ${schema}.log WHERE position > $1 AND position <= $2
    ORDER BY position LIMIT $3`,
  heads: `SELECT DISTINCT ON (dossier) dossier, seq, hash FROM ${schema}.log
    WHERE dossier > $1 AND ($2::text IS NULL OR recorded <= $2) ORDER BY dossier, seq DESC LIMIT $3`,

  // Rows that another server is waking are passed over; they are free again when it is done, or dead.
  due: `SELECT id, state FROM ${schema}.dossier WHERE wake <= $1 ORDER BY wake LIMIT $2 FOR UPDATE SKIP LOCKED`,
  postpone: `UPDATE ${schema}.dossier SET wake = $2 WHERE id = $1`,
  takeEffects: `WITH taken AS (
      UPDATE ${schema}.outbox SET attempts = attempts + 1,
        not_before = ($2::text[])[least(attempts + 1, cardinality($2::text[]))]
      WHERE id IN (SELECT id FROM ${schema}.outbox WHERE not_before <= $1
        ORDER BY not_before, position LIMIT $3 FOR UPDATE SKIP LOCKED)
      RETURNING position, effect
    ) SELECT effect FROM taken ORDER BY position`,
  effectDone: `DELETE FROM ${schema}.outbox WHERE id = $1`,

  document: `SELECT text FROM ${schema}.document WHERE hash = $1`,
  keepDocument: `INSERT INTO ${schema}.document (hash, text) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
  nextSerial: `INSERT INTO ${schema}.serial AS s (unit, day, last) VALUES ($1, $2, 1)
    ON CONFLICT (unit, day) DO UPDATE SET last = s.last + 1 RETURNING last`,
});

export type Statement = keyof ReturnType<typeof statementsOf>;
