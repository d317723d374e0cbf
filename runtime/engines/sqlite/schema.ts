/**
 * The chain (`log`) is only ever added to. What may be erased lies apart (`personal`, and the snapshot). `wake` is the
 * earliest deadline of a dossier; the deadlines themselves are in its snapshot and follow from its log.
 */
const FIRST = `
CREATE TABLE dossier (
  id TEXT PRIMARY KEY,
  seq INTEGER NOT NULL,
  wake TEXT,
  state TEXT NOT NULL
) STRICT;
CREATE INDEX dossier_wake ON dossier (wake) WHERE wake IS NOT NULL;
CREATE TABLE log (
  position INTEGER PRIMARY KEY AUTOINCREMENT,
  dossier TEXT NOT NULL,
  seq INTEGER NOT NULL,
  key TEXT NOT NULL,
  entry TEXT NOT NULL,
  UNIQUE (dossier, seq),
  UNIQUE (dossier, key)
) STRICT;
CREATE TABLE personal (
  dossier TEXT NOT NULL,
  seq INTEGER NOT NULL,
  data TEXT NOT NULL,
  PRIMARY KEY (dossier, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE outbox (
  id TEXT PRIMARY KEY,
  not_before TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  effect TEXT NOT NULL
) STRICT;
CREATE INDEX outbox_turn ON outbox (not_before);
CREATE TABLE document (hash TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT, WITHOUT ROWID;
`;

/** Numbers of dossiers that were given out, by unit and day. */
const SERIALS = `
CREATE TABLE serial (
  unit TEXT NOT NULL,
  day TEXT NOT NULL,
  last INTEGER NOT NULL,
  PRIMARY KEY (unit, day)
) STRICT, WITHOUT ROWID;
`;

/** What makes each version of a store out of the one before; a file keeps its version, and a newer one is not opened. */
export const SCHEMA_STEPS: readonly string[] = [FIRST, SERIALS];
